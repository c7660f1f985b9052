//! Classes of characters that several modules share.

use unicode_script::{Script, UnicodeScript};

/// Characters that leave no mark and carry no word: zero-width, bidirectional
/// controls, variation selectors, tags (Unicode's Default_Ignorable_Code_Point,
/// less the Hangul fillers, which stand in a word's place).
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{00AD}' | '\u{034F}' | '\u{061C}' | '\u{180B}'..='\u{180F}'
        | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}'
        | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFF0}'..='\u{FFFB}'
        | '\u{1BCA0}'..='\u{1BCA3}' | '\u{1D173}'..='\u{1D17A}' | '\u{E0000}'..='\u{E0FFF}')
}

/// All that is typed for an apostrophe inside a word, in any language.
pub(crate) fn is_apostrophe(c: char) -> bool {
    matches!(
        c,
        '\'' | '`'
            | '´'
            | 'ʹ'
            | 'ʻ'
            | 'ʼ'
            | 'ʽ'
            | 'ˈ'
            | 'ˊ'
            | '՚'
            | '׳'
            | '‘'
            | '’'
            | '‛'
            | '′'
            | '‵'
            | 'ꞌ'
            | '＇'
    )
}

/// Quotation marks that are not also apostrophes.
pub(crate) fn is_quote(c: char) -> bool {
    matches!(
        c,
        '"' | '«'
            | '»'
            | '“'
            | '”'
            | '„'
            | '‟'
            | '‹'
            | '›'
            | '״'
            | '″'
            | '〝'
            | '〞'
            | '〟'
            | '「'
            | '」'
            | '『'
            | '』'
            | '＂'
            | '⹂'
            | '❝'
            | '❞'
    )
}

/// Hyphens, dashes and minus signs.
pub(crate) fn is_dash(c: char) -> bool {
    matches!(
        c,
        '-' | '֊' | '־' | '‐'..='―' | '−' | '⸺' | '⸻' | '﹘' | '﹣' | '－'
    )
}

/// The value of a decimal digit in any living digit system.
pub(crate) fn digit_value(c: char) -> Option<u32> {
    // The zeros of Unicode's general category Nd that press texts use.
    const ZEROS: [u32; 19] = [
        0x0030, 0x0660, 0x06F0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6,
        0x0D66, 0x0E50, 0x0ED0, 0x0F20, 0x1040, 0x17E0, 0x1810, 0xFF10,
    ];
    let point = u32::from(c);
    ZEROS
        .iter()
        .find(|zero| (**zero..**zero + 10).contains(&point))
        .map(|zero| point - zero)
}

/// The script of a character; Latin letters of ASCII without a table.
pub(crate) fn script(c: char) -> Script {
    if c.is_ascii() {
        if c.is_ascii_alphabetic() {
            Script::Latin
        } else {
            Script::Common
        }
    } else {
        c.script()
    }
}

/// Scripts whose words are not set apart by spaces.
pub(crate) fn is_unspaced(script: Script) -> bool {
    matches!(
        script,
        Script::Han
            | Script::Hiragana
            | Script::Katakana
            | Script::Thai
            | Script::Lao
            | Script::Khmer
            | Script::Myanmar
            | Script::Tibetan
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_of_every_system_have_their_value() {
        for (digit, value) in [('7', 7), ('٧', 7), ('۷', 7), ('७', 7), ('๗', 7), ('７', 7)] {
            assert_eq!(digit_value(digit), Some(value), "{digit}");
        }
        assert_eq!(digit_value('x'), None);
        assert_eq!(digit_value('Ⅶ'), None);
    }

    #[test]
    fn an_apostrophe_is_not_a_quotation_mark() {
        for point in 0..=0xFFFF {
            let Some(c) = char::from_u32(point) else {
                continue;
            };
            let classes = [is_apostrophe(c), is_quote(c), is_dash(c), is_invisible(c)]
                .iter()
                .filter(|x| **x)
                .count();
            assert!(classes <= 1, "{c:?} is in {classes} classes");
        }
    }
}
