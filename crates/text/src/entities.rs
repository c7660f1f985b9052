//! Numbers, dates and names: cheap signals that two texts speak of the same.
//!
//! They are found by form alone and meant as reasons to show beside a match,
//! not as knowledge: a wrong one costs a reason, not a match.

mod dates;
mod months;
mod names;
mod transliteration;

use std::ops::Range;

use crate::characters::digit_value;

pub use dates::{Date, dates};
pub use names::{Name, names};
pub use transliteration::{transliterate, transliteration_key};

/// A number as it stands in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Number {
    /// Where it stands, in bytes of the given text.
    pub range: Range<usize>,
    /// Its digits in ASCII, without grouping, a point before decimals: "20000", "3.5".
    pub value: String,
}

/// Longer runs of digits are identifiers, not numbers anybody compares.
const LONGEST_NUMBER: usize = 18;

/// The numbers written in digits, of any digit system: "20 000", "20,000",
/// "20.000", "20’000" and "٢٠٬٠٠٠" are all 20000, "3,5" is 3.5. A single group
/// of three after a comma or point is read as thousands, as news write them.
/// Digits inside words ("COVID-19", "B52") are numbers of their own.
pub fn numbers(text: &str) -> Vec<Number> {
    let mut numbers = Vec::new();
    let mut from = 0;
    while let Some(found) = text[from..].find(|c| digit_value(c).is_some()) {
        let start = from + found;
        let (end, value) = read_number(text, start);
        if value.len() <= LONGEST_NUMBER {
            numbers.push(Number {
                range: start..end,
                value,
            });
        }
        from = end;
    }
    numbers
}

/// The end and the value of the number that starts at a digit.
fn read_number(text: &str, start: usize) -> (usize, String) {
    let (mut end, mut value) = digits(text, start);
    // "12.05.2021" and "1.2.3" are chains of numbers, no decimals.
    let before = text[..start]
        .strip_suffix(['.', ','])
        .and_then(|before| before.chars().next_back());
    if before.is_none_or(|c| digit_value(c).is_none()) {
        end = read_groups(text, end, &mut value);
    }
    let trimmed = value.trim_start_matches('0');
    let value = match trimmed.chars().next() {
        None => "0".to_owned(),
        Some('.') => format!("0{trimmed}"),
        Some(_) => trimmed.to_owned(),
    };
    (end, value)
}

/// Adds groups of three and decimals that follow the first digits; the new end.
fn read_groups(text: &str, mut end: usize, value: &mut String) -> usize {
    let mut grouping = None;
    while let Some(separator) = text[end..].chars().next() {
        let (next_end, group) = digits(text, end + separator.len_utf8());
        if group.is_empty() {
            break;
        }
        let groups = matches!(
            separator,
            ',' | '.' | '\'' | '’' | '٬' | ' ' | '\u{A0}' | '\u{2009}' | '\u{202F}'
        );
        let same = grouping.is_none_or(|known| known == separator);
        let leads = grouping.is_some() || ((1..=3).contains(&value.len()) && value != "0");
        if groups && same && leads && group.len() == 3 {
            grouping = Some(separator);
            value.push_str(&group);
            end = next_end;
            continue;
        }
        let decimal = matches!(separator, ',' | '.' | '٫') && grouping != Some(separator);
        let goes_on =
            text[next_end..].starts_with(['.', ',']) && !digits(text, next_end + 1).1.is_empty();
        if decimal && !goes_on {
            value.push('.');
            value.push_str(&group);
            end = next_end;
        }
        break;
    }
    end
}

/// The digits from a byte on, in ASCII, and where they end. A position inside
/// the text but past its end has none.
fn digits(text: &str, start: usize) -> (usize, String) {
    let mut ascii = String::new();
    let mut end = start;
    for c in text.get(start..).unwrap_or("").chars() {
        let Some(digit) = digit_value(c).and_then(|value| char::from_digit(value, 10)) else {
            break;
        };
        end += c.len_utf8();
        ascii.push(digit);
    }
    (end, ascii)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let found = numbers(text);
        let values: Vec<&str> = found.iter().map(|number| number.value.as_str()).collect();
        assert_eq!(values, expected, "{text}");
        for number in found {
            assert!(
                text[number.range]
                    .chars()
                    .next()
                    .is_some_and(|c| digit_value(c).is_some())
            );
        }
    }

    #[test]
    fn one_number_has_one_value_however_it_is_grouped() {
        for text in [
            "20 000",
            "20\u{A0}000",
            "20,000",
            "20.000",
            "20’000",
            "20000",
            "٢٠٬٠٠٠",
            "२०,०००",
        ] {
            check(text, &["20000"]);
        }
        check(
            "1,234,567.89 and 1.234.567,89",
            &["1234567.89", "1234567.89"],
        );
    }

    #[test]
    fn decimals_stay_decimals() {
        check("3,5 % or 3.5 % or 0,125", &["3.5", "3.5", "0.125"]);
        check("007 and 0", &["7", "0"]);
    }

    #[test]
    fn numbers_that_only_stand_side_by_side_stay_apart() {
        check("in 2020 100 people", &["2020", "100"]);
        check("12.05.2021", &["12", "5", "2021"]);
        check("pages 3, 4 and 5.", &["3", "4", "5"]);
        check("COVID-19 and B52", &["19", "52"]);
    }

    #[test]
    fn what_is_no_number_is_left_out() {
        check("", &[]);
        check("no digits, … ½ Ⅷ", &[]);
        check(&"9".repeat(1_000_000), &[]);
    }

    #[test]
    fn a_million_short_numbers_are_read_in_linear_time() {
        assert_eq!(numbers(&"1.".repeat(500_000)).len(), 500_000);
        assert!(
            numbers(&"100,".repeat(300_000)).is_empty(),
            "one endless number is none"
        );
    }
}
