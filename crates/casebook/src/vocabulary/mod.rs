//! Controlled vocabularies: countries (ISO 3166-1 alpha-2, and EU and XK) and languages (BCP 47),
//! each with its names in several languages and its usual aliases, read from a table that
//! `tools/vocabulary.py` makes of Unicode's CLDR.

mod country;
mod language;

pub use country::Country;
pub use language::Language;

use std::collections::HashMap;

/// A code that is in no vocabulary.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("“{code}” is not {what}")]
pub struct UnknownCode {
    code: String,
    what: &'static str,
}

impl UnknownCode {
    fn new(code: &str, what: &'static str) -> Self {
        Self {
            code: code.chars().take(40).collect(),
            what,
        }
    }
}

/// One vocabulary: a line a code, `code TAB language=name;… TAB alias|…`.
struct Table {
    names: HashMap<&'static str, Vec<(&'static str, &'static str)>>,
    codes: HashMap<String, &'static str>,
    in_order: Vec<&'static str>,
}

impl Table {
    fn parse(text: &'static str) -> Self {
        let mut table = Self {
            names: HashMap::new(),
            codes: HashMap::new(),
            in_order: Vec::new(),
        };
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let mut columns = line.split('\t');
            let (Some(code), Some(names)) = (columns.next(), columns.next()) else {
                continue;
            };
            let names: Vec<_> = names
                .split(';')
                .filter_map(|name| name.split_once('='))
                .collect();
            let aliases = columns.next().unwrap_or_default().split('|');
            let labels = names
                .iter()
                .map(|&(_, name)| name)
                .chain(aliases)
                .chain([code]);
            for label in labels.filter(|label| !label.is_empty()) {
                // The first to claim a label keeps it: the table lists the likelier code first.
                table.codes.entry(label_key(label)).or_insert(code);
            }
            table.names.insert(code, names);
            table.in_order.push(code);
        }
        table
    }

    fn resolve(&self, label: &str) -> Option<&'static str> {
        self.codes.get(&label_key(label)).copied()
    }

    fn name(&self, code: &str, language: &str) -> Option<&'static str> {
        let names = self.names.get(code)?;
        let in_language = |wanted: &str| names.iter().find(|(l, _)| *l == wanted).map(|(_, n)| *n);
        in_language(language).or_else(|| in_language("en"))
    }
}

/// Labels are compared without case, outer space, a leading article or differing apostrophes.
fn label_key(label: &str) -> String {
    let folded: String = label
        .trim()
        .chars()
        .take(200)
        .flat_map(char::to_lowercase)
        .map(|c| {
            if matches!(c, '’' | '‘' | 'ʼ') {
                '\''
            } else {
                c
            }
        })
        .filter(|&c| c != '.')
        .collect();
    folded.strip_prefix("the ").unwrap_or(&folded).to_owned()
}
