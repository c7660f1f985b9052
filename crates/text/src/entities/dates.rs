//! Dates in digits or with the name of a month.

use std::ops::Range;

use super::months::Months;
use crate::characters::{digit_value, is_apostrophe, is_unspaced, script};

/// A date as far as a text tells it; at least the year, or month and day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Date {
    /// Where it stands, in bytes of the given text.
    pub range: Range<usize>,
    /// Of the common era, 1000 to 2199.
    pub year: Option<u16>,
    /// 1 to 12.
    pub month: Option<u8>,
    /// 1 to 31.
    pub day: Option<u8>,
}

/// Words that stand between the parts of a date.
const FILLERS: &str = "of the st nd rd th de del do da di den der d er a il ci cı cu cü ilin ili yil yili yilning \
    yılı yılının ý ýyl ýylyň m metų gada gadā aasta г год года году р року рік годзе ж жылы жылғы жылдың жылдын \
    жылкы йил соли წ წლის წელს թ թվականի سال عام 년 월 年 月 の";

fn is_filler(word: &str) -> bool {
    let lower = word.to_lowercase();
    FILLERS.split(' ').any(|filler| filler == lower)
}

/// A token that can be part of a date.
#[derive(Clone, Copy)]
enum Part {
    Year(u16),
    /// One or two digits.
    Small(u8),
    Month(u8),
    Other,
}

/// The dates in a text: `2022-01-05`, `5.1.2022`, `05/01/2022`, a year alone,
/// `5 января 2022`, `January 5, 2022`, `2022-ci il yanvarın 5-də`, `2022年1月5日`,
/// `2022년 1월 5일`. Names of months need the language's tag. English dates with
/// slashes whose order cannot be told keep the year alone.
pub fn dates(text: &str, language: Option<&str>) -> Vec<Date> {
    let months = language.and_then(Months::of);
    let tokens = tokens(text, months);
    let mut dates = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let found = numeric(text, &tokens[at..], language).or_else(|| worded(text, &tokens[at..]));
        match found {
            Some((date, used)) => {
                dates.push(date);
                at += used;
            }
            None => at += 1,
        }
    }
    dates
}

type Token = (Range<usize>, Part);

/// Runs of digits and runs of letters; `年`, `월` and their kin part them.
fn tokens(text: &str, months: Option<&Months>) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut characters = text.char_indices().peekable();
    while let Some((start, c)) = characters.next() {
        let digits = digit_value(c).is_some();
        if !digits && !c.is_alphabetic() {
            continue;
        }
        let mut end = start + c.len_utf8();
        let mut count = 1;
        while let Some((at, next)) = characters.peek().copied() {
            let goes_on = if digits {
                digit_value(next).is_some()
            } else {
                let inside = next.is_alphabetic() || is_apostrophe(next) || is_inner_mark(next);
                inside && digit_value(next).is_none() && !is_unspaced(script(c))
            };
            if !goes_on {
                break;
            }
            count += 1;
            end = at + next.len_utf8();
            characters.next();
        }
        let part = if digits {
            number(&text[start..end], count)
        } else {
            word(&text[start..end], count, months)
        };
        tokens.push((start..end, part));
    }
    tokens
}

fn is_inner_mark(c: char) -> bool {
    !c.is_ascii() && unicode_normalization::char::is_combining_mark(c)
}

fn number(digits: &str, count: usize) -> Part {
    if count > 4 {
        return Part::Other;
    }
    let value = digits
        .chars()
        .filter_map(digit_value)
        .fold(0u16, |value, digit| value * 10 + digit as u16);
    match count {
        1 | 2 => Part::Small(value as u8),
        4 if (1000..2200).contains(&value) => Part::Year(value),
        _ => Part::Other,
    }
}

/// No month of any language is longer than this with its ending.
const LONGEST_MONTH: usize = 24;

fn word(word: &str, count: usize, months: Option<&Months>) -> Part {
    if !(2..=LONGEST_MONTH).contains(&count) {
        return Part::Other;
    }
    months
        .and_then(|months| months.number(word))
        .map_or(Part::Other, Part::Month)
}

/// Three numbers with one kind of separator between them.
fn numeric(text: &str, tokens: &[Token], language: Option<&str>) -> Option<(Date, usize)> {
    let [
        (first_range, first),
        (second_range, second),
        (third_range, third),
        ..,
    ] = tokens
    else {
        return None;
    };
    let left = text[first_range.end..second_range.start].trim();
    let right = text[second_range.end..third_range.start].trim();
    let east_asian = matches!((left, right), ("", ""));
    let separated = left == right && matches!(left, "-" | "." | "/");
    if east_asian || !separated {
        return None;
    }
    let range = first_range.start..third_range.end;
    let (year, month, day) = match (*first, *second, *third) {
        (Part::Year(year), Part::Small(month), Part::Small(day)) => (year, month, day),
        (Part::Small(one), Part::Small(two), Part::Year(year))
            if left == "/" && language == Some("en") =>
        {
            if one > 12 {
                (year, two, one)
            } else if two > 12 || one == two {
                (year, one, two)
            } else {
                return Some((
                    Date {
                        range,
                        year: Some(year),
                        month: None,
                        day: None,
                    },
                    3,
                ));
            }
        }
        (Part::Small(day), Part::Small(month), Part::Year(year)) => (year, month, day),
        _ => return None,
    };
    let valid = (1..=12).contains(&month) && (1..=31).contains(&day);
    valid.then_some((
        Date {
            range,
            year: Some(year),
            month: Some(month),
            day: Some(day),
        },
        3,
    ))
}

/// A year, a month by name or marked 月 or 월, and a day near one another.
fn worded(text: &str, tokens: &[Token]) -> Option<(Date, usize)> {
    let (mut year, mut month, mut day) = (None, None, None);
    let mut used = 0;
    let mut numbers = 0;
    let begin = tokens.first()?.0.start;
    let mut end = begin;
    for (index, (range, part)) in tokens.iter().enumerate().take(8) {
        // Nothing but a little punctuation and fillers between the parts.
        if index > 0 {
            let gap = &text[tokens[index - 1].0.end..range.start];
            if gap
                .chars()
                .any(|c| !(c.is_whitespace() || matches!(c, ',' | '.' | '-' | '–' | '\u{200F}')))
            {
                break;
            }
        }
        let mark = text[range.end..].trim_start_matches(' ').chars().next();
        match *part {
            Part::Year(value) if year.is_none() => year = Some(value),
            Part::Small(value)
                if month.is_none()
                    && matches!(mark, Some('月' | '월'))
                    && (1..=12).contains(&value) =>
            {
                month = Some(value);
            }
            Part::Month(value) if month.is_none() => month = Some(value),
            Part::Small(value) if day.is_none() && (1..=31).contains(&value) => {
                day = Some(value);
                numbers += 1;
            }
            Part::Other if index > 0 && is_filler(&text[range.clone()]) => continue,
            _ => break,
        }
        used = index + 1;
        end = range.end;
    }
    let complete = month.is_some() && (day.is_some() || year.is_some());
    if complete {
        return Some((
            Date {
                range: begin..end,
                year,
                month,
                day,
            },
            used,
        ));
    }
    // A year alone, without the small numbers beside it.
    let (range, Part::Year(value)) = tokens.first()? else {
        return None;
    };
    debug_assert!(numbers <= 1);
    Some((
        Date {
            range: range.clone(),
            year: Some(*value),
            month: None,
            day: None,
        },
        1,
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(language: &str, text: &str, expected: &[(u16, u8, u8)]) {
        let found: Vec<(u16, u8, u8)> = dates(text, Some(language))
            .into_iter()
            .map(|date| {
                (
                    date.year.unwrap_or(0),
                    date.month.unwrap_or(0),
                    date.day.unwrap_or(0),
                )
            })
            .collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn dates_in_digits() {
        check(
            "de",
            "am 5.1.2022 und 05. 01. 2022",
            &[(2022, 1, 5), (2022, 1, 5)],
        );
        check(
            "en",
            "2022-01-05, 25/12/2021, 12/25/2021, 01/02/2021",
            &[(2022, 1, 5), (2021, 12, 25), (2021, 12, 25), (2021, 0, 0)],
        );
        check("fr", "le 01/02/2021", &[(2021, 2, 1)]);
        check("ar", "٥/١/٢٠٢٢", &[(2022, 1, 5)]);
    }

    #[test]
    fn dates_with_the_name_of_a_month() {
        check(
            "en",
            "On January 5, 2022, and on 6 Jan 2022 and in May 2020",
            &[(2022, 1, 5), (2022, 1, 6), (2020, 5, 0)],
        );
        check(
            "ru",
            "5 января 2022 года, в феврале 2014 г.",
            &[(2022, 1, 5), (2014, 2, 0)],
        );
        check("uk", "24 лютого 2022 року", &[(2022, 2, 24)]);
        check("cs", "24. února 2022", &[(2022, 2, 24)]);
        check("de", "am 24. Februar 2022", &[(2022, 2, 24)]);
        check("es", "el 5 de enero de 2022", &[(2022, 1, 5)]);
        check("hu", "2022. január 5-én", &[(2022, 1, 5)]);
        check("az", "2022-ci il yanvarın 5-də", &[(2022, 1, 5)]);
        check("ka", "2022 წლის 5 იანვარს", &[(2022, 1, 5)]);
        check("hr", "5. siječnja 2022.", &[(2022, 1, 5)]);
        check("ar", "5 يناير 2022 و 24 شباط", &[(2022, 1, 5), (0, 2, 24)]);
        check("fa", "۵ ژانویه ۲۰۲۲", &[(2022, 1, 5)]);
    }

    #[test]
    fn dates_of_east_asia() {
        check("zh", "2022年1月5日", &[(2022, 1, 5)]);
        check("ko", "2022년 1월 5일", &[(2022, 1, 5)]);
        check("ja", "2014年の2月", &[(2014, 2, 0)]);
    }

    #[test]
    fn a_year_alone_is_a_date_and_a_month_alone_is_none() {
        check(
            "en",
            "It began in 2014 and they may march on.",
            &[(2014, 0, 0)],
        );
        check("en", "20000 people, 3 of them in 1234567", &[]);
    }

    #[test]
    fn what_cannot_be_a_date_is_none() {
        check("de", "am 45.13.2022", &[(2022, 0, 0)]);
        check("en", "", &[]);
        check("xx", "5 January", &[]);
        check("en", "version 1.2.3", &[]);
    }

    #[test]
    fn ranges_point_at_the_date() {
        let text = "Вчера, 5 января 2022 года, это началось";
        let found = dates(text, Some("ru"));
        assert_eq!(&text[found[0].range.clone()], "5 января 2022");
    }
}
