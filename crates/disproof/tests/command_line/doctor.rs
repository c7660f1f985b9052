use serde_json::Value;

use crate::support::Casebook;

/// State and words of one finding.
fn finding(findings: &Value, what: &str) -> (String, String) {
    let found = findings
        .as_array()
        .unwrap()
        .iter()
        .find(|one| one["what"] == what);
    let found = found.unwrap_or_else(|| panic!("nothing is said of {what}: {findings}"));
    let text = |key: &str| found[key].as_str().unwrap().to_owned();
    if text("state") != "well" {
        assert!(
            found["remedy"].is_string(),
            "every trouble has a remedy: {found}"
        );
    }
    (text("state"), text("says"))
}

#[test]
fn the_doctor_says_what_is_installed_how_fresh_the_index_is_and_what_to_do() {
    let casebook = Casebook::with_weights();
    let empty = casebook.run(["doctor", "--json"]).expect(1).json();
    for what in ["Data folder", "Database", "Index"] {
        assert_eq!(finding(&empty, what).0, "attention", "{what}");
    }
    assert!(!casebook.data().exists(), "looking makes nothing");

    let casebook = casebook.with_cases();
    let well = casebook.run(["doctor", "--json"]).expect(0).json();
    let (_, program) = finding(&well, "Program");
    assert!(
        program.contains(env!("CARGO_PKG_VERSION")) && program.contains("portable"),
        "{program}"
    );
    let (_, weights) = finding(&well, "Weights");
    assert!(
        weights.contains("e5-small-q4.bin") && weights.contains("engine"),
        "{weights}"
    );
    let (_, database) = finding(&well, "Database");
    assert!(
        database.contains("5 cases,") && database.contains("verified"),
        "{database}"
    );
    let (_, index) = finding(&well, "Index");
    assert!(
        index.contains("5 cases") && index.ends_with("up to date"),
        "{index}"
    );

    let one = casebook.path("one.jsonl");
    std::fs::write(
        &one,
        "{\"id\":\"https://reports.example/9\",\"title\":\"Nine\",\"outlets\":[\"A\"]}",
    )
    .unwrap();
    casebook
        .run(["import", "--no-index", "one.jsonl"])
        .expect(0);
    let behind = casebook.run(["doctor", "--json"]).expect(1).json();
    let (state, says) = finding(&behind, "Index");
    assert!(
        state == "attention" && says.contains("changes behind"),
        "{says}"
    );
    // Any check brings it up to date.
    casebook.run(["check", "words"]).expect(1);
    assert!(
        casebook
            .run(["doctor"])
            .expect(0)
            .out
            .contains("up to date")
    );
}

#[test]
fn without_weights_everything_goes_on_by_words_alone_and_says_so() {
    let casebook = Casebook::without_weights().with_cases();
    let doctor = casebook.run(["doctor"]).expect(1).out;
    assert!(
        doctor.contains("! Weights") && doctor.contains("disproof model fetch"),
        "{doctor}"
    );
    assert!(doctor.contains("✓ Index"), "{doctor}");
    let model = casebook.run(["model"]).expect(0).out;
    assert!(model.contains("No weights are installed"), "{model}");
    assert_eq!(
        casebook.run(["model", "--json"]).expect(0).json()["installed"],
        false
    );
    let story = "Divers drilled holes into the hull of the ferry at night";
    let told = casebook.run(["check", story]).expect(0).out;
    assert!(told.contains("only words were compared"), "{told}");
    let reindexed = casebook.run(["reindex"]).expect(0).out;
    assert!(
        reindexed.contains("No weights are installed"),
        "{reindexed}"
    );
}

#[test]
fn weights_are_installed_from_a_file_and_the_index_follows() {
    let installed = Casebook::with_weights();
    let model = installed.run(["model", "--json"]).expect(0).json();
    let file = model["path"].as_str().unwrap();
    let casebook = Casebook::without_weights().with_cases();
    let story = "Die Hafenglocke wurde aus gestohlenem Gold gegossen";
    assert_eq!(
        casebook.run(["check", "--json", story]).json()["method"],
        "lexical"
    );
    let said = casebook.run(["model", "install", file]).expect(0).out;
    assert!(said.contains("Installed the weights at"), "{said}");
    assert!(
        casebook
            .run(["model"])
            .expect(0)
            .out
            .contains("checksum verified")
    );
    // The next check makes the vectors that are missing.
    let answer = casebook.run(["check", "--json", story]).expect(0);
    assert_eq!(
        (answer.json()["method"].as_str(), answer.found()[0]),
        (Some("full"), 3)
    );
    casebook.run(["doctor"]).expect(0);
}
