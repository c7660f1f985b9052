use casebook::{Appearance, Claim, Content, Outlet};
use serde_json::{Map, Value, json};

use super::Whole;
use crate::{settings::Settings, writing};

/// The case as schema.org's `ClaimReview`, one for each claim, ready to stand in a page; none for
/// a case that is not upheld. A claim without a verdict has no rating.
pub(super) fn claim_review(settings: &Settings, whole: &Whole) -> Option<String> {
    let case = &whole.case;
    if !case.status.is_upheld() {
        return None;
    }
    let reviews: Vec<Value> = case
        .content
        .claims
        .iter()
        .map(|claim| review(settings, whole, claim))
        .collect();
    let document = match reviews.as_slice() {
        [] => return None,
        [one] => {
            let mut one = one.clone();
            one["@context"] = json!("https://schema.org");
            one
        }
        _ => json!({"@context": "https://schema.org", "@graph": reviews}),
    };
    Some(inert(&document))
}

fn review(settings: &Settings, whole: &Whole, claim: &Claim) -> Value {
    let case = &whole.case;
    let content = &case.content;
    let mut review = Map::new();
    let mut set = |name: &str, value: Value| {
        if !value.is_null() {
            review.insert(name.to_owned(), value);
        }
    };
    set("@type", json!("ClaimReview"));
    set("url", json!(settings.absolute(&case.path())));
    set("name", json!(format!("{}: {}", case.number, content.title)));
    set("claimReviewed", json!(claim.text));
    set(
        "datePublished",
        json!(
            case.published_at
                .map(|at| at.strftime("%Y-%m-%d").to_string())
        ),
    );
    set(
        "dateModified",
        json!(case.updated_at.strftime("%Y-%m-%d").to_string()),
    );
    set("inLanguage", language(&content.language));
    let origin = content.origin.as_ref();
    let author = origin.and_then(|origin| origin.attribution.as_deref());
    // Of a record taken over, the author is who answered it; their address is not ours to guess.
    set(
        "author",
        match author {
            Some(name) => json!({"@type": "Organization", "name": name}),
            None => {
                let url = settings.absolute("/");
                json!({"@type": "Organization", "name": settings.name, "url": url})
            }
        },
    );
    set(
        "isBasedOn",
        json!(
            origin
                .and_then(|origin| origin.url.as_deref())
                .and_then(address)
        ),
    );
    set(
        "license",
        json!(origin.and_then(|origin| origin.licence.as_deref())),
    );
    if let Some(verdict) = claim.verdict {
        set(
            "reviewRating",
            json!({
                "@type": "Rating",
                "ratingValue": verdict.rating_value(),
                "worstRating": 1,
                "bestRating": 5,
                "name": verdict.alternate_name(),
                "alternateName": verdict.alternate_name(),
            }),
        );
    }
    let appearances: Vec<Value> = content
        .appearances
        .iter()
        .map(|appearance| publication(appearance, &whole.outlets))
        .collect();
    let mut reviewed = json!({"@type": "Claim", "name": claim.text});
    if let Some(day) = content.first_seen() {
        reviewed["datePublished"] = json!(day.to_string());
    }
    if let Some(first) = first_appearance(content) {
        let first = publication(first, &whole.outlets);
        // Whoever published it first, as far as is known.
        if let Some(publisher) = first.get("publisher") {
            reviewed["author"] = publisher.clone();
        }
        reviewed["firstAppearance"] = first;
    }
    if !appearances.is_empty() {
        reviewed["appearance"] = json!(appearances);
    }
    set("itemReviewed", reviewed);
    Value::Object(review)
}

/// The earliest appearance whose day is known.
fn first_appearance(content: &Content) -> Option<&Appearance> {
    let dated = content.appearances.iter();
    dated
        .filter(|seen| seen.published_on.is_some())
        .min_by_key(|seen| seen.published_on)
}

fn publication(appearance: &Appearance, outlets: &[Outlet]) -> Value {
    let mut work = Map::new();
    let mut set = |name: &str, value: Value| {
        if !value.is_null() {
            work.insert(name.to_owned(), value);
        }
    };
    let slug = appearance.outlet.as_ref();
    let outlet = slug.and_then(|slug| outlets.iter().find(|outlet| outlet.slug == *slug));
    set("@type", json!("CreativeWork"));
    set("url", json!(appearance.url.as_deref().and_then(address)));
    set(
        "archivedAt",
        json!(appearance.archived_url.as_deref().and_then(address)),
    );
    set("headline", json!(appearance.headline));
    set(
        "datePublished",
        json!(appearance.published_on.map(|day| day.to_string())),
    );
    if let Some(spoken) = &appearance.language {
        set("inLanguage", language(spoken));
    }
    if let Some(outlet) = outlet {
        set(
            "publisher",
            json!({"@type": "Organization", "name": outlet.name}),
        );
    }
    Value::Object(work)
}

fn address(text: &str) -> Option<String> {
    writing::link(text).map(|link| link.href)
}

fn language(language: &casebook::Language) -> Value {
    if language.is_undetermined() {
        Value::Null
    } else {
        json!(language.tag())
    }
}

/// JSON that cannot end its script element or open a comment in it, whatever its strings hold
/// (HTML § 4.12.1.3), and that is the same JSON.
fn inert(document: &Value) -> String {
    let mut safe = String::new();
    for c in document.to_string().chars() {
        match c {
            '<' => safe.push_str("\\u003c"),
            '>' => safe.push_str("\\u003e"),
            '&' => safe.push_str("\\u0026"),
            '\u{2028}' => safe.push_str("\\u2028"),
            '\u{2029}' => safe.push_str("\\u2029"),
            c => safe.push(c),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_cannot_leave_its_element_and_says_the_same() {
        let hostile = json!({"a</script><script>": "<!--<script>\u{2028}&lt;"});
        let text = inert(&hostile);
        assert!(!text.contains(['<', '>', '&', '\u{2028}']), "{text}");
        assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), hostile);
    }
}
