//! What can be had of saved pages: `cargo run --release -p extract --example article -- FILE…`.

use std::{
    io::{self, Write},
    time::Instant,
};

fn main() -> io::Result<()> {
    let mut out = io::stdout().lock();
    for path in std::env::args().skip(1) {
        let bytes = std::fs::read(&path)?;
        let started = Instant::now();
        let page = extract::article(&bytes, None, None);
        let seconds = started.elapsed().as_secs_f64();
        writeln!(out, "{path}: {} bytes in {seconds:.3} s", bytes.len())?;
        writeln!(out, "  title: {}\n  author: {:?}", page.title, page.author)?;
        writeln!(
            out,
            "  day: {:?}, language: {:?}",
            page.published_on, page.language
        )?;
        writeln!(
            out,
            "  {} paragraphs, {} bytes, {} links",
            page.paragraphs().count(),
            page.text.len(),
            page.links.len()
        )?;
        for warning in &page.warnings {
            writeln!(out, "  warning: {warning}")?;
        }
    }
    Ok(())
}
