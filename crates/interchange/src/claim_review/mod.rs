//! schema.org's ClaimReview (<https://schema.org/ClaimReview>), as fact checkers really write it.

mod appearances;
mod value;
mod verdicts;

use casebook::{Claim, Language, Origin, Slug, Verdict};
use extract::blocks::tidy;
use serde_json::{Map, Value};
use url::Url;
use value::{Found, Nodes, each, is_a, number, text};

use crate::{Severity, draft::Draft, item::Noted, markdown, outlets};

#[cfg(test)]
mod tests;

/// Most reviews that are read out of one document.
const MOST_REVIEWS: usize = 10_000;

/// Fields of a ClaimReview that are read, or say nothing about the case.
const KNOWN: [&str; 28] = [
    "@context",
    "@type",
    "@id",
    "type",
    "url",
    "claimReviewed",
    "reviewRating",
    "itemReviewed",
    "author",
    "inLanguage",
    "reviewBody",
    "description",
    "text",
    "articleBody",
    "keywords",
    "about",
    "license",
    "sdLicense",
    "mainEntityOfPage",
    "name",
    "headline",
    "image",
    "thumbnailUrl",
    "publisher",
    "dateModified",
    "sdPublisher",
    "isPartOf",
    "abstract",
];

/// Whether an object is a review, or holds some.
pub(crate) fn is_claim_review(object: &Map<String, Value>) -> bool {
    is_a(object, "ClaimReview")
        || is_a(object, "DataFeed")
        || is_a(object, "DataFeedItem")
        || ["claimReviewed", "@graph", "dataFeedElement"]
            .iter()
            .any(|key| object.contains_key(*key))
}

/// The cases in a document: reviews of one address are one case with several claims. `frame` is
/// the feed around the document, if there is one; `page` the page it stood in.
pub(crate) fn read(document: &Value, frame: Option<&Value>, page: Option<&str>) -> Vec<Noted> {
    let nodes = value::nodes(document);
    let mut groups: Vec<Group> = Vec::new();
    for review in reviews(document) {
        let key = address(review, &nodes).or_else(|| page.map(str::to_owned));
        match groups
            .iter_mut()
            .rev()
            .take(50)
            .find(|(other, _)| key.is_some() && *other == key)
        {
            Some((_, group)) => group.push(review),
            None => groups.push((key, vec![review])),
        }
    }
    groups
        .into_iter()
        .map(|(url, reviews)| case(&reviews, url, frame, &nodes))
        .collect()
}

/// The reviews of one address.
type Group<'a> = (Option<String>, Vec<&'a Map<String, Value>>);

/// Every review under a value, outermost first, in order.
fn reviews(document: &Value) -> Vec<&Map<String, Value>> {
    let mut all = Vec::new();
    let mut todo = vec![document];
    while let Some(value) = todo.pop() {
        match value {
            Value::Array(items) => todo.extend(items.iter().rev()),
            Value::Object(object) => {
                let bare = !object.contains_key("@type") && object.contains_key("claimReviewed");
                if is_a(object, "ClaimReview") || bare {
                    if all.len() < MOST_REVIEWS {
                        all.push(object);
                    }
                } else {
                    let values: Vec<&Value> = object.values().collect();
                    todo.extend(values.into_iter().rev());
                }
            }
            _ => {}
        }
    }
    all
}

fn address<'a>(review: &'a Map<String, Value>, nodes: &Nodes<'a>) -> Option<String> {
    ["url", "mainEntityOfPage", "@id"]
        .iter()
        .find_map(|key| text(review, key, nodes).filter(|address| web(address)))
}

fn web(address: &str) -> bool {
    Url::parse(address).is_ok_and(|url| matches!(url.scheme(), "http" | "https") && url.has_host())
}

fn case<'a>(
    reviews: &[&'a Map<String, Value>],
    url: Option<String>,
    frame: Option<&Value>,
    nodes: &Nodes<'a>,
) -> Noted {
    let mut draft = Draft::default();
    let first = reviews[0];
    for review in reviews {
        let claimed = ["claimReviewed", "name", "headline"]
            .iter()
            .find_map(|key| text(review, key, nodes));
        let claimed = claimed.or_else(|| {
            each(review, "itemReviewed", nodes).iter().find_map(|item| {
                ["name", "headline", "text"]
                    .iter()
                    .find_map(|key| text(item.object()?, key, nodes))
            })
        });
        if let Some(claimed) = claimed {
            if draft.content.title.is_empty() {
                draft.title(&claimed);
            }
            let verdict = verdict(review, nodes, &mut draft);
            let claim = Claim {
                text: claimed,
                verdict,
                grain_of_truth: None,
            };
            if !draft.content.claims.contains(&claim) {
                draft.content.claims.push(claim);
            }
        } else {
            draft.note(
                Severity::Info,
                "claimReviewed",
                "the review names no claim",
                "",
            );
        }
        appearances::read(review, nodes, &mut draft);
        leftovers(review, &mut draft);
    }
    texts(first, nodes, &mut draft);

    let language = text(first, "inLanguage", nodes);
    if let Some(label) = &language {
        match label.parse().ok().or_else(|| Language::resolve(label)) {
            Some(language) => draft.content.language = language,
            None => draft.unresolved(
                "language",
                "no language is known by this name; kept as text",
                label,
            ),
        }
    }
    let tags: Vec<String> = ["keywords", "about"]
        .iter()
        .flat_map(|key| each(first, key, nodes))
        .filter_map(|found| found.text())
        .flat_map(|label| label.split([',', ';']).map(tidy).collect::<Vec<_>>())
        .collect();
    draft.tags(tags.iter().map(String::as_str));

    let author = each(first, "author", nodes).first().copied();
    let name = author
        .and_then(|author| author.text())
        .or_else(|| text(first, "publisher", nodes))
        .filter(|name| !web(name));
    let licence = ["license", "sdLicense"]
        .iter()
        .find_map(|key| text(first, key, nodes).or_else(|| text(frame?.as_object()?, key, nodes)));
    draft.finish(|content| {
        let id = text(first, "@id", nodes);
        let home = author
            .and_then(|author| text(author.object()?, "url", nodes))
            .and_then(|home| outlets::host_of(&home));
        Origin {
            dataset: url
                .as_deref()
                .and_then(outlets::host_of)
                .or(home)
                .or_else(|| name.as_deref().map(|name| Slug::of(name).to_string()))
                .unwrap_or_else(|| "claimreview".to_owned()),
            id: url.clone().or(id).unwrap_or_else(|| content.fingerprint()),
            url,
            licence,
            attribution: name,
        }
    })
}

/// Summary and response: the review's body answers, its description does where there is none.
fn texts<'a>(review: &'a Map<String, Value>, nodes: &Nodes<'a>, draft: &mut Draft) {
    let of = |key: &str| {
        each(review, key, nodes)
            .into_iter()
            .find_map(|found| raw(&found))
    };
    let body = of("reviewBody")
        .or_else(|| of("articleBody"))
        .or_else(|| of("text"));
    let description = of("description").or_else(|| of("abstract"));
    let response = body
        .as_deref()
        .or(description.as_deref())
        .unwrap_or_default();
    draft.content.response = markdown::of_plain(response);
    if let (Some(_), Some(description)) = (&body, &description) {
        draft.content.summary = markdown::tidy_lines(description);
    }
}

/// A text with its line ends, without markup.
fn raw(found: &Found) -> Option<String> {
    let text = match found {
        Found::Scalar(Value::String(text)) => text.clone(),
        other => other.text()?,
    };
    if text.contains("</") || text.contains("<br") {
        let parsed = extract::dom::parse(&text);
        return Some(extract::blocks::paragraphs(parsed.document.root(), |_| false).join("\n\n"));
    }
    (!text.trim().is_empty()).then_some(text)
}

fn verdict<'a>(
    review: &'a Map<String, Value>,
    nodes: &Nodes<'a>,
    draft: &mut Draft,
) -> Option<Verdict> {
    let ratings = each(review, "reviewRating", nodes);
    let rating = ratings.first()?;
    let Some(object) = rating.object() else {
        let name = rating.text()?;
        let verdict = verdicts::by_name(&name);
        if verdict.is_none() {
            draft.unresolved(
                "verdict",
                "no verdict is known by this name; kept as text",
                &name,
            );
        }
        return verdict;
    };
    let name = text(object, "alternateName", nodes).or_else(|| text(object, "name", nodes));
    let named = name.as_deref().and_then(verdicts::by_name);
    if named.is_some() {
        return named;
    }
    if let Some(name) = &name {
        draft.unresolved(
            "verdict",
            "no verdict is known by this name; kept as text",
            name,
        );
        return None;
    }
    let value = number(object, "ratingValue", nodes)?;
    let worst = number(object, "worstRating", nodes).unwrap_or(1.0);
    let best = number(object, "bestRating", nodes).unwrap_or(5.0);
    let verdict = verdicts::by_number(value, worst, best);
    let scale = format!("{value} between {worst} and {best}");
    if verdict.is_some() {
        draft.note(
            Severity::Guessed,
            "verdict",
            "the rating has no name; the verdict was told by its number",
            &scale,
        );
    } else {
        draft.unresolved(
            "verdict",
            "the rating has no name, and its number is no verdict; kept as text",
            &scale,
        );
    }
    verdict
}

/// Notes what of a review has no place in a case.
fn leftovers(review: &Map<String, Value>, draft: &mut Draft) {
    for (key, value) in review {
        if KNOWN.contains(&key.as_str()) || value.is_null() {
            continue;
        }
        let value = value
            .as_str()
            .map_or_else(|| value.to_string(), str::to_owned);
        draft.note(
            Severity::Dropped,
            key,
            "a case has no place for this field",
            &value,
        );
    }
}
