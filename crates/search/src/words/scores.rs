//! How well cases match a text's words: BM25, term by term over the postings.
//!
//! Most cases share some term with a text, so scores are added up in one array by document, a term's
//! postings in one pass; no heap, no hashing, and what a ranking wants besides the sum (the rarest
//! word shared) falls out on the way. Rare terms come first. Among very many cases those so common
//! that their postings are beyond a bound find no case, and are added where others have found one:
//! a word in every second case tells little of any.

use std::collections::HashMap;

use tantivy::{
    DocSet, InvertedIndexReader, Searcher, TERMINATED, Term,
    fieldnorm::FieldNormReader,
    postings::{Postings, SegmentPostings, TermInfo},
    schema::{Field, IndexRecordOption},
};

use super::places::Places;
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
    /// The idf of the terms that stand in both.
    pub common: f32,
}

/// How many postings are gone through to find cases.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Bound {
    /// All there are: every case that shares a term is found.
    None,
    /// Those of the rarest terms, so many, and always the first's.
    Postings(u64),
}

/// How well cases match a text's words.
pub(crate) struct WordScores<'s> {
    places: &'s Places,
    /// By document.
    shared: Vec<Shared>,
    /// Those that share a term, in no order.
    touched: Vec<u32>,
    /// What a text that holds every term often would score.
    most: f32,
    /// Terms that were not looked for.
    left: Vec<Scored>,
    fields: Vec<InSegment>,
}

/// A term, and where it is in each segment.
struct Scored {
    idf: f32,
    /// What its score is at most: idf · (k1 + 1), as often as the text holds it.
    weight: f32,
    /// By segment.
    infos: Vec<Option<TermInfo>>,
    postings: u64,
}

/// A field in a segment.
struct InSegment {
    index: std::sync::Arc<InvertedIndexReader>,
    lengths: FieldNormReader,
    /// The first document's number among all segments'.
    first: u32,
    /// What a term that occurs often loses to the length of the text, k1 (1 − b + b · length ÷
    /// average), by tantivy's one-byte length.
    damping: std::sync::Arc<[f32; 256]>,
}

impl<'s> WordScores<'s> {
    /// Scores the cases that hold one of the tokens in a field.
    pub(super) fn of(
        searcher: &Searcher,
        places: &'s Places,
        field: Field,
        tokens: Vec<String>,
        bound: Bound,
    ) -> Result<Self, Error> {
        let fields = in_segments(searcher, places, field)?;
        let mut counts: HashMap<String, u32> = HashMap::new();
        for token in tokens {
            *counts.entry(token).or_default() += 1;
        }
        let documents = searcher.num_docs() as f32;
        let mut terms = Vec::with_capacity(counts.len());
        for (token, count) in counts {
            let term = Term::from_field_text(field, &token);
            let infos: Vec<Option<TermInfo>> = fields
                .iter()
                .map(|segment| segment.index.get_term_info(&term))
                .collect::<Result<_, _>>()
                .map_err(tantivy::TantivyError::from)?;
            let postings: u64 = infos
                .iter()
                .flatten()
                .map(|info| u64::from(info.doc_freq))
                .sum();
            let frequency = postings as f32;
            // Postings of cases put in again stand twice until segments are merged.
            let without = (documents - frequency).max(0.0);
            let idf = (1.0 + (without + 0.5) / (frequency + 0.5)).ln();
            let weight = idf * (K1 + 1.0) * count as f32;
            let scored = Scored {
                idf,
                weight,
                infos,
                postings,
            };
            terms.push((token, scored));
        }
        // In one order, on which the last bit of a sum depends.
        terms.sort_unstable_by(|(a, one), (b, other)| {
            one.postings.cmp(&other.postings).then(a.cmp(b))
        });
        let most = terms.iter().map(|(_, term)| term.weight).sum();
        terms.retain(|(_, term)| term.postings > 0 && term.weight > 0.0);
        terms.truncate(MOST_TERMS);
        let mut terms: Vec<Scored> = terms.into_iter().map(|(_, scored)| scored).collect();
        let left = match bound {
            Bound::None => Vec::new(),
            Bound::Postings(bound) => {
                let mut all = 0;
                let fits = |term: &Scored| {
                    all += term.postings;
                    all <= bound
                };
                let looked = terms.iter().map(fits).take_while(|fits| *fits).count();
                terms.split_off(looked.max(1).min(terms.len()))
            }
        };
        let shared = places.spare().pop();
        let shared = shared.unwrap_or_else(|| vec![Shared::default(); places.documents()]);
        let mut scores = Self {
            places,
            shared,
            touched: Vec::new(),
            most,
            left,
            fields,
        };
        for term in &terms {
            scores.add(term)?;
        }
        Ok(scores)
    }

    fn add(&mut self, term: &Scored) -> Result<(), Error> {
        for (segment, info) in self.fields.iter().zip(&term.infos) {
            let Some(info) = info else { continue };
            let mut postings = segment.postings(info)?;
            let mut document = postings.doc();
            while document != TERMINATED {
                let place = segment.first + document;
                let shared = &mut self.shared[place as usize];
                if shared.score == 0.0 {
                    self.touched.push(place);
                }
                shared.add(term, segment, document, postings.term_freq());
                document = postings.advance();
            }
        }
        Ok(())
    }

    /// Looks in some cases for the terms that were not looked for in all.
    pub(crate) fn complete(&mut self, numbers: impl Iterator<Item = u32>) -> Result<(), Error> {
        let left = std::mem::take(&mut self.left);
        if left.is_empty() {
            return Ok(());
        }
        let mut wanted: Vec<u32> = numbers.filter_map(|n| self.places.document(n)).collect();
        wanted.sort_unstable();
        for (at, segment) in self.fields.iter().enumerate() {
            let end = self.fields.get(at + 1).map_or(u32::MAX, |next| next.first);
            let first = wanted.partition_point(|place| *place < segment.first);
            let wanted = &wanted[first..wanted.partition_point(|place| *place < end)];
            for term in &left {
                let Some(info) = &term.infos[at] else {
                    continue;
                };
                let mut postings = segment.postings(info)?;
                for place in wanted {
                    let document = place - segment.first;
                    if postings.doc() < document {
                        postings.seek(document);
                    }
                    if postings.doc() != document {
                        continue;
                    }
                    let shared = &mut self.shared[*place as usize];
                    if shared.score == 0.0 {
                        self.touched.push(*place);
                    }
                    shared.add(term, segment, document, postings.term_freq());
                }
            }
        }
        Ok(())
    }

    /// Allowed cases that share a term, with their BM25.
    pub(crate) fn matched(&self, allowed: &Bitmap) -> impl Iterator<Item = (u32, f32)> {
        let numbered = self.touched.iter().filter_map(|&place| {
            let number = self.places.number(place)?;
            Some((number, self.shared[place as usize].score))
        });
        numbered.filter(|(number, _)| allowed.contains(*number))
    }

    /// The best allowed cases, best first, ties by number.
    pub(crate) fn top(&self, count: usize, allowed: &Bitmap) -> Vec<(u32, f32)> {
        let mut all: Vec<_> = self.matched(allowed).collect();
        let order = |a: &(u32, f32), b: &(u32, f32)| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0));
        if all.len() > count {
            all.select_nth_unstable_by(count, order);
            all.truncate(count);
        }
        all.sort_unstable_by(order);
        all
    }

    /// What one case shares with the text.
    pub(crate) fn shared(&self, number: u32) -> Shared {
        let place = self.places.document(number);
        place.map_or_else(Shared::default, |place| self.shared[place as usize])
    }

    /// A case's score as a share of the most, 0 to 1.
    pub(crate) fn share(&self, number: u32) -> f32 {
        if self.most > 0.0 {
            self.shared(number).score / self.most
        } else {
            0.0
        }
    }
}

impl Drop for WordScores<'_> {
    fn drop(&mut self) {
        let mut shared = std::mem::take(&mut self.shared);
        for place in &self.touched {
            shared[*place as usize] = Shared::default();
        }
        self.places.spare().push(shared);
    }
}

impl Shared {
    #[inline]
    fn add(&mut self, term: &Scored, segment: &InSegment, document: u32, often: u32) {
        let often = often as f32;
        let damping = segment.damping[usize::from(segment.lengths.fieldnorm_id(document))];
        self.score += term.weight * often / (often + damping);
        self.rarest = self.rarest.max(term.idf);
        self.common += term.idf;
    }
}

impl InSegment {
    fn postings(&self, info: &TermInfo) -> Result<SegmentPostings, Error> {
        let postings = self
            .index
            .read_postings_from_terminfo(info, IndexRecordOption::WithFreqs);
        Ok(postings.map_err(tantivy::TantivyError::from)?)
    }
}

fn in_segments(
    searcher: &Searcher,
    places: &Places,
    field: Field,
) -> Result<Vec<InSegment>, Error> {
    let readers = searcher.segment_readers();
    let indexes: Vec<_> = readers
        .iter()
        .map(|segment| segment.inverted_index(field))
        .collect::<Result<_, _>>()?;
    let tokens: u64 = indexes.iter().map(|index| index.total_num_tokens()).sum();
    let average = (tokens as f32 / searcher.num_docs().max(1) as f32).max(1.0);
    let damping = std::sync::Arc::new(std::array::from_fn(|id| {
        let length = FieldNormReader::id_to_fieldnorm(id as u8) as f32;
        K1 * (1.0 - B + B * length / average)
    }));
    let segments = readers.iter().zip(indexes).zip(places.firsts());
    segments
        .map(|((reader, index), &first)| {
            Ok(InSegment {
                index,
                lengths: reader.get_fieldnorms_reader(field)?,
                first,
                damping: std::sync::Arc::clone(&damping),
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use tantivy::{
        doc,
        schema::{FAST, Schema, TEXT},
    };

    use super::*;

    #[test]
    fn terms_left_for_later_come_to_the_same() {
        let mut schema = Schema::builder();
        let (text, number) = (
            schema.add_text_field("text", TEXT),
            schema.add_u64_field("number", FAST),
        );
        let size = schema.add_u64_field("size", FAST);
        let index = tantivy::Index::create_in_ram(schema.build());
        let mut writer = index.writer_with_num_threads(1, 15_000_000).unwrap();
        for case in 1..=200_u64 {
            let words = ["the", "dam", "of", "lake", "orva"];
            let told = (0..12).map(|at| words[((case * 7 + at * at) % (1 + at)) as usize % 5]);
            let told = told.collect::<Vec<_>>().join(" ");
            writer
                .add_document(doc!(text => told, number => case, size => 5_u64))
                .unwrap();
            if case % 90 == 0 {
                writer.commit().unwrap();
            }
        }
        writer.commit().unwrap();
        let searcher = index.reader().unwrap().searcher();
        assert!(searcher.segment_readers().len() > 1);
        let places = Places::of(&searcher).unwrap();
        let tokens = || {
            ["the", "dam", "of", "the", "lake", "orva", "burst"]
                .map(String::from)
                .into()
        };
        let of = |bound| WordScores::of(&searcher, &places, text, tokens(), bound).unwrap();
        let whole = of(Bound::None);
        let mut parted = of(Bound::Postings(1));
        assert!(parted.touched.len() <= whole.touched.len() && !parted.left.is_empty());
        parted.complete(1..=200).unwrap();
        for case in 1..=200 {
            let (a, b) = (whole.shared(case), parted.shared(case));
            assert!((a.score - b.score).abs() < 1e-4, "case {case}: {a:?} {b:?}");
            assert_eq!(a.rarest, b.rarest, "case {case}");
        }
        assert!((whole.share(7) - parted.share(7)).abs() < 1e-6);
        drop((whole, parted));
        assert_eq!(of(Bound::Postings(1)).shared(201), Shared::default());
        let again = of(Bound::None);
        assert!(
            (again.shared(9).score - of(Bound::None).shared(9).score).abs() < 1e-6,
            "arrays come back clean"
        );
    }
}
