//! The languages that the site itself speaks: its words, numbers, dates and names, a folder of
//! `.ftl` files a language (Project Fluent 1.0). Every language has the keys of `en`, which explains
//! them.

mod messages;
mod negotiation;
mod visit;

use casebook::{Country, Date, Language, Timestamp};

pub(crate) use messages::Say;
use negotiation::preferred;
pub(crate) use visit::{Visit, speak};

/// A language of the site.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Locale {
    /// English.
    #[default]
    En,
    /// Russian.
    Ru,
    /// Ukrainian.
    Uk,
    /// German.
    De,
    /// French.
    Fr,
    /// Spanish.
    Es,
    /// Arabic, written from right to left.
    Ar,
    /// Azerbaijani.
    Az,
    /// Georgian.
    Ka,
}

impl Locale {
    /// Every language, in the order in which a reader is offered them.
    pub const ALL: [Self; 9] = [
        Self::En,
        Self::Ru,
        Self::Uk,
        Self::De,
        Self::Fr,
        Self::Es,
        Self::Ar,
        Self::Az,
        Self::Ka,
    ];

    /// Its BCP 47 tag, also the prefix of its addresses.
    pub fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Ru => "ru",
            Self::Uk => "uk",
            Self::De => "de",
            Self::Fr => "fr",
            Self::Es => "es",
            Self::Ar => "ar",
            Self::Az => "az",
            Self::Ka => "ka",
        }
    }

    /// The language of a tag, whatever follows its primary part.
    pub fn of_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next().unwrap_or(tag);
        let mut all = Self::ALL.into_iter();
        all.find(|locale| locale.tag().eq_ignore_ascii_case(primary))
    }

    /// The value of `dir`.
    pub(crate) fn direction(self) -> &'static str {
        match self {
            Self::Ar => "rtl",
            _ => "ltr",
        }
    }

    /// What its speakers call it.
    pub(crate) fn own_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Ru => "Русский",
            Self::Uk => "Українська",
            Self::De => "Deutsch",
            Self::Fr => "Français",
            Self::Es => "Español",
            Self::Ar => "العربية",
            Self::Az => "Azərbaycanca",
            Self::Ka => "ქართული",
        }
    }

    /// A language's name in this one.
    pub(crate) fn language(self, language: &Language) -> &str {
        language.name(self.tag())
    }

    /// A country's name in this language.
    pub(crate) fn country(self, country: Country) -> &'static str {
        country.name(self.tag())
    }

    /// A whole number, as it is written.
    pub(crate) fn number(self, number: impl TryInto<u64>) -> String {
        let digits = number.try_into().unwrap_or(u64::MAX).to_string();
        // Spanish has no mark in numbers of four digits (Real Academia Española, Ortografía 2010).
        let fewest = if self == Self::Es { 5 } else { 4 };
        if digits.len() < fewest {
            return digits;
        }
        let mark = self.say("number-group");
        let mut shown = String::with_capacity(digits.len() + digits.len() / 3 * mark.len());
        for (place, digit) in digits.chars().enumerate() {
            if place > 0 && (digits.len() - place).is_multiple_of(3) {
                shown.push_str(&mark);
            }
            shown.push(digit);
        }
        shown
    }

    /// What is counted, by its number: `1 case`, `13,415 cases`.
    pub(crate) fn count(self, key: &str, of: impl TryInto<u64>) -> String {
        let of = of.try_into().unwrap_or(u64::MAX);
        let shown = self.number(of);
        self.say_with(key, &[("n", Say::Number(of)), ("shown", Say::Text(&shown))])
    }

    /// A share in per cent; never 100 for what is short of it, never 0 for what is above it.
    pub(crate) fn percent(self, share: f32) -> String {
        let share = share.clamp(0.0, 1.0) * 100.0;
        let shown = if share > 99.0 && share < 100.0 {
            99.0
        } else if share > 0.0 && share < 1.0 {
            1.0
        } else {
            share.round()
        };
        self.say_with("percent", &[("shown", Say::Text(&format!("{shown:.0}")))])
    }

    /// A day.
    pub(crate) fn day(self, date: Date) -> Day {
        const MONTHS: [&str; 12] = [
            "month-1", "month-2", "month-3", "month-4", "month-5", "month-6", "month-7", "month-8",
            "month-9", "month-10", "month-11", "month-12",
        ];
        let month = usize::try_from(date.month() - 1).unwrap_or_default();
        let month = self.say(MONTHS[month.min(11)]);
        let arguments = [
            ("day", Say::Number(date.day().unsigned_abs().into())),
            ("month", Say::Text(&month)),
            ("year", Say::Text(&date.year().to_string())),
        ];
        Day {
            shown: self.say_with("day", &arguments),
            iso: date.to_string(),
        }
    }

    /// A month of a year.
    pub(crate) fn month(self, month: search::Month) -> String {
        const MONTHS: [&str; 12] = [
            "month-alone-1",
            "month-alone-2",
            "month-alone-3",
            "month-alone-4",
            "month-alone-5",
            "month-alone-6",
            "month-alone-7",
            "month-alone-8",
            "month-alone-9",
            "month-alone-10",
            "month-alone-11",
            "month-alone-12",
        ];
        let name = usize::try_from(month.number() - 1).unwrap_or_default();
        let name = self.say(MONTHS[name.min(11)]);
        let year = month.year().to_string();
        self.fill("month-of-year", [("month", &*name), ("year", &year)])
    }

    /// The day of a moment. A day must be some zone's; a casebook read in many countries takes UTC.
    pub(crate) fn day_of(self, at: Timestamp) -> Day {
        let date = at.to_zoned(jiff::tz::TimeZone::UTC).date();
        Day {
            iso: at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string(),
            ..self.day(date)
        }
    }

    /// Names one after the other.
    pub(crate) fn list<S: AsRef<str>>(self, names: impl IntoIterator<Item = S>) -> String {
        let names: Vec<S> = names.into_iter().collect();
        let names: Vec<&str> = names.iter().map(AsRef::as_ref).collect();
        names.join(&self.say("list-comma"))
    }
}

/// A day as people write it and as machines read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Day {
    pub(crate) shown: String,
    pub(crate) iso: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_each_language_has_them() {
        for (locale, of, shown) in [
            (Locale::En, 0, "0 cases"),
            (Locale::En, 1, "1 case"),
            (Locale::En, 999, "999 cases"),
            (Locale::En, 13_415, "13,415 cases"),
            (Locale::En, 1_000_000, "1,000,000 cases"),
        ] {
            assert_eq!(locale.count("n-cases", of), shown);
        }
        assert_eq!(Locale::De.number(13_415), "13.415");
        assert_eq!(Locale::Ru.number(13_415), "13\u{a0}415");
        assert_eq!(Locale::Fr.number(13_415), "13\u{202f}415");
        assert_eq!(Locale::Es.number(1_341), "1341");
        assert_eq!(Locale::Es.number(13_415), "13.415");
    }

    #[test]
    fn days_are_written_as_each_language_has_them() {
        let day = Date::constant(2022, 1, 5);
        for (locale, shown) in [
            (Locale::En, "5 January 2022"),
            (Locale::Ru, "5 января 2022"),
            (Locale::Uk, "5 січня 2022"),
            (Locale::De, "5. Januar 2022"),
            (Locale::Fr, "5 janvier 2022"),
            (Locale::Es, "5 de enero de 2022"),
            (Locale::Az, "5 yanvar 2022"),
            (Locale::Ka, "5 იანვარი, 2022"),
        ] {
            assert_eq!(locale.day(day).shown, shown);
            assert_eq!(locale.day(day).iso, "2022-01-05");
        }
        assert_eq!(
            Locale::Fr.day(Date::constant(2022, 1, 1)).shown,
            "1er janvier 2022"
        );
    }

    #[test]
    fn certainty_is_neither_made_up_nor_rounded_away() {
        for (share, shown) in [
            (0.0, "0 %"),
            (0.001, "1 %"),
            (0.874, "87 %"),
            (0.9999, "99 %"),
            (1.0, "100 %"),
        ] {
            assert_eq!(Locale::En.percent(share), shown);
        }
    }
}
