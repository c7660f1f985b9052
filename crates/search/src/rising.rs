use casebook::Date;

use crate::{Error, Filter, Index, words::counted};

/// The days that count as now.
pub const RECENT_DAYS: i32 = 30;
/// Spans of as many days before them, by which it is told what is usual.
const SPANS: i32 = 12;
/// Fewer cases than these do not make a rise.
const FEWEST: usize = 3;
/// A rise is so many times what is usual, at least.
const TIMES: f64 = 2.0;
/// And so many standard deviations above it, cases taken to come independently (Poisson): a
/// story with two cases in every span has four in one of them by chance often enough.
const DEVIATIONS: f64 = 3.0;

/// What has more cases of late than it used to have.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rising {
    /// The last of the days that count as now: the latest day on which anything ran.
    pub until: Option<Date>,
    /// By key of a narrative, furthest above its past first.
    pub narratives: Vec<Rise>,
    /// By key of a tag.
    pub tags: Vec<Rise>,
    /// By code of a country.
    pub countries: Vec<Rise>,
}

/// One that rises.
#[derive(Clone, Debug, PartialEq)]
pub struct Rise {
    /// Its key.
    pub key: String,
    /// Cases by span of [`RECENT_DAYS`] days, the latest last.
    pub spans: Vec<usize>,
    /// Cases in the latest.
    pub recent: usize,
    /// The mean of the others.
    pub usual: f64,
}

impl Rise {
    fn of(key: String, spans: Vec<usize>) -> Option<Self> {
        let (&recent, past) = spans.split_last()?;
        let usual = past.iter().sum::<usize>() as f64 / past.len().max(1) as f64;
        let rise = Self {
            key,
            recent,
            usual,
            spans,
        };
        let rises =
            recent >= FEWEST && recent as f64 >= TIMES * usual && rise.above() >= DEVIATIONS;
        rises.then_some(rise)
    }

    /// How many standard deviations it stands above its past.
    fn above(&self) -> f64 {
        // One case more than there were, so that a story without a past is not infinitely new.
        let expected = self.usual + 1.0 / f64::from(SPANS);
        (self.recent as f64 - expected) / expected.sqrt()
    }
}

impl Index {
    /// What has more cases of late than it used to have, each measured against its own past year.
    /// Days after `today` do not count: an import may hold any.
    ///
    /// # Errors
    /// If the index cannot be read.
    pub fn rising(&self, today: Date) -> Result<Rising, Error> {
        let snapshot = self.snapshot();
        let words = &snapshot.words;
        let cases = words.allowed(&Filter::upheld())?;
        let mut until: Option<Date> = None;
        words.each(&cases, &[], |ran, _| {
            let days = ran.iter().filter_map(|ran| ran.day);
            until = until.max(days.filter(|day| *day <= today).max());
        })?;
        let Some(last) = until else {
            return Ok(Rising::default());
        };
        let spans = SPANS as usize + 1;
        // By field, by the number of a key, the cases in each span.
        let mut all: [Vec<Vec<usize>>; 3] = Default::default();
        let fields = [counted::NARRATIVE, counted::TAG, counted::COUNTRY];
        let mut seen = vec![false; spans];
        let names = words.each(&cases, &fields, |ran, keys| {
            seen.fill(false);
            for day in ran.iter().filter_map(|ran| ran.day) {
                let ago = (last - day).get_days();
                if (0..RECENT_DAYS * (SPANS + 1)).contains(&ago) {
                    seen[spans - 1 - (ago / RECENT_DAYS) as usize] = true;
                }
            }
            if !seen.contains(&true) {
                return;
            }
            for (all, keys) in all.iter_mut().zip(keys) {
                for key in keys {
                    let key = *key as usize;
                    if key >= all.len() {
                        all.resize_with(key + 1, || vec![0; spans]);
                    }
                    for (count, seen) in all[key].iter_mut().zip(&seen) {
                        *count += usize::from(*seen);
                    }
                }
            }
        })?;
        let [narratives, tags, countries] = all.map(|counts| {
            let rises = counts.into_iter().enumerate();
            let mut rises: Vec<Rise> = rises
                .filter_map(|(key, spans)| Rise::of(names.name(key).to_owned(), spans))
                .collect();
            rises.sort_by(|a, b| b.above().total_cmp(&a.above()).then(a.key.cmp(&b.key)));
            rises
        });
        Ok(Rising {
            until,
            narratives,
            tags,
            countries,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rise_stands_well_above_its_own_past() {
        let spans = |past: usize, recent: usize| {
            let mut spans = vec![past; SPANS as usize];
            spans.push(recent);
            Rise::of("x".to_owned(), spans).map(|rise| (rise.recent, rise.usual))
        };
        assert_eq!(spans(0, 3), Some((3, 0.0)));
        assert_eq!(spans(0, 2), None, "two are no rise");
        assert_eq!(spans(10, 20), Some((20, 10.0)));
        assert_eq!(spans(10, 19), None, "not twice what is usual");
        assert_eq!(spans(2, 5), None, "as chance has it");
    }
}
