use std::collections::BTreeMap;

use search::{Month, Spread};

use crate::locale::Locale;

/// Most stretches that a picture is cut into.
const MOST: i32 = 160;

/// The time that a picture shows, cut into months, or years, or decades where it is long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Span {
    first: Month,
    /// Stretches.
    pub(crate) length: i32,
    /// Months of each.
    step: i32,
}

/// A year's place along the axis.
pub(crate) struct Tick {
    pub(crate) at: String,
    pub(crate) year: String,
    /// Whether there is room for it on a phone.
    pub(crate) is_main: bool,
}

impl Span {
    /// From the first month of a spread to the last; none where nothing has a day.
    pub(crate) fn of(spread: &Spread) -> Option<Self> {
        let (first, last) = (spread.months.first()?.0, spread.months.last()?.0);
        let steps = [1, 12, 120, 1_200];
        let lengths = steps.map(|step| {
            let first = begin(first, step);
            (step, first, first.until(last) / step + 1)
        });
        let fits = lengths.into_iter().find(|(.., length)| *length <= MOST);
        let (step, first, length) = fits.unwrap_or(lengths[3]);
        Some(Self {
            first,
            length,
            step,
        })
    }

    /// The counts of a spread by stretch. One that ran in several months of a year counts in each.
    pub(crate) fn cut(&self, spread: &Spread) -> BTreeMap<i32, usize> {
        let mut all = BTreeMap::new();
        for (month, cases) in &spread.months {
            let at = self.first.until(*month) / self.step;
            if (0..self.length).contains(&at) {
                *all.entry(at).or_default() += cases;
            }
        }
        all
    }

    /// Where a stretch begins, in per cent of the width.
    pub(crate) fn at(&self, stretch: i32) -> String {
        percent(f64::from(stretch) / f64::from(self.length))
    }

    /// How wide stretches are, so that neighbours nearly touch.
    pub(crate) fn width(&self) -> String {
        percent(0.86 / f64::from(self.length))
    }

    /// How wide stretches are that touch.
    pub(crate) fn full_width(&self) -> String {
        percent(1.02 / f64::from(self.length))
    }

    /// A stretch as people call it.
    pub(crate) fn name(&self, stretch: i32, locale: Locale) -> String {
        let month = self.first.plus(stretch * self.step);
        match self.step {
            1 => locale.month(month),
            12 => month.year().to_string(),
            _ => format!("{}–{}", month.year(), month.plus(self.step - 1).year()),
        }
    }

    /// A stretch as machines read it (HTML § 2.4.5.1).
    pub(crate) fn iso(&self, stretch: i32) -> String {
        let month = self.first.plus(stretch * self.step);
        match self.step {
            1 => month.to_string(),
            _ => format!("{:04}", month.year()),
        }
    }

    /// Years along the axis, some ten at most.
    pub(crate) fn ticks(&self) -> Vec<Tick> {
        let months = self.length * self.step;
        let first = i32::from(self.first.year()) + i32::from(self.first.number() > 1);
        let last = i32::from(self.first.plus(months - 1).year());
        let years = last - first + 1;
        let each = [1, 2, 5, 10, 20, 50, 100, 500]
            .into_iter()
            .find(|each| years / each <= 10)
            .unwrap_or(2_500);
        let begin = -self
            .first
            .until(Month::of(casebook::Date::constant(2000, 1, 1)));
        let mut shown: Vec<Tick> = (first..=last)
            .filter(|year| year % each == 0)
            .map(|year| {
                let at = f64::from((year - 2000) * 12 - begin) / f64::from(months);
                Tick {
                    at: percent(at),
                    year: year.to_string(),
                    is_main: year % (each * 3) == 0,
                }
            })
            .collect();
        if shown.len() <= 4 {
            shown.iter_mut().for_each(|tick| tick.is_main = true);
        }
        shown
    }
}

/// The first month of the stretch of so many months in which one lies.
fn begin(month: Month, step: i32) -> Month {
    let months = i32::from(month.year()) * 12 + i32::from(month.number()) - 1;
    month.plus(-months.rem_euclid(step))
}

fn percent(share: f64) -> String {
    format!("{:.2}%", share * 100.0)
}

#[cfg(test)]
mod tests {
    use casebook::Date;

    use super::*;

    fn spread(days: &[(i16, i8)]) -> Spread {
        let months = days
            .iter()
            .map(|(year, month)| (Month::of(Date::constant(*year, *month, 1)), 1));
        Spread {
            months: months.collect(),
            ..Spread::default()
        }
    }

    #[test]
    fn a_long_time_is_cut_into_fewer_stretches() {
        let lengths = [
            (vec![(2022, 3)], 1, "2022-03"),
            (vec![(2014, 11), (2022, 3)], 89, "2014-11"),
            (vec![(2001, 11), (2022, 3)], 22, "2001"),
            (vec![(1, 1), (2022, 3)], 21, "0000"),
            (vec![(-9999, 1), (9999, 12)], 200, "-10000"),
        ];
        for (days, length, first) in lengths {
            let span = Span::of(&spread(&days)).unwrap();
            assert_eq!(span.length, length, "{days:?}");
            let iso = span.iso(0);
            assert_eq!(iso, first);
            let counts = span.cut(&spread(&days));
            assert_eq!(counts.values().sum::<usize>(), days.len());
            assert!(span.ticks().len() <= 12, "{days:?}");
        }
        assert_eq!(Span::of(&Spread::default()), None);
    }

    #[test]
    fn ticks_stand_where_their_years_begin() {
        let span = Span::of(&spread(&[(2020, 7), (2022, 6)])).unwrap();
        let ticks: Vec<_> = span
            .ticks()
            .iter()
            .map(|t| (t.year.clone(), t.at.clone()))
            .collect();
        assert_eq!(
            ticks,
            [
                ("2021".to_owned(), "25.00%".to_owned()),
                ("2022".to_owned(), "75.00%".to_owned())
            ]
        );
    }
}
