//! Cases as the index takes them: with the names that their keys stand for.

use std::collections::HashMap;

use casebook::{Case, Narrative, Slug};
use search::{Entry, Named};
use store::Read;

/// Turns cases into entries, remembering what it has looked up.
#[derive(Default)]
pub struct Entries {
    tags: HashMap<Slug, String>,
    parents: Option<HashMap<Slug, Option<Slug>>>,
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
            self.tags.insert(tag.slug, tag.name);
        }
        if self.parents.is_none() {
            let narratives = read.narratives().await?;
            self.parents = Some(narratives.into_iter().map(parent).collect());
        }
        let parents = self.parents.as_ref().expect("read just now");
        Ok(cases
            .into_iter()
            .map(|case| {
                let of_case = case.content.outlets();
                let outlets = of_case
                    .iter()
                    .filter_map(|slug| outlets.get(slug))
                    .cloned()
                    .collect();
                let tags = case.content.tags.iter().map(|slug| Named {
                    slug: slug.clone(),
                    name: self
                        .tags
                        .get(slug)
                        .cloned()
                        .unwrap_or_else(|| slug.to_string()),
                });
                Entry {
                    tags: tags.collect(),
                    narratives: with_wider(&case.content.narratives, parents),
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

fn parent(narrative: Narrative) -> (Slug, Option<Slug>) {
    (narrative.slug, narrative.parent)
}

/// Narratives and every wider one above them, each once.
fn with_wider(narratives: &[Slug], parents: &HashMap<Slug, Option<Slug>>) -> Vec<Slug> {
    let mut all = Vec::new();
    for narrative in narratives {
        let mut next = Some(narrative);
        while let Some(slug) = next {
            if all.contains(slug) {
                break;
            }
            all.push(slug.clone());
            next = parents.get(slug).and_then(Option::as_ref);
        }
    }
    all
}
