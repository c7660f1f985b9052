use std::collections::BTreeMap;

use casebook::{Country, Date, Language, Slug};

use crate::{
    Error, Filter, Index, Month,
    words::{Appeared, Names, counted, most_first},
};

/// When a story was seen: by month, in how many cases.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Spread {
    /// Cases, whether or not they have a day.
    pub cases: usize,
    /// The earliest day.
    pub first: Option<Date>,
    /// The latest day.
    pub last: Option<Date>,
    /// Appearances in these cases; of an outlet or a language, its own.
    pub appearances: usize,
    /// Cases of which no day is known.
    pub undated: usize,
    /// Months in which there were any, in order, each with its cases; a case counts once in every
    /// month in which it ran.
    pub months: Vec<(Month, usize)>,
}

/// What the cases of a filter come to, computed from their appearances.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pattern {
    /// All together.
    pub all: Spread,
    /// By country they speak of, most cases first.
    pub countries: Vec<(Country, Spread)>,
    /// By language they ran in, in the order in which they reached it.
    pub languages: Vec<(Language, Spread)>,
    /// By outlet they ran in, most cases first.
    pub outlets: Vec<(Slug, Spread)>,
    /// Tags of these cases, most first.
    pub tags: Vec<(Slug, usize)>,
    /// Narratives of these cases, the wider ones included, most first.
    pub narratives: Vec<(Slug, usize)>,
    /// Issues that reported them.
    pub issues: Vec<(u32, usize)>,
}

/// A spread while it is counted.
#[derive(Default)]
struct Counting {
    cases: usize,
    appearances: usize,
    undated: usize,
    first: Option<Date>,
    last: Option<Date>,
    months: BTreeMap<Month, usize>,
}

impl Counting {
    /// Counts a case that appeared so; the months are for use in between.
    fn add<'a>(&mut self, ran: impl Iterator<Item = &'a Appeared>, months: &mut Vec<Month>) {
        self.cases += 1;
        months.clear();
        for ran in ran {
            self.appearances += 1;
            let Some(day) = ran.day else {
                continue;
            };
            self.first = Some(self.first.map_or(day, |first| first.min(day)));
            self.last = Some(self.last.map_or(day, |last| last.max(day)));
            let month = Month::of(day);
            if !months.contains(&month) {
                months.push(month);
            }
        }
        self.undated += usize::from(months.is_empty());
        for month in months {
            *self.months.entry(*month).or_default() += 1;
        }
    }

    fn done(self) -> Spread {
        Spread {
            cases: self.cases,
            appearances: self.appearances,
            undated: self.undated,
            first: self.first,
            last: self.last,
            months: self.months.into_iter().collect(),
        }
    }
}

impl Index {
    /// What the cases that a filter lets through come to.
    ///
    /// # Errors
    /// If the index cannot be read.
    pub fn pattern(&self, filter: &Filter) -> Result<Pattern, Error> {
        let snapshot = self.snapshot();
        let words = &snapshot.words;
        let cases = words.allowed(filter)?;
        let mut all = Counting::default();
        let (mut countries, mut languages, mut outlets) = (Vec::new(), Vec::new(), Vec::new());
        let mut months = Vec::new();
        let fields = [counted::COUNTRY, counted::LANGUAGE, counted::OUTLET];
        let names = words.each(&cases, &fields, |ran, keys| {
            let [about, spoken, published_by] = keys else {
                return;
            };
            all.add(ran.iter(), &mut months);
            for country in about {
                at(&mut countries, *country).add(ran.iter(), &mut months);
            }
            for language in spoken {
                // A case of one language ran in it, whether or not each appearance says so.
                let is_it = |of: u32| of == *language || (of == Names::NONE && spoken.len() == 1);
                let ran = ran.iter().filter(|ran| is_it(ran.language));
                at(&mut languages, *language).add(ran, &mut months);
            }
            for outlet in published_by {
                let ran = ran.iter().filter(|ran| ran.outlet == *outlet);
                at(&mut outlets, *outlet).add(ran, &mut months);
            }
        })?;
        let mut languages = named::<Language>(languages, &names, |tag| tag.parse().ok());
        languages.retain(|(language, _)| !language.is_undetermined());
        languages.sort_by(|(a, one), (b, other)| {
            let key = |spread: &Spread| (spread.first.is_none(), spread.first);
            let order = key(one).cmp(&key(other));
            order.then(other.cases.cmp(&one.cases)).then(a.cmp(b))
        });
        let keyed = |field| -> Result<Vec<(Slug, usize)>, Error> {
            let counts = words.count(field, &cases)?.into_iter();
            let slugs = counts.filter_map(|(key, count)| Some((key.try_into().ok()?, count)));
            Ok(most_first(slugs))
        };
        let issues = words.count_numbers(counted::ISSUE, &cases)?.into_iter();
        let issues = issues.filter_map(|(issue, count)| Some((u32::try_from(issue).ok()?, count)));
        Ok(Pattern {
            all: all.done(),
            countries: by_cases(named(countries, &names, |code| code.parse().ok())),
            languages,
            outlets: by_cases(named(outlets, &names, |slug| {
                slug.to_owned().try_into().ok()
            })),
            tags: keyed(counted::TAG)?,
            narratives: keyed(counted::NARRATIVE)?,
            issues: most_first(issues),
        })
    }
}

/// The count of a key by its number.
fn at(all: &mut Vec<Counting>, number: u32) -> &mut Counting {
    let number = number as usize;
    if number >= all.len() {
        all.resize_with(number + 1, Counting::default);
    }
    &mut all[number]
}

/// What was counted, by key.
fn named<K>(
    all: Vec<Counting>,
    names: &Names,
    read: impl Fn(&str) -> Option<K>,
) -> Vec<(K, Spread)> {
    let counted = all.into_iter().enumerate();
    let counted = counted.filter(|(_, counting)| counting.cases > 0);
    counted
        .filter_map(|(number, counting)| Some((read(names.name(number))?, counting.done())))
        .collect()
}

fn by_cases<K: Ord>(mut all: Vec<(K, Spread)>) -> Vec<(K, Spread)> {
    all.sort_by(|(a, one), (b, other)| other.cases.cmp(&one.cases).then(a.cmp(b)));
    all
}
