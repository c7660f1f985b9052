use std::io::{self, Read};

use casebook::*;
use proptest::{collection::vec, prelude::*};

use crate::*;

mod records;
use records::{case, history, links, vocabulary};

fn messages(source: impl Read + Send) -> Vec<String> {
    read("f", source)
        .filter_map(Result::err)
        .map(|broken| broken.to_string())
        .collect()
}

#[test]
fn what_is_no_known_format_is_an_error_that_says_what_is_known() {
    for (source, word) in [
        (
            &b"Just some prose about nothing in particular."[..],
            "none of the formats",
        ),
        (
            b"<html><body><p>A page.</p></body></html>",
            "none of the formats",
        ),
        (b"%PDF-1.7 \x00\x01", "PDF"),
        (b"", "empty"),
        (b" \n\t ", "empty"),
        (
            b"{\"a\":1}",
            "no record that is known here has these fields: a",
        ),
        (b"a,b,c\n1,2,3\n", "none of the formats"),
        (b"[1, 2]", "JSON"),
    ] {
        let messages = messages(source);
        assert!(
            !messages.is_empty() && messages[0].contains(word),
            "{messages:?}"
        );
    }
}

#[test]
fn a_reader_that_fails_is_an_error_and_the_end() {
    struct Failing(bool);
    impl Read for Failing {
        fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
            if std::mem::replace(&mut self.0, true) {
                return Err(io::Error::other("the disk is gone"));
            }
            let line = b"{\"title\":\"One\",\"outlets\":[]}\n";
            into[..line.len()].copy_from_slice(line);
            Ok(line.len())
        }
    }
    let messages = messages(Failing(false));
    assert!(
        messages.len() == 1 && messages[0].contains("the disk is gone"),
        "{messages:?}"
    );
}

#[test]
fn broken_json_costs_its_line_and_the_rest_goes_on() {
    let deep = format!("{}{}", "{\"record\":".repeat(500), "}".repeat(500));
    let source = format!(
        "{}\n{{\"record\":\"tag\",\"slug\":\"a\",\"name\":\"A\"}}\nnot json\n{{\"record\":\"tag\",\"slug\":\"B b\",\"name\":\"B\"}}\n{deep}\n{{\"record\":\"issue\",\"number\":-4}}\n{{\"record\":\"tag\",\"slug\":\"c\",\"name\":\"C\"}}",
        header_jsonl()
    );
    let items: Vec<_> = read("own.jsonl", source.as_bytes()).collect();
    assert_eq!(items.len(), 6);
    assert_eq!(items[0].as_ref().unwrap().place.to_string(), "own.jsonl:2");
    let errors: Vec<String> = items
        .iter()
        .filter_map(|item| item.as_ref().err().map(ToString::to_string))
        .collect();
    assert!(
        errors[0].starts_with("own.jsonl:3: this is no JSON"),
        "{errors:?}"
    );
    assert!(
        errors[1].starts_with("own.jsonl:4: field “slug”: “B b” is not a slug"),
        "{errors:?}"
    );
    assert!(errors[2].contains("recursion limit"), "{errors:?}");
    assert!(errors[3].starts_with("own.jsonl:6:"), "{errors:?}");
    assert!(
        matches!(&items[5].as_ref().unwrap().entry, Entry::Own(Record::Tag(tag)) if tag.name == "C")
    );
}

#[test]
fn a_newer_format_is_refused_once_and_clearly() {
    let source = "{\"record\":\"casebook\",\"format\":2}\n{\"record\":\"tag\",\"slug\":\"a\",\"name\":\"A\"}\n";
    let messages = messages(source.as_bytes());
    assert_eq!(messages.len(), 1);
    assert!(
        messages[0].contains("format 2") && messages[0].contains("newer version"),
        "{messages:?}"
    );
    assert_eq!(
        read("f", source.as_bytes()).count(),
        1,
        "nothing after it is read"
    );
}

#[test]
fn fields_that_this_version_does_not_know_are_reported() {
    let source = "{\"record\":\"tag\",\"slug\":\"a\",\"name\":\"A\",\"colour\":\"red\",\"aliases\":[],\"labels\":[{\"language\":\"de\",\"text\":\"Ä\",\"script\":\"Latn\"}],\"note\":null}";
    let item = read("f", source.as_bytes()).next().unwrap().unwrap();
    let noted: Vec<_> = item
        .notes
        .iter()
        .map(|note| (note.severity, note.field.as_str(), note.value.as_str()))
        .collect();
    assert_eq!(
        noted,
        [
            (Severity::Dropped, "colour", "\"red\""),
            (Severity::Dropped, "labels.script", "\"Latn\"")
        ]
    );
}

#[test]
fn an_endless_record_is_named_and_the_next_is_read() {
    let long = LONGEST_RECORD as u64 + 10;
    let lines = (&b"{\"title\":\"One\",\"outlets\":[]}\n{\"title\":\""[..])
        .chain(io::repeat(b'x').take(long))
        .chain(&b"\"}\n{\"title\":\"Three\",\"outlets\":[]}\n"[..]);
    let items: Vec<_> = read("f.jsonl", lines).collect();
    assert_eq!(items.len(), 3);
    let broken = items[1].as_ref().unwrap_err().to_string();
    assert!(
        broken.starts_with("f.jsonl:2: the record is")
            && broken.contains("longer than a record may be"),
        "{broken}"
    );
    let one = (&b"{\"claimReviewed\":\""[..])
        .chain(io::repeat(b'x').take(6 * long))
        .chain(&b"\"}"[..]);
    let messages = messages(one);
    assert!(
        messages.len() == 1 && messages[0].starts_with("f:1: the record is 10"),
        "{messages:?}"
    );
    let table = (&b"date;title;outlet\n2021-01-01;\""[..])
        .chain(io::repeat(b'x').take(long))
        .chain(&b"\n2021-01-01;Two;a.example\n"[..]);
    let items: Vec<_> = read("t.csv", table).collect();
    assert!(items.len() == 2 && items[0].is_err() && items[1].is_ok());
}

#[test]
fn a_record_of_too_many_values_is_left_out_and_the_next_is_read() {
    let flood = format!(
        "{{\"title\":\"One\",\"outlets\":[{}\"x\"]}}",
        "\"x\",".repeat(300_000)
    );
    let items: Vec<_> = read(
        "f",
        format!("{flood}\n{{\"title\":\"Two\",\"outlets\":[]}}\n").as_bytes(),
    )
    .collect();
    let broken = items[0].as_ref().unwrap_err().to_string();
    assert!(
        broken.starts_with("f:1: the record holds 300004 values"),
        "{broken}"
    );
    assert!(items.len() == 2 && items[1].is_ok());
}

#[test]
fn a_case_with_too_much_of_everything_is_cut_to_what_the_casebook_takes() {
    let many: Vec<String> = (0..5_000).map(|n| format!("site{n}.example")).collect();
    let source = serde_json::json!({
        "title": "x ".repeat(5_000), "outlets": many, "keywords": many, "countries": many,
        "languages": many, "summary": "é".repeat(400_000), "disproof": "y".repeat(600_000),
    });
    let item = read("f", source.to_string().as_bytes())
        .next()
        .unwrap()
        .unwrap();
    let Entry::Incoming(incoming) = item.entry else {
        panic!()
    };
    let case = Case {
        id: Uuid::nil(),
        number: CaseNumber::new(1).unwrap(),
        status: Status::Draft,
        content: incoming.content,
        corrections: vec![],
        created_at: Timestamp::UNIX_EPOCH,
        updated_at: Timestamp::UNIX_EPOCH,
        published_at: None,
    };
    assert_eq!(rules::accept(None, &case), Ok(()));
    let cut: Vec<_> = item
        .notes
        .iter()
        .filter(|note| note.message.contains("too much"))
        .map(|note| note.field.as_str())
        .collect();
    for field in ["title", "summary", "response", "tags", "unresolved"] {
        assert!(cut.contains(&field), "{cut:?}");
    }
}

const SAMPLES: [&str; 7] = [
    include_str!("../../fixtures/page-new.html"),
    include_str!("../../fixtures/page-old.html"),
    include_str!("../../fixtures/page.txt"),
    include_str!("../../fixtures/page-without-head.txt"),
    "{\"title\":\"One\",\"outlets\":[\"a.example\",\"b @ c, 12:34\"],\"date\":\"2021-01-01\",\"sources\":[\"https://a.example/1\"]}\n{\"title\":\"Two\",\"keywords\":[],\"languages\":[\"Russian\"]}\n",
    "issue;date;outlet;language;title;disproof\n1;01.02.2017;\"a.example\nb.example\";Russian;\"The \"\"mill\"\"\";No.\n2;02.02.2017;c;Czech;Dam;Yes.\n",
    "{\"@graph\":[{\"@type\":\"ClaimReview\",\"url\":\"https://f.example/1\",\"claimReviewed\":\"X\",\"reviewRating\":{\"alternateName\":\"False\"},\"itemReviewed\":{\"appearance\":[\"https://a.example/\"],\"author\":{\"name\":\"N\"}}}]}",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn every_record_comes_back_from_its_line_exactly(
        record in prop_oneof![case(), vocabulary(), links(), history()]
    ) {
        let line = write_jsonl(&record);
        prop_assert!(!line.contains('\n'));
        let file = format!("{}\n{line}\n", header_jsonl());
        let items: Vec<_> = read("f", file.as_bytes()).collect();
        prop_assert_eq!(items.len(), 1);
        let item = items.into_iter().next().unwrap().map_err(|broken| TestCaseError::fail(broken.to_string()))?;
        prop_assert_eq!(item.notes, vec![]);
        prop_assert_eq!(&item.entry, &Entry::Own(record.clone()));
        prop_assert_eq!(write_jsonl(&record), line);
    }

    #[test]
    fn no_bytes_can_make_it_fail(bytes in vec(any::<u8>(), 0..1_500)) {
        prop_assert!(read("f", &bytes[..]).count() <= bytes.len() + 1);
    }

    #[test]
    fn no_mutation_of_any_format_can_make_it_fail(
        sample in 0..SAMPLES.len(),
        cuts in vec((0_usize..5_000, 0_usize..30, any::<u8>()), 1..10),
        copies in 1_usize..3,
    ) {
        let mut bytes = SAMPLES[sample].repeat(copies).into_bytes();
        for (at, length, byte) in cuts {
            let at = at % (bytes.len() + 1);
            let end = (at + length).min(bytes.len());
            bytes.splice(at..end, [byte]);
        }
        for item in read("f", &bytes[..]).flatten() {
            if let Entry::Incoming(incoming) = item.entry {
                let named = incoming.content.outlets();
                prop_assert!(incoming.outlets.iter().all(|outlet| named.contains(&&outlet.slug)));
                prop_assert!(named.iter().all(|slug| incoming.outlets.iter().any(|outlet| &&outlet.slug == slug)));
                prop_assert!(incoming.content.origin.is_some());
                prop_assert!(item.notes.iter().all(|note| note.value.chars().count() <= 201));
            }
        }
    }
}
