//! The public site as files: a walk from the front page along every link, each page written where the
//! links of the others, made relative, find it.

mod folder;
mod links;

use std::{
    collections::{BTreeMap, HashSet, VecDeque},
    path::Path,
    process::ExitCode,
    sync::Arc,
    time::Instant,
};

use anyhow::{Context, bail};
use fetch::{Fetcher, Policy};
use search::{Filter, Index, SearchQuery};
use tokio::task::JoinSet;
use web::{Answer, Locale, Pages, Settings};

use self::{folder::Folder, links::Layout};
use crate::{follow, place::Place, progress, terminal};

/// Pages rendered at once, for each core.
const AT_ONCE: usize = 2;
/// Broken links that are named; the rest are counted.
const NAMED: usize = 20;

pub async fn run(
    place: &Place,
    settings: Settings,
    languages: &[Locale],
    folder: &Path,
) -> anyhow::Result<ExitCode> {
    let begun = Instant::now();
    let store = place.existing_store().await?;
    let index = Arc::new(place.index()?);
    follow::catch_up_or_say(&store, &index).await?;
    let mut folder = Folder::begin(folder)?;
    let layout = Layout::new(&settings, languages);
    let titles = titles(&index, &layout)?;
    let pages = Pages::of(web::Site {
        store,
        index,
        fetcher: Fetcher::new(Policy::default())?,
        settings,
    });
    let mut walk = Walk::new(layout);
    walk.go(&pages, &mut folder).await?;
    folder.write("search/cases.js", titles.as_bytes())?;
    let missing = pages.get("/no-such-page").await;
    let missing = walk.layout.rewritten(&missing.body, "404.html").0;
    folder.write("404.html", &missing)?;
    walk.look_for_broken(&folder);
    let (files, bytes) = folder.finish()?;
    say!(
        "{} in {}, {:.1} MB, {:.1} s.",
        terminal::count(files, "file", "files"),
        terminal::count(languages.len() as u64, "language", "languages"),
        bytes as f64 / 1e6,
        begun.elapsed().as_secs_f64()
    );
    if walk.broken.is_empty() {
        say!("Every link leads to a file.");
        return Ok(ExitCode::SUCCESS);
    }
    eprintln!(
        "{} {}:",
        terminal::error("error:"),
        terminal::count(
            walk.broken.len() as u64,
            "link leads nowhere",
            "links lead nowhere"
        )
    );
    for (address, (why, from)) in walk.broken.iter().take(NAMED) {
        eprintln!("  {address} ({why}), on {from}");
    }
    Ok(ExitCode::from(1))
}

/// The walk from page to page.
struct Walk {
    layout: Layout,
    /// Addresses that were met.
    seen: HashSet<String>,
    /// Those still to be written, each with the page that led there.
    waiting: VecDeque<(String, String)>,
    /// Those that lead nowhere: why, and from where.
    broken: BTreeMap<String, (String, String)>,
}

impl Walk {
    fn new(layout: Layout) -> Self {
        let mut walk = Self {
            seen: HashSet::new(),
            waiting: VecDeque::new(),
            broken: BTreeMap::new(),
            layout,
        };
        for seed in walk.layout.seeds() {
            walk.meet(seed, "the beginning");
        }
        walk
    }

    fn meet(&mut self, address: String, from: &str) {
        // Written by itself, at the end.
        if address != "/search/cases.js" && self.seen.insert(address.clone()) {
            self.waiting.push_back((address, from.to_owned()));
        }
    }

    async fn go(&mut self, pages: &Pages, folder: &mut Folder) -> anyhow::Result<()> {
        let cores = std::thread::available_parallelism().map_or(2, usize::from);
        let bar = progress::bar(self.seen.len() as u64, "Writing");
        let mut under_way: JoinSet<(String, String, Answer)> = JoinSet::new();
        loop {
            while under_way.len() < AT_ONCE * cores
                && let Some((address, from)) = self.waiting.pop_front()
            {
                let pages = pages.clone();
                under_way.spawn(async move {
                    let answer = pages.get(&address).await;
                    (address, from, answer)
                });
            }
            let Some(done) = under_way.join_next().await else {
                break;
            };
            let (address, from, answer) = done.context("a page could not be made")?;
            self.take(address, from, &answer, folder)?;
            bar.set_length(self.seen.len() as u64);
            bar.inc(1);
        }
        bar.finish_and_clear();
        Ok(())
    }

    fn take(
        &mut self,
        address: String,
        from: String,
        answer: &Answer,
        folder: &mut Folder,
    ) -> anyhow::Result<()> {
        let Some(file) = self.layout.file(&address) else {
            bail!("the page {address} has no place among files");
        };
        if folder.holds(&file) {
            let why = "another page has its file".to_owned();
            self.broken.insert(address, (why, from));
            return Ok(());
        }
        match answer.status {
            // A withdrawn case says so on its page.
            200 | 410 => {
                let (body, met) = self.layout.rewritten(&answer.body, &file);
                folder.write(&file, &body)?;
                for next in met {
                    self.meet(next, &address);
                }
            }
            301..=308 => {
                let target = answer.location.clone().unwrap_or_default();
                let page = self.layout.leading(&target, &file);
                folder.write(&file, page.as_bytes())?;
                self.meet(target, &address);
            }
            status => {
                self.broken.insert(address, (status.to_string(), from));
            }
        }
        Ok(())
    }

    /// Sees that each address that a page links to has its file.
    fn look_for_broken(&mut self, folder: &Folder) {
        for address in &self.seen {
            let file = self.layout.file(address);
            let stands = file.is_some_and(|file| folder.holds(&file));
            if !stands && !self.broken.contains_key(address) {
                let why = ("no file".to_owned(), "a page of the copy".to_owned());
                self.broken.insert(address.clone(), why);
            }
        }
    }
}

/// The cases by title, for the search in the browser: number, title, file, day, further words.
fn titles(index: &Index, layout: &Layout) -> anyhow::Result<String> {
    let mut all = Vec::new();
    loop {
        let page = index.search(&SearchQuery {
            filter: Filter::upheld(),
            offset: all.len(),
            limit: 100,
            ..SearchQuery::default()
        })?;
        if page.hits.is_empty() {
            break;
        }
        for hit in page.hits {
            let names = hit
                .outlets
                .iter()
                .chain(&hit.tags)
                .map(|named| named.name.as_str());
            let words: Vec<&str> = names
                .chain(hit.countries.iter().map(|country| country.name("en")))
                .collect();
            let day = hit
                .first_seen
                .map(|day| day.to_string())
                .unwrap_or_default();
            let file = layout.beside_cases(&hit.path);
            let number = hit.number.to_string();
            all.push(serde_json::json!([
                number,
                hit.title,
                file,
                day,
                words.join(" ")
            ]));
        }
    }
    Ok(format!("window.CASES={};\n", serde_json::to_string(&all)?))
}
