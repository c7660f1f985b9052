use std::{fs::File, io::Read, path::PathBuf, process::ExitCode, time::Instant};

use anyhow::{Context, bail};
use clap::Args;
use indicatif::ProgressBar;

use crate::{
    follow,
    importing::{Importer, Tally},
    place::Place,
    progress, terminal,
};

/// Characters shown of a value that a note is about; JSON has all of it.
const EXAMPLE: usize = 100;

/// Bring cases in from files of any known format.
///
/// The format is told by the content: Disproof's own JSONL, EUvsDisinfo (JSON lines, both CSV
/// layouts, saved pages as HTML or text), schema.org ClaimReview (an object, a graph, a DataFeed,
/// JSON lines, a page that carries it). What has all that publishing needs enters published, the
/// rest as drafts. The same file twice changes nothing; a run cut short is taken up by the next.
#[derive(Args, Debug)]
#[command(after_help = "\
EXIT CODE
  0  every record was taken      2  some were broken, or nothing could be read

EXAMPLES
  disproof import cases.jsonl
  disproof import pages/ --as-draft
  disproof import claimreview.json --json")]
pub struct ImportArgs {
    /// Files, or folders whose files are read
    #[arg(required = true)]
    paths: Vec<PathBuf>,
    /// Enter every case as a draft
    #[arg(long)]
    as_draft: bool,
    /// Leave the index as it is; the next command or server brings it up to date
    #[arg(long)]
    no_index: bool,
    /// Print what was done as JSON
    #[arg(long)]
    json: bool,
}

pub async fn run(place: &Place, arguments: ImportArgs) -> anyhow::Result<ExitCode> {
    let files = files(&arguments.paths)?;
    let store = place.store().await?;
    let began = Instant::now();
    let mut importer = Importer::new(&store, "import", arguments.as_draft);
    let total = files
        .iter()
        .map(|path| path.metadata().map_or(0, |m| m.len()))
        .sum();
    let bar = progress::import(total);
    for path in &files {
        let file = File::open(path).with_context(|| format!("cannot read {}", path.display()))?;
        let counted = Counted { file, bar: &bar };
        let name = path.display().to_string();
        importer
            .file(&name, counted, &|records| {
                bar.set_message(format!("{records} records"))
            })
            .await?;
    }
    importer.relate().await?;
    bar.finish_and_clear();
    let tally = importer.tally;
    let seconds = began.elapsed().as_secs_f64();
    if arguments.json {
        say!("{}", serde_json::to_string(&tally)?);
    } else {
        print(&tally, seconds);
    }
    if !arguments.no_index && tally.changed() + tally.relations > 0 {
        let index = place.index()?;
        if index.encoder().is_none() {
            eprintln!(
                "{} no weights are installed, so these cases are found by words alone; `disproof model fetch` gets them",
                terminal::note("note:")
            );
        }
        follow::catch_up_or_say(&store, &index).await?;
    }
    // Folds the write-ahead log into the database's file, which a person may copy next.
    store.close().await;
    Ok(ExitCode::from(if tally.broken > 0 { 2 } else { 0 }))
}

/// The files named, and those in folders named, in order.
fn files(paths: &[PathBuf]) -> anyhow::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for path in paths {
        if path.is_dir() {
            let list = || -> std::io::Result<Vec<PathBuf>> {
                std::fs::read_dir(path)?
                    .map(|entry| Ok(entry?.path()))
                    .collect()
            };
            let mut inside = list().with_context(|| format!("cannot list {}", path.display()))?;
            inside.retain(|path| path.is_file());
            inside.sort();
            files.extend(inside);
        } else if path.exists() {
            files.push(path.clone());
        } else {
            bail!("there is no file {}", path.display());
        }
    }
    if files.is_empty() {
        bail!("the folders named hold no files");
    }
    Ok(files)
}

/// A file that tells a progress bar how far it is read.
struct Counted<'a> {
    file: File,
    bar: &'a ProgressBar,
}

impl Read for Counted<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let count = self.file.read(buffer)?;
        self.bar.inc(count as u64);
        Ok(count)
    }
}

fn print(tally: &Tally, seconds: f64) {
    let mut done: Vec<String> = Vec::new();
    let mut say = |count: u64, one: &str, more: &str| {
        if count > 0 {
            done.push(terminal::count(count, one, more));
        }
    };
    say(tally.published, "case published", "cases published");
    say(tally.drafts, "case as a draft", "cases as drafts");
    say(tally.filled, "case filled in", "cases filled in");
    for (noun, count) in &tally.added {
        say(
            *count,
            &format!("{noun} record"),
            &format!("{noun} records"),
        );
    }
    say(tally.unchanged, "unchanged", "unchanged");
    let kept = "kept in another version";
    say(tally.kept, kept, kept);
    say(tally.outlets, "new outlet", "new outlets");
    say(tally.tags, "new tag", "new tags");
    let (relation, relations) = ("relation suggested", "relations suggested");
    say(tally.relations, relation, relations);
    say(tally.broken, "broken", "broken");
    let done = if done.is_empty() {
        "nothing".to_owned()
    } else {
        done.join(", ")
    };
    say!(
        "{} {done} {}",
        terminal::bold("Imported:"),
        terminal::dim(&format!("({seconds:.1} s)"))
    );
    if tally.unrelated > 0 {
        say!(
            "{} not in the casebook; a later import looks again.",
            terminal::count(
                tally.unrelated,
                "case named as similar is",
                "cases named as similar are"
            )
        );
    }
    for note in &tally.notes {
        let examples = if note.examples.is_empty() {
            String::new()
        } else {
            format!(
                " — {}",
                note.examples
                    .iter()
                    .map(|e| format!("“{}”", terminal::beginning(e, EXAMPLE)))
                    .collect::<Vec<_>>()
                    .join(", ")
            )
        };
        let line = format!(
            "{} × {}: {}: {}{examples}",
            note.count, note.severity, note.field, note.message
        );
        say_part!("{}", terminal::wrapped(&line, 2));
        say!(
            "    {}",
            terminal::dim(&format!("first at {}", terminal::safe(&note.first)))
        );
    }
    for line in &tally.broken_records {
        eprintln!("{} {}", terminal::error("broken:"), terminal::safe(line));
    }
    let untold = tally
        .broken
        .saturating_sub(tally.broken_records.len() as u64);
    if untold > 0 {
        eprintln!("… and {untold} more broken records");
    }
}
