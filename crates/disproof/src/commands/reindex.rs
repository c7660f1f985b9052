use anyhow::Context;
use clap::Args;
use search::Index;

use crate::{follow, place::Place, terminal};

/// Make the index anew from the casebook.
///
/// The index holds nothing that the casebook does not; making it anew mends any damage.
#[derive(Args, Debug)]
#[command(after_help = "EXAMPLE\n  disproof reindex --data /var/lib/disproof")]
pub struct ReindexArgs {}

pub async fn run(place: &Place, _: &ReindexArgs) -> anyhow::Result<()> {
    let store = place.existing_store().await?;
    let directory = place.index_directory();
    let encoder = place.encoder()?;
    Index::delete(&directory).with_context(|| {
        format!(
            "the index in {} cannot be deleted; stop the server that uses it first",
            directory.display()
        )
    })?;
    let index = Index::open(&directory, encoder)?;
    let began = std::time::Instant::now();
    let put = follow::bring_up_to_date(&store, &index).await?;
    let fresh = index.freshness();
    say!(
        "{} {put} cases, {} vectors {}",
        terminal::bold("Indexed:"),
        fresh.vectors,
        terminal::dim(&format!("({:.1} s)", began.elapsed().as_secs_f64()))
    );
    if index.encoder().is_none() {
        say!(
            "No weights are installed, so there are no vectors; `disproof model fetch` gets them."
        );
    }
    Ok(())
}
