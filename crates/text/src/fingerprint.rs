//! Short keys that tell near or full copies of a text or title.

use crate::characters::{is_unspaced, script};
use crate::normalise::for_matching;

/// Words in a row that make one feature of [`simhash`].
const SHINGLE: usize = 3;

/// A 64-bit fingerprint of a text's wording (Charikar 2002): texts that differ
/// in a few words differ in a few bits ([`distance`]). Manku et al. (2007) call
/// pages duplicates at 3 bits or fewer; texts of under some 50 words move
/// further for one changed word. Stable across versions and machines. 0 for a
/// text without words.
pub fn simhash(text: &str) -> u64 {
    let folded = for_matching(text);
    let mut weights = [0i32; 64];
    let mut recent = [0u64; SHINGLE];
    let mut count = 0usize;
    let mut add = |word: &str| {
        recent.rotate_left(1);
        recent[SHINGLE - 1] = hash(word.as_bytes(), 0);
        count += 1;
        let feature = recent
            .iter()
            .fold(0, |seed, word| hash(&word.to_le_bytes(), seed));
        for (bit, weight) in weights.iter_mut().enumerate() {
            *weight = weight.saturating_add(if feature >> bit & 1 == 1 { 1 } else { -1 });
        }
    };
    for word in folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
    {
        if word.chars().any(|c| is_unspaced(script(c))) {
            let mut buffer = [0; 4];
            word.chars().for_each(|c| add(c.encode_utf8(&mut buffer)));
        } else {
            add(word);
        }
    }
    if count == 0 {
        return 0;
    }
    weights
        .iter()
        .enumerate()
        .fold(0, |key, (bit, weight)| key | u64::from(*weight > 0) << bit)
}

/// The number of bits in which two fingerprints differ, 0 to 64.
pub fn distance(left: u64, right: u64) -> u32 {
    (left ^ right).count_ones()
}

/// FNV-1a, finished by SplitMix64's mixer so that every bit depends on every byte.
fn hash(bytes: &[u8], seed: u64) -> u64 {
    let mut key = bytes
        .iter()
        .fold(0xcbf2_9ce4_8422_2325 ^ seed, |key, byte| {
            (key ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3)
        });
    key = (key ^ key >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    key = (key ^ key >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
    key ^ key >> 31
}

/// A title's form for telling whether two titles are the same: letters and
/// digits alone in the spelling of [`for_matching`], single spaces between
/// words. Punctuation, quotes and a trailing ellipsis so make no difference;
/// symbols that are all a title has are kept.
pub fn title_key(title: &str) -> String {
    let folded = for_matching(title);
    let mut key = String::with_capacity(folded.len());
    let mut border = false;
    for c in folded.chars() {
        // Signs that stand for words or values: "+5 %", "C++", "50 €".
        let part = c.is_alphanumeric()
            || (!c.is_ascii() && unicode_normalization::char::is_combining_mark(c))
            || matches!(c, '%' | '+' | '€' | '$' | '£' | '₽');
        if part {
            if border && !key.is_empty() {
                key.push(' ');
            }
            key.push(c);
        }
        // "Don't" and "Dont" are one title; so are "п'ять" and "пять" to a keyboard.
        border = if part { false } else { border || c != '\'' };
    }
    if key.is_empty() {
        folded.into_owned()
    } else {
        key
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const STORY: &str = "Western special services trained the militants who attacked Almaty in January, \
        a retired colonel said on television last night, without naming any source, and added that \
        twenty thousand foreign fighters had crossed the border with forged papers in the weeks before.";

    #[test]
    fn a_changed_word_moves_few_bits_and_another_text_many() {
        let changed = STORY.replace("colonel", "general");
        let other = "The recipe needs two eggs, a cup of flour and some milk; stir it well, let it rest for \
            half an hour, then bake it in a hot pan with butter until both sides are golden brown.";
        let near = distance(simhash(STORY), simhash(&changed));
        let far = distance(simhash(STORY), simhash(other));
        assert!(near <= 14, "{near}");
        assert!(far >= 20, "{far}");
    }

    #[test]
    fn case_punctuation_and_spacing_leave_the_fingerprint_alone() {
        let dressed = STORY.to_uppercase().replace(", ", " —  ");
        assert_eq!(simhash(STORY), simhash(&dressed));
    }

    #[test]
    fn the_fingerprint_never_changes_between_versions() {
        // Stored beside articles; a new value would make every copy look new.
        assert_eq!(
            simhash("Western special services trained the militants."),
            0x5110_062E_0C30_9245
        );
        assert_eq!(simhash(""), 0);
        assert_eq!(simhash("… !!!"), 0);
    }

    #[test]
    fn titles_that_differ_in_dress_alone_have_one_key() {
        for title in [
            "The West’s “secret” labs…",
            "THE WEST'S 'SECRET' LABS",
            "The West's  «secret»\u{A0}labs ...",
        ] {
            assert_eq!(title_key(title), "the wests secret labs", "{title}");
        }
        assert_eq!(
            title_key("Київ: п’ять років"),
            title_key("КИЇВ — п'ять років")
        );
    }

    #[test]
    fn titles_that_differ_in_meaning_have_two_keys() {
        assert_ne!(title_key("Prices up 5 %"), title_key("Prices up 5"));
        assert_ne!(title_key("C++"), title_key("C"));
        assert_ne!(title_key("!!!"), title_key("???"));
        assert_eq!(title_key(""), "");
    }
}
