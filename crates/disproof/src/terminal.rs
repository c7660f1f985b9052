//! What the terminal can show: colours where a person looks, plain text elsewhere.

use std::io::{IsTerminal, Write, stderr, stdout};

/// Prints a line on standard output.
macro_rules! say {
    ($($what:tt)*) => { $crate::terminal::print(format_args!("{}\n", format_args!($($what)*))) };
}

/// Prints on standard output without ending the line.
macro_rules! say_part {
    ($($what:tt)*) => { $crate::terminal::print(format_args!($($what)*)) };
}

/// Writes to standard output. A reader that has seen enough (`| head`) ends the program quietly,
/// any other failure loudly.
pub fn print(what: std::fmt::Arguments<'_>) {
    if let Err(problem) = stdout().lock().write_fmt(what) {
        if problem.kind() == std::io::ErrorKind::BrokenPipe {
            std::process::exit(0);
        }
        eprintln!(
            "{} cannot write to standard output: {problem}",
            error("error:")
        );
        std::process::exit(2);
    }
}

/// Whether colours are wanted at all: see <https://no-color.org>.
fn wanted() -> bool {
    let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !set("NO_COLOR") && std::env::var_os("TERM").is_none_or(|term| term != "dumb")
}

pub fn colours_on_stderr() -> bool {
    wanted() && stderr().is_terminal()
}

fn colours_on_stdout() -> bool {
    wanted() && stdout().is_terminal()
}

fn styled(on: bool, code: &str, text: &str) -> String {
    if on {
        format!("\x1b[{code}m{text}\x1b[0m")
    } else {
        text.to_owned()
    }
}

/// A title or a thing's name.
pub fn bold(text: &str) -> String {
    styled(colours_on_stdout(), "1", text)
}

/// What matters less.
pub fn dim(text: &str) -> String {
    styled(colours_on_stdout(), "2", text)
}

/// What is well.
pub fn good(text: &str) -> String {
    styled(colours_on_stdout(), "32", text)
}

/// What wants attention.
pub fn warn(text: &str) -> String {
    styled(colours_on_stdout(), "33", text)
}

/// An error's head, on standard error.
pub fn error(text: &str) -> String {
    styled(colours_on_stderr(), "1;31", text)
}

/// A note's head, on standard error.
pub fn note(text: &str) -> String {
    styled(colours_on_stderr(), "33", text)
}

/// A number of things, by its word for one or for more.
pub fn count(number: u64, one: &str, more: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { more })
}

/// What went wrong and what caused it, each said once: libraries repeat their causes.
pub fn causes(error: &anyhow::Error) -> Vec<String> {
    let mut told: Vec<String> = Vec::new();
    for cause in error.chain() {
        let cause = cause.to_string();
        if !told.iter().any(|told| told.contains(&cause)) {
            told.push(cause);
        }
    }
    told
}

/// The beginning of a text on one line, at most so many characters of it.
pub fn beginning(text: &str, most: usize) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(most) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line,
    }
}

/// Columns to wrap at: the terminal's, within what reads well; 80 where it is none.
pub fn width() -> usize {
    if !stdout().is_terminal() {
        return 80;
    }
    console::Term::stdout()
        .size_checked()
        .map_or(80, |(_, columns)| usize::from(columns))
        .clamp(40, 100)
}

/// A text wrapped to the terminal's width, each line indented. Control characters, which could
/// drive the terminal, are left out: the text may be anybody's.
pub fn wrapped(text: &str, indent: usize) -> String {
    marked(text, indent, &[])
}

/// As [`wrapped`], with some of the words standing out.
pub fn marked(text: &str, indent: usize, words: &[&str]) -> String {
    let room = width().saturating_sub(indent).max(20);
    let margin = " ".repeat(indent);
    let mut out = String::new();
    for paragraph in safe(text).lines() {
        let mut column = 0;
        out.push_str(&margin);
        for word in paragraph.split_whitespace() {
            let wide = console::measure_text_width(word);
            if column > 0 && column + 1 + wide > room {
                out.push('\n');
                out.push_str(&margin);
                column = 0;
            } else if column > 0 {
                out.push(' ');
                column += 1;
            }
            let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
            let stands_out = words.iter().any(|marked| bare.contains(marked));
            out.push_str(&if stands_out {
                bold(word)
            } else {
                word.to_owned()
            });
            column += wide;
        }
        out.push('\n');
    }
    out
}

/// A text without control characters other than line breaks, and without marks that reorder the
/// text around them (UAX #9).
pub fn safe(text: &str) -> String {
    text.chars()
        .filter(|&c| c == '\n' || !c.is_control())
        .filter(|c| !matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobodys_text_drives_the_terminal() {
        assert_eq!(safe("a\u{1b}[31mb\u{202e}c\nd"), "a[31mbc\nd");
    }

    #[test]
    fn a_cause_that_its_error_repeats_is_told_once() {
        let gone = std::io::Error::other("the disk is gone");
        let repeated = anyhow::Error::new(gone)
            .context("cannot read a: the disk is gone")
            .context("nothing was imported");
        assert_eq!(
            causes(&repeated),
            ["nothing was imported", "cannot read a: the disk is gone"]
        );
    }

    #[test]
    fn a_long_text_is_shown_by_its_beginning() {
        assert_eq!(beginning("Дом\n у  моря", 20), "Дом у моря");
        assert_eq!(beginning("Дом у моря", 5), "Дом у…");
    }

    #[test]
    fn long_text_is_wrapped_and_indented_and_no_word_is_lost() {
        let text = "word ".repeat(60);
        let wrapped = wrapped(&text, 4);
        assert!(
            wrapped
                .lines()
                .all(|line| line.starts_with("    ") && line.len() <= 100)
        );
        assert_eq!(wrapped.split_whitespace().count(), 60);
    }
}
