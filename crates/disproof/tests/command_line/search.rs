use serde_json::json;

use crate::support::{Casebook, NONE};

#[test]
fn a_search_is_narrowed_by_every_filter_and_paged_in_order() {
    let casebook = Casebook::without_weights().with_cases();
    let listed = |options: &[&str]| {
        let answer = casebook
            .run(["search", "--json"].iter().chain(options))
            .expect(0);
        let numbers = answer.listed();
        assert!(answer.json()["total"].as_u64().unwrap() as usize >= numbers.len());
        numbers
    };
    assert_eq!(listed(&[]), [4, 2, 1, 3], "newest first, and no draft");
    assert_eq!(listed(&["ferry"]), [2]);
    assert_eq!(listed(&["FERRIES"]), [2], "by stems");
    assert_eq!(listed(&["zeppelin"]), NONE);
    for (option, value, expected) in [
        ("--country", "Norway", &[2, 1][..]),
        ("--country", "NO", &[2, 1]),
        ("--in-language", "sv", &[2]),
        ("--in-language", "svenska", &[2]),
        ("--outlet", "Fjord Lantern", &[1, 3]),
        ("--outlet", "fjord-lantern", &[1, 3]),
        ("--tag", "Harbours", &[2, 1, 3]),
        ("--issue", "14", &[4]),
        ("--from", "2021-03-04", &[4, 2]),
        ("--until", "2021-02-18", &[1, 3]),
        ("--narrative", "none-such", &[]),
        ("--status", "draft", &[5]),
        ("--sort", "oldest", &[3, 1, 2, 4]),
        ("--limit", "2", &[4, 2]),
        ("--offset", "3", &[3]),
        ("--offset", "20000", &[]),
    ] {
        assert_eq!(listed(&[option, value]), expected, "{option} {value}");
    }
    assert_eq!(
        listed(&["--country", "NO", "--outlet", "Skerry Post", "ferry"]),
        [2]
    );
    assert_eq!(listed(&["--country", "DK", "ferry"]), NONE);

    let hit = casebook.run(["search", "--json", "ferry"]).expect(0).json()["hits"][0].clone();
    assert_eq!(hit["title"], "The ferry to Ostholm was sunk on purpose");
    assert_eq!(
        hit["path"],
        "/cases/2-the-ferry-to-ostholm-was-sunk-on-purpose"
    );
    assert_eq!(hit["countries"], json!(["NO", "SE"]));
    assert_eq!(hit["outlets"][0]["name"], "Skerry Post");

    let told = casebook.run(["search", "ferry"]).expect(0).out;
    assert!(
        told.contains("D-2") && told.contains("2021-03-04 · Skerry Post"),
        "{told}"
    );
    let nothing = casebook.run(["search", "zeppelin"]).expect(0).out;
    assert!(nothing.contains("No case answers"), "{nothing}");
    for (option, value) in [
        ("--country", "Atlantis"),
        ("--limit", "0"),
        ("--status", "lost"),
    ] {
        casebook.run(["search", option, value]).refuses(&[value]);
    }
}

#[test]
fn a_case_is_shown_by_its_number_as_people_or_machines_want_it() {
    let casebook = Casebook::without_weights().with_cases();
    for number in ["2", "D-2", "d-2"] {
        let shown = casebook.run(["show", number]).expect(0).out;
        for part in [
            "D-2",
            "The ferry to Ostholm",
            "Divers drilled",
            "in dock",
            "Skerry Post",
            "Norway",
            "Swedish",
            "harbours",
            "13",
            "https://reports.example/ferry",
        ] {
            assert!(
                shown.to_lowercase().contains(&part.to_lowercase()),
                "“{part}”: {shown}"
            );
        }
    }
    let mut record = casebook.records("case").remove(1);
    record.as_object_mut().unwrap().remove("record");
    assert_eq!(
        casebook.run(["show", "--json", "2"]).expect(0).json(),
        record
    );
    casebook
        .run(["show", "999"])
        .refuses(&["there is no case D-999"]);
    casebook.run(["show", "0"]).refuses(&["0"]);
}

#[test]
fn what_strangers_wrote_does_not_drive_the_terminal() {
    let casebook = Casebook::without_weights();
    let hostile = json!({
        "id": "https://reports.example/x", "title": "Red \u{1b}[31m herring \u{202e}gnirreh",
        "outlets": ["Bell\u{7} Post"], "summary": "Sum\u{1b}]0;mary\u{7}", "date": "2021-01-01",
        "countries": ["No\u{1b}[2Jland"], "disproof": "No."
    });
    casebook.write("x.jsonl", hostile.to_string());
    let mut said = casebook.run(["import", "x.jsonl"]).expect(0).out;
    said += &casebook.run(["show", "1"]).expect(0).out;
    said += &casebook.run(["search"]).expect(0).out;
    said += &casebook.run(["check", "Red herring gnirreh"]).out;
    assert!(said.contains("herring"));
    let drives = |c: char| (c.is_control() && c != '\n') || c == '\u{202e}';
    assert!(!said.contains(drives), "{said:?}");
}
