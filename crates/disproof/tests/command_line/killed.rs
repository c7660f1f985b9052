//! `kill -9` in the middle of long work, and two at the same work: nothing that was acknowledged is
//! lost, nothing is there twice, and the next run goes on.

use std::path::Path;

use serde_json::{Value, json};

use crate::support::{Casebook, Running, records, size, wait_for};

/// Cases of a generated file.
const CASES: u64 = 1_200;

/// Cases of EUvsDisinfo's layout, all of them complete.
fn generated(count: u64) -> String {
    let line = |number| {
        let case = json!({
            "id": format!("https://reports.example/{number}"), "date": "2021-02-18",
            "title": format!("Boat number {number} was sunk on purpose"),
            "countries": ["Norway"], "languages": ["Norwegian"], "keywords": ["Harbours"],
            "outlets": [format!("Skerry Post {}", number % 7)],
            "summary": format!("Divers drilled {number} holes into it."),
            "disproof": "It lies in dock.",
        });
        format!("{case}\n")
    };
    (1..=count).map(line).collect()
}

/// Cases as they are the same in two casebooks that were filled from the same file.
fn contents(export: &str) -> Vec<Value> {
    let mut cases = records(export, "case");
    for case in &mut cases {
        let fields = case.as_object_mut().unwrap();
        for of_its_own in ["id", "created_at", "updated_at", "published_at"] {
            fields.remove(of_its_own);
        }
    }
    cases
}

/// Starts an import and kills it once so many cases are told to be there.
fn import_until(casebook: &Casebook, file: &Path, cases: u64) {
    let arguments = ["import".as_ref(), "--no-index".as_ref(), file.as_os_str()];
    let mut import = Running::start(&mut casebook.command(arguments));
    // Another program sees a case: from then on it must stay, whatever happens.
    let number = cases.to_string();
    wait_for("some cases", || {
        assert!(
            !import.has_ended(),
            "the import was done before it could be killed"
        );
        casebook.database().exists() && casebook.run(["show", &number]).code == 0
    });
    import.kill();
}

#[test]
fn an_import_killed_and_run_again_gives_what_an_unbroken_one_gives() {
    let whole = Casebook::without_weights();
    let file = whole.write("cases.jsonl", generated(CASES));
    whole
        .run(["import".as_ref(), "--no-index".as_ref(), file.as_os_str()])
        .expect(0);
    let export = whole.export();
    let expected = contents(&export);
    assert_eq!(expected.len() as u64, CASES);

    let broken = Casebook::without_weights();
    for seen in [1, 500] {
        import_until(&broken, &file, seen);
        let kept = broken.records("case").len() as u64;
        assert!((seen..CASES).contains(&kept), "{kept} cases are there");
        assert_eq!(kept % 200, 0, "whole batches alone");
        let doctor = broken.run(["doctor", "--json"]).json();
        let database = doctor
            .as_array()
            .unwrap()
            .iter()
            .find(|one| one["what"] == "Database");
        assert_eq!(database.unwrap()["state"], "well", "{doctor}");
    }
    let kept = broken.records("case").len();
    let tally = broken
        .run([
            "import".as_ref(),
            "--no-index".as_ref(),
            "--json".as_ref(),
            file.as_os_str(),
        ])
        .expect(0)
        .json();
    assert_eq!(tally["unchanged"], kept);
    assert_eq!(tally["published"], CASES as usize - kept);
    let mended = broken.export();
    assert!(contents(&mended) == expected, "the cases differ");
    for kind in ["outlet", "tag", "revision", "audit"] {
        let count = |export: &str| records(export, kind).len();
        assert_eq!(count(&mended), count(&export), "{kind}");
    }

    // Its own format carries ids and times: there the exports are the same byte for byte.
    let own = whole.write("own.jsonl", &export);
    let copy = Casebook::without_weights();
    import_until(&copy, &own, 300);
    assert!(copy.export() != export);
    copy.run(["import".as_ref(), "--no-index".as_ref(), own.as_os_str()])
        .expect(0);
    assert!(copy.export() == export, "the exports differ");
}

#[test]
fn two_imports_of_one_file_at_once_give_what_one_gives() {
    let alone = Casebook::without_weights();
    alone.import("cases.jsonl", generated(600)).expect(0);
    let casebook = Casebook::without_weights();
    casebook.write("cases.jsonl", generated(600));
    let import = || {
        casebook
            .run(["import", "--no-index", "--json", "cases.jsonl"])
            .expect(0)
            .json()
    };
    let tallies = std::thread::scope(|scope| {
        let both = [scope.spawn(import), scope.spawn(import)];
        both.map(|one| one.join().expect("it is done"))
    });
    let sum = |count: &str| -> u64 { tallies.iter().filter_map(|one| one[count].as_u64()).sum() };
    assert_eq!((sum("published"), sum("unchanged")), (600, 600));
    // Which of two cases got the lower number is left to chance; what they say is not.
    let unnumbered = |casebook: &Casebook| {
        let mut cases = contents(&casebook.export());
        for case in &mut cases {
            case.as_object_mut().unwrap().remove("number");
        }
        cases.sort_by_key(|case| case["title"].as_str().unwrap().to_owned());
        cases
    };
    assert!(
        unnumbered(&casebook) == unnumbered(&alone),
        "the cases differ"
    );
}

#[test]
fn an_index_killed_while_it_is_made_is_finished_by_the_next_command() {
    let casebook = Casebook::without_weights();
    // Enough for some to be lasting before the last is in.
    let cases = 2_400;
    casebook.import("cases.jsonl", generated(cases)).expect(0);
    let index = casebook.data().join("index");
    // Before anything of it is lasting, and after the first two thousand cases are.
    for file in ["lock", "state.json"] {
        let _ = std::fs::remove_dir_all(&index);
        let mut reindex = Running::start(&mut casebook.command(["reindex"]));
        wait_for("the index to begin", || index.join(file).exists());
        assert!(
            !reindex.has_ended(),
            "it was done before it could be killed"
        );
        reindex.kill();

        let doctor = casebook.run(["doctor"]).expect(1).out;
        assert!(doctor.contains("! Index"), "{doctor}");
        let check = casebook
            .run(["check", "--json", "Divers drilled 2399 holes into it"])
            .expect(0);
        assert_eq!(check.found()[0], 2399);
        assert_eq!(check.json()["cases"], cases);
        let search = casebook
            .run(["search", "--json", "--limit", "1"])
            .expect(0)
            .json();
        assert_eq!(search["total"], cases);
    }
    let done = casebook.run(["reindex"]).expect(0).out;
    assert!(done.contains(&format!("{cases} cases")), "{done}");
    assert!(size(&index.join("state.json")) > 0);
}

#[test]
fn vectors_killed_while_they_are_made_are_finished_by_the_next_command() {
    let casebook = Casebook::with_weights();
    casebook.import("cases.jsonl", generated(60)).expect(0);
    let mut reindex = Running::start(&mut casebook.command(["reindex"]));
    let index = casebook.data().join("index");
    wait_for("the vectors to begin", || index.join("vectors").exists());
    assert!(
        !reindex.has_ended(),
        "it was done before it could be killed"
    );
    reindex.kill();

    let found = casebook
        .run(["check", "--json", "Taucher bohrten 17 Löcher in das Boot"])
        .expect(0);
    assert_eq!(found.json()["method"], "full");
    assert_eq!(found.json()["cases"], 60);
    let doctor = casebook.run(["doctor"]).expect(0).out;
    assert!(
        doctor.contains("60 cases") && doctor.contains("up to date"),
        "{doctor}"
    );
}
