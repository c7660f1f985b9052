use std::process::ExitCode;

use clap::Args;
use encoder::{Engine, pinned};
use search::Index;
use serde::Serialize;
use store::Store;

use crate::{place::Place, terminal};

/// Examine the installation and say what to do about each trouble.
#[derive(Args, Debug)]
#[command(
    after_help = "EXIT CODE\n  0  all is well      1  something wants attention      2  an error\n\n\
                  EXAMPLES\n  disproof doctor\n  disproof doctor --data /var/lib/disproof --json"
)]
pub struct DoctorArgs {
    /// Print JSON
    #[arg(long)]
    json: bool,
}

/// One thing looked at.
#[derive(Serialize)]
struct Finding {
    what: &'static str,
    state: State,
    says: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    remedy: Option<String>,
}

#[derive(Clone, Copy, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
enum State {
    Well,
    Attention,
    Trouble,
}

pub async fn run(place: &Place, arguments: &DoctorArgs) -> anyhow::Result<ExitCode> {
    let mut findings = vec![program()];
    findings.push(data(place));
    findings.push(model(place));
    let last_change = database(place, &mut findings).await;
    findings.push(index(place, last_change));
    let worst = findings.iter().any(|finding| finding.state != State::Well);
    if arguments.json {
        say!("{}", serde_json::to_string(&findings)?);
    } else {
        findings.iter().for_each(print);
    }
    Ok(ExitCode::from(u8::from(worst)))
}

fn well(what: &'static str, says: String) -> Finding {
    Finding {
        what,
        state: State::Well,
        says,
        remedy: None,
    }
}

fn attention(what: &'static str, says: String, remedy: &str) -> Finding {
    Finding {
        what,
        state: State::Attention,
        says,
        remedy: Some(remedy.to_owned()),
    }
}

fn trouble(what: &'static str, says: String, remedy: &str) -> Finding {
    Finding {
        what,
        state: State::Trouble,
        says,
        remedy: Some(remedy.to_owned()),
    }
}

fn program() -> Finding {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let engines: Vec<String> = Engine::available()
        .iter()
        .map(ToString::to_string)
        .collect();
    well(
        "Program",
        format!(
            "Disproof {}, {cores} cores, engines: {}",
            env!("CARGO_PKG_VERSION"),
            engines.join(", ")
        ),
    )
}

fn data(place: &Place) -> Finding {
    let says = place.data.display().to_string();
    if !place.data.exists() {
        return attention(
            "Data folder",
            format!("{says} does not exist"),
            "begin with `disproof demo` or `disproof import FILE`, or name another folder with --data",
        );
    }
    match tempfile::NamedTempFile::new_in(&place.data) {
        Ok(_) => well("Data folder", says),
        Err(error) => trouble(
            "Data folder",
            format!("{says} cannot be written: {error}"),
            "give the user that runs Disproof the right to write there, and check that the disk is not full",
        ),
    }
}

fn model(place: &Place) -> Finding {
    let path = match place.weights() {
        Ok(Some(path)) => path,
        Ok(None) => {
            return attention(
                "Weights",
                "not installed: answers rest on words alone".to_owned(),
                "run `disproof model fetch`, or `disproof model install FILE` on a machine without the network",
            );
        }
        Err(error) => {
            return trouble(
                "Weights",
                in_a_line(&error),
                "correct --model or DISPROOF_MODEL",
            );
        }
    };
    match place.encoder() {
        Err(error) => trouble(
            "Weights",
            format!("{} cannot be used: {}", path.display(), error.root_cause()),
            "delete the file and run `disproof model fetch`",
        ),
        Ok(encoder) => {
            let engine = encoder
                .map(|encoder| encoder.engine().to_string())
                .unwrap_or_default();
            let says = format!("{}, engine {engine}", path.display());
            if pinned::verify(&path).is_ok() {
                well("Weights", says)
            } else {
                attention(
                    "Weights",
                    format!("{says}; not the pinned file"),
                    "unless you meant that, delete it and run `disproof model fetch`",
                )
            }
        }
    }
}

async fn database(place: &Place, findings: &mut Vec<Finding>) -> Option<u64> {
    let url = place.database();
    if url.path().is_some_and(|path| !path.exists()) {
        findings.push(attention(
            "Database",
            format!("{url}: not there yet"),
            "begin with `disproof demo` or `disproof import FILE`",
        ));
        return None;
    }
    let store = match Store::open_unmigrated(&url).await {
        Ok(store) => store,
        Err(error) => {
            findings.push(trouble(
                "Database",
                error.in_full(),
                "check the address, that the server runs, and the rights of its user",
            ));
            return None;
        }
    };
    let states = match store.migrations().await {
        Ok(states) => states,
        Err(error) => {
            findings.push(trouble(
                "Database",
                error.in_full(),
                "check that this is a database of Disproof's",
            ));
            return None;
        }
    };
    if states.iter().any(|state| !state.known) {
        findings.push(trouble(
            "Database",
            format!("{url}: made by a newer Disproof"),
            "upgrade this program",
        ));
        return None;
    }
    if states.iter().any(|state| !state.applied) {
        findings.push(attention(
            "Database",
            format!("{url}: its tables are of an older version"),
            "run `disproof migrate`",
        ));
        return None;
    }
    match store.check_integrity().await {
        Ok(found) if found.troubles == 0 => findings.push(well(
            "Database",
            format!(
                "{url}: {} cases, {} revisions, {} chains of published revisions verified",
                found.cases, found.revisions, found.chains
            ),
        )),
        Ok(found) => findings.push(trouble(
            "Database",
            format!(
                "{url}: {} troubles: {}",
                found.troubles,
                found.told.join("; ")
            ),
            "restore a backup, or export what can be read and import it into a new casebook",
        )),
        Err(error) => findings.push(trouble("Database", error.in_full(), "restore a backup")),
    }
    store.last_change().await.ok()
}

fn index(place: &Place, last_change: Option<u64>) -> Finding {
    let directory = place.index_directory();
    if !directory.exists() {
        return attention(
            "Index",
            "not made yet".to_owned(),
            "any check or search makes it, or run `disproof reindex`",
        );
    }
    // Trouble with the weights is told of the weights; the words can be looked at without them.
    let encoder = place.encoder();
    let without_weights = encoder.is_err();
    let index = match Index::open(&directory, encoder.unwrap_or_default()) {
        Ok(index) => index,
        Err(error) => {
            return trouble("Index", in_a_line(&error.into()), "run `disproof reindex`");
        }
    };
    if let Err(error) = index.verify() {
        return trouble("Index", in_a_line(&error.into()), "run `disproof reindex`");
    }
    let fresh = index.freshness();
    let says = format!(
        "{}: {} cases, {} vectors",
        directory.display(),
        fresh.cases,
        fresh.vectors
    );
    if !fresh.vectors_fit && !without_weights {
        return attention(
            "Index",
            format!("{says}, made with other weights or none"),
            "any check or search makes it anew, or run `disproof reindex`",
        );
    }
    let behind = last_change
        .unwrap_or_default()
        .saturating_sub(fresh.sequence);
    if behind > 0 {
        return attention(
            "Index",
            format!("{says}, {behind} changes behind"),
            "a running server, or the next check or search, brings it up to date",
        );
    }
    well("Index", format!("{says}, up to date"))
}

/// An error and what caused it.
fn in_a_line(error: &anyhow::Error) -> String {
    terminal::causes(error).join(": ")
}

fn print(finding: &Finding) {
    let mark = match finding.state {
        State::Well => terminal::good("✓"),
        State::Attention => terminal::warn("!"),
        State::Trouble => terminal::warn("✗"),
    };
    say!("{mark} {:12} {}", finding.what, finding.says);
    if let Some(remedy) = &finding.remedy {
        say!("  {:12} → {remedy}", "");
    }
}
