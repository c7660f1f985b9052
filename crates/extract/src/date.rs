//! Days as people and pages write them.

use casebook::Date;

/// Month names in English, and the letters they may be cut to.
const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// The day that a text names: ISO 8601 with or without a time (`2022-01-25T10:00:00Z`,
/// `20220125`), day first with dots, slashes or hyphens (`25.01.2022`, `25/1/2022`), or in English
/// words (`January 25, 2022`, `Tue, 25 Jan 2022`). Years 1800 to 2199.
///
/// Where day and month could be exchanged, the day stands first, as everywhere but in the United
/// States.
pub fn day(text: &str) -> Option<Date> {
    let text = text.trim();
    if text.len() > 100 {
        return None;
    }
    numeric(text).or_else(|| words(text))
}

fn numeric(text: &str) -> Option<Date> {
    let end = text
        .find(|c: char| !c.is_ascii_digit() && !matches!(c, '-' | '.' | '/'))
        .unwrap_or(text.len());
    // What follows may be a time, never another number's digits or a word.
    let follows = text[end..].chars().next();
    if !follows.is_none_or(|c| c.is_whitespace() || matches!(c, 'T' | 't' | ',' | ';' | ')')) {
        return None;
    }
    let text = text[..end].trim_end_matches(['.', '-', '/']);
    let parts: Vec<&str> = text.split(['-', '.', '/']).collect();
    match parts[..] {
        [year, month, day] if year.len() == 4 => date(year, month, day),
        [day, month, year] if year.len() == 4 => {
            date(year, month, day).or_else(|| {
                // A month above 12 can only be a day: the American order.
                (text.contains('/'))
                    .then(|| date(year, day, month))
                    .flatten()
            })
        }
        [joined] if joined.len() == 8 => {
            date(joined.get(..4)?, joined.get(4..6)?, joined.get(6..)?)
        }
        _ => None,
    }
}

fn words(text: &str) -> Option<Date> {
    let words: Vec<String> = text
        .split(|c: char| c.is_whitespace() || matches!(c, ',' | '.' | '-' | '/' | '(' | ')'))
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    let at = words.iter().position(|word| month(word).is_some())?;
    let month = month(&words[at])?.to_string();
    let day_at = |place: Option<usize>| {
        let word = words.get(place?)?;
        let digits = ["st", "nd", "rd", "th"]
            .iter()
            .find_map(|ending| word.strip_suffix(ending))
            .unwrap_or(word);
        (digits.len() <= 2 && !digits.is_empty()).then(|| digits.to_owned())
    };
    let year_at = |place: usize| words.get(place).filter(|word| word.len() == 4).cloned();
    // “25 January 2022”, else “January 25 2022”, else “2022 January 25”.
    let before = at.checked_sub(1);
    if let (Some(day), Some(year)) = (day_at(before), year_at(at + 1)) {
        return date(&year, &month, &day);
    }
    if let (Some(day), Some(year)) = (day_at(Some(at + 1)), year_at(at + 2)) {
        return date(&year, &month, &day);
    }
    let (year, day) = (year_at(before?)?, day_at(Some(at + 1))?);
    date(&year, &month, &day)
}

fn month(word: &str) -> Option<usize> {
    let full = MONTHS
        .iter()
        .position(|month| *month == word || (word.len() >= 3 && month.starts_with(word)));
    full.map(|index| index + 1)
}

fn date(year: &str, month: &str, day: &str) -> Option<Date> {
    let number = |text: &str| -> Option<i16> {
        (text.len() <= 4 && text.bytes().all(|b| b.is_ascii_digit()))
            .then(|| text.parse().ok())
            .flatten()
    };
    let year = number(year).filter(|year| (1800..2200).contains(year))?;
    let month = i8::try_from(number(month)?).ok()?;
    let day = i8::try_from(number(day)?).ok()?;
    Date::new(year, month, day).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_usual_way_to_write_a_day_is_understood() {
        for text in [
            "2022-01-25",
            "2022-01-25T10:11:12Z",
            "2022-01-25 10:11",
            "20220125",
            "25.01.2022",
            "25.1.2022",
            "25/01/2022",
            "25/1/2022",
            "01/25/2022",
            "25-01-2022",
            "2022/01/25",
            "January 25, 2022",
            "Jan 25, 2022",
            "25 January 2022",
            "25 Jan. 2022",
            "25th of January",
            "Tue, 25 Jan 2022 10:11:12 GMT",
            "January 25th, 2022",
            "2022 January 25",
            " 25.01.2022. ",
            "25.01.2022, 10:00",
        ] {
            let expected = (text != "25th of January").then(|| Date::constant(2022, 1, 25));
            assert_eq!(day(text), expected, "{text}");
        }
    }

    #[test]
    fn what_is_no_day_is_none() {
        for text in [
            "",
            "2022",
            "32.01.2022",
            "30.02.2022",
            "2022-13-01",
            "January",
            "1.2",
            "soon",
            "99999999",
            "00000000",
            "2022-01-255",
            "10.0.0.1",
            "25.01.22",
            "5 May",
            "é",
            "１２.01.2022",
        ] {
            assert_eq!(day(text), None, "{text}");
        }
        assert_eq!(
            day("03/04/2022"),
            Some(Date::constant(2022, 4, 3)),
            "the day stands first"
        );
    }
}
