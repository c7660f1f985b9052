//! Which queries ran on which engine, so that none can be forgotten.

use std::{
    collections::BTreeSet,
    fs,
    path::Path,
    sync::{LazyLock, Mutex},
};

use crate::{
    Engine,
    session::{Session, Transaction},
};

/// Where a query stands: its file under `src` and its line.
type Site = (String, u32);

static RAN: LazyLock<Mutex<BTreeSet<(bool, Site)>>> = LazyLock::new(Mutex::default);

/// Notes that the query there ran.
pub(crate) fn ran(session: &Session, file: &str, line: u32) {
    let sqlite = matches!(session.transaction, Transaction::Sqlite(_));
    let file = file.split_once("store/src/").map_or(file, |(_, file)| file);
    RAN.lock()
        .unwrap()
        .insert((sqlite, (file.to_owned(), line)));
}

/// Fails, naming them, if there are queries that did not run on an engine yet.
pub(super) fn every_query_ran_on(engine: Engine) {
    let mut sites = BTreeSet::new();
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    find(&source, &source, engine, &mut sites);
    assert!(
        sites.len() > 100,
        "the search finds queries: {}",
        sites.len()
    );
    let ran = RAN.lock().unwrap();
    let forgotten: Vec<String> = sites
        .into_iter()
        .filter(|site| !ran.contains(&(engine == Engine::Sqlite, site.clone())))
        .map(|(file, line)| format!("src/{file}:{line}"))
        .collect();
    assert!(
        forgotten.is_empty(),
        "these queries did not run on {engine}; let the story run them: {forgotten:#?}"
    );
}

fn find(source: &Path, folder: &Path, engine: Engine, sites: &mut BTreeSet<Site>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            if !path.ends_with("tests") {
                find(source, &path, engine, sites);
            }
            continue;
        }
        let file = path.strip_prefix(source).unwrap().to_str().unwrap();
        if file == "session.rs" {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        let lines: Vec<&str> = text.lines().collect();
        for (at, line) in lines.iter().enumerate() {
            let calls = [
                "rows!(",
                "row!(",
                "execute!(",
                "rows_of!(",
                "insert_each!(",
                "on_either!(",
            ];
            if !calls.iter().any(|call| line.contains(call)) || line.trim_start().starts_with("//")
            {
                continue;
            }
            let query = lines[at..lines.len().min(at + 4)].concat();
            // The catalogues are all that each engine is asked in its own words.
            let other = match engine {
                Engine::Sqlite => ["information_schema", "pg_"],
                Engine::Postgres => ["pragma", "sqlite_master"],
            };
            if !other.iter().any(|word| query.contains(word)) {
                sites.insert((file.to_owned(), at as u32 + 1));
            }
        }
    }
}
