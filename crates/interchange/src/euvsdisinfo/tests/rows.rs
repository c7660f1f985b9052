use super::{NEW, case, places, tags};
use crate::{Entry, Severity, read};

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
