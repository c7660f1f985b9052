use std::process::Command;

use crate::support::{Answer, Casebook};

const COMMANDS: &[&str] = &[
    "demo",
    "serve",
    "site",
    "check",
    "search",
    "show",
    "inbox",
    "kept",
    "import",
    "export",
    "eval",
    "model",
    "reindex",
    "doctor",
    "migrate",
    "completions",
];

#[test]
fn every_command_explains_itself_with_an_example_of_its_use() {
    let casebook = Casebook::without_weights();
    let first = Answer::of(casebook.bare().arg("--help"), b"").expect(0).out;
    assert!(first.contains("TO BEGIN"), "{first}");
    for command in COMMANDS {
        assert!(
            first.contains(&format!("\n  {command}")),
            "{command} is not listed"
        );
        let help = Answer::of(casebook.bare().args([command, "--help"]), b"")
            .expect(0)
            .out;
        let examples = help.split("EXAMPLE").nth(1).unwrap_or_default();
        assert!(
            examples.contains(&format!("disproof {command}")),
            "{command}: {help}"
        );
        for option in ["--data <DIR>", "--database <URL>"] {
            assert!(help.contains(option), "{command}: {help}");
        }
        assert!(
            help.lines().all(|line| line.chars().count() <= 100),
            "{command}: {help}"
        );
    }
    let version = Answer::of(casebook.bare().arg("--version"), b"")
        .expect(0)
        .out;
    assert_eq!(version, format!("disproof {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn what_is_not_understood_is_refused_with_what_would_be() {
    let casebook = Casebook::without_weights();
    let run = |arguments: &[&str]| Answer::of(casebook.bare().args(arguments), b"");
    run(&["chekc", "words"]).refuses(&["chekc", "check"]);
    run(&["check", "--fiel", "x"]).refuses(&["--fiel", "--file"]);
    run(&["show", "ten"]).refuses(&["“ten” is not a case number", "D-1042"]);
    run(&["serve", "--listen", "everywhere"]).refuses(&["--listen"]);
    run(&[]).refuses(&["Usage"]);
}

#[test]
fn completions_are_scripts_that_their_shells_take() {
    let casebook = Casebook::without_weights();
    for shell in ["bash", "zsh", "fish"] {
        let script = Answer::of(casebook.bare().args(["completions", shell]), b"")
            .expect(0)
            .out;
        for command in COMMANDS {
            assert!(script.contains(command), "{shell}: {command}");
        }
        assert!(script.contains("allow-loopback"), "{shell}");
        let file = casebook.write(shell, &script);
        // Where the shell is installed it is asked whether it can read the script.
        if let Ok(checked) = Command::new(shell).arg("-n").arg(&file).output() {
            assert!(
                checked.status.success(),
                "{shell}: {}",
                String::from_utf8_lossy(&checked.stderr)
            );
        }
    }
    Answer::of(casebook.bare().args(["completions", "dos"]), b"").refuses(&["bash", "zsh", "fish"]);
}
