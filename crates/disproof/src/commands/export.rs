use std::{
    fs::File,
    io::{BufWriter, Write},
    path::PathBuf,
};

use anyhow::Context;
use casebook::Record;
use clap::Args;

use crate::{place::Place, progress};

/// Write the whole casebook as Disproof's own JSONL, complete and lossless.
///
/// Imported into an empty casebook it gives the same casebook again, with its numbers, history and
/// audit rows.
#[derive(Args, Debug)]
#[command(
    after_help = "EXAMPLES\n  disproof export --output casebook.jsonl\n  disproof export | zstd > casebook.jsonl.zst"
)]
pub struct ExportArgs {
    /// The file to write, whole or not at all [default: standard output]
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
}

pub async fn run(place: &Place, arguments: &ExportArgs) -> anyhow::Result<()> {
    let store = place.existing_store().await?;
    let mut export = store.export().await?;
    let total: u64 = store.case_counts().await?.values().sum();
    let bar = progress::bar(total, "Exporting");
    let fresh = match &arguments.output {
        Some(path) => {
            let folder = path
                .parent()
                .filter(|p| !p.as_os_str().is_empty())
                .unwrap_or(".".as_ref());
            Some(
                tempfile::NamedTempFile::new_in(folder)
                    .with_context(|| format!("cannot write in {}", folder.display()))?,
            )
        }
        None => None,
    };
    let mut out: Box<dyn Write> = match &fresh {
        Some(file) => Box::new(BufWriter::new(file.as_file().try_clone()?)),
        None => Box::new(BufWriter::new(std::io::stdout().lock())),
    };
    writeln!(out, "{}", interchange::header_jsonl())?;
    while let Some(page) = export.next_page().await? {
        for record in page {
            writeln!(out, "{}", interchange::write_jsonl(&record))?;
            if matches!(record, Record::Case(_)) {
                bar.inc(1);
            }
        }
    }
    out.flush()?;
    drop(out);
    bar.finish_and_clear();
    if let (Some(fresh), Some(path)) = (fresh, &arguments.output) {
        File::sync_all(fresh.as_file())?;
        fresh
            .persist(path)
            .with_context(|| format!("cannot write {}", path.display()))?;
    }
    Ok(())
}
