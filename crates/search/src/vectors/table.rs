use std::{collections::HashMap, path::Path, sync::Arc};

use rayon::prelude::*;

use super::{
    Row, SegmentWriter, Vector,
    scan::{self, Quantised},
    segment::Segment,
};
use crate::{Error, bitmap::Bitmap, centre::Centre};

/// Rows a thread takes at a time.
const CHUNK: usize = 4_096;

/// The live rows of every segment, centred for comparing.
pub(crate) struct Table {
    segments: Vec<Live>,
    /// Rows of languages, one row each, to which the rows point.
    languages: Vec<Language>,
    /// The mean of the centred rows.
    anything: Box<Vector>,
    rows: usize,
}

struct Live {
    segment: Arc<Segment>,
    /// By row: how to turn a product into a centred cosine; none for a row that is superseded.
    terms: Vec<Option<Term>>,
}

/// What turns a product with a question into its closeness to a centred row of unit length:
/// (row·q − mean·q) / |row − mean|.
#[derive(Clone, Copy)]
struct Term {
    number: u32,
    language: u16,
    title: bool,
    scale: f32,
    inverse_norm: f32,
}

struct Language {
    tag: [u8; 3],
    mean: Box<Vector>,
}

/// A text as it is asked.
pub(crate) struct Question {
    /// Its vector, centred.
    pub vector: Vector,
    /// It is short, and compared with bare titles too: like with like.
    pub short: bool,
}

/// What is the same for all rows of a language, or for all rows.
struct Offsets {
    /// mean·q by language and question.
    means: Vec<Vec<f32>>,
    /// By question: its product with any text at all.
    anything: Vec<f32>,
}

/// A case found by its vector.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Found {
    /// The case's number.
    pub number: u32,
    /// How much nearer its nearest row is than any text at all would be, −2 to 2.
    pub closeness: f32,
}

impl Table {
    /// Opens the segments, oldest first, and centres their rows.
    pub(crate) fn open(directory: &Path, names: &[String], centre: &Centre) -> Result<Self, Error> {
        let segments: Vec<Arc<Segment>> = names
            .iter()
            .map(|name| Segment::open(&directory.join(name)).map(Arc::new))
            .collect::<Result<_, _>>()?;
        Ok(Self::of(segments, centre))
    }

    pub(crate) fn of(segments: Vec<Arc<Segment>>, centre: &Centre) -> Self {
        let live = live_rows(&segments);
        let mut languages: Vec<Language> = Vec::new();
        let mut positions: HashMap<[u8; 3], u16> = HashMap::new();
        let mut rows = 0;
        let mut sums: Vec<(Vec<f64>, usize)> = Vec::new();
        for (segment, live) in segments.iter().zip(&live) {
            for (index, row) in segment
                .rows
                .iter()
                .enumerate()
                .filter(|(index, _)| live[*index])
            {
                rows += 1;
                let position = *positions.entry(row.language).or_insert_with(|| {
                    sums.push((vec![0.0; encoder::DIMENSIONS], 0));
                    (sums.len() - 1) as u16
                });
                let (sum, count) = &mut sums[position as usize];
                *count += 1;
                for (sum, &value) in sum.iter_mut().zip(segment.row(index)) {
                    *sum += f64::from(value) * f64::from(row.scale);
                }
            }
        }
        let mut tags: Vec<_> = positions.iter().collect();
        tags.sort_by_key(|(_, position)| **position);
        for ((tag, _), (sum, count)) in tags.into_iter().zip(sums) {
            let name = std::str::from_utf8(tag)
                .unwrap_or("")
                .trim_end_matches('\0');
            let mean = Box::new(centre.of_cases(name, &sum, count));
            languages.push(Language { tag: *tag, mean });
        }
        let segments: Vec<Live> = segments
            .into_iter()
            .zip(live)
            .map(|(segment, live)| Live::centred(segment, &live, &languages, &positions))
            .collect();
        let mut sum = vec![0.0; encoder::DIMENSIONS];
        segments
            .iter()
            .for_each(|live| live.add_up(&languages, &mut sum));
        Self {
            anything: Box::new(centre.anything(&sum, rows)),
            segments,
            languages,
            rows,
        }
    }

    /// Rows that are live.
    pub(crate) fn rows(&self) -> usize {
        self.rows
    }

    /// The live row of a case with a text's hash, to be used again.
    pub(crate) fn reusable(&self) -> HashMap<u64, (usize, usize)> {
        let mut known = HashMap::new();
        for (at, live) in self.segments.iter().enumerate() {
            for (index, _) in live
                .terms
                .iter()
                .enumerate()
                .filter(|(_, term)| term.is_some())
            {
                known.insert(live.segment.rows[index].text_hash, (at, index));
            }
        }
        known
    }

    /// A row as it is stored.
    pub(crate) fn stored(&self, (segment, row): (usize, usize)) -> (Row, &[i8]) {
        let segment = &self.segments[segment].segment;
        (segment.rows[row], segment.row(row))
    }

    /// For each question the allowed cases nearest to it, best first, ties
    /// by number; each case once, by its nearest row.
    pub(crate) fn nearest(
        &self,
        queries: &[Question],
        allowed: &Bitmap,
        count: usize,
    ) -> Vec<Vec<Found>> {
        if queries.is_empty() || count == 0 {
            return vec![Vec::new(); queries.len()];
        }
        let quantised: Vec<Quantised> = queries
            .iter()
            .map(|query| Quantised::of(&query.vector))
            .collect();
        let offsets = self.offsets(queries);
        let chunks: Vec<(&Live, usize)> = self
            .segments
            .iter()
            .flat_map(|live| {
                (0..live.terms.len())
                    .step_by(CHUNK)
                    .map(move |start| (live, start))
            })
            .collect();
        let partial: Vec<Vec<Best>> = chunks
            .par_iter()
            .map(|&(live, start)| {
                let mut best = vec![Best::new(count); queries.len()];
                live.scan(
                    start,
                    &quantised,
                    &offsets,
                    allowed,
                    |query, title, found| {
                        if !title || queries[query].short {
                            best[query].offer(found);
                        }
                    },
                );
                best
            })
            .collect();
        let mut merged = vec![Best::new(count); queries.len()];
        for part in partial {
            for (best, part) in merged.iter_mut().zip(part) {
                part.found.into_iter().for_each(|found| best.offer(found));
            }
        }
        merged.into_iter().map(Best::finish).collect()
    }

    /// How close given cases are to one question; a case without a row is left out.
    pub(crate) fn closeness(&self, query: &Question, numbers: &Bitmap) -> HashMap<u32, f32> {
        let quantised = [Quantised::of(&query.vector)];
        let offsets = self.offsets(std::slice::from_ref(query));
        let mut closeness: HashMap<u32, f32> = HashMap::new();
        for live in &self.segments {
            for start in (0..live.terms.len()).step_by(CHUNK) {
                live.scan(start, &quantised, &offsets, numbers, |_, title, found| {
                    if title && !query.short {
                        return;
                    }
                    let best = closeness.entry(found.number).or_insert(f32::MIN);
                    *best = best.max(found.closeness);
                });
            }
        }
        closeness
    }

    /// How near given cases are to another case, as centred cosines; each by its nearest row. Empty
    /// where that case has no row.
    pub(crate) fn likeness(&self, number: u32, numbers: &Bitmap) -> HashMap<u32, f32> {
        let row = self.segments.iter().find_map(|live| {
            let own = |term: &Option<Term>| term.is_some_and(|t| t.number == number && !t.title);
            let index = live.terms.iter().position(own)?;
            Some((live, index, live.terms[index]?))
        });
        let Some((live, index, term)) = row else {
            return HashMap::new();
        };
        let mean = &self.languages[term.language as usize].mean;
        let stored = live.segment.row(index);
        let vector = std::array::from_fn(|at| {
            (f32::from(stored[at]) * term.scale - mean[at]) * term.inverse_norm
        });
        let question = Question {
            vector,
            short: false,
        };
        let anything = product(&self.anything, &vector);
        let mut near = self.closeness(&question, numbers);
        near.values_mut().for_each(|near| *near += anything);
        near
    }

    fn offsets(&self, queries: &[Question]) -> Offsets {
        let products = |mean: &Vector| {
            let product = |query: &Question| product(mean, &query.vector);
            queries.iter().map(product).collect()
        };
        Offsets {
            means: self
                .languages
                .iter()
                .map(|language| products(&language.mean))
                .collect(),
            anything: products(&self.anything),
        }
    }
}

impl Live {
    fn centred(
        segment: Arc<Segment>,
        live: &[bool],
        languages: &[Language],
        positions: &HashMap<[u8; 3], u16>,
    ) -> Self {
        let terms = segment
            .rows
            .iter()
            .enumerate()
            .map(|(index, row)| {
                live[index].then(|| {
                    let language = positions[&row.language];
                    debug_assert_eq!(languages[language as usize].tag, row.language);
                    let mean = &languages[language as usize].mean;
                    let distance: f32 = segment
                        .row(index)
                        .iter()
                        .zip(mean.iter())
                        .map(|(&value, mean)| (f32::from(value) * row.scale - mean).powi(2))
                        .sum();
                    Term {
                        number: row.number,
                        language,
                        title: row.title,
                        scale: row.scale,
                        inverse_norm: 1.0 / distance.sqrt().max(1e-6),
                    }
                })
            })
            .collect();
        Self { segment, terms }
    }

    /// Adds the centred rows, unit length, to a sum.
    fn add_up(&self, languages: &[Language], sum: &mut [f64]) {
        for (index, term) in self.terms.iter().enumerate() {
            let Some(term) = term else { continue };
            let mean = &languages[term.language as usize].mean;
            for ((sum, &value), mean) in
                sum.iter_mut().zip(self.segment.row(index)).zip(mean.iter())
            {
                *sum += f64::from((f32::from(value) * term.scale - mean) * term.inverse_norm);
            }
        }
    }

    fn scan(
        &self,
        start: usize,
        queries: &[Quantised],
        offsets: &Offsets,
        allowed: &Bitmap,
        mut each: impl FnMut(usize, bool, Found),
    ) {
        let end = (start + CHUNK).min(self.terms.len());
        let matrix = &self.segment.matrix()[start * encoder::DIMENSIONS..end * encoder::DIMENSIONS];
        let terms = &self.terms[start..end];
        let wanted = |row: usize| {
            terms[row]
                .filter(|term| allowed.contains(term.number))
                .map(|term| term.scale)
        };
        scan::products(matrix, wanted, queries, |row, query, product| {
            let term = terms[row].expect("only live rows are wanted");
            let centred = product - offsets.means[term.language as usize][query];
            let closeness = centred * term.inverse_norm - offsets.anything[query];
            let number = term.number;
            each(query, term.title, Found { number, closeness });
        });
    }
}

/// By segment and row: whether it holds, because no newer segment speaks of its case.
fn live_rows(segments: &[Arc<Segment>]) -> Vec<Vec<bool>> {
    let mut newest: HashMap<u32, usize> = HashMap::new();
    for (at, segment) in segments.iter().enumerate() {
        let numbers = segment
            .rows
            .iter()
            .map(|row| row.number)
            .chain(segment.removed.iter().copied());
        numbers.for_each(|number| {
            newest.insert(number, at);
        });
    }
    segments
        .iter()
        .enumerate()
        .map(|(at, segment)| {
            segment
                .rows
                .iter()
                .map(|row| newest[&row.number] == at)
                .collect()
        })
        .collect()
}

/// Copies the live rows of some neighbouring segments into one. What an older segment outside
/// them still holds stays superseded: the cases taken out are noted again.
pub(crate) fn merge(segments: &[Arc<Segment>]) -> SegmentWriter {
    let live = live_rows(segments);
    let mut merged = SegmentWriter::default();
    let mut present = std::collections::HashSet::new();
    for (segment, live) in segments.iter().zip(&live) {
        for (index, row) in segment
            .rows
            .iter()
            .enumerate()
            .filter(|(index, _)| live[*index])
        {
            merged.push_row(*row, segment.row(index));
            present.insert(row.number);
        }
    }
    let mut removed: Vec<u32> = segments
        .iter()
        .flat_map(|segment| segment.removed.clone())
        .collect();
    removed.sort_unstable();
    removed.dedup();
    removed.retain(|number| !present.contains(number));
    removed.into_iter().for_each(|number| merged.remove(number));
    merged
}

pub(crate) fn product(a: &Vector, b: &Vector) -> f32 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

/// The best cases so far: each case once. A small list kept in a heap's stead, because a case
/// with several rows must not stand in it twice.
#[derive(Clone)]
struct Best {
    found: Vec<Found>,
    count: usize,
    /// Nothing below this can get in.
    floor: f32,
}

impl Best {
    fn new(count: usize) -> Self {
        Self {
            found: Vec::new(),
            count,
            floor: f32::MIN,
        }
    }

    #[inline]
    fn offer(&mut self, found: Found) {
        if found.closeness >= self.floor {
            self.found.push(found);
            if self.found.len() >= self.count * 4 + 64 {
                self.shrink();
            }
        }
    }

    fn shrink(&mut self) {
        self.found.sort_unstable_by(order);
        let mut seen = std::collections::HashSet::new();
        self.found.retain(|found| seen.insert(found.number));
        self.found.truncate(self.count);
        if self.found.len() == self.count {
            self.floor = self.found.last().map_or(f32::MIN, |last| last.closeness);
        }
    }

    fn finish(mut self) -> Vec<Found> {
        self.shrink();
        self.found
    }
}

fn order(a: &Found, b: &Found) -> std::cmp::Ordering {
    b.closeness
        .total_cmp(&a.closeness)
        .then(a.number.cmp(&b.number))
}
