use std::{fmt, str::FromStr, sync::LazyLock};

use serde::{Deserialize, Serialize};

use super::{Table, UnknownCode};

static COUNTRIES: LazyLock<Table> = LazyLock::new(|| Table::parse(include_str!("countries.tsv")));

/// A country by its ISO 3166-1 alpha-2 code, or `EU` (exceptionally reserved there), or `XK`
/// (user-assigned, in general use for Kosovo).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Country([u8; 2]);

impl Country {
    /// The country that a label means: a name in one of many languages, a usual alias, a code.
    pub fn resolve(label: &str) -> Option<Self> {
        COUNTRIES.resolve(label).map(Self::of_known)
    }

    /// Its code.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).expect("a code is two ASCII letters")
    }

    /// Its name in a language (BCP 47 primary tag), in English where that language has none.
    pub fn name(&self, language: &str) -> &'static str {
        COUNTRIES
            .name(self.code(), language)
            .expect("a country's code is in its table")
    }

    /// Every country, in the order of the codes.
    pub fn all() -> impl Iterator<Item = Self> {
        COUNTRIES.in_order.iter().map(|code| Self::of_known(code))
    }

    fn of_known(code: &str) -> Self {
        let bytes = code.as_bytes();
        Self([bytes[0], bytes[1]])
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Debug for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Country {
    type Err = UnknownCode;

    fn from_str(code: &str) -> Result<Self, Self::Err> {
        match COUNTRIES.names.get_key_value(code) {
            Some((known, _)) => Ok(Self::of_known(known)),
            None => Err(UnknownCode::new(
                code,
                "an ISO 3166-1 country code (two capital letters, EU or XK)",
            )),
        }
    }
}

impl TryFrom<String> for Country {
    type Error = UnknownCode;

    fn try_from(code: String) -> Result<Self, Self::Error> {
        code.parse()
    }
}

impl From<Country> for String {
    fn from(country: Country) -> Self {
        country.code().to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_in_many_languages_and_usual_aliases_are_understood() {
        for (label, code) in [
            ("Kazakhstan", "KZ"),
            ("Казахстан", "KZ"),
            ("Qazaxıstan", "KZ"),
            ("The Netherlands", "NL"),
            ("Holland", "NL"),
            ("US", "US"),
            ("U.S.", "US"),
            ("USA", "US"),
            ("United States of America", "US"),
            ("UK", "GB"),
            ("Great Britain", "GB"),
            ("Czech Republic", "CZ"),
            ("Czechia", "CZ"),
            ("Česko", "CZ"),
            ("EU", "EU"),
            ("European Union", "EU"),
            ("Kosovo", "XK"),
            ("Украина", "UA"),
            ("Україна", "UA"),
            ("საქართველო", "GE"),
            ("Հայաստան", "AM"),
            ("Kirgizstan", "KG"),
            ("Vatican", "VA"),
            ("The Vatican", "VA"),
            ("FYROM", "MK"),
            ("North Korea", "KP"),
            ("South Korea", "KR"),
            ("Deutschland", "DE"),
            ("روسيا", "RU"),
            ("Turkey", "TR"),
            ("Türkiye", "TR"),
            ("Macedonia", "MK"),
            ("Moldova", "MD"),
            ("Syria", "SY"),
            ("Hong Kong", "HK"),
            ("russia", "RU"),
            (" Georgia ", "GE"),
            ("Belorussia", "BY"),
            ("de", "DE"),
        ] {
            assert_eq!(
                Country::resolve(label).map(|c| c.to_string()).as_deref(),
                Some(code),
                "{label}"
            );
        }
    }

    #[test]
    fn what_is_no_country_does_not_resolve() {
        for label in [
            "The West",
            "Baltic states",
            "USSR",
            "",
            "Erdogan",
            "Middle East",
            "Europe",
        ] {
            assert_eq!(Country::resolve(label), None, "{label}");
        }
    }

    #[test]
    fn every_country_has_a_name_and_reads_back_from_its_code() {
        let mut count = 0;
        for country in Country::all() {
            assert_eq!(country.code().parse(), Ok(country));
            assert!(!country.name("en").is_empty());
            assert!(!country.name("xx").is_empty(), "falls back to English");
            count += 1;
        }
        assert!(
            count >= 249 + 2,
            "ISO 3166-1 has 249, and EU and XK: {count}"
        );
    }
}
