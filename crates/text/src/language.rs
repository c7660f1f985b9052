//! Which language and script a text is in.
//!
//! The script is counted first; most scripts have one language among ours and
//! need no more. Latin, Cyrillic, Arabic and Devanagari are divided by a linear
//! model over character n-grams (data/languages.bin, trained by tools/train).

pub mod features;
mod model;
pub mod tongues;

use std::collections::BTreeSet;
use std::sync::LazyLock;

pub use unicode_script::Script;

use crate::characters::script;
use crate::normalise::fold_lookalikes;
use tongues::{BY_SCRIPT, MODELLED};

/// The language of a text, as far as it can be told.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Identified {
    /// BCP 47 primary tag: `az`, `sr`. Norwegian in either written form is `no`.
    pub language: &'static str,
    /// The script most of the text is in; Japanese is [`Script::Hiragana`] or
    /// [`Script::Katakana`].
    pub script: Script,
    /// About the probability that `language` is right, 0 to 1; less where the
    /// letters hardly look like a language. Bosnian, Croatian and Serbian in
    /// Latin letters count as one ([`same`]). Where the script alone tells, the
    /// share of letters in that script.
    pub confidence: f32,
}

/// Bytes looked at: more text tells no more.
const LOOKED_AT: usize = 8 << 10;

/// The weight of a lone Latin, Cyrillic or Arabic letter, which names no language.
const FEWEST: usize = 4;

/// Words looked at in the scripts that need a model.
const WORDS: usize = 200;

/// The language of a text; `None` where there is nothing to identify: no
/// letters, encoded data, or letters that look like no language.
pub fn identify(text: &str) -> Option<Identified> {
    let text = &text[..text.floor_char_boundary(LOOKED_AT)];
    let counted = Letters::count(text);
    let (main, share) = counted.main()?;
    if matches!(main, Script::Han | Script::Hiragana | Script::Katakana) {
        return Some(han_or_kana(&counted, share));
    }
    if let Some(tongue) = BY_SCRIPT.iter().find(|tongue| tongue.script == main) {
        return Some(Identified {
            language: tongue.language,
            script: main,
            confidence: share,
        });
    }
    let mixed = counted.of(Script::Latin) > 0 && counted.of(Script::Latin) < counted.total;
    if mixed {
        choose(&fold_lookalikes(text), main)
    } else {
        choose(text, main)
    }
}

/// Japanese has kana between its Han characters, Chinese hardly ever.
fn han_or_kana(counted: &Letters, share: f32) -> Identified {
    let (hiragana, katakana) = (counted.of(Script::Hiragana), counted.of(Script::Katakana));
    if (hiragana + katakana) * 10 >= counted.of(Script::Han) {
        let script = if hiragana >= katakana {
            Script::Hiragana
        } else {
            Script::Katakana
        };
        Identified {
            language: "ja",
            script,
            confidence: share,
        }
    } else {
        Identified {
            language: "zh",
            script: Script::Han,
            confidence: share,
        }
    }
}

/// The likeliest of the tongues that are written in this script.
fn choose(text: &str, main: Script) -> Option<Identified> {
    let mut scores = model::Scores::new();
    let mut words = 0;
    features::words(text, |word| {
        if word.iter().any(|c| script(*c) == main) {
            features::features(word, |key| scores.add(key));
            words += 1;
        }
        words < WORDS
    });
    let naturalness = scores.naturalness(main);
    if naturalness == 0.0 {
        return None;
    }
    let candidates = || {
        MODELLED
            .iter()
            .enumerate()
            .filter(|(_, tongue)| tongue.script == main)
    };
    let (best, tongue) =
        candidates().max_by(|left, right| scores.of(left.0).total_cmp(&scores.of(right.0)))?;
    let weight = |index: usize| (scores.of(index) - scores.of(best)).exp();
    let all: f32 = candidates().map(|(index, _)| weight(index)).sum();
    let right: f32 = candidates()
        .filter(|(_, other)| same(other.language, tongue.language))
        .map(|(index, _)| weight(index))
        .sum();
    Some(Identified {
        language: tongue.language,
        script: main,
        confidence: naturalness * right / all,
    })
}

/// Letters by script, weighted: names in Latin letters stand in texts of every
/// other script, the reverse is rare; Arabic and Hebrew leave vowels out, and a
/// Han character says as much as two or three letters.
#[derive(Default)]
struct Letters {
    by_script: Vec<(Script, usize)>,
    total: usize,
}

impl Letters {
    fn count(text: &str) -> Self {
        let mut letters = Self::default();
        for token in text.split_whitespace() {
            let address = token.contains("://") || token.starts_with("www.") || token.contains('@');
            if address {
                continue;
            }
            for c in token.chars().filter(|c| c.is_alphabetic()) {
                let weight = match script(c) {
                    Script::Common | Script::Inherited | Script::Unknown => continue,
                    Script::Latin => 2,
                    Script::Han => 6,
                    Script::Arabic
                    | Script::Hebrew
                    | Script::Hangul
                    | Script::Hiragana
                    | Script::Katakana => 4,
                    _ => 3,
                };
                letters.add(script(c), weight);
            }
        }
        letters
    }

    fn add(&mut self, script: Script, weight: usize) {
        self.total += weight;
        match self
            .by_script
            .iter_mut()
            .find(|(known, _)| *known == script)
        {
            Some((_, count)) => *count += weight,
            None => self.by_script.push((script, weight)),
        }
    }

    fn of(&self, script: Script) -> usize {
        self.by_script
            .iter()
            .find(|(known, _)| *known == script)
            .map_or(0, |(_, count)| *count)
    }

    /// The script with most letters and its share; none for a single letter.
    fn main(&self) -> Option<(Script, f32)> {
        let kana = self.of(Script::Hiragana) + self.of(Script::Katakana);
        let japanese = |script: Script| match script {
            Script::Hiragana | Script::Katakana | Script::Han => self.of(Script::Han) + kana,
            _ => self.of(script),
        };
        let (main, _) = self
            .by_script
            .iter()
            .max_by_key(|(script, count)| (japanese(*script), *count))?;
        let count = japanese(*main);
        (count > FEWEST).then(|| (*main, count as f32 / self.total as f32))
    }
}

static LANGUAGES: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    let all: BTreeSet<&str> = MODELLED
        .iter()
        .chain(BY_SCRIPT)
        .map(|tongue| tongue.language)
        .collect();
    all.into_iter().collect()
});

/// The languages that [`identify`] can answer, sorted.
pub fn languages() -> &'static [&'static str] {
    &LANGUAGES
}

/// Whether two language tags name one language for the matching of words:
/// Bosnian, Croatian, Montenegrin and Serbian do, the forms of Norwegian, the
/// old and new tags of a language; region and script make no difference.
pub fn same(a: &str, b: &str) -> bool {
    canonical(a).eq_ignore_ascii_case(canonical(b))
}

/// One tag for all that name the same language.
pub(crate) fn canonical(tag: &str) -> &str {
    const ALIASES: &[(&str, &str)] = &[
        ("bs", "sh"),
        ("hr", "sh"),
        ("sr", "sh"),
        ("cnr", "sh"),
        ("nb", "no"),
        ("nn", "no"),
        ("iw", "he"),
        ("in", "id"),
        ("mo", "ro"),
        ("fil", "tl"),
        ("prs", "fa"),
        ("cmn", "zh"),
    ];
    let primary = tag.split(['-', '_']).next().unwrap_or(tag);
    ALIASES
        .iter()
        .find(|(alias, _)| alias.eq_ignore_ascii_case(primary))
        .map_or(primary, |(_, name)| name)
}
