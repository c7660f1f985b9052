use std::{fmt, str::FromStr, sync::LazyLock};

use serde::{Deserialize, Serialize};

use super::{Table, UnknownCode};

static LANGUAGES: LazyLock<Table> = LazyLock::new(|| Table::parse(include_str!("languages.tsv")));

/// A language by its BCP 47 tag (RFC 5646): a primary subtag, and a script or region where that
/// matters (`sr-Latn`, `pt-BR`). `und` where it is not known.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Language(Box<str>);

impl Language {
    /// The language that a label means: a name in one of many languages, a usual alias, a tag.
    pub fn resolve(label: &str) -> Option<Self> {
        LANGUAGES
            .resolve(label)
            .map(|tag| Self(tag.into()))
            .or_else(|| label.parse().ok())
    }

    /// The whole tag.
    pub fn tag(&self) -> &str {
        &self.0
    }

    /// The primary subtag: `sr` of `sr-Latn`.
    pub fn primary(&self) -> &str {
        self.0.split('-').next().unwrap_or(&self.0)
    }

    /// Whether nothing is known of the language.
    pub fn is_undetermined(&self) -> bool {
        &*self.0 == "und"
    }

    /// Its name in a language (BCP 47 primary tag), in English where that language has none, its
    /// tag where there is no name at all.
    pub fn name(&self, language: &str) -> &str {
        LANGUAGES
            .name(&self.0, language)
            .or_else(|| LANGUAGES.name(self.primary(), language))
            .unwrap_or(&self.0)
    }

    /// Its name in itself.
    pub fn native_name(&self) -> &str {
        self.name(self.primary())
    }

    /// Which way it is written: `rtl` or `ltr`, as HTML's `dir` wants it.
    pub fn direction(&self) -> &'static str {
        match self.primary() {
            "ar" | "fa" | "he" | "ur" | "ps" | "sd" | "ug" | "yi" | "ckb" | "dv" => "rtl",
            _ => "ltr",
        }
    }

    /// Every language that has a name here, in the order of the tags.
    pub fn all() -> impl Iterator<Item = Self> {
        LANGUAGES.in_order.iter().map(|&tag| Self(tag.into()))
    }
}

impl Default for Language {
    fn default() -> Self {
        Self("und".into())
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Language {
    type Err = UnknownCode;

    /// Reads a tag whose primary subtag is in the vocabulary, in any case, and writes it the way
    /// RFC 5646 §2.1.1 recommends.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let unknown =
            || UnknownCode::new(text, "a BCP 47 language tag (like uk, sr-Latn or pt-BR)");
        if text.len() > 35 {
            return Err(unknown());
        }
        let mut parts = text.split(['-', '_']);
        let mut tag = parts.next().unwrap_or_default().to_ascii_lowercase();
        if tag != "und" && !LANGUAGES.names.contains_key(tag.as_str()) {
            return Err(unknown());
        }
        for part in parts {
            if part.is_empty() || part.len() > 8 || !part.bytes().all(|b| b.is_ascii_alphanumeric())
            {
                return Err(unknown());
            }
            tag.push('-');
            match part.len() {
                2 => tag.push_str(&part.to_ascii_uppercase()),
                4 if part.as_bytes()[0].is_ascii_alphabetic() => {
                    tag.push_str(&part[..1].to_ascii_uppercase());
                    tag.push_str(&part[1..].to_ascii_lowercase());
                }
                _ => tag.push_str(&part.to_ascii_lowercase()),
            }
        }
        Ok(Self(tag.into()))
    }
}

impl TryFrom<String> for Language {
    type Error = UnknownCode;

    fn try_from(tag: String) -> Result<Self, Self::Error> {
        tag.parse()
    }
}

impl From<Language> for String {
    fn from(language: Language) -> Self {
        language.0.into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_in_many_languages_and_usual_aliases_are_understood() {
        for (label, tag) in [
            ("Russian", "ru"),
            ("русский", "ru"),
            ("Castilian", "es"),
            ("Spanish", "es"),
            ("español", "es"),
            ("Azerbaijani", "az"),
            ("Português (Brazil)", "pt-BR"),
            ("Moldavian", "ro"),
            ("Montenegrin", "cnr"),
            ("German", "de"),
            ("Deutsch", "de"),
            ("ქართული", "ka"),
            ("hy", "hy"),
            ("Farsi", "fa"),
            ("Persian", "fa"),
            ("SR-latn", "sr-Latn"),
            ("pt_br", "pt-BR"),
            ("Latin", "la"),
            ("Macedonian", "mk"),
            ("Norwegian", "no"),
        ] {
            assert_eq!(
                Language::resolve(label).map(|l| l.to_string()).as_deref(),
                Some(tag),
                "{label}"
            );
        }
    }

    #[test]
    fn a_country_is_no_language() {
        for label in [
            "Bulgaria",
            "Lithuania",
            "Belarus",
            "Spain",
            "",
            "x",
            "english-speaking world",
        ] {
            assert_eq!(Language::resolve(label), None, "{label}");
        }
    }

    #[test]
    fn direction_follows_the_script() {
        let of = |tag: &str| tag.parse::<Language>().unwrap().direction();
        assert_eq!(
            (of("ar"), of("he"), of("az"), of("uk")),
            ("rtl", "rtl", "ltr", "ltr")
        );
    }
}
