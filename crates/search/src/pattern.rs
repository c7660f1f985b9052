use std::collections::{BTreeMap, BTreeSet, HashMap};

use casebook::{Country, Date, Language, Slug};

use crate::{
    Error, Filter, Index, Month,
    words::{Appeared, counted, most_first},
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
    /// Counts a case that appeared so.
    fn add<'a>(&mut self, ran: impl Iterator<Item = &'a Appeared<'a>>) {
        self.cases += 1;
        let mut months = BTreeSet::new();
        for ran in ran {
            self.appearances += 1;
            let Some(day) = ran.day else {
                continue;
            };
            self.first = Some(self.first.map_or(day, |first| first.min(day)));
            self.last = Some(self.last.map_or(day, |last| last.max(day)));
            months.insert(Month::of(day));
        }
        self.undated += usize::from(months.is_empty());
        for month in months {
            *self.months.entry(month).or_default() += 1;
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
        let mut countries: HashMap<String, Counting> = HashMap::new();
        let mut languages: HashMap<String, Counting> = HashMap::new();
        let mut outlets: HashMap<String, Counting> = HashMap::new();
        let fields = [counted::COUNTRY, counted::LANGUAGE, counted::OUTLET];
        words.each(&cases, &fields, |ran, keys| {
            let [about, spoken, published_by] = keys else {
                return;
            };
            all.add(ran.iter());
            for country in about {
                count(&mut countries, country).add(ran.iter());
            }
            for language in spoken {
                // A case of one language ran in it, whether or not each appearance says so.
                let is_it = |of: &str| of == *language || (of.is_empty() && spoken.len() == 1);
                let ran = ran.iter().filter(|ran| is_it(ran.language));
                count(&mut languages, language).add(ran);
            }
            for outlet in published_by {
                let ran = ran.iter().filter(|ran| ran.outlet == *outlet);
                count(&mut outlets, outlet).add(ran);
            }
        })?;
        let mut languages: Vec<(Language, Spread)> = languages
            .into_iter()
            .filter_map(|(tag, counting)| Some((tag.parse().ok()?, counting.done())))
            .filter(|(language, _): &(Language, _)| !language.is_undetermined())
            .collect();
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
            countries: by_cases(countries, |code| code.parse().ok()),
            languages,
            outlets: by_cases(outlets, |slug| slug.to_owned().try_into().ok()),
            tags: keyed(counted::TAG)?,
            narratives: keyed(counted::NARRATIVE)?,
            issues: most_first(issues),
        })
    }
}

fn count<'c>(all: &'c mut HashMap<String, Counting>, key: &str) -> &'c mut Counting {
    if !all.contains_key(key) {
        all.insert(key.to_owned(), Counting::default());
    }
    all.get_mut(key).expect("it was just put in")
}

fn by_cases<K: Ord>(
    all: HashMap<String, Counting>,
    read: impl Fn(&str) -> Option<K>,
) -> Vec<(K, Spread)> {
    let all = all.into_iter();
    let mut all: Vec<(K, Spread)> = all
        .filter_map(|(key, counting)| Some((read(&key)?, counting.done())))
        .collect();
    all.sort_by(|(a, one), (b, other)| other.cases.cmp(&one.cases).then(a.cmp(b)));
    all
}
