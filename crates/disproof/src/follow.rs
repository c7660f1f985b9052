//! The index follows the change log of the store.

use std::{
    collections::BTreeSet,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use casebook::{CaseNumber, Change, ChangeKind, Noun, Slug, Uuid};
use search::{Audience, Filter, Index, Writer};
use store::Store;

use crate::{cases::Entries, progress};

/// Changes taken at a time.
const CHANGES: u32 = 1_000;
/// Cases read at a time.
const PAGE: u32 = 500;
/// Cases after which a rebuild makes its work lasting, so that one cut short need not begin anew.
const LASTING: usize = 2_000;
/// How often a server asks whether something has changed.
const INTERVAL: Duration = Duration::from_millis(100);
/// How long a server waits before it tries again what failed, or what another process is doing.
const REST: Duration = Duration::from_secs(2);

/// Brings the index up to date with the store; says how many cases were put in.
///
/// # Errors
/// [`search::Error::Locked`] where another process is doing just that.
pub async fn bring_up_to_date(store: &Store, index: &Index) -> anyhow::Result<usize> {
    let mut writer = index.writer()?;
    let put = catch_up(store, index, &mut writer, &mut Entries::default()).await?;
    writer.finish()?;
    Ok(put)
}

/// Brings the index up to date; where a running server is doing that, takes up what it has done.
///
/// # Errors
/// If the store or the index cannot be read.
pub async fn catch_up_or_say(store: &Store, index: &Index) -> anyhow::Result<()> {
    if store.last_change().await? <= index.freshness().sequence && index.freshness().vectors_fit {
        return Ok(());
    }
    match bring_up_to_date(store, index).await {
        Ok(_) => Ok(()),
        Err(error) => match error.downcast_ref::<search::Error>() {
            Some(search::Error::Locked(_)) => {
                index.refresh()?;
                Ok(())
            }
            _ => Err(error),
        },
    }
}

/// Follows the change log until told to stop. For a thread of its own.
pub fn follow(
    store: &Store,
    index: &Arc<Index>,
    runtime: &tokio::runtime::Handle,
    stop: &AtomicBool,
) {
    while !stop.load(Ordering::Relaxed) {
        let done = index
            .writer()
            .map_err(anyhow::Error::from)
            .and_then(|mut writer| {
                let mut entries = Entries::default();
                while !stop.load(Ordering::Relaxed) {
                    let last = runtime.block_on(store.last_change())?;
                    if last > writer.sequence() {
                        entries.forget();
                        runtime.block_on(catch_up(store, index, &mut writer, &mut entries))?;
                    } else {
                        std::thread::sleep(INTERVAL);
                    }
                }
                Ok(())
            });
        if let Err(error) = done {
            let locked = error.downcast_ref::<search::Error>();
            if matches!(locked, Some(search::Error::Locked(_))) {
                // Another process writes: take up what it commits.
                if let Err(error) = index.refresh() {
                    tracing::warn!("cannot take up the index's changes: {error}");
                }
            } else {
                tracing::error!("the index cannot follow the casebook, trying again: {error:#}");
            }
            std::thread::sleep(REST);
        }
    }
}

async fn catch_up(
    store: &Store,
    index: &Index,
    writer: &mut Writer<'_>,
    entries: &mut Entries,
) -> anyhow::Result<usize> {
    if writer.sequence() == 0 {
        return rebuild(store, writer, entries).await;
    }
    let mut put = 0;
    loop {
        let changes = store.changes_after(writer.sequence(), CHANGES).await?;
        let Some(last) = changes.last() else {
            return Ok(put);
        };
        let sequence = last.sequence;
        put += apply(store, index, writer, entries, &changes).await?;
        writer.commit(sequence)?;
    }
}

/// Puts every case in. The place in the log is noted before the first is read: what changes
/// meanwhile is put in again afterwards.
async fn rebuild(
    store: &Store,
    writer: &mut Writer<'_>,
    entries: &mut Entries,
) -> anyhow::Result<usize> {
    let sequence = store.last_change().await?;
    let total: u64 = store.case_counts().await?.values().sum();
    let bar = progress::bar(total, "Indexing");
    let (mut put, mut unsaved) = (0, 0);
    let mut after: Option<CaseNumber> = None;
    loop {
        let mut read = store.read().await?;
        let cases = read.cases_after(after, PAGE).await?;
        let Some(last) = cases.last() else { break };
        after = Some(last.number);
        let page = entries.of(&mut read, cases).await?;
        drop(read);
        let told = bar.clone();
        tokio::task::block_in_place(|| writer.put(&page, &|count| told.inc(count as u64)))?;
        put += page.len();
        unsaved += page.len();
        if unsaved >= LASTING {
            writer.commit(0)?;
            unsaved = 0;
        }
    }
    // An empty log still is a place: a fresh index of an empty casebook is up to date.
    writer.commit(sequence)?;
    bar.finish_and_clear();
    Ok(put)
}

async fn apply(
    store: &Store,
    index: &Index,
    writer: &mut Writer<'_>,
    entries: &mut Entries,
    changes: &[Change],
) -> anyhow::Result<usize> {
    let mut saved: BTreeSet<Uuid> = BTreeSet::new();
    let mut gone: BTreeSet<Uuid> = BTreeSet::new();
    let mut touched = Filter {
        audience: Audience::Desk,
        ..Filter::default()
    };
    let mut numbers: BTreeSet<CaseNumber> = BTreeSet::new();
    for change in changes {
        let slug = || Slug::try_from(change.key.clone()).ok();
        match change.noun {
            Noun::Case => {
                let Ok(id) = change.key.parse() else { continue };
                let (to, from) = match change.kind {
                    ChangeKind::Saved => (&mut saved, &mut gone),
                    ChangeKind::Deleted => (&mut gone, &mut saved),
                };
                to.insert(id);
                from.remove(&id);
            }
            Noun::Outlet => touched.outlets.extend(slug()),
            Noun::Tag => touched.tags.extend(slug()),
            Noun::Narrative => touched.narratives.extend(slug()),
            _ => {}
        }
    }
    // Cases that name a record that changed are put in again. Fields of a filter restrict one
    // another, so each kind is asked for alone.
    let desk = || Filter {
        audience: Audience::Desk,
        ..Filter::default()
    };
    for filter in [
        Filter {
            outlets: touched.outlets,
            ..desk()
        },
        Filter {
            tags: touched.tags,
            ..desk()
        },
        Filter {
            narratives: touched.narratives,
            ..desk()
        },
    ] {
        if !filter.is_open() {
            numbers.extend(index.numbers(&filter)?);
        }
    }
    for id in gone {
        writer.remove(id)?;
    }
    let mut read = store.read().await?;
    let ids: Vec<Uuid> = saved.iter().copied().collect();
    let mut cases = Vec::new();
    for ids in ids.chunks(PAGE as usize) {
        cases.extend(read.cases_by_id(ids).await?);
    }
    for number in numbers {
        if let Some(case) = read.case(number).await?
            && !saved.contains(&case.id)
        {
            cases.push(case);
        }
    }
    let page = entries.of(&mut read, cases).await?;
    drop(read);
    tokio::task::block_in_place(|| writer.put(&page, &|_| ()))?;
    Ok(page.len())
}
