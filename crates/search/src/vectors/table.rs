//! The live rows of every segment.

use std::{
    collections::HashMap,
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

use rayon::prelude::*;

use super::{
    Vector,
    best::{Best, Found},
    codes::{self, Nearest},
    scan::{self, BLOCK, Block, Quantised, Way},
    segment::{Row, Segment, Steps},
};
use crate::{Error, bitmap::Bitmap, centre::Centre};

/// Rows a thread takes at a time, a multiple of [`BLOCK`].
const CHUNK: usize = 4_096;
/// Rows whose codes are met by all questions in turn while they are in the first cache: 24 KiB.
const NEAR: usize = 512;
/// Products that are worth another thread: a millisecond's.
const WORTH: usize = 50_000;

/// From so many rows on they are compared by their codes first, unless fewer cases are allowed than
/// it takes to keep an exact scan as busy.
const MANY: usize = 400_000;
const BUSY: usize = 20_000;
/// Rows compared exactly for each case that is wanted, and the fewest.
const EACH: usize = 40;
const FEWEST: usize = 4_000;

/// Rows compared exactly to find cases like another.
const LIKE: usize = 512;

/// The live rows of every segment, centred for comparing.
pub(crate) struct Table {
    segments: Vec<Live>,
    /// The mean of the centred rows.
    anything: Box<Vector>,
    rows: usize,
}

struct Live {
    segment: Arc<Segment>,
    /// Rows whose case a newer segment speaks of; none where there are none.
    superseded: Option<Bitmap>,
}

/// A text as it is asked.
pub(crate) struct Question {
    /// Its vector, centred.
    pub vector: Vector,
    /// It is short, and compared with bare titles too: like with like.
    pub short: bool,
}

/// Questions as they meet one segment's rows.
struct Asked {
    questions: Vec<Quantised>,
    /// By segment and question its products with the means of the segment's languages.
    means: Vec<Vec<Vec<f32>>>,
}

impl Table {
    /// Opens the segments, oldest first.
    pub(crate) fn open(directory: &Path, names: &[String], centre: &Centre) -> Result<Self, Error> {
        let segments: Vec<Arc<Segment>> = names
            .iter()
            .map(|name| Segment::open(&directory.join(name)).map(Arc::new))
            .collect::<Result<_, _>>()?;
        Ok(Self::of(segments, centre))
    }

    fn of(segments: Vec<Arc<Segment>>, centre: &Centre) -> Self {
        let (mut sum, mut count, mut rows) = (vec![0.0; encoder::DIMENSIONS], 0, 0);
        let superseded = superseded(&segments);
        let mut live = Vec::with_capacity(segments.len());
        for (segment, superseded) in segments.into_iter().zip(superseded) {
            count += segment.count();
            rows += segment.count() - superseded.as_ref().map_or(0, Bitmap::len);
            let sums = sum.iter_mut().zip(&segment.centred);
            sums.for_each(|(sum, more)| *sum += more);
            live.push(Live {
                segment,
                superseded,
            });
        }
        Self {
            anything: Box::new(centre.anything(&sum, count)),
            segments: live,
            rows,
        }
    }

    /// Rows that are live.
    pub(crate) fn rows(&self) -> usize {
        self.rows
    }

    /// A live row of a case with a text's hash, to be used again.
    pub(crate) fn reusable(&self, number: u32, text_hash: u64) -> Option<(Row, &Steps)> {
        let rows = self.live_rows(number);
        let mut rows = rows.map(|(at, row)| (&self.segments[at].segment, row));
        let (segment, row) =
            rows.find(|(segment, row)| segment.row(*row).text_hash == text_hash)?;
        Some((segment.row(row), &segment.matrix()[row]))
    }

    /// The live rows of a case, by segment and row.
    fn live_rows(&self, number: u32) -> impl Iterator<Item = (usize, usize)> {
        // Only the newest segment that has any may hold live ones.
        let of_case = self.segments.iter().enumerate().rev();
        let of_case = of_case.map(move |(at, live)| (at, live, live.segment.rows_of(number)));
        let mut of_case = of_case.filter(|(_, _, rows)| !rows.is_empty());
        let newest = of_case.next().into_iter();
        newest.flat_map(|(at, live, rows)| {
            rows.filter(|row| live.holds(*row))
                .map(move |row| (at, row))
        })
    }

    /// For each question the allowed cases nearest to it, best first, ties
    /// by number; each case once, by its nearest row.
    pub(crate) fn nearest(
        &self,
        questions: &[Question],
        allowed: &Bitmap,
        count: usize,
    ) -> Vec<Vec<Found>> {
        if questions.is_empty() || count == 0 {
            return vec![Vec::new(); questions.len()];
        }
        match self.rows >= MANY && allowed.len() >= BUSY {
            true => self.nearest_by_codes(questions, allowed, count),
            false => self.nearest_by_scan(questions, allowed, count),
        }
    }

    /// Compares every row exactly.
    pub(crate) fn nearest_by_scan(
        &self,
        questions: &[Question],
        allowed: &Bitmap,
        count: usize,
    ) -> Vec<Vec<Found>> {
        let asked = self.asked(questions);
        let way = Way::fastest();
        // Waking other threads takes longer than a little work.
        let threads = 1 + self.rows * questions.len() / WORTH;
        let found = self.by_chunks(threads, |chunks| {
            let mut best = vec![Best::new(count); questions.len()];
            for (at, start) in chunks {
                let live = &self.segments[at];
                let means = &asked.means[at];
                live.scan(way, start, &asked.questions, means, allowed, &mut best);
            }
            best
        });
        let mut merged = vec![Best::new(count); questions.len()];
        for part in found {
            let parts = merged.iter_mut().zip(part);
            parts.for_each(|(best, part)| best.join(part));
        }
        merged.into_iter().map(Best::finish).collect()
    }

    /// Compares the codes of every row, and exactly those that come nearest.
    pub(crate) fn nearest_by_codes(
        &self,
        questions: &[Question],
        allowed: &Bitmap,
        count: usize,
    ) -> Vec<Vec<Found>> {
        self.nearest_of(questions, allowed, count, (count * EACH).max(FEWEST))
    }

    /// The same, and `kept` rows are compared exactly.
    fn nearest_of(
        &self,
        questions: &[Question],
        allowed: &Bitmap,
        count: usize,
        kept: usize,
    ) -> Vec<Vec<Found>> {
        let codes: Vec<_> = questions.iter().map(|q| codes::code(&q.vector)).collect();
        let threads = 1 + self.rows * questions.len() / (8 * WORTH);
        let found = self.by_chunks(threads, |chunks| {
            let mut nearest = vec![Nearest::new(kept); questions.len()];
            for (at, start) in chunks {
                self.segments[at].sift((at, start), questions, &codes, allowed, &mut nearest);
            }
            nearest
        });
        let mut merged = vec![Nearest::new(kept); questions.len()];
        for part in found {
            let parts = merged.iter_mut().zip(part);
            parts.for_each(|(nearest, part)| nearest.join(part));
        }
        let asked = self.asked(questions);
        let way = Way::fastest();
        let exact = |(question, nearest): (usize, Nearest)| {
            let mut best = Best::new(count);
            for (at, row) in nearest.rows() {
                let segment = &self.segments[at].segment;
                let mean = asked.means[at][question][usize::from(segment.kinds()[row][0])];
                let closeness =
                    scan::closeness(way, segment, row, &asked.questions[question], mean);
                let number = segment.numbers()[row];
                best.offer(Found { number, closeness });
            }
            best.finish()
        };
        match merged.len() {
            1 => merged.into_iter().enumerate().map(exact).collect(),
            _ => merged.into_par_iter().enumerate().map(exact).collect(),
        }
    }

    /// What each of at most so many threads makes of its share of all chunks, given by segment and
    /// first row, in their order.
    fn by_chunks<T: Send>(
        &self,
        threads: usize,
        work: impl Fn(&mut dyn Iterator<Item = (usize, usize)>) -> T + Sync,
    ) -> Vec<T> {
        let chunks: Vec<(usize, usize)> = (0..self.segments.len())
            .flat_map(|at| {
                let rows = self.segments[at].segment.count();
                (0..rows).step_by(CHUNK).map(move |start| (at, start))
            })
            .collect();
        let next = AtomicUsize::new(0);
        let share = || {
            work(&mut std::iter::from_fn(|| {
                chunks.get(next.fetch_add(1, Ordering::Relaxed)).copied()
            }))
        };
        match rayon::current_num_threads().min(chunks.len()).min(threads) {
            0 | 1 => vec![share()],
            threads => (0..threads).into_par_iter().map(|_| share()).collect(),
        }
    }

    /// How close given cases are to one question, in their order; none for a case without a row.
    pub(crate) fn closeness(
        &self,
        question: &Question,
        numbers: impl Iterator<Item = u32>,
    ) -> Vec<Option<f32>> {
        let asked = self.asked(std::slice::from_ref(question));
        let way = Way::fastest();
        let near = numbers.map(|number| {
            let rows = self.live_rows(number).filter_map(|(at, row)| {
                let segment = &self.segments[at].segment;
                let [language, title] = segment.kinds()[row];
                let mean = asked.means[at][0][usize::from(language)];
                let near = || scan::closeness(way, segment, row, &asked.questions[0], mean);
                (title == 0 || question.short).then(near)
            });
            rows.reduce(f32::max)
        });
        near.collect()
    }

    /// How near given cases are to another case, as centred cosines; each by its nearest row. Empty
    /// where that case has no row.
    pub(crate) fn likeness(
        &self,
        number: u32,
        numbers: impl Iterator<Item = u32>,
    ) -> HashMap<u32, f32> {
        let Some((question, anything)) = self.as_question(number) else {
            return HashMap::new();
        };
        let numbers: Vec<u32> = numbers.collect();
        let near = self.closeness(&question, numbers.iter().copied());
        let near = numbers.iter().zip(near);
        near.filter_map(|(number, near)| Some((*number, near? + anything)))
            .collect()
    }

    /// The allowed cases nearest to another case, nearest first, with their centred cosines; none
    /// where that case has no row.
    pub(crate) fn like(&self, number: u32, allowed: &Bitmap, count: usize) -> Vec<Found> {
        let Some((question, anything)) = self.as_question(number) else {
            return Vec::new();
        };
        // Codes find the very nearest (docs/speed.md), and a page that names them costs little.
        let nearest = self.nearest_of(&[question], allowed, count, LIKE);
        let nearest = nearest.into_iter();
        let cosine = |found: Found| Found {
            closeness: found.closeness + anything,
            ..found
        };
        nearest.flatten().map(cosine).collect()
    }

    /// A case's text as a question, and how near it comes to any text at all.
    fn as_question(&self, number: u32) -> Option<(Question, f32)> {
        let mut rows = self.live_rows(number);
        let full = |(at, row): &(usize, usize)| self.segments[*at].segment.kinds()[*row][1] == 0;
        let (at, row) = rows.find(full)?;
        let vector = self.segments[at].segment.centred(row);
        let anything = product(&self.anything, &vector);
        let question = Question {
            vector,
            short: false,
        };
        Some((question, anything))
    }

    fn asked(&self, questions: &[Question]) -> Asked {
        let quantised = questions.iter().map(|question| {
            let anything = product(&self.anything, &question.vector);
            Quantised::of(&question.vector, anything, question.short)
        });
        let means = |live: &Live, question: &Question| {
            let languages = live.segment.languages.iter();
            languages
                .map(|language| product(&language.mean, &question.vector))
                .collect()
        };
        let segments = self.segments.iter();
        Asked {
            questions: quantised.collect(),
            means: segments
                .map(|live| {
                    questions
                        .iter()
                        .map(|question| means(live, question))
                        .collect()
                })
                .collect(),
        }
    }
}

impl Live {
    fn holds(&self, row: usize) -> bool {
        let row = row as u32;
        self.superseded
            .as_ref()
            .is_none_or(|superseded| !superseded.contains(row))
    }

    fn scan(
        &self,
        way: Way,
        start: usize,
        questions: &[Quantised],
        means: &[Vec<f32>],
        allowed: &Bitmap,
        best: &mut [Best],
    ) {
        let segment = &*self.segment;
        let end = (start + CHUNK).min(segment.count());
        let (numbers, kinds) = (segment.numbers(), segment.kinds());
        for first in (start..end).step_by(BLOCK) {
            let (mut wanted, mut titles) = (0, 0);
            for row in first..end.min(first + BLOCK) {
                let bit = 1 << (row - first);
                if allowed.contains(numbers[row]) && self.holds(row) {
                    wanted |= bit;
                }
                if kinds[row][1] == 1 {
                    titles |= bit;
                }
            }
            if wanted != 0 {
                let block = Block {
                    segment,
                    first,
                    wanted,
                    titles,
                };
                scan::offer(way, block, questions, means, best);
            }
        }
    }

    /// Offers the rows of a chunk to the nearest of every question by their codes.
    fn sift(
        &self,
        (at, start): (usize, usize),
        questions: &[Question],
        codes: &[codes::Code],
        allowed: &Bitmap,
        nearest: &mut [Nearest],
    ) {
        let segment = &*self.segment;
        let end = (start + CHUNK).min(segment.count());
        let (numbers, kinds) = (segment.numbers(), segment.kinds());
        for first in (start..end).step_by(NEAR) {
            let last = end.min(first + NEAR).div_ceil(codes::ROWS);
            let blocks = codes::Blocks {
                blocks: &segment.codes()[first / codes::ROWS..last],
                segment: at,
                first,
            };
            for ((question, code), nearest) in questions.iter().zip(codes).zip(&mut *nearest) {
                let holds = |row: usize| {
                    row < end
                        && allowed.contains(numbers[row])
                        && (question.short || kinds[row][1] == 0)
                        && self.holds(row)
                };
                blocks.sift(code, &holds, nearest);
            }
        }
    }
}

/// By segment, oldest first, the rows that do not hold, because a newer segment speaks of their
/// case.
fn superseded(segments: &[Arc<Segment>]) -> Vec<Option<Bitmap>> {
    let of_one = |at: usize| {
        let older = &segments[at];
        let mut rows = Bitmap::default();
        for newer in &segments[at + 1..] {
            for number in newer.numbers().iter().chain(newer.removed()) {
                for row in older.rows_of(*number) {
                    rows.insert(row as u32);
                }
            }
        }
        (rows.len() > 0).then_some(rows)
    };
    (0..segments.len()).map(of_one).collect()
}

/// The live rows of some neighbouring segments, as places of segment and row in the order of
/// numbers, and the cases that they take out. What an older segment outside them still holds
/// stays superseded.
pub(crate) fn merged(segments: &[Arc<Segment>]) -> (Vec<(u32, u32)>, Vec<u32>) {
    let superseded = superseded(segments);
    let mut rows: Vec<(u32, u32)> = Vec::new();
    for (at, (segment, superseded)) in segments.iter().zip(&superseded).enumerate() {
        let holds = |row: &u32| superseded.as_ref().is_none_or(|rows| !rows.contains(*row));
        rows.extend(
            (0..segment.count() as u32)
                .filter(holds)
                .map(|row| (at as u32, row)),
        );
    }
    // In runs already, one for each segment: this sort merges them.
    rows.sort_by_key(|(at, row)| segments[*at as usize].numbers()[*row as usize]);
    let present = |number: &u32| {
        let number_of = |(at, row): &(u32, u32)| segments[*at as usize].numbers()[*row as usize];
        rows.binary_search_by_key(number, number_of).is_ok()
    };
    let all = segments.iter().flat_map(|segment| segment.removed());
    let mut removed: Vec<u32> = all.copied().filter(|number| !present(number)).collect();
    removed.sort_unstable();
    removed.dedup();
    (rows, removed)
}

pub(crate) fn product(a: &Vector, b: &Vector) -> f32 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

#[cfg(test)]
mod tests;
