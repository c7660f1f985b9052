//! Counts the instructions that a piece of work takes, in a test: unlike a time, the count hardly
//! depends on the machine or on what else it does.
//!
//! The test starts itself again under Valgrind's callgrind, which counts inside the work alone.
//! Valgrind's processor has AVX2 and nothing newer, so that is what gets counted on any machine
//! that has it.

use std::process::Command;

/// Set in the process whose instructions are counted.
const COUNTED: &str = "DISPROOF_COUNTED";

/// Fails where `work`, a closure written in the body of a test, takes over a twentieth more
/// instructions than `usual`. What the test does before, to prepare, does not count.
///
/// # Panics
/// If it takes more, and where Valgrind is missing or fails.
#[allow(
    clippy::panic,
    clippy::disallowed_macros,
    reason = "it is a test's assertion, and tells what it found"
)]
pub fn about<W: FnOnce()>(usual: u64, work: W) {
    if std::env::var_os(COUNTED).is_some() {
        counted_work(work);
        return;
    }
    let took = count(test_of::<W>()).unwrap_or_else(|problem| panic!("{problem}"));
    println!("{took} instructions, {usual} are usual");
    assert!(
        took <= usual + usual / 20,
        "{took} instructions, {:.1} % more than the {usual} that are usual. If the work has become \
         more for a reason, write the new number in the test.",
        100.0 * (took as f64 / usual as f64 - 1.0)
    );
    if took < usual - usual / 10 {
        println!("Write the smaller number in the test, so that the gain is kept.");
    }
}

/// Callgrind counts while this is on the stack.
#[inline(never)]
fn counted_work<W: FnOnce()>(work: W) {
    work();
    // Keeps the call from becoming a jump, which callgrind would not see returning.
    std::hint::black_box(());
}

/// The name by which the test runner knows the test that a closure stands in.
fn test_of<W>() -> &'static str {
    let name = std::any::type_name::<W>();
    let name = name.split_once("::").map_or(name, |(_crate, rest)| rest);
    name.split("::{{closure}}").next().unwrap_or(name)
}

fn count(test: &str) -> Result<u64, String> {
    let program = std::env::current_exe().map_err(|error| error.to_string())?;
    let mut command = Command::new("valgrind");
    command
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg("--toggle-collect=instructions::counted_work*")
        .arg(program)
        .args(["--exact", test, "--test-threads=1"])
        // What is loaded before a program would be counted with it, or not run at all.
        .env_remove("LD_PRELOAD")
        .env(COUNTED, "1")
        .env("RAYON_NUM_THREADS", "1");
    let output = command.output().map_err(|error| {
        format!(
            "valgrind does not start: {error}. scripts/test installs it; apt-get install valgrind"
        )
    })?;
    let told = String::from_utf8_lossy(&output.stderr);
    let counted = told
        .lines()
        .find_map(|line| line.split_once("Collected : "))
        .and_then(|(_, number)| number.trim().parse().ok());
    match counted {
        Some(0) | None => Err(format!("nothing was counted in {test}:\n{told}")),
        Some(number) if output.status.success() => Ok(number),
        Some(_) => Err(format!("{test} fails under valgrind:\n{told}")),
    }
}

#[cfg(test)]
mod tests {
    /// Adds so many numbers, one after the other.
    fn add(count: u64) {
        let sum = (0..count).fold(0_u64, |sum, x| std::hint::black_box(sum ^ x));
        std::hint::black_box(sum);
    }

    #[test]
    fn what_comes_before_the_work_does_not_count() {
        add(1_000_000);
        let sure_to_be_less = 100_000;
        super::about(sure_to_be_less, || add(1_000));
    }

    #[test]
    #[should_panic(expected = "more than the 1000 that are usual")]
    fn more_than_is_usual_fails() {
        super::about(1_000, || add(100_000));
        // In the process that is counted there is nothing to compare with.
        assert!(
            std::env::var_os(super::COUNTED).is_none(),
            "more than the 1000 that are usual"
        );
    }
}
