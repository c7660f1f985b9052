//! Labelled articles as files: eval/articles/README.md describes the format.

use std::{ops::Range, path::Path};

use anyhow::{Context, bail};
use casebook::Date;
use search::Submission;

/// An article and what its sentences do.
pub struct Article {
    pub name: String,
    pub language: String,
    pub submission: Submission,
    pub sentences: Vec<Sentence>,
}

/// A sentence of it.
pub struct Sentence {
    pub range: Range<usize>,
    pub label: Option<Label>,
}

/// What a sentence does, and with which case.
pub struct Label {
    pub stance: &'static str,
    /// Keys of the case it was written for and of others that make the same claim.
    pub keys: Vec<String>,
}

const STANCES: [&str; 3] = ["repeats", "reports", "rebuts"];

/// Reads every article of a folder, in the order of their names.
///
/// # Errors
/// Where a file cannot be read or is not in the format, naming file and line.
pub fn read(folder: &Path) -> anyhow::Result<Vec<Article>> {
    let cannot = || format!("cannot read the folder {}", folder.display());
    let mut paths: Vec<_> = std::fs::read_dir(folder)
        .with_context(cannot)?
        .map(|entry| Ok(entry?.path()))
        .collect::<anyhow::Result<_>>()?;
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "txt"));
    paths.sort();
    if paths.is_empty() {
        bail!(
            "{} holds no articles (files ending in .txt)",
            folder.display()
        );
    }
    paths
        .iter()
        .map(|path| {
            let text = std::fs::read_to_string(path)
                .with_context(|| format!("cannot read {}", path.display()))?;
            let name = path.file_stem().unwrap_or_default().to_string_lossy();
            parse(&name, &text).map_err(|(line, problem)| {
                anyhow::anyhow!("{}, line {line}: {problem}", path.display())
            })
        })
        .collect()
}

/// Reads an article: lines `title:`, `language:`, `date:`, an empty line, then a sentence a line,
/// an empty line between paragraphs; a labelled sentence has `repeats`, `reports` or `rebuts`, keys
/// of cases and ` | ` before it. The error says in which line.
fn parse(name: &str, text: &str) -> Result<Article, (usize, String)> {
    let mut article = Article {
        name: name.to_owned(),
        language: "und".to_owned(),
        submission: Submission::default(),
        sentences: Vec::new(),
    };
    let mut lines = text.lines().enumerate();
    for (at, line) in lines.by_ref() {
        match line.split_once(": ") {
            Some(("title", title)) => article.submission.title = Some(title.to_owned()),
            Some(("language", language)) => language.clone_into(&mut article.language),
            Some(("date", date)) => {
                let date: Date = date
                    .parse()
                    .map_err(|_| (at + 1, format!("“{date}” is not a date, YYYY-MM-DD")))?;
                article.submission.published_on = Some(date);
            }
            _ if line.trim().is_empty() => break,
            _ => {
                let problem = "expected title:, language:, date: or an empty line".to_owned();
                return Err((at + 1, problem));
            }
        }
    }
    let body = &mut article.submission.text;
    for (at, line) in lines {
        let line = line.trim();
        if line.is_empty() {
            if !body.is_empty() {
                body.push_str("\n\n");
            }
            continue;
        }
        let (label, sentence) = labelled(line).map_err(|problem| (at + 1, problem))?;
        if !body.is_empty() && !body.ends_with('\n') {
            body.push(' ');
        }
        let start = body.len();
        body.push_str(sentence);
        article.sentences.push(Sentence {
            range: start..body.len(),
            label,
        });
    }
    if article.sentences.is_empty() {
        return Err((1, "an article without sentences".to_owned()));
    }
    Ok(article)
}

fn labelled(line: &str) -> Result<(Option<Label>, &str), String> {
    let Some(stance) = STANCES.into_iter().find(|stance| {
        line.strip_prefix(stance)
            .is_some_and(|rest| rest.starts_with(' '))
    }) else {
        return Ok((None, line));
    };
    let Some((keys, sentence)) = line[stance.len()..].split_once(" | ") else {
        return Err(format!(
            "“{stance}” wants keys of cases and “ | ” before the sentence"
        ));
    };
    let keys: Vec<String> = keys.split_whitespace().map(ToOwned::to_owned).collect();
    let is_key = |key: &String| key.starts_with("D-") || key.starts_with("R-");
    if keys.is_empty() || !keys.iter().all(is_key) {
        return Err("a key of a case begins with D- or R-".to_owned());
    }
    Ok((Some(Label { stance, keys }), sentence))
}
