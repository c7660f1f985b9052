use std::{
    io::Read,
    process::{Command, Stdio},
};

use crate::{
    formats,
    support::{Answer, Casebook, records},
};

/// A casebook with something of every format in it.
fn full() -> Casebook {
    let casebook = Casebook::without_weights();
    let folder = formats::folder(&casebook);
    casebook.run(["import", folder]).expect(0);
    casebook
}

#[test]
fn an_export_imported_into_an_empty_casebook_is_exported_byte_for_byte_the_same() {
    let casebook = full();
    let export = casebook.export();
    for kind in [
        "outlet", "tag", "issue", "case", "relation", "revision", "audit",
    ] {
        assert!(
            !records(&export, kind).is_empty(),
            "there is no {kind} in it"
        );
    }
    let copy = Casebook::without_weights();
    let tally = copy.import("export.jsonl", &export).expect(0).json();
    assert_eq!(tally["notes"].to_string(), "[]", "nothing is lost");
    assert!(copy.export() == export, "the exports differ");
    // Again into the same: nothing changes, nothing is reported as another version.
    let again = copy.import("export.jsonl", &export).expect(0).json();
    assert_eq!(again["unchanged"], export.lines().count() - 1);
    assert_eq!(again["kept"], 0);
    assert!(copy.export() == export);
}

#[test]
fn a_file_is_written_whole_or_not_at_all() {
    let casebook = Casebook::without_weights().with_cases();
    let file = casebook.write("casebook.jsonl", "what was there");
    casebook
        .run(["export", "--output", "casebook.jsonl"])
        .expect(0);
    assert_eq!(std::fs::read_to_string(&file).unwrap(), casebook.export());
    casebook
        .run(["export", "--output", "no/such/folder/file"])
        .refuses(&["no/such/folder"]);
    let left: Vec<_> = std::fs::read_dir(casebook.path(""))
        .unwrap()
        .flatten()
        .collect();
    assert_eq!(
        left.len(),
        3,
        "data, cases.jsonl and casebook.jsonl: {left:?}"
    );
    Casebook::without_weights()
        .run(["export"])
        .refuses(&["there is no casebook"]);
}

#[test]
fn a_reader_that_has_seen_enough_ends_the_program_quietly() {
    // More than a pipe holds.
    let casebook = Casebook::without_weights();
    let mut cases = String::new();
    for number in 0..400 {
        cases += &format!(
            "{{\"id\":\"https://reports.example/{number}\",\"title\":\"Story {number}\",\"outlets\":[\"Skerry Post\"],\"summary\":\"{}\"}}\n",
            "It was told on the quay. ".repeat(30)
        );
    }
    casebook.import("cases.jsonl", cases).expect(0);
    for arguments in [
        &["export"][..],
        &["search", "--limit", "100"],
        &["show", "1"],
        &["completions", "bash"],
        &["check", "--help"],
    ] {
        let mut child = casebook
            .command(arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut stdout = child.stdout.take().unwrap();
        stdout.read_exact(&mut [0; 10]).unwrap();
        drop(stdout);
        let output = child.wait_with_output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(
            (output.status.code(), said.as_ref()),
            (Some(0), ""),
            "{arguments:?}"
        );
    }
    // As a shell has it.
    let mut shell = Command::new("sh");
    shell
        .arg("-c")
        .arg("\"$0\" export --data \"$1\" | head -n 1")
        .arg(env!("CARGO_BIN_EXE_disproof"))
        .arg(casebook.data());
    let answer = Answer::of(&mut shell, b"").expect(0);
    assert_eq!(answer.out, "{\"record\":\"casebook\",\"format\":1}\n");
    assert_eq!(answer.err, "");
}
