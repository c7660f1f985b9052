//! One spelling for names across scripts.

use any_ascii::any_ascii_char;
use unicode_normalization::char::is_combining_mark;

use crate::characters::is_apostrophe;
use crate::normalise::for_matching;

/// A text in plain lower-case ASCII letters and digits, single spaces between
/// words, as its script is usually romanised: "Путін" → "putin", "პუტინი" →
/// "putini", "بوتين" → "bwtyn".
pub fn transliterate(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut border = false;
    for c in for_matching(text).chars() {
        let sounds = c.is_alphanumeric();
        border |= !sounds && !is_apostrophe(c) && !is_combining_mark(c);
        if !sounds {
            continue;
        }
        // Alef carries a vowel at a word's beginning; any_ascii leaves it out.
        let romanised = if c == 'ا' { "a" } else { any_ascii_char(c) };
        for ascii in romanised.bytes().filter(u8::is_ascii_alphanumeric) {
            if border && !out.is_empty() {
                out.push(' ');
            }
            border = false;
            out.push(char::from(ascii.to_ascii_lowercase()));
        }
    }
    out
}

/// A rough key by which a name compares across scripts and spellings: the
/// consonants of [`transliterate`] in classes of like sound, vowels only at the
/// beginning. Путин, Putin, პუტინი, Պուտին and بوتين all give `ptn`; so would
/// "Bouton": equal keys are a hint, not a proof. Words stay apart.
pub fn transliteration_key(name: &str) -> String {
    let mut key = String::new();
    for word in transliterate(name)
        .split(' ')
        .filter(|word| !word.is_empty())
    {
        if !key.is_empty() {
            key.push(' ');
        }
        skeleton(word.as_bytes(), &mut key);
    }
    key
}

/// Letters written with several signs in some romanisation, longest first.
const CLUSTERS: &[(&[u8], u8)] = &[
    (b"shch", b's'),
    (b"tsch", b's'),
    (b"dzh", b's'),
    (b"dsh", b's'),
    (b"sch", b's'),
    (b"tch", b's'),
    (b"ch", b's'),
    (b"sh", b's'),
    (b"zh", b's'),
    (b"ts", b's'),
    (b"tz", b's'),
    (b"dz", b's'),
    (b"dj", b's'),
    (b"cz", b's'),
    (b"sz", b's'),
    (b"kh", b'k'),
    (b"gh", b'k'),
    (b"ck", b'k'),
    (b"qu", b'k'),
    (b"ph", b'f'),
    (b"th", b't'),
];

fn skeleton(mut word: &[u8], key: &mut String) {
    let begin = key.len();
    while let Some((letter, after)) = word.split_first() {
        let cluster = CLUSTERS
            .iter()
            .find(|(letters, _)| word.starts_with(letters));
        let at_start = key.len() == begin;
        let class = match (cluster, letter) {
            (Some((_, class)), _) => Some(*class),
            // Before a front vowel a c hisses.
            (_, b'c') if matches!(after.first(), Some(b'e' | b'i' | b'y')) => Some(b's'),
            // Zelenskyj
            (_, b'j') if after.is_empty() => None,
            (_, b's' | b'z' | b'j' | b'x') => Some(b's'),
            (_, b'k' | b'g' | b'q' | b'c') => Some(b'k'),
            (_, b'p' | b'b') => Some(b'p'),
            (_, b't' | b'd' | b'l' | b'r' | b'm' | b'n') => Some(*letter),
            (_, b'0'..=b'9') => Some(*letter),
            // Arabic writes o and u as w, others v: heard only where a word begins.
            (_, b'f' | b'v' | b'w') => at_start.then_some(b'f'),
            (_, b'h') => None,
            _ => at_start.then_some(b'a'),
        };
        word = cluster.map_or(after, |(letters, _)| &word[letters.len()..]);
        if let Some(class) = class {
            let class = char::from(class);
            if at_start || !key.ends_with(class) {
                key.push(class);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_has_one_key_in_every_script() {
        for (names, key) in [
            (
                &[
                    "Путин",
                    "Putin",
                    "Poutine",
                    "პუტინი",
                    "Պուտին",
                    "بوتين",
                    "Путіна",
                ][..],
                "ptn",
            ),
            (
                &["Зеленский", "Zelensky", "Zełenski", "Zelenskyj", "زيلينسكي"],
                "slnsk",
            ),
            (&["Джонсон", "Johnson", "Džonson", "ჯონსონი"], "snsn"),
            (
                &["Украина", "Ukraine", "Ουκρανία", "أوكرانيا", "უკრაინა"],
                "akrn",
            ),
            (&["Вашингтон", "Washington", "ვაშინგტონი"], "fsnktn"),
            (&["Байден", "Biden", "ბაიდენი", "بايدن"], "pdn"),
        ] {
            for name in names {
                assert_eq!(transliteration_key(name), key, "{name}");
            }
        }
    }

    #[test]
    fn different_names_have_different_keys() {
        assert_ne!(transliteration_key("Putin"), transliteration_key("Biden"));
        assert_ne!(transliteration_key("Almaty"), transliteration_key("Astana"));
    }

    #[test]
    fn words_stay_apart_and_apostrophes_do_not_part_them() {
        assert_eq!(
            transliterate("Жан-Клод  Юнкер, Мар'яна"),
            "zhan klod yunker mar'yana".replace('\'', "")
        );
        assert_eq!(transliteration_key("Жан-Клод"), "sn kld");
    }

    #[test]
    fn nothing_has_no_key() {
        for text in ["", "…", "😀", " - "] {
            assert_eq!(transliteration_key(text), "", "{text:?}");
        }
    }
}
