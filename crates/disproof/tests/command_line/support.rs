//! A casebook in a folder of the test's own, and what the program answers about it.

use std::{
    ffi::OsStr,
    io::Write,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

use serde_json::Value;
use tempfile::TempDir;

/// The program under test.
const PROGRAM: &str = env!("CARGO_BIN_EXE_disproof");

/// Four published cases and a draft, in the layout of EUvsDisinfo's JSON lines.
pub const CASES: &str = include_str!("fixtures/cases.jsonl");

/// No case at all.
pub const NONE: [u64; 0] = [];

/// How long a test waits for what should take moments.
pub const PATIENCE: Duration = Duration::from_secs(60);

/// A data directory, at first without a casebook in it, and a folder for the test's files.
pub struct Casebook {
    folder: TempDir,
    weights: bool,
}

impl Casebook {
    /// One whose program finds no weights: quick, and enough where no meaning is compared.
    pub fn without_weights() -> Self {
        Self {
            folder: TempDir::new().expect("a folder"),
            weights: false,
        }
    }

    /// One whose program finds the weights in the user's cache.
    pub fn with_weights() -> Self {
        let casebook = Self {
            folder: TempDir::new().expect("a folder"),
            weights: true,
        };
        let model = casebook.run(["model", "--json"]).expect(0).json();
        assert_eq!(
            model["pinned"], true,
            "the tests need the pinned weights; run `cargo run -p disproof -- model fetch` first"
        );
        casebook
    }

    /// With the five cases of [`CASES`] in it.
    pub fn with_cases(self) -> Self {
        let file = self.write("cases.jsonl", CASES);
        self.run([OsStr::new("import"), file.as_os_str()]).expect(0);
        self
    }

    /// The data directory.
    pub fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// The database in it.
    pub fn database(&self) -> PathBuf {
        self.data().join("casebook.sqlite")
    }

    /// A place for a file beside the data directory.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Writes a file beside the data directory.
    pub fn write(&self, name: &str, contents: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        std::fs::write(&path, contents).expect("a file");
        path
    }

    /// The program, with nothing of the tester's own settings, in the test's folder.
    pub fn bare(&self) -> Command {
        let mut command = Command::new(PROGRAM);
        for (name, _) in std::env::vars_os() {
            if name.to_string_lossy().starts_with("DISPROOF_") {
                command.env_remove(name);
            }
        }
        if !self.weights {
            command.env("XDG_CACHE_HOME", self.path("no-cache"));
        }
        command.current_dir(self.folder.path()).stdin(Stdio::null());
        command
    }

    /// The program on this casebook.
    pub fn command<A: AsRef<OsStr>>(&self, arguments: impl IntoIterator<Item = A>) -> Command {
        let mut command = self.bare();
        command.args(arguments).arg("--data").arg(self.data());
        command
    }

    /// Runs the program on this casebook to its end.
    pub fn run<A: AsRef<OsStr>>(&self, arguments: impl IntoIterator<Item = A>) -> Answer {
        Answer::of(&mut self.command(arguments), b"")
    }

    /// The same with something on standard input.
    pub fn run_with<A: AsRef<OsStr>>(
        &self,
        arguments: impl IntoIterator<Item = A>,
        input: &[u8],
    ) -> Answer {
        Answer::of(&mut self.command(arguments), input)
    }

    /// Imports a text as a file of this name.
    pub fn import(&self, name: &str, contents: impl AsRef<[u8]>) -> Answer {
        self.write(name, contents);
        self.run(["import", "--no-index", "--json", name])
    }

    /// The whole casebook, as it is exported.
    pub fn export(&self) -> String {
        self.run(["export"]).expect(0).out
    }

    /// The exported records of one kind.
    pub fn records(&self, kind: &str) -> Vec<Value> {
        records(&self.export(), kind)
    }
}

/// The records of one kind in an export.
pub fn records(export: &str, kind: &str) -> Vec<Value> {
    export
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).expect("a record a line"))
        .filter(|record| record["record"] == kind)
        .collect()
}

/// What the program said and how it ended.
#[derive(Debug)]
pub struct Answer {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Answer {
    /// Runs a command to its end. It may succeed or fail, but never panic or be killed.
    pub fn of(command: &mut Command, input: &[u8]) -> Self {
        if !input.is_empty() {
            command.stdin(Stdio::piped());
        }
        let mut child = command
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts");
        if let Some(mut stdin) = child.stdin.take() {
            let input = input.to_owned();
            // The program need not read to the end.
            std::thread::spawn(move || stdin.write_all(&input));
        }
        let output = child.wait_with_output().expect("the program ends");
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("the program writes UTF-8");
        let answer = Self {
            code: output.status.code().unwrap_or(-1),
            out: text(output.stdout),
            err: text(output.stderr),
        };
        assert!(
            !answer.err.contains("panicked") && matches!(answer.code, 0..=2),
            "{command:?} ended with {}: {}",
            output.status,
            answer.err
        );
        answer
    }

    /// The answer, which must have ended so.
    pub fn expect(self, code: i32) -> Self {
        assert_eq!(self.code, code, "{}\n{}", self.out, self.err);
        self
    }

    /// An error of these words, each of them said on standard error.
    pub fn refuses(self, words: &[&str]) {
        assert_eq!(self.code, 2, "{}\n{}", self.out, self.err);
        for word in words {
            assert!(self.err.contains(word), "“{word}” is not in: {}", self.err);
        }
    }

    /// Standard output as JSON.
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.out)
            .unwrap_or_else(|error| panic!("{error} in {}\n{}", self.out, self.err))
    }

    /// The numbers of the cases that a check found, best first.
    pub fn found(&self) -> Vec<u64> {
        let report = self.json();
        let matches = report["matches"].as_array().expect("matches");
        let number = |found: &Value| found["case"]["number"].as_u64().expect("a number");
        matches.iter().map(number).collect()
    }

    /// The numbers of the cases that a search listed.
    pub fn listed(&self) -> Vec<u64> {
        let results = self.json();
        let hits = results["hits"].as_array().expect("hits");
        let number = |hit: &Value| hit["number"].as_u64().expect("a number");
        hits.iter().map(number).collect()
    }
}

/// A program that runs on; it is killed with the test, whatever its outcome.
pub struct Running {
    child: Child,
    said: Arc<Mutex<String>>,
}

impl Running {
    /// Starts a command and listens to its standard output.
    pub fn start(command: &mut Command) -> Self {
        let mut child = command
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program starts");
        let said = Arc::new(Mutex::new(String::new()));
        let stdout = child.stdout.take().expect("its output");
        let heard = Arc::clone(&said);
        std::thread::spawn(move || {
            use std::io::{BufRead, BufReader};
            for line in BufReader::new(stdout).lines().map_while(Result::ok) {
                let mut heard = heard.lock().expect("nobody panics with it");
                heard.push_str(&line);
                heard.push('\n');
            }
        });
        Self { child, said }
    }

    /// What it has said so far.
    pub fn said(&self) -> String {
        self.said.lock().expect("nobody panics with it").clone()
    }

    /// Whether it has come to its end.
    pub fn has_ended(&mut self) -> bool {
        self.child.try_wait().expect("its state").is_some()
    }

    /// `kill -9`: no chance to tidy up.
    pub fn kill(mut self) {
        self.child.kill().expect("it can be killed");
        self.child.wait().expect("it ends");
    }

    /// Asks it to stop, as a service manager does; how it ended.
    pub fn stop(mut self) -> Option<i32> {
        let asked = Command::new("kill")
            .arg(self.child.id().to_string())
            .status()
            .expect("kill");
        assert!(asked.success());
        wait_for("the program to stop", || self.has_ended());
        self.child.wait().expect("it has ended").code()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Waits until something has come about.
pub fn wait_for(what: &str, mut come: impl FnMut() -> bool) {
    let began = Instant::now();
    while !come() {
        assert!(began.elapsed() < PATIENCE, "waited in vain for {what}");
        std::thread::sleep(Duration::from_millis(5));
    }
}

/// Bytes of a file; none where there is no such file.
pub fn size(path: &Path) -> u64 {
    path.metadata().map_or(0, |metadata| metadata.len())
}
