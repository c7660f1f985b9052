//! Blocks of a text that no sentence crosses: paragraphs, or single lines.

use std::ops::Range;

/// Wrapped text has lines of at most this many characters …
const WIDEST_WRAP: usize = 120;
/// … and its longest line at least this many.
const NARROWEST_WRAP: usize = 40;

/// Byte ranges of the blocks, in order: a paragraph where its lines are merely
/// wrapped, each of its lines otherwise.
pub(super) fn blocks(text: &str) -> Vec<Range<usize>> {
    let mut blocks = Vec::new();
    let mut paragraph: Vec<Range<usize>> = Vec::new();
    let mut start = 0;
    let breaks = text.match_indices([
        '\n', '\r', '\u{000B}', '\u{000C}', '\u{0085}', '\u{2028}', '\u{2029}',
    ]);
    for (at, mark) in breaks.chain([(text.len(), "")]) {
        let line = start..at;
        start = at + mark.len();
        let carriage_return = mark == "\n" && line.is_empty() && text[..at].ends_with('\r');
        if carriage_return {
            continue;
        }
        let blank = text[line.clone()].trim().is_empty();
        if !blank {
            paragraph.push(line);
        }
        if blank || mark == "\u{2029}" || mark.is_empty() {
            close(text, &mut paragraph, &mut blocks);
        }
    }
    blocks
}

fn close(text: &str, paragraph: &mut Vec<Range<usize>>, blocks: &mut Vec<Range<usize>>) {
    match (paragraph.first(), paragraph.last()) {
        (Some(first), Some(last)) if paragraph.len() > 1 && is_wrapped(text, paragraph) => {
            blocks.push(first.start..last.end);
            paragraph.clear();
        }
        _ => blocks.append(paragraph),
    }
}

/// Lines are wrapped if each ends where the next line's first word would not
/// have fitted; with two lines that proves nothing, so the second must then go
/// on in lower case.
fn is_wrapped(text: &str, lines: &[Range<usize>]) -> bool {
    let line = |range: &Range<usize>| text[range.clone()].trim();
    let width = |line: &str| line.chars().count();
    let widest = lines
        .iter()
        .map(|range| width(line(range)))
        .max()
        .unwrap_or(0);
    if !(NARROWEST_WRAP..=WIDEST_WRAP).contains(&widest) {
        return false;
    }
    let filled = lines.windows(2).all(|pair| {
        let first_word = line(&pair[1])
            .split(char::is_whitespace)
            .next()
            .unwrap_or("");
        width(line(&pair[0])) + 1 + width(first_word) >= widest
    });
    let goes_on = lines[1..]
        .iter()
        .any(|range| line(range).starts_with(char::is_lowercase));
    filled && goes_on
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let found: Vec<&str> = blocks(text).into_iter().map(|range| &text[range]).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn headlines_on_lines_of_their_own_are_blocks() {
        check(
            "First headline of a list, of middling length\nSecond headline\r\nThird\r\rFourth\u{2029}Fifth",
            &[
                "First headline of a list, of middling length",
                "Second headline",
                "Third",
                "Fourth",
                "Fifth",
            ],
        );
    }

    #[test]
    fn wrapped_lines_are_one_block() {
        let text = "the quick brown fox jumped over the lazy dog and\nthen it did it once more";
        check(text, &[text]);
    }

    #[test]
    fn long_lines_are_paragraphs_by_themselves() {
        let long = "word ".repeat(60);
        check(&format!("{long}\nand so on"), &[&long, "and so on"]);
    }
}
