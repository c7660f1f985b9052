//! Where a reviewed claim ran: the many ways to say so in `itemReviewed`.

use casebook::{Appearance, Date, Language, rules};
use extract::date;
use serde_json::{Map, Value};

use super::{
    value::{Found, Nodes, each, text},
    web,
};
use crate::{Severity, draft::Draft, outlets};

/// Fields of `itemReviewed` that are read, or say nothing about the case.
const KNOWN: [&str; 21] = [
    "@context",
    "@type",
    "@id",
    "type",
    "author",
    "creator",
    "datePublished",
    "dateCreated",
    "appearance",
    "firstAppearance",
    "url",
    "sameAs",
    "name",
    "headline",
    "text",
    "publisher",
    "inLanguage",
    "description",
    "archivedAt",
    "image",
    "isPartOf",
];

/// Adds the appearances of a review's claim.
pub(crate) fn read<'a>(review: &'a Map<String, Value>, nodes: &Nodes<'a>, draft: &mut Draft) {
    for item in each(review, "itemReviewed", nodes) {
        let Some(item) = item.object() else {
            if let Some(words) = item.text() {
                if web(&words) {
                    push(draft, at(&words, None));
                } else {
                    draft.note(
                        Severity::Dropped,
                        "itemReviewed",
                        "a text stands where the claim's object belongs",
                        &words,
                    );
                }
            }
            continue;
        };
        claim(item, nodes, draft);
    }
}

fn claim<'a>(item: &'a Map<String, Value>, nodes: &Nodes<'a>, draft: &mut Draft) {
    let day = day(item, nodes, draft);
    let author = ["author", "creator"]
        .iter()
        .find_map(|key| each(item, key, nodes).iter().find_map(Found::text))
        .filter(|name| !web(name));
    let language = language(item, nodes);
    let before = draft.content.appearances.len();
    let firsts = each(item, "firstAppearance", nodes)
        .into_iter()
        .map(|found| (found, true));
    let others = each(item, "appearance", nodes)
        .into_iter()
        .map(|found| (found, false));
    for (found, first) in firsts.chain(others) {
        match found {
            Found::Object(work) => push(draft, |draft| publication(work, nodes, draft)),
            Found::Scalar(_) => match found.text() {
                Some(address) if web(&address) => push(draft, at(&address, None)),
                Some(words) => draft.note(
                    Severity::Dropped,
                    if first {
                        "firstAppearance"
                    } else {
                        "appearance"
                    },
                    "a text stands where an address belongs",
                    &words,
                ),
                None => {}
            },
        }
    }
    for key in ["url", "sameAs"] {
        for address in each(item, key, nodes)
            .iter()
            .filter_map(Found::text)
            .filter(|address| web(address))
        {
            push(draft, at(&address, None));
        }
    }
    let claimed = draft.content.appearances.len() > before;
    if !claimed && (author.is_some() || day.is_some()) {
        push(draft, |_| Appearance::default());
    }
    for appearance in draft.content.appearances.iter_mut().skip(before) {
        appearance.published_on = appearance.published_on.or(day);
        if appearance.language.is_none() {
            appearance.language.clone_from(&language);
        }
        // Whoever made the claim is not the outlet, but says where it came from.
        if appearance.outlet.is_none() && appearance.outlet_label.is_none() {
            appearance.outlet_label.clone_from(&author);
        }
    }
    if let Some(author) = author
        && !draft
            .content
            .appearances
            .iter()
            .skip(before)
            .any(|a| a.outlet_label.as_ref() == Some(&author))
    {
        draft.note(
            Severity::Dropped,
            "itemReviewed.author",
            "a case has no place for who made the claim beside its outlet",
            &author,
        );
    }
    for (key, value) in item {
        if !KNOWN.contains(&key.as_str()) && !value.is_null() {
            let value = value
                .as_str()
                .map_or_else(|| value.to_string(), str::to_owned);
            draft.note(
                Severity::Dropped,
                &format!("itemReviewed.{key}"),
                "a case has no place for this field",
                &value,
            );
        }
    }
}

/// A publication given as an object.
fn publication<'a>(
    work: &'a Map<String, Value>,
    nodes: &Nodes<'a>,
    draft: &mut Draft,
) -> Appearance {
    let address = ["url", "@id", "sameAs"]
        .iter()
        .find_map(|key| text(work, key, nodes).filter(|address| web(address)));
    let publisher = text(work, "publisher", nodes)
        .or_else(|| text(work, "author", nodes))
        .filter(|name| !web(name));
    let mut appearance = match (&publisher, &address) {
        (Some(name), _) => draft.appearance_at(outlets::read(name)),
        (None, Some(address)) => at(address, None)(draft),
        (None, None) => Appearance::default(),
    };
    appearance.url = address.or(appearance.url);
    appearance.published_on = day(work, nodes, draft);
    appearance.language = language(work, nodes);
    appearance.headline = text(work, "headline", nodes).or_else(|| text(work, "name", nodes));
    appearance.archived_url = text(work, "archivedAt", nodes).filter(|address| web(address));
    appearance
}

/// A publication of which only the address is known: its outlet is its site, unless that is a
/// platform.
fn at(address: &str, label: Option<&str>) -> impl FnOnce(&mut Draft) -> Appearance {
    let (address, label) = (address.to_owned(), label.map(str::to_owned));
    move |draft| {
        let host = outlets::host_of(&address).filter(|host| outlets::is_own_site(host));
        let mut appearance = match host {
            Some(host) => draft.appearance_at(outlets::read(&host)),
            None => Appearance::default(),
        };
        appearance.url = Some(address);
        appearance.outlet_label = appearance.outlet_label.or(label);
        appearance
    }
}

/// Adds an appearance unless its address is there already.
fn push(draft: &mut Draft, make: impl FnOnce(&mut Draft) -> Appearance) {
    if draft.content.appearances.len() > rules::MOST_PARTS {
        return;
    }
    let appearance = make(draft);
    let known = |other: &Appearance| match &appearance.url {
        Some(url) => other.url.as_ref() == Some(url),
        None => *other == appearance,
    };
    if !draft.content.appearances.iter().any(known) {
        draft.content.appearances.push(appearance);
    }
}

fn day<'a>(object: &'a Map<String, Value>, nodes: &Nodes<'a>, draft: &mut Draft) -> Option<Date> {
    let words =
        text(object, "datePublished", nodes).or_else(|| text(object, "dateCreated", nodes))?;
    let day = date::day(&words);
    if day.is_none() {
        draft.unresolved("date", "this is not a day; kept as text", &words);
    }
    day
}

fn language<'a>(object: &'a Map<String, Value>, nodes: &Nodes<'a>) -> Option<Language> {
    let label = text(object, "inLanguage", nodes)?;
    label.parse().ok().or_else(|| Language::resolve(&label))
}
