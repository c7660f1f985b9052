use serde_json::{Value, json};

use crate::{
    formats,
    support::{Answer, CASES, Casebook, NONE},
};

fn notes(answer: &Answer) -> Vec<(String, String, u64)> {
    let text = |note: &Value, key: &str| note[key].as_str().unwrap().to_owned();
    let tally = answer.json();
    let notes = tally["notes"].as_array().unwrap().iter();
    notes
        .map(|note| {
            (
                text(note, "severity"),
                text(note, "field"),
                note["count"].as_u64().unwrap(),
            )
        })
        .collect()
}

/// A case without what every casebook gives anew.
fn content(mut case: Value) -> Value {
    let fields = case.as_object_mut().unwrap();
    for field in ["id", "created_at", "updated_at", "published_at"] {
        fields.remove(field);
    }
    case
}

#[test]
fn every_format_is_told_by_its_content_and_the_same_file_twice_changes_nothing() {
    for format in formats::all() {
        let name = format.name;
        let casebook = Casebook::without_weights();
        let tally = casebook.import("a file", &format.contents).expect(0).json();
        assert_eq!(
            (&tally["published"], &tally["drafts"], &tally["broken"]),
            (&json!(format.published), &json!(format.drafts), &json!(0)),
            "{name}: {tally}"
        );
        let export = casebook.export();
        let cases = casebook.records("case");
        assert_eq!(
            cases.len() as u64,
            format.published + format.drafts,
            "{name}"
        );
        for case in &cases {
            let origin = &case["origin"];
            assert!(
                origin["dataset"].is_string() && origin["id"].is_string(),
                "{name}: {case}"
            );
            assert!(origin["attribution"].is_string(), "{name}: {case}");
        }
        // Neither again, nor under another name, nor both at once.
        let other = casebook.write("another.bin", &format.contents);
        let again = casebook
            .run(["import", "--json", "a file", other.to_str().unwrap()])
            .expect(0)
            .json();
        for count in [
            "published",
            "drafts",
            "filled",
            "outlets",
            "tags",
            "relations",
            "kept",
        ] {
            assert_eq!(again[count], 0, "{name}: {again}");
        }
        assert_eq!(again["unchanged"], 2 * cases.len(), "{name}");
        assert_eq!(casebook.export(), export, "{name}");
    }
}

#[test]
fn one_review_is_the_same_case_in_every_wrapping() {
    let casebook = Casebook::without_weights();
    let cases: Vec<Value> = formats::reviews()
        .into_iter()
        .map(|(name, contents)| {
            let casebook = Casebook::without_weights();
            casebook.import(name, contents).expect(0);
            content(casebook.records("case").remove(0))
        })
        .collect();
    assert_eq!(cases[0]["title"], "Whales tow submarines through the fjord");
    assert_eq!(cases[0]["claims"][0]["verdict"], "false");
    assert_eq!(cases[0]["appearances"][0]["outlet"], "skerry-post");
    assert_eq!(cases[0]["origin"]["url"], "https://facts.example/whales");
    assert!(cases.iter().all(|case| *case == cases[0]), "{cases:#?}");
    // So it enters a casebook once, however often it comes.
    for (name, contents) in formats::reviews() {
        casebook.import(name, contents).expect(0);
    }
    assert_eq!(casebook.records("case").len(), 1);
}

#[test]
fn a_page_copied_as_text_comes_in_whole_and_what_the_copy_lost_is_told() {
    let casebook = Casebook::without_weights();
    let answer = casebook.import("page.txt", formats::PAGE).expect(0);
    let case = casebook.records("case").remove(0);
    assert_eq!(case["status"], "published");
    assert_eq!(
        case["title"],
        "The lighthouse of Lindwell signals to smugglers"
    );
    assert_eq!(
        case["summary"],
        "The keeper of the lighthouse flashes a lamp three times at midnight.\n\nThe smugglers \
         then know that the customs boat is asleep."
    );
    assert!(
        case["response"]
            .as_str()
            .unwrap()
            .starts_with("The light is automatic")
    );
    assert_eq!(case["appearances"][0]["outlet"], "fjord-lantern-example");
    assert_eq!(case["appearances"][1]["outlet"], "skerry-post");
    assert_eq!(case["appearances"][0]["published_on"], "2021-02-18");
    assert_eq!(case["appearances"][0]["language"], "no");
    assert_eq!(case["countries"], json!(["NO"]));
    assert_eq!(case["tags"], json!(["harbours", "smuggling"]));
    assert_eq!(case["issues"], json!([12]));
    for boilerplate in [
        "opinion",
        "Subscribe",
        "Data Protection",
        "focus on lamps",
        "weekly",
    ] {
        assert!(
            !case.to_string().contains(boilerplate),
            "{boilerplate}: {case}"
        );
    }
    // A label that nobody knows is kept and told, and so are the addresses that are lost.
    assert_eq!(
        case["unresolved"][0],
        json!({"field": "country", "text": "The Skerries"})
    );
    let told = notes(&answer);
    for expected in [
        ("dropped", "appearances.url", 2),
        ("dropped", "appearances.archived_url", 1),
        ("not resolved", "country", 1),
    ] {
        assert!(
            told.iter().any(
                |(severity, field, count)| (severity.as_str(), field.as_str(), *count) == expected
            ),
            "{expected:?} is not in {told:?}"
        );
    }
    let people = casebook.run(["import", "page.txt"]).expect(0).out;
    assert!(
        people.contains("1 unchanged") && people.contains("“The Skerries”"),
        "{people}"
    );
    assert!(people.contains("first at page.txt"), "{people}");
}

#[test]
fn a_page_without_its_head_is_a_draft_that_says_what_it_lacks() {
    let casebook = Casebook::without_weights();
    casebook.write("page.txt", formats::PAGE_WITHOUT_HEAD);
    let answer = casebook.run(["import", "page.txt"]).expect(0);
    for part in [
        "1 case as a draft",
        "a title",
        "where it ran",
        "when it ran",
        "guessed",
    ] {
        assert!(
            answer.out.contains(part),
            "“{part}” is not in {}",
            answer.out
        );
    }
    let shown = casebook.run(["show", "1"]).expect(0).out;
    assert!(
        shown.contains("(no title)") && shown.contains("needs: a title"),
        "{shown}"
    );
    // The cases it names are related once they come.
    assert_eq!(casebook.records("relation").len(), 0);
    let tally = casebook.import("cases.jsonl", CASES).expect(0).json();
    assert_eq!(
        (&tally["relations"], &tally["unrelated"]),
        (&json!(2), &json!(1))
    );
    let tally = casebook
        .import("review.json", formats::REVIEW)
        .expect(0)
        .json();
    // That page calls the story by fewer words than its case has.
    assert_eq!(
        (&tally["relations"], &tally["unrelated"]),
        (&json!(0), &json!(1))
    );
    let relations = casebook.records("relation");
    assert_eq!(relations.len(), 2);
    assert!(
        relations
            .iter()
            .all(|relation| relation["state"] == "suggested")
    );
}

#[test]
fn a_second_source_fills_what_is_empty_and_overwrites_nothing() {
    let casebook = Casebook::without_weights();
    casebook.import("page.txt", formats::PAGE).expect(0);
    let longer = formats::PAGE
        .replace("The light is automatic", "Nonsense: the light is automatic")
        .replace("Harbours, Smuggling", "Harbours, Smuggling, Lamps");
    let tally = casebook.import("page-2.txt", longer).expect(0).json();
    assert_eq!(
        (&tally["filled"], &tally["published"]),
        (&json!(1), &json!(0))
    );
    let case = casebook.records("case").remove(0);
    assert!(case["response"].as_str().unwrap().starts_with("The light"));
    assert_eq!(case["tags"], json!(["harbours", "smuggling", "lamps"]));
    assert!(
        tally["notes"]
            .to_string()
            .contains("has another text here and keeps it")
    );
}

#[test]
fn a_broken_record_costs_a_line_that_names_file_line_and_field_and_the_rest_comes_in() {
    let own = {
        let casebook = Casebook::without_weights().with_cases();
        casebook.export()
    };
    let tag = own
        .lines()
        .position(|line| line.contains("\"tag\""))
        .unwrap();
    let mut own: Vec<String> = own.lines().map(str::to_owned).collect();
    own[tag] = own[tag].replace("\"slug\":\"", "\"slug\":\"Not A ");
    let lines: Vec<&str> = CASES.lines().collect();
    let wrong = lines[1].replace("[\"Skerry Post\"]", "{\"name\":\"Skerry Post\"}");
    for (name, contents, line, field, rest) in [
        (
            "kinds.jsonl",
            format!("{}\n{wrong}\n{}\n", lines[0], lines[2]),
            "kinds.jsonl:2:",
            "field “outlets”",
            2,
        ),
        (
            "json.jsonl",
            format!("{}\n{{\"title\": oh\n{}\n", lines[0], lines[2]),
            "json.jsonl:2:",
            "this is no JSON",
            2,
        ),
        (
            "cells.csv",
            format!(
                "{}2021-01-02,x,One cell too few\n2021-01-03,https://euvsdisinfo.eu/report/invented-bell/,The bell,,,,Skerry Post\n",
                formats::PLUS
            ),
            "cells.csv:4:",
            "field “countries”",
            3,
        ),
        (
            "reviews.json",
            format!(
                "[{}, 17, {}]",
                formats::REVIEW,
                formats::REVIEW.replace("/whales", "/orcas")
            ),
            "reviews.json:",
            "a JSON object was expected here",
            2,
        ),
        (
            "own.jsonl",
            own.join("\n"),
            &format!("own.jsonl:{}:", tag + 1),
            "field “slug”",
            // The case that has the tag is refused too, and says which one it lacks.
            0,
        ),
    ] {
        let casebook = Casebook::without_weights();
        let answer = casebook.import(name, &contents).expect(2);
        let broken = answer.json()["broken_records"].clone();
        let first = broken[0].as_str().unwrap();
        assert!(first.starts_with(line) && first.contains(field), "{first}");
        let people = casebook.run(["import", name]).expect(2);
        assert!(
            people.err.contains(&format!("broken: {line}")),
            "{}",
            people.err
        );
        if rest > 0 {
            assert_eq!(answer.json()["broken"], 1, "{name}: {broken}");
            assert_eq!(casebook.records("case").len(), rest, "{name}");
        } else {
            let told = broken.to_string();
            assert!(told.contains("the casebook has no tag"), "{told}");
            assert!(!casebook.records("case").is_empty());
        }
    }
}

#[test]
fn what_is_no_known_format_is_refused_with_what_is() {
    let casebook = Casebook::without_weights();
    for (contents, word) in [
        (&b"Just some prose about the sea."[..], "EUvsDisinfo"),
        (b"", "empty"),
        (b"%PDF-1.7 \x00\x01", "PDF"),
        (b"{\"record\":\"casebook\",\"format\":2}\n", "newer version"),
        (b"a,b,c\n1,2,3\n", "none of the formats"),
    ] {
        casebook.write("file", contents);
        casebook
            .run(["import", "file"])
            .refuses(&["broken: file", word]);
    }
    casebook
        .run(["import", "nowhere.jsonl"])
        .refuses(&["there is no file nowhere.jsonl"]);
    std::fs::create_dir(casebook.path("folder")).unwrap();
    casebook
        .run(["import", "folder"])
        .refuses(&["hold no files"]);
    casebook.run(["import"]).refuses(&["<PATHS>"]);
    assert_eq!(casebook.records("case").len(), 0);
}

#[test]
fn a_folder_is_imported_file_by_file() {
    let casebook = Casebook::without_weights();
    std::fs::create_dir(casebook.path("folder")).unwrap();
    casebook.write("folder/1.txt", formats::PAGE);
    casebook.write("folder/2.csv", "no table at all");
    casebook.write("folder/3.json", formats::REVIEW);
    let answer = casebook.run(["import", "folder", "--json"]).expect(2);
    assert_eq!(answer.json()["published"], 2);
    assert!(
        answer.json()["broken_records"][0]
            .as_str()
            .unwrap()
            .contains("2.csv")
    );
}

#[test]
fn a_draft_is_shown_to_those_alone_who_ask_for_it() {
    let casebook = Casebook::without_weights();
    casebook.write("cases.jsonl", CASES);
    let tally = casebook
        .run(["import", "--as-draft", "--json", "cases.jsonl"])
        .expect(0)
        .json();
    assert_eq!(
        (&tally["published"], &tally["drafts"]),
        (&json!(0), &json!(5))
    );
    let story = "Divers drilled holes into the hull of the ferry at night";
    assert_eq!(
        casebook
            .run(["check", "--json", "--threshold", "0", story])
            .expect(1)
            .found(),
        NONE
    );
    for words in [vec![], vec!["ferry"]] {
        let all = casebook
            .run(["search", "--json"].iter().chain(&words))
            .expect(0);
        assert_eq!(
            (all.listed(), &all.json()["total"]),
            (NONE.to_vec(), &json!(0)),
            "{words:?}"
        );
    }
    for status in ["published", "corrected", "withdrawn"] {
        let public = casebook
            .run(["search", "--json", "--status", status])
            .expect(0);
        assert_eq!(public.listed(), NONE);
    }
    let desk = casebook
        .run(["search", "--json", "--status", "draft", "ferry"])
        .expect(0);
    assert_eq!(desk.listed(), [2]);
    let shown = casebook.run(["show", "2"]).expect(0).out;
    assert!(shown.contains("draft, /cases/2-"), "{shown}");
    // A later import, without the option, does not publish what a person may be working on.
    casebook.run(["import", "cases.jsonl"]).expect(0);
    assert!(
        casebook
            .records("case")
            .iter()
            .all(|case| case["status"] == "draft")
    );
}
