//! Whether a mark ends a sentence.

use unicode_script::Script;

use super::abbreviations;
use crate::characters::{is_dash, is_quote, script};

/// Marks that may end a sentence. The Armenian full stop `։` is often typed as
/// a colon, the Greek question mark is a semicolon: `is_end` looks at the letters.
pub(super) fn is_terminal(c: char) -> bool {
    matches!(
        c,
        '.' | '!'
            | '?'
            | '…'
            | '‼'
            | '‽'
            | '⁇'
            | '⁈'
            | '⁉'
            | ';'
            | '\u{037E}'
            | ':'
            | '。'
            | '．'
            | '！'
            | '？'
            | '｡'
            | '।'
            | '॥'
            | '։'
            | '؟'
            | '۔'
            | '።'
            | '፧'
            | '။'
            | '។'
    )
}

/// Ends whatever stands around it, with or without a space after.
fn is_certain(c: char) -> bool {
    matches!(
        c,
        '。' | '！' | '？' | '｡' | '।' | '॥' | '։' | '۔' | '።' | '፧' | '။' | '។'
    )
}

/// The byte after the terminal at `at`, those that follow it, closing quotes,
/// brackets and note marks such as `[12]`.
pub(super) fn skip_closers(text: &str, at: usize) -> usize {
    let mut end = at;
    let mut opened = false;
    for (offset, c) in text[at..].char_indices() {
        let repeated = is_terminal(c) && !matches!(c, ';' | ':');
        let straight = c == '"' || c == '\'';
        // A straight quote closes where it touches the stop and a space follows.
        let closes = matches!(
            c,
            ')' | ']' | '}' | '»' | '”' | '’' | '›' | '」' | '』' | '）' | '】' | '》'
        ) || (c == '“' || c == '«')
            && next_is_break(&text[at + offset + c.len_utf8()..])
            || straight && next_is_break(&text[at + offset + 1..]);
        if offset == 0 || repeated || (closes && !opened) {
            end = at + offset + c.len_utf8();
        } else {
            opened = true;
        }
        if opened {
            break;
        }
    }
    end + note_mark(&text[end..])
}

/// The length of a note mark like `[12]` at the start, or 0.
fn note_mark(text: &str) -> usize {
    let Some(inside) = text.strip_prefix('[') else {
        return 0;
    };
    match inside.find(|c: char| !c.is_ascii_digit()) {
        Some(length) if (1..=3).contains(&length) && inside[length..].starts_with(']') => {
            length + 2
        }
        _ => 0,
    }
}

fn next_is_break(rest: &str) -> bool {
    rest.chars()
        .next()
        .is_none_or(|c| c.is_whitespace() || is_quote(c) || matches!(c, ')' | ']' | ',' | '.'))
}

/// How far back and ahead a stop's surroundings are looked at, in characters;
/// this keeps the whole linear in the length of the text.
const SURROUNDINGS: usize = 64;

/// The last few characters.
fn tail(text: &str) -> &str {
    text.char_indices()
        .rev()
        .take(SURROUNDINGS)
        .last()
        .map_or("", |(at, _)| &text[at..])
}

/// The first few characters.
fn head(text: &str) -> &str {
    text.char_indices()
        .nth(SURROUNDINGS)
        .map_or(text, |(at, _)| &text[..at])
}

pub(super) fn is_end(text: &str, start: usize, at: usize, end: usize, has_capitals: bool) -> bool {
    let mut mark = text[at..].chars().next().unwrap_or('.');
    let before = tail(&text[start..at]);
    let after = &text[end..];
    let last_letter = before.chars().rev().find(|c| c.is_alphabetic());
    match mark {
        ':' if last_letter.is_none_or(|c| script(c) != Script::Armenian) => return false,
        ';' | '\u{037E}' if last_letter.is_none_or(|c| script(c) != Script::Greek) => return false,
        _ => {}
    }
    if after.trim_start().is_empty() || text[at..end].chars().any(is_certain) {
        return true;
    }
    // "Really?!" and "Well..." are judged by their last mark and by not being a lone point.
    let several = text[at..end].chars().filter(|c| is_terminal(*c)).count() > 1;
    if several && mark == '.' {
        mark = '…';
    }
    let spaced = after.starts_with(char::is_whitespace);
    if !spaced {
        return is_glued_end(before, mark, after);
    }
    let lead = after.trim_start_matches(|c: char| {
        c.is_whitespace() || is_dash(c) || is_quote(c) || matches!(c, '(' | '[' | '‘' | '¿' | '¡')
    });
    let Some(next) = lead.chars().next() else {
        return true;
    };
    if has_capitals && next.is_lowercase() && is_cased(next) {
        return false;
    }
    mark != '.' || !abbreviations::ends_in_one(before, next)
}

/// Georgian's everyday letters count as lower case without having capitals in
/// use, so they say nothing about where a sentence begins.
fn is_cased(c: char) -> bool {
    script(c) != Script::Georgian
}

/// A stop with no space after it: scraped pages glue paragraphs together
/// ("ended.The next"), but so are addresses and file names spelt.
fn is_glued_end(before: &str, mark: char, after: &str) -> bool {
    let token = before.rsplit(char::is_whitespace).next().unwrap_or("");
    let mut next = after.chars();
    let begins_word = next.next().is_some_and(|c| c.is_uppercase() && is_cased(c))
        && next.next().is_some_and(char::is_lowercase);
    let ends_word = token
        .chars()
        .rev()
        .take(3)
        .filter(|c| c.is_lowercase())
        .count()
        == 3;
    let is_address = token.contains(['/', '@', '.', ':', '_', '&']) || token.starts_with("www");
    let next_token = head(after).split(char::is_whitespace).next().unwrap_or("");
    matches!(mark, '.' | '!' | '?' | '…')
        && begins_word
        && ends_word
        && !is_address
        && !next_token.contains(['/', '@', '_', '='])
        && next_token.chars().count() > 2
}
