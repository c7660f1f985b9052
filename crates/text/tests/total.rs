//! Every function of the crate takes any text: no panic, ranges that lie in the text and in order.

use std::ops::Range;
use std::time::{Duration, Instant};

use proptest::prelude::*;
use text::passages::Limits;
use text::{entities, fingerprint, language, normalise, passages, sentences, stance, words};

fn in_order(text: &str, ranges: impl IntoIterator<Item = Range<usize>>) {
    let mut last = 0;
    for range in ranges {
        assert!(range.start < range.end, "{range:?} is empty");
        assert!(last <= range.start, "{range:?} begins before {last}");
        assert!(
            text.get(range.clone()).is_some(),
            "{range:?} cuts a character"
        );
        last = range.end;
    }
}

fn all_of_it(text: &str) {
    normalise::clean(text);
    normalise::fold_lookalikes(text);
    fingerprint::simhash(text);
    fingerprint::title_key(text);
    entities::transliteration_key(text);
    let found = language::identify(text);
    if let Some(found) = found {
        assert!((0.0..=1.0).contains(&found.confidence), "{found:?}");
        assert!(language::languages().contains(&found.language));
    }
    let tag = found.map(|found| found.language);
    in_order(text, sentences::split(text));
    let split = passages::split(text, Limits::default());
    in_order(
        text,
        split.passages.iter().map(|passage| passage.range.clone()),
    );
    in_order(
        text,
        split
            .passages
            .into_iter()
            .flat_map(|passage| passage.sentences),
    );
    in_order(
        text,
        words::words(text, tag).into_iter().map(|word| word.range),
    );
    in_order(
        text,
        entities::numbers(text)
            .into_iter()
            .map(|number| number.range),
    );
    in_order(
        text,
        entities::dates(text, tag)
            .into_iter()
            .map(|date| date.range),
    );
    in_order(
        text,
        entities::names(text, tag)
            .into_iter()
            .map(|name| name.range),
    );
    stance::attitude(text, text, None);
    for language in ["en", "ru", "fr", "sr", "ar", "ka", "tr"] {
        stance::attitude(text, text, Some(language));
    }
    words::character_ngrams(text, 4, |gram| assert!(!gram.is_empty()));
}

/// Text of the characters that rules look at, which chance would hardly meet.
fn troublesome() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        ".",
        "…",
        "?!",
        ";",
        ":",
        "։",
        "。",
        "।",
        "\"",
        "«",
        "»",
        "“",
        "[1]",
        "(",
        ")",
        " ",
        "\n",
        "\r\n",
        "\u{2029}",
        "\u{200B}",
        "\u{200D}",
        "\u{301}",
        "\u{307}",
        "'",
        "’",
        "ʻ",
        "-",
        "—",
        "_",
        "/",
        "@",
        "//",
        "A",
        "b",
        "İ",
        "ı",
        "ß",
        "ﷺ",
        "й",
        "Ж",
        "ა",
        "Ა",
        "Ա",
        "ا",
        "ـ",
        "ש",
        "字",
        "か",
        "ไ",
        "한",
        "क",
        "्",
        "1",
        "٢",
        "20 000",
        "12.05.2021",
        "Dr",
        "U.S",
        "т.е",
        "Mai",
        "5",
        "2022",
        "😀",
        "\u{FFFD}",
        "\0",
        "𝔘",
        "ǆ",
        "ﬃ",
        "l'",
        "je",
        "putin",
        "Putin",
    ]);
    prop::collection::vec(pieces, 0..60).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_taken(text in "\\PC{0,200}|(?s:.{0,200})") {
        all_of_it(&text);
    }

    #[test]
    fn texts_made_of_what_rules_look_at_are_taken(text in troublesome()) {
        all_of_it(&text);
    }

    #[test]
    fn folding_for_matching_is_done_after_once(text in troublesome()) {
        let once = normalise::for_matching(&text).into_owned();
        prop_assert_eq!(&normalise::for_matching(&once), &once);
    }

    #[test]
    fn cleaning_is_done_after_once(text in troublesome()) {
        let once = normalise::clean(&text).into_owned();
        prop_assert_eq!(&normalise::clean(&once), &once);
    }

    #[test]
    fn sentences_hold_every_letter_of_the_text(text in troublesome()) {
        let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).count();
        let held: usize = sentences::split(&text).into_iter().map(|range| letters(&text[range])).sum();
        prop_assert_eq!(held, letters(&text));
    }
}

#[test]
fn a_quarter_of_a_megabyte_of_anything_takes_linear_time() {
    for piece in [
        "a", " ", "\n", ".", "…", "\"", "«", "[1", "'", "’", "a.", "A. ", "1.", "1 ", "20 000 ",
        "\u{301}", "字", "ก", "ا", "Aa ", "l'", "_", "-", ":", "Ա:", "α; ", "a\n", "<b>",
        "http://", "je ", "јe", "\u{200D}", "😀", "5 May ",
    ] {
        let text = piece.repeat((1 << 18) / piece.len());
        let begin = Instant::now();
        all_of_it(&text);
        // Half a second where all of it is words, unoptimised; quadratic would be hours.
        assert!(
            begin.elapsed() < Duration::from_secs(30),
            "{piece:?}: {:?}",
            begin.elapsed()
        );
    }
}
