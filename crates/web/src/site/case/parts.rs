//! The parts of a case, each as its page shows it.

use casebook::{
    Appearance, Attribution, Claim, Correction, Evidence, Language, LinkState, Outlet, Status,
    Verdict,
};

use std::borrow::Cow;

use crate::{
    locale::{Day, Locale, Visit},
    writing::{self, Choice, Link, Spoken},
};

/// An assertion and what it comes to.
pub(super) struct ClaimPart {
    /// None where it only repeats the title.
    pub(super) text: Option<Spoken>,
    pub(super) verdict: Option<VerdictPart>,
    pub(super) grain: Option<Spoken>,
}

/// A verdict in words, and what it means.
pub(in crate::site) struct VerdictPart {
    pub(in crate::site) name: Cow<'static, str>,
    pub(in crate::site) meaning: Cow<'static, str>,
    /// The class that colours it; the words alone say it.
    pub(in crate::site) class: &'static str,
}

impl VerdictPart {
    pub(in crate::site) fn new(verdict: Verdict, locale: Locale) -> Self {
        let (name, meaning, class) = match verdict {
            Verdict::False => ("verdict-false", "verdict-false-means", "verdict-false"),
            Verdict::Misleading => (
                "verdict-misleading",
                "verdict-misleading-means",
                "verdict-bent",
            ),
            Verdict::Distorted => (
                "verdict-distorted",
                "verdict-distorted-means",
                "verdict-bent",
            ),
            Verdict::MissingContext => (
                "verdict-missing-context",
                "verdict-missing-context-means",
                "verdict-part",
            ),
            Verdict::Unsupported => (
                "verdict-unsupported",
                "verdict-unsupported-means",
                "verdict-bent",
            ),
            Verdict::TrueInPart => (
                "verdict-true-in-part",
                "verdict-true-in-part-means",
                "verdict-part",
            ),
        };
        Self {
            name: locale.say(name),
            meaning: locale.say(meaning),
            class,
        }
    }
}

impl ClaimPart {
    pub(super) fn new(claim: &Claim, title: &str, language: &Language, locale: Locale) -> Self {
        let repeats_title = claim.text.trim() == title.trim();
        Self {
            text: (!repeats_title).then(|| Spoken::new(claim.text.as_str(), language)),
            verdict: claim
                .verdict
                .map(|verdict| VerdictPart::new(verdict, locale)),
            grain: claim
                .grain_of_truth
                .as_deref()
                .map(|grain| Spoken::new(grain, language)),
        }
    }
}

/// Where it ran, once.
pub(super) struct AppearancePart {
    /// The outlet's name, and its page.
    pub(super) outlet: Option<Choice>,
    /// What ties the outlet to a state, and how that is known.
    pub(super) attribution: Option<String>,
    pub(super) label: Option<String>,
    pub(super) day: Option<Day>,
    pub(super) language: Option<String>,
    pub(super) headline: Option<Spoken>,
    pub(super) quote: Option<Spoken>,
    pub(super) archived: Option<Link>,
    pub(super) original: Option<Link>,
    /// An address that is not one of the web, as it came.
    pub(super) unlinked: Option<String>,
}

impl AppearancePart {
    pub(super) fn new(
        appearance: &Appearance,
        outlets: &[Outlet],
        several: Option<&Language>,
        visit: &Visit,
    ) -> Self {
        let locale = visit.locale;
        let slug = appearance.outlet.as_ref();
        let outlet = slug.and_then(|slug| outlets.iter().find(|outlet| outlet.slug == *slug));
        let unknown = Language::default();
        let language = appearance.language.as_ref().or(several).unwrap_or(&unknown);
        let spoken =
            |text: &Option<String>| text.as_deref().map(|text| Spoken::new(text, language));
        let original = appearance.url.as_deref().and_then(writing::link);
        let name = outlet.map(|outlet| outlet.name.as_str());
        Self {
            outlet: slug.map(|slug| Choice {
                name: name.map_or_else(|| slug.to_string(), ToOwned::to_owned),
                href: visit.path(&format!("/outlets/{slug}")),
            }),
            attribution: outlet.and_then(|outlet| attribution(outlet, locale)),
            label: appearance
                .outlet_label
                .clone()
                .filter(|label| Some(label.as_str()) != name),
            day: appearance.published_on.map(|day| locale.day(day)),
            language: appearance
                .language
                .as_ref()
                .filter(|language| !language.is_undetermined())
                .map(|language| locale.language(language).to_owned()),
            headline: spoken(&appearance.headline),
            quote: spoken(&appearance.quote),
            archived: appearance.archived_url.as_deref().and_then(writing::link),
            unlinked: appearance.url.clone().filter(|_| original.is_none()),
            original,
        }
    }
}

/// The key of what ties an outlet to a state, where anything is said.
pub(in crate::site) fn tie_key(attribution: Attribution) -> Option<&'static str> {
    match attribution {
        Attribution::Official => Some("outlet-official"),
        Attribution::StateControlled => Some("outlet-state-controlled"),
        Attribution::StateLinked => Some("outlet-state-linked"),
        Attribution::StateAligned => Some("outlet-state-aligned"),
        Attribution::Unattributed => None,
    }
}

/// “state-controlled (how that is known)”, where anything is said.
fn attribution(outlet: &Outlet, locale: Locale) -> Option<String> {
    let attribution = locale.say(tie_key(outlet.attribution)?);
    Some(match &outlet.attribution_source {
        Some(source) => locale.fill(
            "outlet-tied-as",
            [("attribution", &*attribution), ("source", source.as_str())],
        ),
        None => attribution.into_owned(),
    })
}

/// A cited source.
pub(super) struct EvidencePart {
    pub(super) title: String,
    pub(super) link: Option<Link>,
    pub(super) archived: Option<Link>,
    pub(super) publisher: Option<String>,
    pub(super) day: Option<Day>,
    pub(super) quote: Option<String>,
    pub(super) supports: Option<String>,
    /// What a reader should know before following the link.
    pub(super) health: Option<&'static str>,
}

impl EvidencePart {
    pub(super) fn new(evidence: &Evidence, locale: Locale) -> Self {
        Self {
            title: evidence.title.clone(),
            link: evidence.url.as_deref().and_then(writing::link),
            archived: evidence.archived_url.as_deref().and_then(writing::link),
            publisher: evidence.publisher.clone(),
            day: evidence.published_on.map(|day| locale.day(day)),
            quote: evidence.quote.clone(),
            supports: evidence.supports.clone(),
            health: evidence
                .link_health
                .as_ref()
                .and_then(|health| match health.state {
                    LinkState::Gone => Some("case-link-gone"),
                    LinkState::Unreachable => Some("case-link-unreachable"),
                    LinkState::Moved => Some("case-link-moved"),
                    LinkState::Alive | LinkState::Unchecked => None,
                }),
        }
    }
}

/// A public note on what changed.
pub(super) struct CorrectionPart {
    pub(super) day: Day,
    pub(super) note: Vec<String>,
    pub(super) is_withdrawal: bool,
}

impl CorrectionPart {
    pub(super) fn new(correction: &Correction, locale: Locale) -> Self {
        Self {
            day: locale.day_of(correction.at),
            note: writing::paragraphs(&correction.note),
            is_withdrawal: correction.withdrawal,
        }
    }
}

/// What the title of a case is; it states a falsehood, so nothing shows it without this word.
pub(super) fn label(status: Status, locale: Locale) -> String {
    let key = match status {
        Status::Withdrawn => "case-label-withdrawn",
        _ => "case-label",
    };
    locale.say(key).into_owned()
}
