use casebook::{Content, rules};

use crate::{Entry, Severity, item::Noted, read};

const NEW: &str = include_str!("../../fixtures/page-new.html");
const OLD: &str = include_str!("../../fixtures/page-old.html");
const OLDEST: &str = include_str!("../../fixtures/page-oldest.html");
const TEXT: &str = include_str!("../../fixtures/page.txt");
const WITHOUT_HEAD: &str = include_str!("../../fixtures/page-without-head.txt");

fn case(source: &[u8]) -> Noted {
    let mut items: Vec<_> = read("file", source).collect();
    assert_eq!(items.len(), 1, "one case was expected");
    let item = items.remove(0).expect("it can be read");
    match item.entry {
        Entry::Incoming(incoming) => (incoming, item.notes),
        Entry::Own(record) => panic!("a case was expected, not {record:?}"),
    }
}

fn tags(content: &Content) -> Vec<&str> {
    content.tags.iter().map(|tag| tag.as_str()).collect()
}

fn places(content: &Content) -> Vec<(Option<&str>, Option<&str>, Option<&str>)> {
    let appearances = content.appearances.iter();
    appearances
        .map(|a| {
            (
                a.outlet.as_ref().map(|outlet| outlet.as_str()),
                a.url.as_deref(),
                a.archived_url.as_deref(),
            )
        })
        .collect()
}

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

const CASES: &str = r#"{"id":"https://euvsdisinfo.eu/report/dam/","url":"https://euvsdisinfo.eu/report/dam/","date":"2021-02-18","title":"The dam was sold","countries":["Serbia","The Valley"],"keywords":["Dams","dams","Show more"],"languages":["Castilian","Spanish"],"outlets":["Hill 24 - YouTube","bit.ly","hill.example"],"issue":null,"summary":null,"disproof":null,"sources":["https://hill.example/a"],"provenance":"x"}
{"id":"k-1","url":null,"date":"2017-10-03","title":"The mill burns","countries":[],"keywords":["Fire"],"languages":["Bulgaria"],"outlets":["Time tells @First","21:55"],"issue":"82","summary":"It burns.","disproof":"It does not * at all *.","sources":["https://first.example/v"],"reported_by":"A. Reader"}
"#;

#[test]
fn cases_as_json_lines_come_in_with_their_labels_understood() {
    let items: Vec<_> = read("cases.jsonl", CASES.as_bytes())
        .map(Result::unwrap)
        .collect();
    let [first, second] = &items[..] else {
        panic!("two cases")
    };
    let (Entry::Incoming(dam), Entry::Incoming(mill)) = (&first.entry, &second.entry) else {
        panic!()
    };
    let content = &dam.content;
    assert_eq!(
        content.origin.as_ref().unwrap().url.as_deref(),
        Some("https://euvsdisinfo.eu/report/dam/")
    );
    assert_eq!(
        places(content),
        [
            (Some("hill-24"), None, None),
            (None, None, None),
            (Some("hill-example"), Some("https://hill.example/a"), None)
        ]
    );
    assert_eq!(
        content.appearances[1].outlet_label.as_deref(),
        Some("bit.ly")
    );
    assert!(
        content
            .appearances
            .iter()
            .all(|a| a.language.as_ref().unwrap().tag() == "es")
    );
    assert_eq!(tags(content), ["dams"]);
    let noted: Vec<_> = first
        .notes
        .iter()
        .map(|note| (note.severity, note.field.as_str(), note.value.as_str()))
        .collect();
    assert_eq!(
        noted,
        [
            (Severity::Unresolved, "country", "The Valley"),
            (Severity::Dropped, "keywords", "Show more"),
            (Severity::Info, "outlet", "bit.ly"),
            (Severity::Dropped, "provenance", "x"),
        ]
    );
    assert_eq!((first.place.line, first.place.record), (Some(1), 1));

    let content = &mill.content;
    assert_eq!(
        content.response,
        "It does not * at all *.".replace("at all *", "at all \\*")
    );
    assert_eq!(
        places(content),
        [(Some("first"), Some("https://first.example/v"), None)]
    );
    assert_eq!(
        content.appearances[0].outlet_label.as_deref(),
        Some("Time tells @First, 21:55")
    );
    assert_eq!(content.unresolved[0].field, "language");
    let origin = content.origin.as_ref().unwrap();
    assert_eq!((origin.url.as_ref(), origin.id.as_str()), (None, "k-1"));
    assert!(
        origin
            .attribution
            .as_ref()
            .unwrap()
            .ends_with("; reported by A. Reader")
    );
    assert_eq!(second.place.to_string(), "cases.jsonl:2");
}

const PLUS: &str = "date,id,title,countries,keywords,languages,outlets\n\
    2021-02-18,https://euvsdisinfo.eu/report/dam/,\"The dam, sold\",Serbia+The Valley,Dams+Wolves,Russian+Finnish,Hill - Russian+hill.example+Show more\n";
const SEMICOLON: &str = "\"issue\";\"date\";\"outlet\";\"language\";\"origin\";\"reported by\";\"keywords\";\"source\";\"title\";\"summary\";\"disproof\"\r\n\
    \"82\";\"03.10.2017\";\"Time tells @First, 21:55\";\"Russian\";\"Turkey, US\";\"A. Reader\";\"Dams, Wolves\";\"https://first.example/v https://first.example/w\";\"The mill \"\"burns\"\"\";\"It burns.\r\nTruly.\";\"No.\"\r\n";

#[test]
fn both_layouts_of_csv_come_in() {
    let (plus, notes) = case(PLUS.as_bytes());
    assert_eq!(plus.content.title, "The dam, sold");
    assert_eq!(
        places(&plus.content),
        [
            (Some("hill-russian"), None, None),
            (Some("hill-example"), None, None)
        ]
    );
    assert_eq!(
        plus.content.appearances[0].language.as_ref().unwrap().tag(),
        "ru"
    );
    assert_eq!(
        plus.content.appearances[1].language, None,
        "two languages, and nothing says which"
    );
    assert_eq!(format!("{:?}", plus.content.languages), "[ru, fi]");
    assert_eq!(notes.len(), 2, "{notes:?}");

    let (semicolon, notes) = case(SEMICOLON.as_bytes());
    let content = &semicolon.content;
    assert_eq!(content.title, "The mill \"burns\"");
    assert_eq!(content.summary, "It burns.\nTruly.");
    assert_eq!(format!("{:?}", content.countries), "[TR, US]");
    assert_eq!(
        places(content),
        [
            (Some("first"), Some("https://first.example/v"), None),
            (Some("first"), Some("https://first.example/w"), None)
        ]
    );
    assert_eq!(
        (tags(content), &content.issues[..]),
        (vec!["dams", "wolves"], &[82][..])
    );
    assert_eq!(
        content.first_seen(),
        Some(casebook::Date::constant(2017, 10, 3))
    );
    assert_eq!(notes, []);
}

#[test]
fn the_same_case_has_the_same_identity_in_every_format() {
    let id = |source: &str| case(source.as_bytes()).0.content.origin.unwrap().id;
    let json =
        r#"{"title":"The mill burns","date":"2017-10-03","outlets":["First"],"disproof":"No."}"#;
    let csv = "date;outlet;title;disproof\n03.10.2017;First;The mill burns;No.\n";
    assert_eq!(id(json), id(csv));
    let page = NEW.replace(
        "https://euvsdisinfo.eu/report/the-dam",
        "http://www.euvsdisinfo.eu/report/the-dam",
    );
    assert_eq!(id(&page), id(NEW));
}

#[test]
fn a_broken_row_costs_one_line_and_names_its_column() {
    let table = "date,id,title,countries,keywords,languages,outlets,note\n\
        2021-01-01,https://euvsdisinfo.eu/report/a/,One,,,,,\n\
        2021-01-02,https://euvsdisinfo.eu/report/b/,Two,,\n\
        2021-01-03,https://euvsdisinfo.eu/report/c/,\"Three,,,,,\n\
        2021-01-04,https://euvsdisinfo.eu/report/d/,Four,,,,,kept aside\n";
    let items: Vec<_> = read("t.csv", table.as_bytes()).collect();
    let titles: Vec<_> = items
        .iter()
        .map(|item| match item {
            Ok(item) => match &item.entry {
                Entry::Incoming(incoming) => incoming.content.title.clone(),
                Entry::Own(_) => unreachable!(),
            },
            Err(broken) => broken.to_string(),
        })
        .collect();
    assert_eq!(titles[0], "One");
    assert_eq!(
        titles[1],
        "t.csv:3: field “languages”: the record has 5 cells where the first line names 8; it was left out"
    );
    assert_eq!(
        titles[2],
        "t.csv:4: field “title”: a quotation mark is opened here and not closed; the line was left out"
    );
    assert_eq!(titles[3], "Four");
    assert!(
        items[3]
            .as_ref()
            .unwrap()
            .notes
            .iter()
            .any(|note| note.field == "note" && note.value == "kept aside")
    );
}

#[test]
fn a_field_of_the_wrong_kind_is_named_and_the_rest_goes_on() {
    let lines = r#"{"title":"One","outlets":["a.example"],"date":"2021-01-01"}
{"title":"Two","outlets":{"a":1}}
{"title":"Three","outlets":["a.example"],"date":"soon"}"#;
    let items: Vec<_> = read("c.jsonl", lines.as_bytes()).collect();
    assert_eq!(
        items[1].as_ref().unwrap_err().to_string(),
        "c.jsonl:2: field “outlets”: a list of texts was expected here, but there is {\"a\":1}"
    );
    let third = items[2].as_ref().unwrap();
    assert_eq!(
        (third.notes[0].field.as_str(), third.notes[0].value.as_str()),
        ("date", "soon")
    );
}
