//! In every listed language firm cues tell a report and a rebuttal, and a claim said plainly is never taken for either.

use text::stance::{Attitude, attitude};

/// Language, attitude and sentence on each line.
static SENTENCES: &str = include_str!("sentences.tsv");

#[test]
fn sentences_of_every_language_have_the_attitude_a_reader_gives_them() {
    let mut wrong = Vec::new();
    let mut seen = 0;
    for line in SENTENCES.lines() {
        let fields: Vec<&str> = line.split('\t').collect();
        let [language, expected, sentence] = fields[..] else {
            panic!("not three fields: {line}");
        };
        let expected = match expected {
            "asserts" => Attitude::Asserts,
            "reports" => Attitude::Reports,
            "rebuts" => Attitude::Rebuts,
            "unclear" => Attitude::Unclear,
            other => panic!("no such attitude: {other}"),
        };
        seen += 1;
        let found = attitude(sentence, "", Some(language));
        if found != expected {
            wrong.push(format!(
                "{language} {expected:?}, told {found:?}: {sentence}"
            ));
        }
    }
    assert!(seen > 150, "{seen} sentences");
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_weak_denial_after_another_s_words_is_a_rebuttal() {
    let told = "The channel said that the union had banned potatoes.";
    let answer = "In reality farmers may grow what they like.";
    assert_eq!(attitude(answer, told, Some("en")), Attitude::Rebuts);
    assert_eq!(attitude(answer, "", Some("en")), Attitude::Unclear);
    let plain = "The market was full on Saturday.";
    assert_eq!(attitude(answer, plain, Some("en")), Attitude::Unclear);
}

#[test]
fn a_denial_that_the_writer_brushes_aside_is_no_rebuttal() {
    for (language, text) in [
        (
            "en",
            "The ministry denied the report, but the papers are in our hands.",
        ),
        ("ru", "В министерстве это опровергли, но бумаги у нас."),
        (
            "de",
            "Das Ministerium dementierte die Meldung, aber die Papiere liegen vor.",
        ),
    ] {
        assert_ne!(
            attitude(text, "", Some(language)),
            Attitude::Rebuts,
            "{text}"
        );
    }
}

#[test]
fn a_claim_that_something_is_a_fake_is_not_taken_for_a_rebuttal() {
    for (language, text) in [
        (
            "en",
            "The film from the suburb is a fake and the pandemic is a hoax.",
        ),
        ("ru", "Видео из пригорода — фейк, а пандемия — выдумка."),
        ("de", "Die Pandemie ist eine Lüge, das Klima ein Märchen."),
        ("es", "La pandemia es un invento."),
        ("pl", "Pandemia to kłamstwo."),
        ("fr", "La pandémie est une invention des laboratoires."),
    ] {
        assert_ne!(
            attitude(text, "", Some(language)),
            Attitude::Rebuts,
            "{text}"
        );
    }
}

#[test]
fn what_another_says_in_quotation_marks_alone_is_not_called_a_report() {
    let text = "\"They have put worms into all our bread and told nobody,\" the baker said.";
    assert_ne!(attitude(text, "", Some("en")), Attitude::Reports);
}

#[test]
fn the_language_is_identified_where_none_is_given() {
    let text = "There is no evidence at all that the water in the town contains a poison.";
    assert_eq!(attitude(text, "", None), Attitude::Rebuts);
    assert_eq!(attitude(text, "", Some("en-GB")), Attitude::Rebuts);
}

#[test]
fn a_language_without_cues_or_a_text_without_words_is_unclear() {
    assert_eq!(attitude("没有证据", "", Some("zh")), Attitude::Unclear);
    assert_eq!(
        attitude("Ne estas pruvoj.", "", Some("")),
        Attitude::Unclear
    );
    for nothing in ["", " ", "…?!", "«»", "\u{200B}"] {
        assert_eq!(attitude(nothing, "", Some("en")), Attitude::Unclear);
        assert_eq!(attitude(nothing, nothing, None), Attitude::Unclear);
    }
}

#[test]
fn only_the_first_two_thousand_characters_count() {
    let plain = "The wheat is poisoned and they know it well. ".repeat(60);
    let late = format!("{plain} There is no evidence that it is.");
    assert_eq!(
        attitude(&late, "", Some("en")),
        attitude(&plain, "", Some("en"))
    );
    let early = format!("There is no evidence that it is. {plain}");
    assert_eq!(attitude(&early, "", Some("en")), Attitude::Rebuts);
}
