//! Values of cases by field, for counting: columns of the index, one value after the other.

use std::{
    cmp::Reverse,
    collections::HashMap,
    fmt,
    ops::{Range, RangeInclusive},
};

use casebook::Date;
use tantivy::{
    SegmentReader,
    columnar::{Column, StrColumn},
};

use super::{
    WordsSnapshot,
    writer::{NO_DAY, date},
};
use crate::{Error, Sort, bitmap::Bitmap};

/// A month of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month(i32);

impl Month {
    /// The month of a day.
    pub fn of(day: Date) -> Self {
        Self(i32::from(day.year()) * 12 + i32::from(day.month()) - 1)
    }

    /// The year.
    pub fn year(self) -> i16 {
        self.0.div_euclid(12) as i16
    }

    /// 1 to 12.
    pub fn number(self) -> i8 {
        self.0.rem_euclid(12) as i8 + 1
    }

    /// How many months later another is.
    pub fn until(self, later: Self) -> i32 {
        later.0 - self.0
    }

    /// So many months later.
    #[must_use]
    pub fn plus(self, months: i32) -> Self {
        Self(self.0 + months)
    }
}

/// As ISO 8601 has it: `2022-03`.
impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year(), self.number())
    }
}

/// One appearance of a case, as it is counted; outlet and language by their number among [`Names`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Appeared {
    pub day: Option<Date>,
    pub outlet: u32,
    pub language: u32,
}

/// Keys that were met, by number; the number 0 is that of no key.
#[derive(Debug)]
pub(crate) struct Names {
    names: Vec<String>,
    numbers: HashMap<String, u32>,
}

impl Names {
    pub(crate) const NONE: u32 = 0;

    fn new() -> Self {
        let mut names = Self {
            names: Vec::new(),
            numbers: HashMap::new(),
        };
        names.number("");
        names
    }

    fn number(&mut self, name: &str) -> u32 {
        if let Some(number) = self.numbers.get(name) {
            return *number;
        }
        let number = self.names.len() as u32;
        self.names.push(name.to_owned());
        self.numbers.insert(name.to_owned(), number);
        number
    }

    /// The key with a number.
    pub(crate) fn name(&self, number: usize) -> &str {
        self.names.get(number).map_or("", String::as_str)
    }
}

/// A column of keys in a segment, with the numbers of those that some documents have.
struct Keys {
    column: Option<StrColumn>,
    /// By place in the dictionary.
    numbers: Vec<u32>,
}

impl Keys {
    fn of(
        segment: &SegmentReader,
        field: &str,
        documents: &[u32],
        names: &mut Names,
    ) -> Result<Self, Error> {
        let Some(column) = segment.fast_fields().str(field)? else {
            return Ok(Self {
                column: None,
                numbers: Vec::new(),
            });
        };
        let mut met = vec![false; column.dictionary().num_terms()];
        for document in documents {
            for place in column.term_ords(*document) {
                met[place as usize] = true;
            }
        }
        let mut numbers = vec![Names::NONE; met.len()];
        let met = (0..met.len() as u64).filter(|place| met[*place as usize]);
        let met: Vec<u64> = met.collect();
        let mut places = met.iter();
        // In the order of the dictionary, which is read through once: looked up one by one, each key
        // would cost a block of it.
        column
            .dictionary()
            .sorted_ords_to_term_cb(&met, |key| {
                if let Some(place) = places.next() {
                    numbers[*place as usize] = names.number(&String::from_utf8_lossy(key));
                }
            })
            .map_err(tantivy::TantivyError::from)?;
        Ok(Self {
            column: Some(column),
            numbers,
        })
    }

    /// The numbers of a document's keys.
    fn read(&self, document: u32, into: &mut Vec<u32>) {
        into.clear();
        if let Some(column) = &self.column {
            let places = column.term_ords(document);
            into.extend(places.map(|place| self.numbers[place as usize]));
        }
    }
}

impl WordsSnapshot {
    /// By key of a field of keys, how many of some cases have it.
    pub(crate) fn count(
        &self,
        field: &str,
        cases: &Bitmap,
    ) -> Result<HashMap<String, usize>, Error> {
        let mut counts: HashMap<String, usize> = HashMap::new();
        for (segment, documents) in self.documents(cases) {
            let Some(column) = segment.fast_fields().str(field)? else {
                continue;
            };
            let mut by_place = vec![0; column.dictionary().num_terms()];
            for document in documents {
                for place in column.term_ords(document) {
                    by_place[place as usize] += 1;
                }
            }
            // In the order of the dictionary, which is read through once: looked up one by one,
            // each key would cost a block of it.
            let seen = by_place.iter().enumerate().filter(|(_, count)| **count > 0);
            let (places, seen): (Vec<u64>, Vec<usize>) =
                seen.map(|(place, count)| (place as u64, *count)).unzip();
            let mut seen = seen.into_iter();
            column
                .dictionary()
                .sorted_ords_to_term_cb(&places, |key| {
                    let key = String::from_utf8_lossy(key);
                    let count = seen.next().unwrap_or_default();
                    match counts.get_mut(&*key) {
                        Some(known) => *known += count,
                        None => {
                            counts.insert(key.into_owned(), count);
                        }
                    }
                })
                .map_err(tantivy::TantivyError::from)?;
        }
        Ok(counts)
    }

    /// By number of a field of numbers, how many of some cases have it.
    pub(crate) fn count_numbers(
        &self,
        field: &str,
        cases: &Bitmap,
    ) -> Result<HashMap<u64, usize>, Error> {
        let mut counts = HashMap::new();
        for (segment, documents) in self.documents(cases) {
            let Some(column) = segment.fast_fields().column_opt::<u64>(field)? else {
                continue;
            };
            for number in documents.flat_map(|document| column.values_for_doc(document)) {
                *counts.entry(number).or_default() += 1;
            }
        }
        Ok(counts)
    }

    /// Shows each of some cases: its appearances in order, and the numbers of its keys of some fields;
    /// gives the keys by their numbers.
    pub(crate) fn each(
        &self,
        cases: &Bitmap,
        fields: &[&str],
        mut see: impl FnMut(&[Appeared], &[Vec<u32>]),
    ) -> Result<Names, Error> {
        let mut names = Names::new();
        let (mut ran_in, mut ran_by) = (Vec::new(), Vec::new());
        let mut appearances = Vec::new();
        let mut keys: Vec<Vec<u32>> = vec![Vec::new(); fields.len()];
        for (segment, documents) in self.documents(cases) {
            let documents: Vec<u32> = documents.collect();
            let mut column = |field| Keys::of(segment, field, &documents, &mut names);
            let (outlets, languages) = (column("ran_outlet")?, column("ran_language")?);
            let columns = fields.iter().map(|field| column(field));
            let columns: Vec<Keys> = columns.collect::<Result<_, _>>()?;
            let days = segment.fast_fields().column_opt::<i64>("ran_day")?;
            for document in documents {
                outlets.read(document, &mut ran_in);
                languages.read(document, &mut ran_by);
                let days = days.iter().flat_map(|days| days.values_for_doc(document));
                let ran = days.zip(ran_in.iter().zip(&ran_by));
                appearances.clear();
                appearances.extend(ran.map(|(day, (outlet, language))| Appeared {
                    day: (day != NO_DAY).then(|| date(day)).flatten(),
                    outlet: *outlet,
                    language: *language,
                }));
                for (column, keys) in columns.iter().zip(&mut keys) {
                    column.read(document, keys);
                }
                see(&appearances, &keys);
            }
        }
        Ok(names)
    }

    /// Those of some cases that ran on one of some days.
    pub(crate) fn ran_between(
        &self,
        cases: &Bitmap,
        days: RangeInclusive<i64>,
    ) -> Result<Bitmap, Error> {
        let mut ran = Bitmap::default();
        for (segment, documents) in self.documents(cases) {
            let fast = segment.fast_fields();
            let numbers = fast.u64("number")?;
            let Some(column) = fast.column_opt::<i64>("day")? else {
                continue;
            };
            for document in documents {
                if column
                    .values_for_doc(document)
                    .any(|day| days.contains(&day))
                {
                    ran.insert(numbers.first(document).unwrap_or_default() as u32);
                }
            }
        }
        Ok(ran)
    }

    /// Some cases in an order that has no ties: a stretch of their numbers.
    pub(crate) fn in_order(
        &self,
        cases: &Bitmap,
        sort: Sort,
        stretch: Range<usize>,
    ) -> Result<Vec<u32>, Error> {
        // What is without a value stands last, whichever way the order goes.
        let mut all: Vec<(bool, i64, i64)> = Vec::with_capacity(cases.len());
        for (segment, documents) in self.documents(cases) {
            let fast = segment.fast_fields();
            let numbers = fast.u64("number")?;
            let column: Option<Column<i64>> = fast.column_opt(match sort {
                Sort::Relevance | Sort::Newest | Sort::Oldest => "first_day",
                Sort::Appearances => "ran_day",
                Sort::Published => "published",
            })?;
            let column = column.as_ref();
            for document in documents {
                let number = numbers.first(document).unwrap_or_default() as i64;
                let value = match sort {
                    Sort::Appearances => {
                        column.map_or(0, |days| days.values_for_doc(document).count() as i64)
                    }
                    _ => column.and_then(|c| c.first(document)).unwrap_or(NO_DAY),
                };
                let way = if sort == Sort::Oldest { 1 } else { -1 };
                all.push((value == NO_DAY, way * value, way * number));
            }
        }
        let end = stretch.end.min(all.len());
        let start = stretch.start.min(end);
        if end < all.len() {
            all.select_nth_unstable(end);
        }
        let shown = &mut all[..end];
        shown.sort_unstable();
        let numbers = shown[start..].iter();
        Ok(numbers
            .map(|(_, _, number)| number.unsigned_abs() as u32)
            .collect())
    }

    /// The documents of some cases, by segment.
    fn documents<'s>(
        &'s self,
        cases: &'s Bitmap,
    ) -> impl Iterator<Item = (&'s SegmentReader, impl Iterator<Item = u32> + 's)> {
        let places = &self.places;
        let segments = self.searcher.segment_readers().iter().zip(places.firsts());
        segments.map(move |(segment, &first)| {
            let all = first..first + segment.max_doc();
            let meant = all.filter(move |&document| {
                let number = places.number(document);
                number.is_some_and(|number| cases.contains(number))
            });
            (segment, meant.map(move |document| document - first))
        })
    }
}

/// Values with how often each occurs, most first, ties by value.
pub(crate) fn most_first<K: Ord>(counts: impl IntoIterator<Item = (K, usize)>) -> Vec<(K, usize)> {
    let mut all: Vec<_> = counts.into_iter().collect();
    all.sort_unstable_by(|(a, one), (b, other)| (Reverse(one), a).cmp(&(Reverse(other), b)));
    all
}
