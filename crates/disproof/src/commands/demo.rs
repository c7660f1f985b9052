use casebook::{Noun, Record, Revision, Uuid};
use clap::Args;

use super::serve::{self, SiteArgs};
use crate::{follow, importing::Importer, place::Place, terminal, weights};

/// The demo casebook, written by this project's authors.
pub const CASEBOOK: &[u8] = include_bytes!("../../../../demo/casebook.jsonl");
/// In whose name it enters.
const AUTHOR: &str = "demo";

/// Load a casebook to try things on, and serve it.
///
/// Its cases are true accounts of well-known false stories; its outlets are invented. Running it
/// again changes nothing.
#[derive(Args, Debug)]
#[command(after_help = "\
EXAMPLES
  disproof demo
  disproof demo --data trial --listen 127.0.0.1:9000
  disproof demo --no-serve && disproof check --file demo/articles/recipe.txt")]
pub struct DemoArgs {
    #[command(flatten)]
    site: SiteArgs,
    /// Load the casebook and leave, without serving it
    #[arg(long)]
    no_serve: bool,
    /// Do not fetch the encoder's weights
    #[arg(long)]
    no_model: bool,
}

pub async fn run(place: &Place, arguments: DemoArgs) -> anyhow::Result<()> {
    let store = place.store().await?;
    let mut importer = Importer::new(&store, AUTHOR, false);
    importer
        .file("the demo casebook", CASEBOOK, &|_| ())
        .await?;
    importer
        .file("the demo casebook's history", history().as_slice(), &|_| ())
        .await?;
    for line in &importer.tally.broken_records {
        eprintln!("{} {line}", terminal::error("broken:"));
    }
    let added: u64 = importer
        .tally
        .added
        .get("case")
        .copied()
        .unwrap_or_default();
    say!(
        "{} {} in {}",
        terminal::bold("Demo casebook:"),
        if added > 0 {
            format!("{added} cases loaded")
        } else {
            "already loaded".to_owned()
        },
        place.data.display()
    );
    if place.weights()?.is_none() && !arguments.no_model {
        let destination = weights::destination(&place.data);
        say!(
            "Fetching the encoder's weights, once, to {} …",
            destination.display()
        );
        if let Err(error) = weights::fetch(&destination) {
            eprintln!(
                "{} {error:#}\n  Going on with words alone: the same story in other words or another language is not found.",
                terminal::note("note:")
            );
        }
    }
    {
        let index = place.index()?;
        follow::catch_up_or_say(&store, &index).await?;
    }
    if arguments.no_serve {
        // Folds the write-ahead log into the database's file, which a person may copy next.
        store.close().await;
        say!("{}", suggestions(place, None));
        return Ok(());
    }
    serve::serve(place, store, &arguments.site, |address| {
        say!("{}", suggestions(place, Some(address)));
    })
    .await
}

/// The cases of the demo enter with a first version each, so that their history begins there.
fn history() -> Vec<u8> {
    let mut lines = vec![interchange::header_jsonl()];
    for line in CASEBOOK
        .split(|byte| *byte == b'\n')
        .filter(|line| !line.is_empty())
    {
        let Ok(Record::Case(case)) = serde_json::from_slice(line) else {
            continue;
        };
        let revision = Revision {
            // One bit away from the case's own id, so that loading twice is loading once.
            id: Uuid::from_u128(case.id.as_u128() ^ 1),
            noun: Noun::Case,
            key: case.id.to_string(),
            sequence: 1,
            at: case.updated_at,
            author: AUTHOR.to_owned(),
            reason: "Written for the demo casebook".to_owned(),
            body: serde_json::to_string(&case).expect("a case becomes JSON"),
            previous_hash: None,
            hash: None,
        };
        let revision = if case.status.is_public() {
            revision.chained_to(None)
        } else {
            revision
        };
        lines.push(interchange::write_jsonl(&Record::Revision(revision)));
    }
    lines.join("\n").into_bytes()
}

fn suggestions(place: &Place, address: Option<std::net::SocketAddr>) -> String {
    let data = if place.data.as_os_str() == "disproof-data" {
        String::new()
    } else {
        format!("--data {} ", place.data.display())
    };
    let program = std::env::args()
        .next()
        .unwrap_or_else(|| "disproof".to_owned());
    let site = address.map_or_else(String::new, |address| {
        format!("  open http://{address}/ in a browser\n  open http://{address}/check and paste a post in any language\n")
    });
    format!(
        "\nTry next:\n{site}  {program} {data}check \"The Pentagon runs secret biolabs in Ukraine\"\n  \
         {program} {data}check \"Mit der Impfung wird den Menschen ein Mikrochip eingepflanzt\"\n  \
         {program} {data}search sanctions --country Germany\n  {program} {data}show 1\n"
    )
}
