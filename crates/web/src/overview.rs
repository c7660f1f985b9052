//! What the casebook holds, in figures and names: counted anew only when the change log has moved,
//! and then at most every few seconds, however many ask.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, HashMap, HashSet},
    sync::Arc,
    time::{Duration, Instant},
};

use casebook::{Issue, Label, Narrative, Outlet, Slug, Tag, Timestamp};
use search::{Facets, Filter, Rising, SearchQuery};
use tokio::sync::Mutex;

use crate::{errors::Error, locale::Locale, settings::Shared};

/// An import moves the change log all the time; the figures follow at this pace.
const PACE: Duration = Duration::from_secs(10);

/// Records read at a time.
const PAGE: u32 = 1_000;

/// The casebook in figures and names; cases that stand count, published or corrected.
#[derive(Clone, Debug, Default)]
pub(crate) struct Overview {
    /// How many cases.
    pub(crate) cases: usize,
    /// How they fall by field, most first.
    pub(crate) facets: Facets,
    /// What has more of them than it used to have.
    pub(crate) rising: Rising,
    /// The narratives, each after the wider one it belongs to.
    pub(crate) narratives: Vec<InTree>,
    /// Issues of the review, latest first.
    pub(crate) issues: Vec<Issue>,
    /// Every outlet.
    pub(crate) outlets: BTreeMap<Slug, Outlet>,
    /// Every tag.
    pub(crate) tags: BTreeMap<Slug, Tag>,
    /// The last change of the casebook that this tells of.
    pub(crate) change: u64,
}

/// A narrative and its place in the tree.
#[derive(Clone, Debug)]
pub(crate) struct InTree {
    pub(crate) narrative: Narrative,
    /// How many wider narratives stand above it.
    pub(crate) depth: usize,
    /// Cases of it and of those below it.
    pub(crate) cases: usize,
}

impl Overview {
    /// A narrative by its key.
    pub(crate) fn narrative(&self, slug: &Slug) -> Option<&InTree> {
        self.narratives
            .iter()
            .find(|line| line.narrative.slug == *slug)
    }

    /// An issue by its number.
    pub(crate) fn issue(&self, number: u32) -> Option<&Issue> {
        self.issues.iter().find(|issue| issue.number == number)
    }

    /// A narrative's title in a language, or else its own; its key where there is none.
    pub(crate) fn narrative_title<'o>(&'o self, slug: &'o Slug, locale: Locale) -> &'o str {
        self.narrative(slug)
            .map_or(slug.as_str(), |line| title_of(&line.narrative, locale))
    }

    /// A tag's name in a language, or else its own; its key where there is none.
    pub(crate) fn tag_name<'o>(&'o self, slug: &'o Slug, locale: Locale) -> &'o str {
        let tag = self.tags.get(slug);
        tag.map_or(slug.as_str(), |tag| name_of(tag, locale))
    }

    /// An outlet's name; its key where there is none.
    pub(crate) fn outlet_name<'o>(&'o self, slug: &'o Slug) -> &'o str {
        let outlet = self.outlets.get(slug);
        outlet.map_or(slug.as_str(), |outlet| outlet.name.as_str())
    }
}

/// A narrative's title in a language, or else its own.
pub(crate) fn title_of(narrative: &Narrative, locale: Locale) -> &str {
    labelled(&narrative.labels, locale).unwrap_or(&narrative.title)
}

/// A tag's name in a language, or else its own.
pub(crate) fn name_of(tag: &Tag, locale: Locale) -> &str {
    labelled(&tag.labels, locale).unwrap_or(&tag.name)
}

fn labelled(labels: &[Label], locale: Locale) -> Option<&str> {
    let label = labels
        .iter()
        .find(|label| label.language.primary() == locale.tag());
    label.map(|label| label.text.as_str())
}

/// The latest overview.
#[derive(Default)]
pub(crate) struct Overviews(Mutex<Option<Counted>>);

struct Counted {
    overview: Arc<Overview>,
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
        // The index may follow a moment later.
        let indexed = self.index.sequence();
        if let Some(counted) = &mut *latest
            && counted.overview.change == change.min(indexed)
        {
            counted.at = Instant::now();
            return Ok(Arc::clone(&counted.overview));
        }
        let overview = Arc::new(self.count(change.min(indexed)).await?);
        *latest = Some(Counted {
            overview: Arc::clone(&overview),
            at: Instant::now(),
        });
        Ok(overview)
    }

    async fn count(self: &Arc<Self>, change: u64) -> Result<Overview, Error> {
        let mut read = self.store.read().await?;
        let mut outlets: BTreeMap<Slug, Outlet> = BTreeMap::new();
        loop {
            let last = outlets.last_key_value().map(|(slug, _)| slug.clone());
            let page = read.outlets_after(last.as_ref(), PAGE).await?;
            let is_last = page.len() < PAGE as usize;
            outlets.extend(page.into_iter().map(|outlet| (outlet.slug.clone(), outlet)));
            if is_last {
                break;
            }
        }
        let mut tags: BTreeMap<Slug, Tag> = BTreeMap::new();
        loop {
            let last = tags.last_key_value().map(|(slug, _)| slug.clone());
            let page = read.tags_after(last.as_ref(), PAGE).await?;
            let is_last = page.len() < PAGE as usize;
            tags.extend(page.into_iter().map(|tag| (tag.slug.clone(), tag)));
            if is_last {
                break;
            }
        }
        let tree = with_depth(read.narratives().await?);
        let mut issues = read.issues().await?;
        drop(read);
        let index = Arc::clone(&self.index);
        let at = Timestamp::now();
        let today = at.to_zoned(jiff::tz::TimeZone::UTC).date();
        let (results, public, rising) = self
            .work
            .search(move || -> Result<_, search::Error> {
                let count = |filter| {
                    index.search(&SearchQuery {
                        filter,
                        facets: true,
                        ..SearchQuery::default()
                    })
                };
                let public = count(Filter::default())?.facets.unwrap_or_default();
                Ok((count(Filter::upheld())?, public, index.rising(today)?))
            })
            .await??;
        // A name that drafts alone have is nobody's business yet; withdrawn cases have theirs still.
        let known: HashSet<&Slug> = public.outlets.iter().map(|(slug, _)| slug).collect();
        outlets.retain(|slug, _| known.contains(slug));
        let known: HashSet<&Slug> = public.tags.iter().map(|(slug, _)| slug).collect();
        tags.retain(|slug, _| known.contains(slug));
        let known: HashSet<&Slug> = public.narratives.iter().map(|(slug, _)| slug).collect();
        let tree = tree
            .into_iter()
            .filter(|(narrative, _)| known.contains(&narrative.slug));
        issues.retain(|issue| {
            public
                .issues
                .iter()
                .any(|(number, _)| *number == issue.number)
        });
        for issue in &mut issues {
            // One that has not come out is being written.
            if issue.published_on.is_none_or(|day| day > today) {
                issue.title.clear();
                issue.summary.clear();
            }
        }
        issues.sort_by_key(|issue| Reverse((issue.published_on, issue.number)));
        let facets = results.facets.unwrap_or_default();
        let of_narrative: HashMap<&Slug, usize> = facets
            .narratives
            .iter()
            .map(|(slug, cases)| (slug, *cases))
            .collect();
        let narratives = tree
            .map(|(narrative, depth)| InTree {
                cases: of_narrative.get(&narrative.slug).copied().unwrap_or(0),
                narrative,
                depth,
            })
            .collect();
        Ok(Overview {
            cases: results.total,
            rising,
            narratives,
            issues,
            outlets,
            tags,
            change,

            facets,
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
