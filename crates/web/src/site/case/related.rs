//! The cases that a case's page names beside its own: those linked to it, and those like it.

use casebook::{Case, Relation, RelationState, Uuid};
use search::{Hit, Index};
use store::Read;

use super::view::translation_for;
use crate::{errors::Error, locale::Visit, site::frame::told, writing::Spoken};

/// Most related cases that a page shows: a story told over and over has near a hundred.
const MOST_RELATED: usize = 12;

/// Cases of which a page says that they tell much the same, as a machine has it.
const MOST_SIMILAR: usize = 6;
/// Centred cosine from which on two cases tell much the same.
const SIMILAR: f32 = 0.6;
/// From which on they tell the same in other words.
const VERY_NEAR: f32 = 0.75;

/// The cases related to one. A draft is not shown to be related, nor a case that no longer stands.
pub(super) struct Related {
    /// Those that are linked to it, confirmed ones first, then the likelier.
    linked: Vec<(Relation, Case)>,
    /// Those that tell much the same and of which no link is known, rejected ones included, nearest
    /// first.
    similar: Vec<Hit>,
}

impl Related {
    pub(super) async fn of(read: &mut Read, index: &Index, case: &Case) -> Result<Self, Error> {
        let mut relations = read.relations_of(case.id).await?;
        let known = relations.iter().map(|relation| relation.other(case.id));
        let known: Vec<Uuid> = known.collect();
        relations.retain(|relation| relation.state != RelationState::Rejected);
        relations.sort_by(|a, b| {
            let is_confirmed = |relation: &Relation| relation.state == RelationState::Confirmed;
            let score = |relation: &Relation| relation.score.unwrap_or(0.0);
            is_confirmed(b)
                .cmp(&is_confirmed(a))
                .then(score(b).total_cmp(&score(a)))
        });
        let mut related = Vec::new();
        // A few at a time: some of the first may be drafts, and the rest need not be read.
        for relations in relations.chunks(MOST_RELATED) {
            let ids: Vec<_> = relations
                .iter()
                .map(|relation| relation.other(case.id))
                .collect();
            for other in read.cases_by_id(&ids).await? {
                let mut relations = relations.iter();
                let relation = relations.find(|relation| relation.other(case.id) == other.id);
                if let Some(relation) = relation.filter(|_| other.status.is_upheld()) {
                    related.push((relation.clone(), other));
                }
            }
            if related.len() >= MOST_RELATED {
                related.truncate(MOST_RELATED);
                break;
            }
        }
        Ok(Self {
            similar: index.similar(case.number, &known, SIMILAR, MOST_SIMILAR)?,
            linked: related,
        })
    }

    /// Those that a person confirmed, and those that a machine suggests.
    pub(super) fn parts(&self, visit: &Visit) -> (Vec<RelatedPart>, Vec<RelatedPart>) {
        let (confirmed, suggested) = self
            .linked
            .iter()
            .partition::<Vec<_>, _>(|(relation, _)| relation.state == RelationState::Confirmed);
        let linked = |related: Vec<&(Relation, Case)>| -> Vec<RelatedPart> {
            let related = related.into_iter();
            related
                .map(|related| RelatedPart::linked(related, visit))
                .collect()
        };
        let similar = self.similar.iter().map(|hit| RelatedPart::near(hit, visit));
        let mut suggested = linked(suggested);
        suggested.extend(similar);
        (linked(confirmed), suggested)
    }
}

/// A case as the page names it.
pub(super) struct RelatedPart {
    pub(super) number: String,
    pub(super) href: String,
    pub(super) title: Spoken,
    pub(super) reason: String,
    pub(super) score: Option<String>,
}

impl RelatedPart {
    fn linked((relation, case): &(Relation, Case), visit: &Visit) -> Self {
        Self {
            number: case.number.to_string(),
            href: visit.path(&case.path()),
            title: match translation_for(&case.content, None, visit.locale) {
                Some(told) => Spoken::new(&told.title, &told.language),
                None => Spoken::new(&case.content.title, &case.content.language),
            },
            reason: relation.reason.clone(),
            // Scores come from import files too; only a share is shown as one.
            score: relation
                .score
                .filter(|score| (0.0..=1.0).contains(score))
                .map(|score| visit.locale.percent(score as f32)),
        }
    }

    /// A case that a machine finds to tell much the same.
    fn near(hit: &Hit, visit: &Visit) -> Self {
        let reason = match hit.score {
            near if near >= VERY_NEAR => "reason-meaning-very",
            _ => "reason-meaning-close",
        };
        Self {
            number: hit.number.to_string(),
            href: visit.path(&hit.path),
            title: told(hit, visit.locale).0,
            reason: visit.locale.say(reason).into_owned(),
            score: None,
        }
    }
}
