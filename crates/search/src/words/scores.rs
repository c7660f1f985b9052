//! How well cases match a text's words: BM25, term by term over the postings.
//!
//! Most cases share some term with a text, so scores are added up in one array by document, a term's
//! postings in one pass; no heap, no hashing, and what a ranking wants
//! besides the sum (the rarest word shared) falls out on the way.

use std::{cell::RefCell, collections::HashMap};

use tantivy::{
    DocSet, Searcher, TERMINATED, Term,
    postings::Postings,
    schema::{Field, IndexRecordOption},
};

use crate::{Error, bitmap::Bitmap};

/// BM25's k1, as in tantivy and Lucene; an upper bound of a term's score is its idf times
/// (k1 + 1).
const K1: f32 = 1.2;
/// BM25's b: how much the length of a case counts.
const B: f32 = 0.75;
/// Rarest terms of a text that are looked up; the common rest moves no ranking.
const MOST_TERMS: usize = 400;

/// What a case and a text share.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Shared {
    /// BM25.
    pub score: f32,
    /// The idf of the rarest term that stands in both.
    pub rarest: f32,
    /// The idf of the terms that stand in both, by what all terms of the case would have if each
    /// stood in it alone; 0 in a field whose sizes are not kept.
    pub covered: f32,
}

/// How well cases match a text's words.
#[derive(Clone, Debug, Default)]
pub(crate) struct WordScores {
    /// Cases that share a term, by number.
    shared: Vec<(u32, Shared)>,
    /// What a text that holds every term often would score.
    most: f32,
}

impl WordScores {
    /// Cases that share a term, with their BM25.
    pub(crate) fn matched(&self) -> impl Iterator<Item = (u32, f32)> + '_ {
        self.shared
            .iter()
            .map(|(number, shared)| (*number, shared.score))
    }

    /// The best cases, best first, ties by number.
    pub(crate) fn top(&self, count: usize) -> Vec<(u32, f32)> {
        let mut all: Vec<_> = self.matched().collect();
        let order = |a: &(u32, f32), b: &(u32, f32)| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0));
        if all.len() > count {
            all.select_nth_unstable_by(count, order);
            all.truncate(count);
        }
        all.sort_unstable_by(order);
        all
    }

    /// What one case shares with the text.
    pub(crate) fn of(&self, number: u32) -> Shared {
        let place = self
            .shared
            .binary_search_by_key(&number, |(number, _)| *number);
        place.map_or_else(|_| Shared::default(), |at| self.shared[at].1)
    }

    /// A case's score as a share of the most, 0 to 1.
    pub(crate) fn share(&self, number: u32) -> f32 {
        if self.most > 0.0 {
            self.of(number).score / self.most
        } else {
            0.0
        }
    }
}

thread_local! {
    /// By document of a segment; kept between texts, all zeros.
    static BY_DOCUMENT: RefCell<Vec<Shared>> = const { RefCell::new(Vec::new()) };
}

/// Scores every allowed case that holds one of the tokens in a field.
pub(super) fn score(
    searcher: &Searcher,
    field: Field,
    size: Option<&str>,
    tokens: Vec<String>,
    allowed: &Bitmap,
) -> Result<WordScores, Error> {
    let mut counts: HashMap<String, u32> = HashMap::new();
    for token in tokens {
        *counts.entry(token).or_default() += 1;
    }
    let documents = searcher.num_docs() as f32;
    let mut terms = Vec::with_capacity(counts.len());
    let mut most = 0.0;
    for (token, count) in counts {
        let term = Term::from_field_text(field, &token);
        let frequency = searcher.doc_freq(&term)? as f32;
        let idf = (1.0 + (documents - frequency + 0.5).max(0.0) / (frequency + 0.5)).ln();
        most += idf * (K1 + 1.0) * count as f32;
        if frequency > 0.0 {
            terms.push((idf, count, term));
        }
    }
    terms.sort_unstable_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.2.cmp(&b.2)));
    terms.truncate(MOST_TERMS);
    let mut found = WordScores {
        shared: Vec::new(),
        most,
    };
    if !terms.is_empty() {
        BY_DOCUMENT.with_borrow_mut(|by_document| {
            add_up(
                searcher,
                (field, size),
                &terms,
                allowed,
                by_document,
                &mut found,
            )
        })?;
    }
    Ok(found)
}

fn add_up(
    searcher: &Searcher,
    (field, size): (Field, Option<&str>),
    terms: &[(f32, u32, Term)],
    allowed: &Bitmap,
    by_document: &mut Vec<Shared>,
    found: &mut WordScores,
) -> Result<(), Error> {
    let mut tokens = 0;
    for segment in searcher.segment_readers() {
        tokens += segment.inverted_index(field)?.total_num_tokens();
    }
    // The idf of a term of one case alone.
    let rare = (1.0 + (searcher.num_docs() as f32 - 0.5).max(0.0) / 1.5).ln();
    let average = (tokens as f32 / searcher.num_docs().max(1) as f32).max(1.0);
    // What a term that occurs often loses to the length of the text: k1 (1 − b + b · length ÷
    // average), by tantivy's one-byte length.
    let damping: [f32; 256] = std::array::from_fn(|id| {
        let length = tantivy::fieldnorm::FieldNormReader::id_to_fieldnorm(id as u8) as f32;
        K1 * (1.0 - B + B * length / average)
    });
    for segment in searcher.segment_readers() {
        by_document.clear();
        by_document.resize(segment.max_doc() as usize, Shared::default());
        let index = segment.inverted_index(field)?;
        let lengths = segment.get_fieldnorms_reader(field)?;
        for (idf, count, term) in terms {
            let Some(mut postings) = index
                .read_postings(term, IndexRecordOption::WithFreqs)
                .map_err(tantivy::TantivyError::from)?
            else {
                continue;
            };
            let weight = idf * (K1 + 1.0) * *count as f32;
            let mut document = postings.doc();
            while document != TERMINATED {
                let often = postings.term_freq() as f32;
                let shared = &mut by_document[document as usize];
                let damping = damping[usize::from(lengths.fieldnorm_id(document))];
                shared.score += weight * often / (often + damping);
                shared.rarest = shared.rarest.max(*idf);
                shared.covered += idf;
                document = postings.advance();
            }
        }
        let numbers = segment.fast_fields().u64("number")?;
        let sizes = size
            .map(|name| segment.fast_fields().u64(name))
            .transpose()?;
        let alive = segment.alive_bitset();
        for (document, shared) in by_document.iter().enumerate() {
            let document = document as u32;
            if shared.score <= 0.0 || alive.is_some_and(|alive| alive.is_deleted(document)) {
                continue;
            }
            let Some(number) = numbers.first(document).map(|number| number as u32) else {
                continue;
            };
            if allowed.contains(number) {
                let size = sizes.as_ref().and_then(|sizes| sizes.first(document));
                let covered = size.map_or(0.0, |size| shared.covered / (size.max(1) as f32 * rare));
                found.shared.push((number, Shared { covered, ..*shared }));
            }
        }
    }
    // In runs already, one for each segment: this sort merges them.
    found.shared.sort_by_key(|(number, _)| *number);
    Ok(())
}
