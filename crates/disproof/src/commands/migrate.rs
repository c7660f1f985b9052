use clap::Args;
use store::Store;

use crate::place::Place;

/// Bring the database's tables to this program's version.
///
/// Every command does so by itself; this one says what is done, or with --check would be.
#[derive(Args, Debug)]
#[command(
    after_help = "EXAMPLE\n  disproof migrate --check --database postgres://disproof@localhost/disproof"
)]
pub struct MigrateArgs {
    /// Only say what would be done
    #[arg(long)]
    check: bool,
}

pub async fn run(place: &Place, arguments: &MigrateArgs) -> anyhow::Result<()> {
    let url = place.database();
    if url.path().is_some_and(|path| !path.exists()) && arguments.check {
        say!("There is no casebook at {url} yet.");
        return Ok(());
    }
    std::fs::create_dir_all(&place.data)?;
    let store = Store::open_unmigrated(&url).await?;
    if !arguments.check {
        let applied = store.migrate().await?;
        say!(
            "{}",
            match applied.len() {
                0 => "The tables are up to date.".to_owned(),
                count => format!("Applied {count} migrations."),
            }
        );
    }
    for state in store.migrations().await? {
        let standing = match (state.applied, state.known) {
            (true, true) => "applied",
            (false, _) => "to be applied",
            (true, false) => "applied by a newer Disproof",
        };
        say!("  {:04}  {}  {standing}", state.version, state.name);
    }
    store.close().await;
    Ok(())
}
