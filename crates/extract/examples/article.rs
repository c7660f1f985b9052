//! What can be had of saved pages: `cargo run --release -p extract --example article -- FILE…`.

use std::time::Instant;

fn main() -> std::io::Result<()> {
    for path in std::env::args().skip(1) {
        let bytes = std::fs::read(&path)?;
        let started = Instant::now();
        let page = extract::article(&bytes, None, None);
        let seconds = started.elapsed().as_secs_f64();
        println!("{path}: {} bytes in {seconds:.3} s", bytes.len());
        println!("  title: {}\n  author: {:?}", page.title, page.author);
        println!(
            "  day: {:?}, language: {:?}",
            page.published_on, page.language
        );
        println!(
            "  {} paragraphs, {} bytes, {} links",
            page.paragraphs().count(),
            page.text.len(),
            page.links.len()
        );
        for warning in &page.warnings {
            println!("  warning: {warning}");
        }
    }
    Ok(())
}
