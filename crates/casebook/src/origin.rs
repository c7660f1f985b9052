use serde::{Deserialize, Serialize};

use crate::{Content, Slug};

/// Where an imported record came from, and the key by which a re-import finds it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Origin {
    /// Short name of the data set: `euvsdisinfo`, or the site's host for a ClaimReview.
    pub dataset: String,
    /// The record's identity there: its address where it has one, else [`fingerprint`].
    pub id: String,
    /// Where the record is public, if anywhere. A record with no response of its own is answered
    /// there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// SPDX name or address of the licence, where one is stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub licence: Option<String>,
    /// Whom to credit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attribution: Option<String>,
}

/// The identity of a case that came without an address: normalised title, date and outlet. Two
/// records with the same fingerprint are the same case.
pub fn fingerprint(content: &Content) -> String {
    let first = content
        .appearances
        .iter()
        .min_by_key(|appearance| (appearance.published_on.is_none(), appearance.published_on));
    let date = first
        .and_then(|appearance| appearance.published_on)
        .map(|date| date.to_string())
        .unwrap_or_default();
    let outlet = first
        .and_then(|appearance| appearance.outlet.as_ref())
        .map(Slug::as_str)
        .unwrap_or_default();
    let title = content.title.trim_end_matches(['…', '.', ' ']);
    format!("{}|{date}|{outlet}", Slug::of(title))
}
