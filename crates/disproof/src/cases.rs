//! Cases as the index takes them: with the names that their keys stand for.

use std::collections::HashMap;

use casebook::{Case, Narrative, Slug, Tag};
use search::{Entry, Named};
use store::Read;

/// Turns cases into entries, remembering what it has looked up.
#[derive(Default)]
pub struct Entries {
    tags: HashMap<Slug, Tag>,
    narratives: Option<HashMap<Slug, Narrative>>,
}

impl Entries {
    /// The cases of one page, with their names.
    pub async fn of(&mut self, read: &mut Read, cases: Vec<Case>) -> anyhow::Result<Vec<Entry>> {
        let mut wanted: Vec<Slug> = cases
            .iter()
            .flat_map(|case| case.content.outlets().into_iter().cloned())
            .collect();
        wanted.sort();
        wanted.dedup();
        let mut outlets = HashMap::new();
        for outlet in read.outlets_by_slug(&wanted).await? {
            outlets.insert(outlet.slug.clone(), outlet);
        }
        let mut unknown: Vec<Slug> = cases
            .iter()
            .flat_map(|case| case.content.tags.iter())
            .filter(|tag| !self.tags.contains_key(tag))
            .cloned()
            .collect();
        unknown.sort();
        unknown.dedup();
        for tag in read.tags_by_slug(&unknown).await? {
            self.tags.insert(tag.slug.clone(), tag);
        }
        if self.narratives.is_none() {
            let narratives = read.narratives().await?.into_iter();
            let by_slug = narratives.map(|narrative| (narrative.slug.clone(), narrative));
            self.narratives = Some(by_slug.collect());
        }
        let known = self.narratives.as_ref().expect("read just now");
        Ok(cases
            .into_iter()
            .map(|case| {
                let of_case = case.content.outlets();
                let outlets = of_case
                    .iter()
                    .filter_map(|slug| outlets.get(slug))
                    .cloned()
                    .collect();
                let tags = case.content.tags.iter().map(|slug| {
                    let known = self.tags.get(slug).cloned();
                    known.unwrap_or_else(|| Tag::named(slug.as_str()))
                });
                Entry {
                    tags: tags.collect(),
                    narratives: with_wider(&case.content.narratives, known),
                    outlets,
                    case,
                }
            })
            .collect())
    }

    /// Forgets names, because some have changed.
    pub fn forget(&mut self) {
        *self = Self::default();
    }
}

/// Narratives and every wider one above them, each once.
fn with_wider(narratives: &[Slug], known: &HashMap<Slug, Narrative>) -> Vec<Named> {
    let mut all: Vec<Named> = Vec::new();
    for narrative in narratives {
        let mut next = Some(narrative);
        while let Some(slug) = next {
            if all.iter().any(|named| named.slug == *slug) {
                break;
            }
            let narrative = known.get(slug);
            all.push(Named {
                slug: slug.clone(),
                name: narrative.map_or_else(|| slug.to_string(), |known| known.title.clone()),
            });
            next = narrative.and_then(|narrative| narrative.parent.as_ref());
        }
    }
    all
}
