//! What an import of files would bring: `cargo run --release -p interchange --example survey -- FILE…`.

use std::{
    collections::BTreeMap,
    fs::File,
    io::{self, Write},
    time::Instant,
};

use casebook::rules;
use interchange::{Entry, read};

fn main() -> io::Result<()> {
    let mut out = io::stdout().lock();
    for path in std::env::args().skip(1) {
        let started = Instant::now();
        let mut counts: BTreeMap<&str, u64> = BTreeMap::new();
        let mut missing: BTreeMap<String, u64> = BTreeMap::new();
        let mut notes: BTreeMap<(String, String, String), (u64, String)> = BTreeMap::new();
        let mut reader = read(&path, File::open(&path)?);
        for item in reader.by_ref() {
            let item = match item {
                Ok(item) => item,
                Err(broken) => {
                    *counts.entry("broken").or_default() += 1;
                    writeln!(out, "{broken}")?;
                    continue;
                }
            };
            for note in item.notes {
                let key = (note.severity.to_string(), note.field, note.message);
                let (count, example) = notes.entry(key).or_default();
                *count += 1;
                if example.is_empty() {
                    *example = note.value;
                }
            }
            match item.entry {
                Entry::Own(_) => *counts.entry("own").or_default() += 1,
                Entry::Incoming(incoming) => {
                    let lacks = rules::missing(&incoming.content);
                    let ready = if lacks.is_empty() {
                        "ready"
                    } else {
                        "incomplete"
                    };
                    *counts.entry(ready).or_default() += 1;
                    *counts.entry("related").or_default() += incoming.related.len() as u64;
                    for lack in lacks {
                        *missing.entry(lack.to_string()).or_default() += 1;
                    }
                }
            }
        }
        writeln!(
            out,
            "{path}: {}, {counts:?}, {:.2} s",
            reader.format(),
            started.elapsed().as_secs_f64()
        )?;
        for (what, count) in missing {
            writeln!(out, "  {count:>6} lack {what}")?;
        }
        for ((severity, field, message), (count, example)) in notes {
            writeln!(
                out,
                "  {count:>6} {severity}: {field}: {message}, as “{example}”"
            )?;
        }
    }
    Ok(())
}
