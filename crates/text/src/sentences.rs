//! Where one sentence ends and the next begins, by rules that hold in many languages.
//!
//! Rules and not a model: a wrong join costs little (a passage may be two
//! sentences), a wrong cut tears a claim apart, so doubt joins.

mod abbreviations;
mod ends;
mod lines;

use std::ops::Range;

use crate::characters::{is_dash, is_invisible, is_unspaced, script};
use ends::{is_end, is_terminal, skip_closers};

/// Sentences wider than this many columns are cut at a clause or word border.
/// A letter is one column, a character of an unspaced script two.
pub const LONGEST: usize = 600;

/// The sentences of a text as byte ranges, in order, never overlapping, without
/// the white space around them; none is empty.
///
/// Ends are: an empty line; the end of a line (unless the lines are merely
/// wrapped); `. ! ? …` and their kin in other scripts (`。！？ । ॥ ։ ؟ ۔ ;` in
/// Greek) with the closing quotes and brackets that follow. No ends are: the
/// point of an abbreviation, initial, number or ordinal, and whatever a
/// lower-case word follows.
pub fn split(text: &str) -> Vec<Range<usize>> {
    let mut sentences = Vec::new();
    for block in lines::blocks(text) {
        split_block(text, block, &mut sentences);
    }
    sentences
}

fn split_block(text: &str, block: Range<usize>, sentences: &mut Vec<Range<usize>>) {
    let paragraph = &text[block.clone()];
    // Posts may do without capitals; then a small letter can begin a sentence.
    let has_capitals = paragraph.chars().any(char::is_uppercase);
    let mut start = 0;
    let mut from = 0;
    while let Some(found) = paragraph[from..].find(is_terminal) {
        let at = from + found;
        let end = skip_closers(paragraph, at);
        if is_end(paragraph, start, at, end, has_capitals) {
            push(text, block.start + start..block.start + end, sentences);
            start = end;
        }
        from = end;
    }
    push(text, block.start + start..block.end, sentences);
}

/// Adds the trimmed range, in pieces where it is too long.
fn push(text: &str, range: Range<usize>, sentences: &mut Vec<Range<usize>>) {
    let mut rest = trim(text, range);
    while !rest.is_empty() {
        let piece = rest.start..cut(text, rest.clone());
        let trimmed = trim(text, piece.clone());
        if !trimmed.is_empty() {
            sentences.push(trimmed);
        }
        rest = trim(text, piece.end..rest.end);
    }
}

fn trim(text: &str, range: Range<usize>) -> Range<usize> {
    let blank = |c: char| c.is_whitespace() || c.is_control() || is_invisible(c);
    let slice = &text[range.clone()];
    let tail = slice.len() - slice.trim_end_matches(blank).len();
    let lead = slice.len() - slice.trim_start_matches(blank).len();
    if lead == slice.len() {
        range.start..range.start
    } else {
        range.start + lead..range.end - tail
    }
}

/// Where to end the first piece of a sentence: its own end if it is short
/// enough, else the last clause border, space or character that fits.
fn cut(text: &str, range: Range<usize>) -> usize {
    let slice = &text[range.clone()];
    let (mut columns, mut clause, mut space) = (0, None, None);
    let mut previous = ' ';
    for (at, c) in slice.char_indices() {
        columns += if is_unspaced(script(c)) { 2 } else { 1 };
        if columns > LONGEST {
            return range.start + clause.or(space).unwrap_or(at).max(1);
        }
        let past_half = columns > LONGEST / 2;
        if c.is_whitespace() {
            space = Some(at);
            if past_half
                && (matches!(previous, ',' | ';' | ':' | '،' | '؛' | '՝') || is_dash(previous))
            {
                clause = Some(at);
            }
        } else if past_half && matches!(c, '，' | '、' | '；' | '：') {
            clause = Some(at + c.len_utf8());
        }
        previous = c;
    }
    range.end
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every sentence is written on a line of its own; joined by spaces they
    /// must come apart again at the same places.
    #[track_caller]
    fn check(sentences: &[&str]) {
        let text = sentences.join(" ");
        let found: Vec<&str> = split(&text).into_iter().map(|range| &text[range]).collect();
        assert_eq!(found, sentences);
    }

    #[test]
    fn plain_sentences_come_apart() {
        check(&[
            "The first is short.",
            "Is the second?",
            "The third, no!",
            "And then…",
            "Nothing",
        ]);
        check(&["Первое предложение.", "Второе?", "«Третье!»"]);
    }

    #[test]
    fn abbreviations_and_initials_do_not_end_a_sentence() {
        check(&[
            "Mr. Smith met Dr. J. K. Rowling at 5 p.m. on Monday.",
            "They spoke.",
        ]);
        check(&[
            "В 2014 г. В. В. Путин, т. е. президент, приехал в г. Сочи.",
            "Он уехал.",
        ]);
        check(&["Президент В.В. Путин и им. Ленина.", "Конец."]);
        check(&["Das sagte Prof. Dr. Müller, z. B. gestern.", "Er ging."]);
        check(&["La Sra. García vive en EE. UU. desde 1990.", "Es así."]);
        check(&["Podle tzv. expertů je to např. Praha.", "Ne."]);
    }

    #[test]
    fn numbers_and_ordinals_do_not_end_a_sentence() {
        check(&["It cost 3.5 million, i.e. 20.000 euros.", "Nobody paid."]);
        check(&[
            "Am 5. Januar begann der 2. Weltkrieg nicht.",
            "Das ist bekannt.",
        ]);
        check(&["Dne 24. Února začala invaze.", "Svět mlčel."]);
        check(&["It happened in 2020.", "Then it stopped."]);
    }

    #[test]
    fn a_lower_case_word_goes_on_with_the_sentence() {
        check(&["“Is it true?” he asked.", "“No!” she said."]);
        check(&["«Правда?» — спросил он.", "Все молчали."]);
        check(&["He said… nothing at all."]);
    }

    #[test]
    fn texts_without_capitals_still_come_apart() {
        check(&["they lied to us.", "everyone knows it.", "wake up!"]);
    }

    #[test]
    fn every_script_ends_its_own_way() {
        check(&["Սա առաջինն է։", "Սա երկրորդն է:", "Վերջ։"]);
        check(&["هذا صحيح؟", "لا، هذا كذب.", "انتهى."]);
        check(&["यह सच है।", "यह झूठ है।"]);
        check(&["ეს სიმართლეა.", "ეს ტყუილია!"]);
        check(&["Είναι αλήθεια;", "Όχι, δεν είναι."]);
        check(&["זה נכון?", "לא."]);
    }

    #[test]
    fn chinese_and_japanese_need_no_space() {
        let text = "这是真的吗？不是。“他说谎！”结束";
        let found: Vec<&str> = split(text).into_iter().map(|range| &text[range]).collect();
        assert_eq!(found, ["这是真的吗？", "不是。", "“他说谎！”", "结束"]);
    }

    #[test]
    fn quotes_brackets_and_note_marks_stay_with_their_sentence() {
        check(&[
            "He said: “It is over.”",
            "(Nobody believed him.)",
            "It was not.[12]",
            "Truly.",
        ]);
        check(&["Er sagte: „Es ist vorbei.“", "Niemand glaubte es."]);
        check(&["Нарича се „Парламент на Уелс“.", "Членовете спорят."]);
        check(&["Він знявся у «Джонні».", "Чи стане це успіхом?"]);
        check(&["She said \"stop.\"", "\"Go on,\" he said."]);
    }

    #[test]
    fn addresses_and_names_with_points_stay_whole() {
        check(&[
            "See https://example.org/a.b?c=D.E and mail a.b@example.org now.",
            "It uses Node.js there.",
        ]);
    }

    #[test]
    fn a_missing_space_is_seen_between_words_only() {
        let text = "The article ended.The next began!What now?";
        let found: Vec<&str> = split(text).into_iter().map(|range| &text[range]).collect();
        assert_eq!(
            found,
            ["The article ended.", "The next began!", "What now?"]
        );
    }

    #[test]
    fn lines_and_paragraphs_end_sentences() {
        let text = "A headline without a stop\nThe text begins here. It goes on.\n\n– a list item\n– another";
        let found: Vec<&str> = split(text).into_iter().map(|range| &text[range]).collect();
        assert_eq!(
            found,
            [
                "A headline without a stop",
                "The text begins here.",
                "It goes on.",
                "– a list item",
                "– another"
            ]
        );
    }

    #[test]
    fn wrapped_lines_do_not_end_sentences() {
        let text = "This message was written in a program that wraps\nits lines at some fifty columns, and the\nPresident of somewhere stands at a line's begin.\nIt has two sentences.";
        assert_eq!(split(text).len(), 2);
    }

    #[test]
    fn a_very_long_sentence_is_cut_between_words() {
        let text = "an endless complaint about everything, ".repeat(200);
        let pieces = split(&text);
        assert!(pieces.len() > 10);
        for piece in &pieces {
            assert!(text[piece.clone()].chars().count() <= LONGEST);
            assert!(text[piece.clone()].ends_with(','), "cut at a clause");
        }
        let unbroken = "字".repeat(5_000);
        assert!(
            split(&unbroken)
                .iter()
                .all(|piece| unbroken[piece.clone()].chars().count() <= LONGEST / 2)
        );
    }

    #[test]
    fn nothing_has_no_sentences() {
        for text in ["", "   ", "\n\n\n", "\u{200B}\u{FEFF}", "\0\0"] {
            assert_eq!(split(text), [], "{text:?}");
        }
    }

    #[test]
    fn a_million_stops_are_split_in_linear_time() {
        for text in [
            ". ".repeat(500_000),
            "a.".repeat(500_000),
            "\n".repeat(1_000_000),
            "[1".repeat(500_000),
            "?".repeat(1_000_000),
        ] {
            let pieces = split(&text);
            assert!(pieces.windows(2).all(|pair| pair[0].end <= pair[1].start));
        }
    }
}
