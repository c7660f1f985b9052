use casebook::rules;

use super::{NEW, case, places, tags};
use crate::Severity;

const OLD: &str = include_str!("../../../fixtures/page-old.html");
const OLDEST: &str = include_str!("../../../fixtures/page-oldest.html");
const TEXT: &str = include_str!("../../../fixtures/page.txt");
const WITHOUT_HEAD: &str = include_str!("../../../fixtures/page-without-head.txt");

#[test]
fn a_saved_page_of_the_new_layout_comes_in_whole() {
    let (incoming, notes) = case(NEW.as_bytes());
    let content = &incoming.content;
    assert_eq!(content.title, "The dam was sold to wolves");
    assert_eq!(content.claims[0].text, "The dam was sold to wolves");
    assert_eq!(
        content.summary,
        "The keeper of the dam has sold it to wolves.\n\nThey will open it at noon."
    );
    assert_eq!(
        content.response,
        "This claim is a recurring one. The dam is [public property](<https://gov.example/dams?id=1>).\n\n\
         - It was not sold.\n- Wolves own nothing.\n\n\
         See similar cases claiming that [wolves own the valley](<https://euvsdisinfo.eu/report/wolves-own-the-valley/>) \
         and that [bears run the mill](<https://euvsdisinfo.eu/report/bears-run-the-mill>)."
    );
    assert_eq!(
        places(content),
        [
            (
                Some("hill-example"),
                Some("https://hill.example/dam"),
                Some("https://web.archive.org/web/2023/https://hill.example/dam")
            ),
            (
                Some("valley-24"),
                Some("https://www.youtube.com/watch?v=1"),
                None
            ),
        ]
    );
    assert_eq!(
        content.appearances[1].outlet_label.as_deref(),
        Some("Valley 24 - YouTube")
    );
    assert!(
        content
            .appearances
            .iter()
            .all(|a| a.published_on == Some(casebook::Date::constant(2023, 5, 4)))
    );
    assert_eq!(
        format!("{:?} {:?}", content.languages, content.countries),
        "[ru, sr] [RS, BA]"
    );
    assert_eq!(content.unresolved[0].text, "The Valley");
    assert_eq!(tags(content), ["dams", "wolves"]);
    assert_eq!(content.issues, [345]);
    let origin = content.origin.as_ref().unwrap();
    assert_eq!(
        origin.url.as_deref(),
        Some("https://euvsdisinfo.eu/report/the-dam-was-sold-to-wolves/")
    );
    assert_eq!(
        (origin.dataset.as_str(), &origin.id),
        ("euvsdisinfo", origin.url.as_ref().unwrap())
    );
    let related: Vec<_> = incoming
        .related
        .iter()
        .map(|r| (r.title.as_str(), r.url.as_deref().unwrap()))
        .collect();
    assert_eq!(
        related,
        [
            (
                "The mill is a laboratory",
                "https://euvsdisinfo.eu/report/the-mill-is-a-laboratory/"
            ),
            (
                "wolves own the valley",
                "https://euvsdisinfo.eu/report/wolves-own-the-valley/"
            ),
            (
                "bears run the mill",
                "https://euvsdisinfo.eu/report/bears-run-the-mill/"
            ),
        ]
    );
    assert_eq!(notes.len(), 1, "only the unknown country: {notes:?}");
    assert_eq!(rules::missing(content), []);
}

#[test]
fn saved_pages_of_the_old_layouts_come_in_whole() {
    let (incoming, notes) = case(OLD.as_bytes());
    let content = &incoming.content;
    assert_eq!(content.title, "Bears run the mill");
    assert_eq!(content.summary, "Bears from abroad run the mill.");
    assert_eq!(
        content.response,
        "No evidence is given. The miller is [a man](<https://mill.example/who>)."
    );
    assert_eq!(
        places(content),
        [
            (
                Some("hill-news-russian"),
                Some("https://news.hill.example/mill"),
                Some("https://archive.example/x1")
            ),
            (
                Some("valley-example"),
                Some("https://valley.example/mill"),
                None
            ),
        ]
    );
    assert_eq!(
        content.first_seen(),
        Some(casebook::Date::constant(2019, 9, 23))
    );
    assert!(
        content
            .appearances
            .iter()
            .all(|a| a.language.as_ref().unwrap().tag() == "ru")
    );
    assert_eq!(format!("{:?}", content.countries), "[GE, UA]");
    assert_eq!(
        (tags(content), &content.issues[..]),
        (vec!["mills", "bears"], &[165][..])
    );
    assert_eq!(
        content.origin.as_ref().unwrap().id,
        "https://euvsdisinfo.eu/report/bears-run-the-mill/"
    );
    assert_eq!(notes, []);

    let (incoming, _) = case(OLDEST.as_bytes());
    assert_eq!(
        places(&incoming.content),
        [(
            Some("river-gazette"),
            Some("https://river.example/ferry"),
            Some("https://archive.example/ferry")
        )]
    );
    assert_eq!(incoming.content.response, "It floats.");
    assert_eq!(incoming.content.origin.unwrap().url, None);
}

#[test]
fn a_page_copied_as_text_is_complete_but_for_its_addresses_which_are_reported() {
    let (incoming, notes) = case(TEXT.as_bytes());
    let content = &incoming.content;
    assert_eq!(content.title, "The dam was sold to wolves");
    assert_eq!(
        content.summary,
        "The keeper of the dam has sold it to wolves.\n\nThey will open it at noon."
    );
    assert!(
        content
            .response
            .starts_with("The dam is public property and cannot be sold.\n\nIt stands")
    );
    assert!(
        content
            .response
            .ends_with("or that the mill is a laboratory.")
    );
    assert_eq!(
        places(content),
        [
            (Some("hill-example"), None, None),
            (Some("valley-news"), None, None)
        ]
    );
    assert!(
        content
            .appearances
            .iter()
            .all(|a| a.language.as_ref().unwrap().tag() == "sr")
    );
    assert_eq!(
        (tags(content), &content.issues[..]),
        (vec!["dams", "wolves"], &[345][..])
    );
    assert_eq!(incoming.outlets[0].domains, ["hill.example"]);
    let related: Vec<_> = incoming
        .related
        .iter()
        .map(|related| related.title.as_str())
        .collect();
    assert_eq!(
        related,
        [
            "wolves own the valley",
            "bears run the mill",
            "the mill is a laboratory"
        ]
    );
    let dropped: Vec<_> = notes
        .iter()
        .filter(|note| note.severity == Severity::Dropped)
        .map(|note| note.field.as_str())
        .collect();
    assert_eq!(
        dropped,
        [
            "appearances.url",
            "appearances.archived_url",
            "appearances.url"
        ]
    );
    let origin = content.origin.as_ref().unwrap();
    assert_eq!((&origin.id, &origin.url), (&content.fingerprint(), &None));
    assert_eq!(rules::missing(content), []);
    for boilerplate in [
        "opinion",
        "Subscribe",
        "EUvsDisinfo database",
        "Data Protection",
    ] {
        assert!(
            !format!("{content:?}").contains(boilerplate),
            "{boilerplate}"
        );
    }
}

#[test]
fn line_ends_marks_and_bullets_of_any_kind_change_nothing() {
    let (expected, expected_notes) = case(TEXT.as_bytes());
    for source in [
        TEXT.replace('\n', "\r\n"),
        format!("\u{feff}{TEXT}"),
        TEXT.replace("  • ", "* "),
        TEXT.replace("  • ", "\t- "),
        TEXT.replace("  • ", "\u{a0}●\u{a0}"),
        TEXT.replace("  • ", ""),
        TEXT.replace(": ", ":\u{a0}"),
        TEXT.replace("May 04, 2023", "04.05.2023"),
        TEXT.replace("May 04, 2023", "04/05/2023"),
        TEXT.replace("May 04, 2023", "2023-05-04"),
        TEXT.replacen("DISINFO: ", "Disinfo: ", 2),
        TEXT.replace("\n\n\nThe keeper", "\n\nSUMMARY\n\nThe keeper")
            .replace("\n\n\nThe dam is", "\n\nDISPROOF\n\nThe dam is"),
        TEXT.replace("\n\n\nThe keeper", "\n\nSummary\nThe keeper")
            .replace("\n\n\nThe dam is", "\n\nResponse\nThe dam is"),
    ] {
        let (incoming, notes) = case(source.as_bytes());
        assert_eq!(incoming, expected, "{source}");
        assert_eq!(notes, expected_notes, "{source}");
    }
    let (utf16, _) = case(
        &TEXT
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect::<Vec<_>>(),
    );
    assert_eq!(utf16, expected);
}

#[test]
fn a_page_without_its_head_is_a_draft_that_says_what_is_missing() {
    let (incoming, notes) = case(WITHOUT_HEAD.as_bytes());
    let content = &incoming.content;
    assert_eq!(content.title, "");
    assert!(
        content.summary.starts_with("The keeper of the dam")
            && content.summary.ends_with("who paid the keeper.")
    );
    assert!(content.response.starts_with("This claim advances"));
    let related: Vec<_> = incoming
        .related
        .iter()
        .map(|related| related.title.as_str())
        .collect();
    assert_eq!(
        related,
        [
            "Wolves own the valley",
            "Bears run the mill",
            "EU and US built the mill as a laboratory"
        ]
    );
    assert_eq!(
        rules::missing(content).len(),
        4,
        "title, claim, where, when"
    );
    let guessed: Vec<_> = notes
        .iter()
        .filter(|note| note.severity == Severity::Guessed)
        .map(|note| note.field.as_str())
        .collect();
    assert_eq!(guessed, ["response", "related"]);
    let origin = content.origin.clone().unwrap();
    assert!(origin.id.starts_with("text:") && origin.id.len() == 69);
    let (again, _) = case(WITHOUT_HEAD.replace('\n', "\r\n").as_bytes());
    assert_eq!(
        again.content.origin,
        Some(origin),
        "the same text is the same record"
    );
}

#[test]
fn a_page_of_unknown_markup_is_read_by_its_labels() {
    let plain = "<html lang=en><body><nav>Menu of the site</nav><h1>DISINFO: The dam was sold to wolves</h1>\
        <ul><li>Outlet: <a href='https://hill.example/dam'>hill.example</a> (<a href='https://archive.example/1'>archived</a>)*</li>\
        <li>Date of publication: May 04, 2023</li><li>Article language(s): Serbian</li></ul>\
        <h2>Summary</h2><p>The keeper sold it.</p><h2>Response</h2><p>He did not.</p><p>Your opinion matters!</p></body></html>";
    let (incoming, notes) = case(plain.as_bytes());
    assert_eq!(incoming.content.title, "The dam was sold to wolves");
    assert_eq!(incoming.content.response, "He did not.");
    assert_eq!(
        places(&incoming.content),
        [(
            Some("hill-example"),
            Some("https://hill.example/dam"),
            Some("https://archive.example/1")
        )]
    );
    assert!(notes.iter().all(|note| note.field == "page"), "{notes:?}");
}
