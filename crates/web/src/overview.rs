//! What the casebook holds, in figures: counted anew only when the change log has moved, and then
//! at most every few seconds, however many ask.

use std::{
    collections::HashMap,
    sync::Arc,
    time::{Duration, Instant},
};

use casebook::{Country, Language, Narrative, Slug, Status};
use search::{Filter, SearchQuery};
use tokio::sync::Mutex;

use crate::{errors::Error, settings::Shared};

/// An import moves the change log all the time; the figures follow at this pace.
const PACE: Duration = Duration::from_secs(10);

/// The casebook in figures; public cases alone count.
#[derive(Clone, Debug, Default)]
pub(crate) struct Overview {
    /// Published cases, corrected ones included, withdrawn ones not.
    pub(crate) cases: u64,
    /// The languages they ran in, with the number of cases, most first.
    pub(crate) languages: Vec<(Language, u64)>,
    /// The countries they speak of, with the number of cases, most first.
    pub(crate) countries: Vec<(Country, u64)>,
    /// How many outlets they ran in.
    pub(crate) outlets: u64,
    /// The narratives, each after the wider one it belongs to.
    pub(crate) narratives: Vec<InTree>,
}

/// A narrative and its place in the tree.
#[derive(Clone, Debug)]
pub(crate) struct InTree {
    pub(crate) narrative: Narrative,
    /// How many wider narratives stand above it.
    pub(crate) depth: usize,
    /// Cases of it and of those below it.
    pub(crate) cases: u64,
}

/// The latest overview.
#[derive(Default)]
pub(crate) struct Overviews(Mutex<Option<Counted>>);

struct Counted {
    overview: Arc<Overview>,
    change: u64,
    at: Instant,
}

impl Shared {
    /// The casebook in figures, at most a few seconds old.
    pub(crate) async fn overview(self: &Arc<Self>) -> Result<Arc<Overview>, Error> {
        // Whoever comes while it is being counted waits for that one count.
        let mut latest = self.overviews.0.lock().await;
        if let Some(counted) = &*latest
            && counted.at.elapsed() < PACE
        {
            return Ok(Arc::clone(&counted.overview));
        }
        let change = self.store.last_change().await?;
        if let Some(counted) = &mut *latest
            && counted.change == change
        {
            counted.at = Instant::now();
            return Ok(Arc::clone(&counted.overview));
        }
        let overview = Arc::new(self.count().await?);
        *latest = Some(Counted {
            overview: Arc::clone(&overview),
            change,
            at: Instant::now(),
        });
        Ok(overview)
    }

    async fn count(self: &Arc<Self>) -> Result<Overview, Error> {
        let figures = self.store.figures().await?;
        let tree = with_depth(self.store.narratives().await?);
        let index = Arc::clone(&self.index);
        let narratives = self
            .work
            .search(move || {
                tree.into_iter()
                    .map(|(narrative, depth)| {
                        let query = SearchQuery {
                            filter: Filter {
                                narratives: vec![narrative.slug.clone()],
                                statuses: vec![Status::Published, Status::Corrected],
                                ..Filter::default()
                            },
                            ..SearchQuery::default()
                        };
                        let cases = index.search(&query)?.total as u64;
                        Ok(InTree {
                            narrative,
                            depth,
                            cases,
                        })
                    })
                    .collect::<Result<Vec<_>, search::Error>>()
            })
            .await??;
        Ok(Overview {
            cases: figures.cases,
            languages: figures.languages,
            countries: figures.countries,
            outlets: figures.outlets,
            narratives,
        })
    }
}

/// How many wider narratives stand above each; they come each before those it holds.
fn with_depth(narratives: Vec<Narrative>) -> Vec<(Narrative, usize)> {
    let mut depths: HashMap<Slug, usize> = HashMap::with_capacity(narratives.len());
    narratives
        .into_iter()
        .map(|narrative| {
            let above = narrative
                .parent
                .as_ref()
                .and_then(|parent| depths.get(parent));
            let depth = above.map_or(0, |above| above + 1);
            depths.insert(narrative.slug.clone(), depth);
            (narrative, depth)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_narrative_stands_as_deep_as_there_are_wider_ones() {
        let narrative = |title: &str, parent: Option<&str>| Narrative {
            slug: Slug::of(title),
            title: title.to_owned(),
            summary: String::new(),
            parent: parent.map(Slug::of),
            labels: Vec::new(),
        };
        let depths: Vec<usize> = with_depth(vec![
            narrative("a", None),
            narrative("b", Some("a")),
            narrative("c", Some("b")),
            narrative("d", Some("a")),
            narrative("lost", Some("nobody")),
        ])
        .into_iter()
        .map(|(_, depth)| depth)
        .collect();
        assert_eq!(depths, [0, 1, 2, 1, 0]);
    }
}
