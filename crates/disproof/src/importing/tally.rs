use std::collections::BTreeMap;

use casebook::{CaseNumber, Noun, Status};
use interchange::{Broken, Note, Place, Severity};
use serde::Serialize;

/// Values kept of each kind of note, as examples.
const EXAMPLES: usize = 5;
/// Broken records told one by one.
const MOST_BROKEN: usize = 1_000;

/// What became of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// A new case.
    Case(CaseNumber, Status),
    /// A case that was there and got what it lacked.
    Filled(CaseNumber),
    /// A record of the casebook's own, put in.
    Added(Noun),
    /// It was there already.
    Unchanged(Noun),
    /// It was there in another version, which was kept.
    Kept(Noun),
}

/// What an import did.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Tally {
    /// Cases that entered published.
    pub published: u64,
    /// Cases that entered as drafts.
    pub drafts: u64,
    /// Cases that got what they lacked.
    pub filled: u64,
    /// Records of the casebook's own, put in, by kind.
    pub added: BTreeMap<String, u64>,
    /// Records that were there already.
    pub unchanged: u64,
    /// Records that were there in another version, which was kept.
    pub kept: u64,
    /// Outlets made.
    pub outlets: u64,
    /// Tags made.
    pub tags: u64,
    /// Relations suggested.
    pub relations: u64,
    /// Cases named as related that are not in the casebook; looked for again next time.
    pub unrelated: u64,
    /// Records that could not be taken.
    pub broken: u64,
    /// The first thousand of those, a line each.
    pub broken_records: Vec<String>,
    /// What was dropped, guessed or not understood, by kind.
    pub notes: Vec<Noted>,
}

/// Notes of one kind.
#[derive(Clone, Debug, Serialize)]
pub struct Noted {
    /// `dropped`, `not resolved`, `guessed` or `note`.
    pub severity: String,
    /// The field.
    pub field: String,
    /// What happened.
    pub message: String,
    /// How often.
    pub count: u64,
    /// Some of the values, with the place of the first.
    pub examples: Vec<String>,
    /// Where it happened first.
    pub first: String,
    #[serde(skip)]
    order: Severity,
}

impl Tally {
    /// Records dealt with, broken ones too.
    pub fn records(&self) -> u64 {
        let added: u64 = self.added.values().sum();
        self.published
            + self.drafts
            + self.filled
            + added
            + self.unchanged
            + self.kept
            + self.broken
    }

    /// Cases that are new or changed.
    pub fn changed(&self) -> u64 {
        self.published + self.drafts + self.filled + self.added.values().sum::<u64>()
    }

    /// Notes a record that could not be read.
    pub fn broken(&mut self, broken: &Broken) {
        self.refuse(broken.to_string());
    }

    fn refuse(&mut self, line: String) {
        self.broken += 1;
        if self.broken_records.len() < MOST_BROKEN {
            self.broken_records.push(line);
        }
    }

    /// Notes what became of a record.
    pub fn record(&mut self, place: &Place, outcome: Result<Outcome, String>, notes: Vec<Note>) {
        match outcome {
            Ok(Outcome::Case(_, status)) if status.is_public() => self.published += 1,
            Ok(Outcome::Case(..)) => self.drafts += 1,
            Ok(Outcome::Filled(_)) => self.filled += 1,
            Ok(Outcome::Added(noun)) => *self.added.entry(noun.to_string()).or_default() += 1,
            Ok(Outcome::Unchanged(_)) => self.unchanged += 1,
            Ok(Outcome::Kept(_)) => self.kept += 1,
            Err(message) => self.refuse(format!("{place}: {message}")),
        }
        for note in notes {
            self.note(place, note);
        }
    }

    fn note(&mut self, place: &Place, note: Note) {
        let same = |known: &&mut Noted| {
            known.order == note.severity
                && known.field == note.field
                && known.message == note.message
        };
        if let Some(known) = self.notes.iter_mut().find(same) {
            known.count += 1;
            let new = !note.value.is_empty() && !known.examples.contains(&note.value);
            if new && known.examples.len() < EXAMPLES {
                known.examples.push(note.value);
            }
            return;
        }
        self.notes.push(Noted {
            severity: note.severity.to_string(),
            field: note.field,
            message: note.message,
            count: 1,
            examples: Some(note.value)
                .filter(|value| !value.is_empty())
                .into_iter()
                .collect(),
            first: place.to_string(),
            order: note.severity,
        });
        self.notes
            .sort_by(|a, b| (a.order, &a.field).cmp(&(b.order, &b.field)));
    }
}
