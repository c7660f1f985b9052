//! `disproof check`: the main job.

use std::{
    io::{IsTerminal, Read},
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::{Context, bail};
use casebook::{Date, Language, Stance};
use clap::Args;
use fetch::{Fetcher, Policy};
use search::{CaseMatch, Method, Nearest, Reason, Report, Submission};
use url::Url;

use super::filter::{FilterArgs, language};
use crate::{follow, place::Place, terminal};

/// Bytes of a text or page that are read; the rest is not looked at, and that is said.
const LONGEST: u64 = 16 << 20;

/// Say which known cases a text repeats.
///
/// Give a post, a sentence or an article, in any language: as words, a file (text or HTML), an
/// address, or on standard input.
#[derive(Args, Debug)]
#[command(after_help = "\
EXIT CODE
  0  a known case answers      1  nothing known      2  an error

EXAMPLES
  disproof check \"Батыс арнайы қызметтері\"
  disproof check --file article.html
  disproof check --url https://news.example/story
  disproof check --json < article.txt")]
pub struct CheckArgs {
    /// The text; several words are joined. Nothing, or -, stands for standard input
    text: Vec<String>,
    /// Check a file: plain text, or a saved page
    #[arg(long, value_name = "FILE", conflicts_with_all = ["text", "url"])]
    file: Option<PathBuf>,
    /// Fetch and check a page
    #[arg(long, value_name = "URL", conflicts_with = "text")]
    url: Option<String>,
    /// Let --url fetch from this machine itself, on any port
    #[arg(long, requires = "url")]
    allow_loopback: bool,
    /// Its headline
    #[arg(long)]
    title: Option<String>,
    /// Its language, in place of the one identified (a name or BCP 47 tag)
    #[arg(long, value_parser = language)]
    language: Option<Language>,
    /// The day it ran (YYYY-MM-DD)
    #[arg(long, value_name = "DATE")]
    date: Option<Date>,
    /// How to look: full, hybrid, vector or lexical
    #[arg(long, default_value = "full")]
    method: Method,
    /// Report matches this probable or more, 0 to 1
    #[arg(long, value_name = "P", value_parser = probability)]
    threshold: Option<f32>,
    /// Most cases to report
    #[arg(long, default_value_t = 10, value_parser = clap::value_parser!(u32).range(1..=1000))]
    limit: u32,
    /// Print JSON
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    filter: FilterArgs,
}

/// A probability as it is written on the command line.
pub fn probability(text: &str) -> Result<f32, String> {
    text.parse()
        .ok()
        .filter(|p| (0.0..=1.0).contains(p))
        .ok_or_else(|| "not a probability; use a number from 0 to 1, like 0.5".to_owned())
}

pub async fn run(place: &Place, arguments: CheckArgs) -> anyhow::Result<ExitCode> {
    if let Some(status) = arguments.filter.not_public() {
        bail!(
            "a check answers with public cases alone, and none of them is {status}; \
             `disproof search --status {}` lists those",
            status.as_str()
        );
    }
    let store = place.existing_store().await?;
    let mut submission = submission(&arguments).await?;
    submission.filter = arguments.filter.public();
    submission.method = arguments.method;
    submission.threshold = arguments.threshold;
    submission.limit = arguments.limit as usize;
    let index = place.index()?;
    follow::catch_up_or_say(&store, &index).await?;
    let report = tokio::task::block_in_place(|| index.check(&submission))?;
    if arguments.json {
        say!("{}", serde_json::to_string(&report)?);
    } else {
        print(&report);
    }
    Ok(ExitCode::from(if report.known { 0 } else { 1 }))
}

async fn submission(arguments: &CheckArgs) -> anyhow::Result<Submission> {
    let mut submission = Submission {
        title: arguments.title.clone(),
        language: arguments.language.clone(),
        published_on: arguments.date,
        ..Submission::default()
    };
    if let Some(url) = &arguments.url {
        let page = page(url, arguments.allow_loopback).await?;
        article(
            &mut submission,
            &page.bytes,
            page.content_type.as_deref(),
            Some(page.final_url.as_str()),
        )?;
    } else if let Some(path) = &arguments.file {
        let bytes = read_file(path)?;
        article(&mut submission, &bytes, content_type(path), None)
            .with_context(|| format!("{} cannot be checked", path.display()))?;
    } else if arguments.text.is_empty() || arguments.text == ["-"] {
        if arguments.text.is_empty() && std::io::stdin().is_terminal() {
            bail!(
                "there is nothing to check; give a text, --file FILE, --url URL, or pipe a text in"
            );
        }
        let mut bytes = Vec::new();
        std::io::stdin()
            .lock()
            .take(LONGEST)
            .read_to_end(&mut bytes)?;
        article(&mut submission, &bytes, None, None)?;
    } else {
        submission.text = arguments.text.join(" ");
    }
    Ok(submission)
}

/// Fetches a page. One that is not there has a page, too, which nobody means to check.
async fn page(url: &str, allow_loopback: bool) -> anyhow::Result<fetch::Page> {
    let mut policy = Policy {
        allow_loopback,
        ..Policy::default()
    };
    // A site at one's own desk seldom has one of the Web's own ports.
    if allow_loopback {
        policy
            .ports
            .extend(Url::parse(url).ok().and_then(|url| url.port()));
    }
    let page = Fetcher::new(policy)?
        .get(url)
        .await
        .with_context(|| format!("{url} was not checked"))?;
    if !(200..300).contains(&page.status) {
        bail!(
            "{} was not checked: its server answered with status {}",
            page.final_url,
            page.status
        );
    }
    Ok(page)
}

/// Fills in a submission from a page; what the command line says goes before what the page says.
fn article(
    submission: &mut Submission,
    bytes: &[u8],
    content_type: Option<&str>,
    url: Option<&str>,
) -> anyhow::Result<()> {
    let article = extract::article(bytes, content_type, url);
    for warning in &article.warnings {
        eprintln!("{} {warning}", terminal::note("note:"));
    }
    submission.text = article.text;
    submission.url = url.map(ToOwned::to_owned).or(article.canonical_url);
    submission.title = submission
        .title
        .take()
        .or(Some(article.title).filter(|t| !t.is_empty()));
    submission.published_on = submission.published_on.or(article.published_on);
    Ok(())
}

fn read_file(path: &Path) -> anyhow::Result<Vec<u8>> {
    let file =
        std::fs::File::open(path).with_context(|| format!("cannot read {}", path.display()))?;
    let mut bytes = Vec::new();
    file.take(LONGEST)
        .read_to_end(&mut bytes)
        .with_context(|| format!("cannot read {}", path.display()))?;
    Ok(bytes)
}

/// What a file's name says of its content; nothing where it says nothing.
fn content_type(path: &Path) -> Option<&'static str> {
    match path.extension()?.to_str()?.to_ascii_lowercase().as_str() {
        "html" | "htm" | "xhtml" => Some("text/html"),
        "txt" | "md" => Some("text/plain"),
        _ => None,
    }
}

fn print(report: &Report) {
    for note in &report.notes {
        say!("{} {note}", terminal::warn("Note:"));
    }
    if !report.known {
        say!("{}", terminal::bold("Nothing known."));
        if report.passages == 0 {
            say!("There is no sentence in this text that could be compared.");
            return;
        }
        say!(
            "None of {} says what this text says{}. That does not make it true.",
            terminal::count(report.cases as u64, "case", "cases"),
            language_of(report)
        );
        if let Some(nearest) = &report.nearest {
            print_nearest(nearest);
        }
        return;
    }
    say!(
        "{}{}\n",
        terminal::bold(&match report.matches.len() {
            1 => "One known case.".to_owned(),
            count => format!("{count} known cases, the closest first."),
        }),
        terminal::dim(&format!(
            "  {}{}, {} compared, {:.0} ms",
            terminal::count(report.passages as u64, "passage", "passages"),
            language_of(report),
            terminal::count(report.cases as u64, "case", "cases"),
            report.took.total_ms
        )),
    );
    report.matches.iter().for_each(print_match);
}

/// Where somebody who writes a case may begin.
fn print_nearest(nearest: &Nearest) {
    let lists = [
        ("Narratives", &nearest.narratives),
        ("Tags", &nearest.tags),
        ("Countries", &nearest.countries),
    ];
    if lists.iter().all(|(_, likely)| likely.is_empty()) {
        return;
    }
    say!("\n{}", terminal::dim("What the nearest cases speak of:"));
    for (name, likely) in lists.iter().filter(|(_, likely)| !likely.is_empty()) {
        let likely: Vec<String> = likely
            .iter()
            .map(|l| format!("{} {:.0} %", terminal::safe(&l.name), l.probability * 100.0))
            .collect();
        let line = format!("{name}: {}", likely.join(", "));
        say_part!("{}", terminal::wrapped(&line, 2));
    }
}

fn language_of(report: &Report) -> String {
    let known = report
        .language
        .as_deref()
        .and_then(|tag| tag.parse::<Language>().ok());
    known
        .map(|language| format!(" in {}", language.name("en")))
        .unwrap_or_default()
}

/// What a passage does with the claim, where it does not just repeat it.
fn stance(stance: Stance) -> Option<&'static str> {
    match stance {
        Stance::Reports => Some("It reports that someone says it"),
        Stance::Rebuts => Some("It contradicts it"),
        Stance::Repeats | Stance::Unclear => None,
    }
}

fn print_match(found: &CaseMatch) {
    let case = &found.case;
    let score = format!("{:3.0} %", found.score * 100.0);
    say!(
        "{}  {}  {}",
        terminal::good(&score),
        terminal::bold(&case.number.to_string()),
        terminal::bold(&terminal::safe(&case.title))
    );
    let seen = case
        .first_seen
        .map(|day| format!("first seen {day}, "))
        .unwrap_or_default();
    say!(
        "       {}",
        terminal::dim(&format!("{seen}{}, {}", case.status, case.url))
    );
    for passage in &found.passages {
        let words: Vec<&str> = passage.reasons.iter().flat_map(Reason::words).collect();
        let text = format!("“{}”", passage.text);
        say_part!("{}", terminal::marked(&text, 7, &words));
        if let Some(stance) = stance(passage.stance) {
            say_part!("{}", terminal::wrapped(&format!("· {stance}"), 9));
        }
        for reason in &passage.reasons {
            say_part!(
                "{}",
                terminal::wrapped(&format!("· {}", reason.sentence()), 9)
            );
        }
    }
    for other in &found.also {
        let line = format!(
            "Also told as {}: {}",
            other.number,
            terminal::safe(&other.title)
        );
        say_part!("{}", terminal::wrapped(&line, 7));
    }
    for reason in &found.reasons {
        say_part!(
            "{}",
            terminal::wrapped(&format!("· {}", reason.sentence()), 7)
        );
    }
    say!("");
}
