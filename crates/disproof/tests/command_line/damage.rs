//! Damaged files cost a message that says what to do, never a panic, and never the casebook.

use std::{fs, path::PathBuf};

use crate::support::Casebook;

const STORY: &str = "Divers drilled holes into the hull of the ferry at night";

#[test]
fn damaged_or_foreign_weights_are_refused_with_what_to_do() {
    let casebook = Casebook::with_weights().with_cases();
    let model = casebook.run(["model", "--json"]).expect(0).json();
    let weights = fs::read(model["path"].as_str().unwrap()).unwrap();
    let mut altered = weights[..weights.len() / 2].to_vec();
    altered.resize(weights.len(), 0xff);
    for (name, contents) in [
        ("empty.bin", &b""[..]),
        ("foreign.bin", &[7; 100_000]),
        ("cut.bin", &weights[..1_000_000]),
        ("almost.bin", &weights[..weights.len() - 1]),
        ("altered.bin", &altered[..400_000]),
    ] {
        let file = casebook.write(name, contents);
        let file = file.to_str().unwrap();
        casebook.run(["check", "--model", file, STORY]).refuses(&[
            file,
            "cannot be used",
            "disproof model fetch",
        ]);
        casebook.run(["model", "--model", file]).refuses(&[file]);
        casebook
            .run(["model", "install", file])
            .refuses(&["was not installed", "not the pinned weights file"]);
        let doctor = casebook.run(["doctor", "--model", file]).expect(1).out;
        assert!(
            doctor.contains("✗ Weights") && doctor.contains("→ delete the file"),
            "{doctor}"
        );
        assert!(
            doctor.contains("✓ Index"),
            "its trouble is not the index's: {doctor}"
        );
    }
    casebook
        .run(["check", "--model", "none.bin", STORY])
        .refuses(&["no weights file at none.bin"]);
    // What was refused has not replaced what is good.
    assert_eq!(
        casebook.run(["check", "--json", STORY]).expect(0).found()[0],
        2
    );
}

#[test]
fn a_file_of_weights_whose_sum_is_another_is_told_by_the_doctor() {
    let casebook = Casebook::with_weights().with_cases();
    let model = casebook.run(["model", "--json"]).expect(0).json();
    let mut weights = fs::read(model["path"].as_str().unwrap()).unwrap();
    let middle = weights.len() / 2;
    weights[middle] ^= 1;
    fs::write(casebook.data().join("e5-small-q4.bin"), weights).unwrap();
    let doctor = casebook.run(["doctor"]).expect(1).out;
    assert!(
        doctor.contains("! Weights") && doctor.contains("not the pinned file"),
        "{doctor}"
    );
    let model = casebook.run(["model", "--json"]).expect(0).json();
    assert_eq!(model["pinned"], false);
}

#[test]
fn a_damaged_index_is_made_anew_or_says_how_to() {
    let casebook = Casebook::with_weights().with_cases();
    let index = casebook.data().join("index");
    let whole = casebook.path("whole");
    copy(&index, &whole);
    let only = |folder: &str, extension: &str| -> PathBuf {
        let files = fs::read_dir(index.join(folder)).unwrap().flatten();
        let mut paths = files.map(|file| file.path());
        paths
            .find(|path| path.extension().is_some_and(|found| found == extension))
            .unwrap_or_else(|| panic!("no {extension} in {folder}"))
    };
    let damages: [(&str, &dyn Fn()); 9] = [
        ("nothing left", &|| fs::remove_dir_all(&index).unwrap()),
        ("no state", &|| {
            fs::remove_file(index.join("state.json")).unwrap()
        }),
        ("a state that is none", &|| {
            fs::write(index.join("state.json"), "{").unwrap()
        }),
        ("no vectors", &|| {
            fs::remove_file(only("vectors", "vec")).unwrap()
        }),
        ("vectors cut short", &|| {
            let file = only("vectors", "vec");
            let bytes = fs::read(&file).unwrap();
            fs::write(&file, &bytes[..bytes.len() / 2]).unwrap();
        }),
        ("vectors of something else", &|| {
            fs::write(only("vectors", "vec"), [7; 5000]).unwrap()
        }),
        ("words without their list", &|| {
            fs::write(index.join("words/meta.json"), "{").unwrap()
        }),
        ("words without terms", &|| {
            fs::remove_file(only("words", "term")).unwrap()
        }),
        ("empty terms", &|| {
            fs::write(only("words", "term"), "").unwrap()
        }),
    ];
    for (what, damage) in damages {
        damage();
        let check = casebook.run(["check", "--json", STORY]);
        if check.code == 2 {
            assert!(check.err.contains("reindex"), "{what}: {}", check.err);
            casebook.run(["search", "ferry"]).refuses(&["reindex"]);
            let doctor = casebook.run(["doctor"]).expect(1).out;
            assert!(
                doctor.contains("✗ Index") && doctor.contains("→ run `disproof reindex`"),
                "{what}: {doctor}"
            );
            casebook.run(["reindex"]).expect(0);
        }
        let check = casebook.run(["check", "--json", STORY]).expect(0);
        assert_eq!(check.found()[0], 2, "{what}");
        assert!(
            casebook
                .run(["doctor"])
                .expect(0)
                .out
                .contains("up to date"),
            "{what}"
        );
        fs::remove_dir_all(&index).unwrap();
        copy(&whole, &index);
    }
}

fn copy(from: &std::path::Path, to: &std::path::Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().flatten() {
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        if from.is_dir() {
            copy(&from, &to);
        } else {
            fs::copy(from, to).unwrap();
        }
    }
}

#[test]
fn a_damaged_database_is_told_and_left_alone() {
    let casebook = Casebook::without_weights().with_cases();
    let mut bytes = fs::read(casebook.database()).unwrap();
    let middle = bytes.len() / 2;
    bytes[4096..middle].fill(0x5a);
    fs::write(casebook.database(), &bytes).unwrap();
    for command in [
        &["export"][..],
        &["show", "2"],
        &["import", "cases.jsonl"],
        &["reindex"],
    ] {
        casebook.run(command).refuses(&["casebook.sqlite"]);
    }
    let doctor = casebook.run(["doctor"]).expect(1).out;
    assert!(doctor.contains("✗ Database"), "{doctor}");
}
