//! Points that belong to a word: abbreviations, initials, ordinals.

use unicode_script::Script;

use crate::characters::{digit_value, script};

/// Abbreviations that stand before a name or a word, so that even a capital
/// after their point goes on with the sentence; lower case, without the point.
/// Words that are also common without a point (Turkish *var*, German *dir*) are
/// left out: a sentence may end in them.
const BEFORE_A_NAME: &[&str] = &[
    "abb",
    "adm",
    "arch",
    "assoc",
    "atty",
    "bd",
    "blvd",
    "bp",
    "brig",
    "bulv",
    "bvd",
    "ca",
    "capt",
    "cf",
    "cit",
    "cmdr",
    "comdr",
    "cpl",
    "dipl",
    "doc",
    "dott",
    "doç",
    "dr",
    "dra",
    "ee",
    "egr",
    "eng",
    "esq",
    "gen",
    "gob",
    "gov",
    "hon",
    "ing",
    "insp",
    "kpt",
    "lic",
    "lt",
    "ltn",
    "maj",
    "messrs",
    "mgr",
    "mlle",
    "mme",
    "mons",
    "mr",
    "mrs",
    "ms",
    "mt",
    "mudr",
    "nam",
    "np",
    "např",
    "napr",
    "напр",
    "núm",
    "okr",
    "pag",
    "phdr",
    "plk",
    "prof",
    "prov",
    "pvt",
    "rep",
    "resp",
    "sen",
    "sgt",
    "sig",
    "sr",
    "sra",
    "srta",
    "st",
    "stn",
    "str",
    "sv",
    "tj",
    "tzn",
    "tzv",
    "tzw",
    "św",
    "ang",
    "wg",
    "ul",
    "univ",
    "uu",
    "vgl",
    "viz",
    "vs",
    "xüs",
    "zob",
    "zr",
    "αγ",
    "κ",
    "κα",
    "акад",
    "бл",
    "бульв",
    "вул",
    "г-жа",
    "г-н",
    "гг",
    "ген",
    "гл",
    "гр",
    "губ",
    "див",
    "доц",
    "др",
    "изд",
    "им",
    "инж",
    "кв",
    "корп",
    "наб",
    "нач",
    "обл",
    "оз",
    "пл",
    "полк",
    "пос",
    "просп",
    "проф",
    "рис",
    "св",
    "см",
    "соц",
    "ср",
    "ст",
    "стр",
    "табл",
    "тел",
    "тов",
    "ул",
    "чл",
    "шт",
    "экз",
    "яз",
    "ім",
];

/// Abbreviations that go on only before a number: "Jan. 6", "art. 5".
const BEFORE_A_NUMBER: &[&str] = &[
    "abs", "apr", "art", "aug", "av", "ave", "bl", "cap", "ch", "dec", "dez", "div", "ed", "feb",
    "fig", "jan", "jul", "jun", "kap", "kol", "lk", "mar", "min", "no", "nos", "nov", "nr", "n°",
    "oct", "okt", "op", "p", "par", "pp", "rev", "rt", "sec", "sep", "sept", "sez", "sz", "tab",
    "vol", "č", "čl", "čís", "п", "пп", "разд", "рис", "ст", "стр", "чл", "№",
];

/// Whether the point after `before` belongs to a word or number and the
/// sentence goes on with `next`.
pub(super) fn ends_in_one(before: &str, next: char) -> bool {
    let token_start = before
        .rfind(|c: char| {
            c.is_whitespace() || matches!(c, '(' | '[' | '"' | '«' | '“' | '„' | '/' | '–' | '—')
        })
        .map_or(0, |at| {
            at + before[at..].chars().next().map_or(1, char::len_utf8)
        });
    let token = &before[token_start..];
    // A quote or space before the point: „Парламент на Уелс“.
    let Some(last) = token.chars().next_back() else {
        return false;
    };
    if digit_value(last).is_some() {
        // "1. The first": the number of a list item belongs to what follows.
        let item = before.trim_start().len() == token.len();
        let writes_ordinals = matches!(script(next), Script::Latin | Script::Cyrillic);
        return is_short_number(token) && (item || writes_ordinals);
    }
    if is_roman_ordinal(token) {
        return true;
    }
    // The part after an inner point decides: "U.S", "т.е", "z.B", "p.m".
    let part = token.rsplit('.').next().unwrap_or(token);
    let mut letters = part.chars();
    let single = letters.next().is_some_and(char::is_alphabetic) && letters.next().is_none();
    if single {
        // An initial or a one-letter abbreviation; "p.m. They" and "U.S. They"
        // cannot be told from "U.S. President": joined. Scripts without capitals
        // have no initials to speak of before a stop.
        return script(last) != Script::Han;
    }
    let lower = part.to_lowercase();
    let listed = |list: &[&str]| list.contains(&lower.as_str());
    listed(BEFORE_A_NAME) || (digit_value(next).is_some() && listed(BEFORE_A_NUMBER))
}

/// "5." or "24." before a word may be an ordinal in a dozen languages; years
/// and larger numbers end sentences.
fn is_short_number(token: &str) -> bool {
    let digits = token.chars().filter(|c| digit_value(*c).is_some()).count();
    digits <= 2 && token.chars().all(|c| digit_value(c).is_some() || c == '.')
}

/// "XX. század", "II. Vilmos".
fn is_roman_ordinal(token: &str) -> bool {
    token.len() <= 6
        && token
            .bytes()
            .all(|b| matches!(b, b'I' | b'V' | b'X' | b'L'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_initials_and_ordinals_go_on() {
        for before in [
            "said Prof",
            "the U.S",
            "am 5",
            "в т.е",
            "by J",
            "im XX",
            "г-н",
            "(ул",
        ] {
            assert!(ends_in_one(before, 'A'), "{before}");
        }
    }

    #[test]
    fn words_and_years_end() {
        for before in [
            "the word",
            "in 2020",
            "конец",
            "20,000",
            "сказал он",
            "bu da var",
            "in Jan",
        ] {
            assert!(!ends_in_one(before, 'A'), "{before}");
        }
        assert!(ends_in_one("in Jan", '6'));
        assert!(!ends_in_one("الدقيقة 25", 'ا'));
        assert!(ends_in_one("1", 'ا'));
    }
}
