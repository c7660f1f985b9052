//! What changed in a case, public version by public version, word by word.

use std::{
    borrow::Cow,
    sync::Arc,
    time::{Duration, Instant},
};

use askama::Template;
use axum::{
    extract::{Path, RawQuery, State},
    http::StatusCode,
    response::Response,
};
use casebook::{Case, CaseNumber, Noun, Revision};
use similar::{ChangeTag, TextDiff};
use url::form_urlencoded;

use super::{VerdictPart, public_case};
use crate::{
    errors::Error,
    locale::{Day, Locale, Visit},
    overview::Overview,
    settings::Shared,
    site::frame::{Frame, Here, Keep, Pages, page},
};

/// Versions on a page.
const PAGE: usize = 20;
/// How long the versions of a page are compared word by word; after that, whole stretches count as
/// changed.
const PATIENCE: Duration = Duration::from_millis(300);
/// Words that are shown of what stayed the same before and after a change.
const AROUND: usize = 12;

#[derive(Template)]
#[template(path = "site/case/history.html")]
struct Page<'a> {
    frame: Frame<'a>,
    address: String,
    title: String,
    case: String,
    versions: Vec<Version>,
    pages: Pages,
}

struct Version {
    name: String,
    day: Day,
    is_first: bool,
    /// The head of its hash.
    hash: String,
    changes: Vec<Change>,
}

/// What became of a part of the case.
struct Change {
    part: Cow<'static, str>,
    pieces: Vec<Piece>,
}

struct Piece {
    kind: Kind,
    text: String,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Same,
    Added,
    Removed,
}

pub(in crate::site) async fn show(
    State(shared): State<Arc<Shared>>,
    visit: Visit,
    Path(address): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response, Error> {
    let number = CaseNumber::from_address(&address).ok_or(Error::NoSuchCase)?;
    let overview = shared.overview().await?;
    let mut read = shared.store.read().await?;
    let case = public_case(&mut read, number)
        .await?
        .ok_or(Error::NoSuchCase)?;
    let path = format!("{}/history", case.path());
    if address != case.path().trim_start_matches("/cases/") {
        return Ok(crate::site::moved(&visit.path(&path)));
    }
    let mut revisions = read.revisions(Noun::Case, &case.id.to_string()).await?;
    drop(read);
    revisions.retain(|revision| revision.hash.is_some());
    let asked = page_asked(query.as_deref().unwrap_or_default());
    let on_page = |page: usize| match page {
        1 => visit.path(&path),
        page => format!("{}?page={page}", visit.path(&path)),
    };
    let pages = Pages::of(asked, revisions.len(), PAGE, visit.locale, on_page);
    let locale = visit.locale;
    let compare = {
        let overview = Arc::clone(&overview);
        move || versions(&revisions, asked, &overview, locale)
    };
    let versions = shared.work.search(compare).await?;
    let number = case.number.get().to_string();
    let template = Page {
        frame: Frame::at(&shared.settings, &visit, Here::Cases),
        address: shared.settings.absolute(&on_page(asked)),
        title: locale.fill("history-title", [("number", number.as_str())]),
        case: visit.path(&case.path()),
        versions,
        pages,
    };
    page(&template, StatusCode::OK, Keep::Asking)
}

fn page_asked(query: &str) -> usize {
    let mut fields = form_urlencoded::parse(query.as_bytes()).take(20);
    let page = fields.find(|(field, _)| field == "page");
    page.and_then(|(_, value)| value.parse().ok())
        .unwrap_or(1)
        .max(1)
}

/// A page of the versions, the latest first, each beside the one before it.
fn versions(
    revisions: &[Revision],
    page: usize,
    overview: &Overview,
    locale: Locale,
) -> Vec<Version> {
    let until = Instant::now() + PATIENCE;
    let read = |revision: &Revision| serde_json::from_str::<Case>(&revision.body).ok();
    let all = revisions.iter().enumerate().rev();
    all.skip((page - 1).saturating_mul(PAGE))
        .take(PAGE)
        .map(|(at, revision)| {
            let before = at.checked_sub(1).and_then(|at| read(&revisions[at]));
            let now = read(revision);
            let changes = before.zip(now).map_or_else(Vec::new, |(before, now)| {
                changes(&before, &now, (overview, locale), until)
            });
            let number = (at + 1).to_string();
            let hash = revision.hash.as_deref().unwrap_or_default();
            Version {
                name: locale.fill("history-version", [("number", number.as_str())]),
                day: locale.day_of(revision.at),
                is_first: at == 0,
                hash: hash.chars().take(16).collect(),
                changes,
            }
        })
        .collect()
}

fn changes(
    before: &Case,
    now: &Case,
    (overview, locale): (&Overview, Locale),
    until: Instant,
) -> Vec<Change> {
    let (before, now) = (
        parts(before, overview, locale),
        parts(now, overview, locale),
    );
    let pairs = before.into_iter().zip(now);
    pairs
        .filter(|((_, before), (_, now))| before != now)
        .map(|((part, before), (_, now))| Change {
            part: locale.say(part),
            pieces: pieces(&before, &now, until),
        })
        .collect()
}

/// The parts of a case as texts, each by the key of its name.
fn parts(case: &Case, overview: &Overview, locale: Locale) -> Vec<(&'static str, String)> {
    let content = &case.content;
    let lines = |lines: Vec<Vec<String>>| {
        let lines = lines.into_iter().map(|mut line| {
            line.retain(|piece| !piece.is_empty());
            line.join(" · ")
        });
        lines.collect::<Vec<_>>().join("\n")
    };
    let some = |text: &Option<String>| text.clone().unwrap_or_default();
    let day =
        |day: &Option<casebook::Date>| day.map(|day| locale.day(day).shown).unwrap_or_default();
    let claims = content.claims.iter().map(|claim| {
        let verdict = claim
            .verdict
            .map(|verdict| VerdictPart::new(verdict, locale).name);
        let verdict = verdict.map(Cow::into_owned).unwrap_or_default();
        vec![claim.text.clone(), verdict, some(&claim.grain_of_truth)]
    });
    let appearances = content.appearances.iter().map(|seen| {
        let outlet = seen.outlet.as_ref().map(|slug| overview.outlet_name(slug));
        vec![
            day(&seen.published_on),
            outlet.unwrap_or_default().to_owned(),
            seen.language
                .as_ref()
                .map(|l| locale.language(l).to_owned())
                .unwrap_or_default(),
            some(&seen.headline),
            some(&seen.quote),
            some(&seen.url),
            some(&seen.archived_url),
        ]
    });
    let evidence = content.evidence.iter().map(|source| {
        vec![
            source.title.clone(),
            some(&source.publisher),
            day(&source.published_on),
            some(&source.quote),
            some(&source.supports),
            some(&source.url),
            some(&source.archived_url),
        ]
    });
    let translations = content.translations.iter().map(|translation| {
        vec![
            locale.language(&translation.language).to_owned(),
            translation.title.clone(),
            translation.summary.clone(),
            translation.response.clone(),
        ]
    });
    let origin = content.origin.as_ref().map(|origin| {
        vec![
            origin.dataset.clone(),
            some(&origin.url),
            some(&origin.licence),
            some(&origin.attribution),
        ]
    });
    let issues = content.issues.iter().map(|number| locale.number(*number));
    vec![
        ("history-field-title", content.title.clone()),
        (
            "history-language",
            locale.language(&content.language).to_owned(),
        ),
        ("history-field-claims", lines(claims.collect())),
        ("history-field-summary", content.summary.clone()),
        ("history-field-response", content.response.clone()),
        ("history-field-evidence", lines(evidence.collect())),
        ("history-field-appearances", lines(appearances.collect())),
        (
            "history-field-languages",
            locale.list(content.languages.iter().map(|l| locale.language(l))),
        ),
        (
            "history-field-countries",
            locale.list(content.countries.iter().map(|c| locale.country(*c))),
        ),
        (
            "history-field-narratives",
            locale.list(
                content
                    .narratives
                    .iter()
                    .map(|s| overview.narrative_title(s, locale)),
            ),
        ),
        (
            "history-field-tags",
            locale.list(
                content
                    .tags
                    .iter()
                    .map(|slug| overview.tag_name(slug, locale)),
            ),
        ),
        ("history-field-issues", locale.list(issues)),
        ("history-field-translations", lines(translations.collect())),
        ("history-field-source", lines(origin.into_iter().collect())),
    ]
}

/// Two versions of a text as one, with what was added and what was taken out; of long stretches that
/// stayed the same only the ends.
fn pieces(before: &str, now: &str, until: Instant) -> Vec<Piece> {
    let diff = TextDiff::configure()
        .deadline(until)
        .diff_words(before, now);
    let mut pieces: Vec<Piece> = Vec::new();
    for change in diff.iter_all_changes() {
        let kind = match change.tag() {
            ChangeTag::Equal => Kind::Same,
            ChangeTag::Insert => Kind::Added,
            ChangeTag::Delete => Kind::Removed,
        };
        match pieces.last_mut() {
            Some(last) if last.kind == kind => last.text.push_str(change.value()),
            // A space between two words that changed belongs to both changes.
            _ => pieces.push(Piece {
                kind,
                text: change.value().to_owned(),
            }),
        }
    }
    let last = pieces.len().saturating_sub(1);
    for (at, piece) in pieces.iter_mut().enumerate() {
        if piece.kind == Kind::Same {
            piece.text = ends(&piece.text, at > 0, at < last);
        }
    }
    pieces
}

/// The first and the last words of a text, where a change stands beside them.
fn ends(text: &str, has_before: bool, has_after: bool) -> String {
    let words: Vec<(usize, &str)> = text
        .split_whitespace()
        .map(|word| (word.as_ptr() as usize - text.as_ptr() as usize, word))
        .collect();
    let kept = AROUND * (usize::from(has_before) + usize::from(has_after));
    if words.len() <= kept + AROUND {
        return text.to_owned();
    }
    let (mut head, mut tail) = ("", "");
    if has_before {
        let (at, word) = words[AROUND - 1];
        head = &text[..at + word.len()];
    }
    if has_after {
        tail = &text[words[words.len() - AROUND].0..];
    }
    format!("{head} … {tail}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(before: &str, now: &str) -> String {
        let pieces = pieces(before, now, Instant::now() + PATIENCE);
        let pieces = pieces.iter().map(|piece| match piece.kind {
            Kind::Same => piece.text.clone(),
            Kind::Added => format!("[+{}]", piece.text),
            Kind::Removed => format!("[-{}]", piece.text),
        });
        pieces.collect()
    }

    #[test]
    fn words_that_changed_stand_beside_those_that_did_not() {
        assert_eq!(
            shown("The dam was sold in May.", "The dam was never sold."),
            "The dam was [-sold][+never] [-in May.][+sold.]"
        );
        assert_eq!(
            shown("Греблю продали", "Греблю не продали"),
            "Греблю [+не ]продали"
        );
        assert_eq!(shown("", "new"), "[+new]");
    }

    #[test]
    fn a_long_text_is_shown_around_its_changes() {
        let words = |n: usize| (0..n).map(|n| n.to_string()).collect::<Vec<_>>().join(" ");
        let long = words(500);
        let shown = shown(&long, &long.replace(" 250 ", " x "));
        assert!(shown.starts_with(" … 238 "), "{shown}");
        assert!(shown.contains("249 [-250][+x] 251"), "{shown}");
        assert!(shown.ends_with("262 … "), "{shown}");
    }

    #[test]
    fn texts_that_have_nothing_in_common_cost_little() {
        let long = |seed: usize| -> String {
            (0..100_000)
                .map(|n| format!("{} ", (n * 7919 + seed) % 100_003))
                .collect()
        };
        let begun = std::time::Instant::now();
        pieces(&long(1), &long(50_000), begun + PATIENCE);
        assert!(
            begun.elapsed() < Duration::from_secs(20),
            "{:?}",
            begun.elapsed()
        );
    }
}
