use askama::Template;
use casebook::{Case, Content, Language, Translation, TranslationKind};

use super::{
    Whole,
    claim_review::claim_review,
    parts::{AppearancePart, ClaimPart, CorrectionPart, EvidencePart, label},
    related::RelatedPart,
};
use crate::{
    locale::{Day, Locale, Visit},
    overview::Overview,
    settings::Settings,
    site::frame::Frame,
    writing::{self, Choice, Link, Spoken, attributes, markdown, paragraphs},
};

#[derive(Template)]
#[template(path = "site/case/page.html")]
pub(super) struct Page<'a> {
    frame: Frame<'a>,
    number: String,
    window_title: String,
    title: Spoken,
    /// The title in its own language, where a translation stands in its place.
    original_title: Option<Spoken>,
    description: String,
    /// The page's absolute address today.
    address: String,
    /// The absolute address for life.
    permanent: String,
    claim_review: Option<String>,
    /// What the title is, said before it wherever it stands.
    label: String,
    is_corrected: bool,
    is_withdrawn: bool,
    first_seen: Option<Day>,
    claims: Vec<ClaimPart>,
    summary: Prose,
    response: Prose,
    answered_at: Option<Link>,
    /// What is said before and after that.
    answered: (String, String),
    appearances: Vec<AppearancePart>,
    evidence: Vec<EvidencePart>,
    languages: Vec<Choice>,
    countries: Vec<Choice>,
    tags: Vec<Choice>,
    narratives: Vec<Choice>,
    issues: Vec<Choice>,
    translations: Vec<TranslationLink>,
    is_machine_made: bool,
    /// The language of the case, where it is neither the reader's nor translated into it.
    untranslated: Option<String>,
    /// When the original was changed, where the translation shown is older.
    older_than: Option<Day>,
    history: String,
    share: Share,
    confirmed: Vec<RelatedPart>,
    suggested: Vec<RelatedPart>,
    corrections: Vec<CorrectionPart>,
    withdrawal: Option<CorrectionPart>,
    origin: Option<OriginPart>,
    unresolved: Vec<(String, String)>,
    published: Option<Day>,
    changed: Day,
    versions: usize,
    cited: Cited,
}

/// A text of some length, in one form or the other.
#[derive(Default)]
struct Prose {
    /// Plain paragraphs.
    paragraphs: Vec<String>,
    /// Sanitised HTML.
    html: String,
    lang: String,
    dir: &'static str,
    /// The language, said where it is not the one asked for.
    language: Option<String>,
}

impl Prose {
    fn is_empty(&self) -> bool {
        self.paragraphs.is_empty() && self.html.trim().is_empty()
    }
}

/// The same page with the case's texts in another language.
struct TranslationLink {
    href: String,
    lang: String,
    dir: &'static str,
    name: String,
    is_current: bool,
}

struct OriginPart {
    credit: String,
    link: Option<Link>,
    licence: Option<Licence>,
}

struct Licence {
    name: String,
    link: Option<Link>,
}

/// How to pass the case on, without anyone being told of it.
struct Share {
    link: String,
    mail: String,
}

impl Share {
    fn new(settings: &Settings, case: &Case, label: &str) -> Self {
        let link = settings.absolute(&format!("/cases/{}", case.number.get()));
        let subject = format!("{label}: {} ({})", case.content.title, case.number);
        let encode = |text: &str| {
            let bytes = url::form_urlencoded::byte_serialize(text.as_bytes());
            // Mail programs take a plus as it is (RFC 6068 § 5).
            bytes.collect::<String>().replace('+', "%20")
        };
        Self {
            mail: format!(
                "mailto:?subject={}&body={}",
                encode(&subject),
                encode(&link)
            ),
            link,
        }
    }
}

/// How to cite the case.
struct Cited {
    title: Spoken,
    site: String,
    day: String,
}

impl<'a> Page<'a> {
    /// A case's page, its texts in the language asked for, or else the reader's, where there is a
    /// translation into it.
    pub(super) fn new(
        settings: &'a Settings,
        visit: &'a Visit,
        overview: &Overview,
        whole: &Whole,
        language: Option<&Language>,
    ) -> Self {
        let locale = visit.locale;
        let case = &whole.case;
        let content = &case.content;
        let translation = translation_for(content, language, locale);
        let title = match translation {
            Some(translation) => Spoken::new(&translation.title, &translation.language),
            None => Spoken::new(&content.title, &content.language),
        };
        let corrections: Vec<_> = case
            .corrections
            .iter()
            .map(|correction| CorrectionPart::new(correction, locale))
            .collect();
        let (withdrawals, corrections) = corrections
            .into_iter()
            .partition::<Vec<_>, _>(|correction| correction.is_withdrawal);
        let (confirmed, suggested) = whole.related.parts(visit);
        let label = label(case.status, locale);
        let number = case.number.to_string();
        let credit = content.origin.as_ref().map(credit);
        let choice = |name: &str, path: String| Choice {
            name: name.to_owned(),
            href: visit.path(&path),
        };
        Self {
            frame: Frame::of(settings, visit),
            window_title: locale.fill(
                "case-title",
                [
                    ("label", label.as_str()),
                    ("title", &title.text),
                    ("number", &number),
                ],
            ),
            description: description(content, locale),
            answered: match credit {
                Some(who) => locale.around("case-answered-at-by", "link", &[("who", who)]),
                None => locale.around("case-answered-at", "link", &[]),
            },
            original_title: translation.map(|_| Spoken::new(&content.title, &content.language)),
            address: settings.absolute(&visit.path(&case.path())),
            permanent: settings.absolute(&format!("/cases/{}", case.number.get())),
            claim_review: claim_review(settings, whole),
            share: Share::new(settings, case, &label),
            label,
            is_corrected: case.status == casebook::Status::Corrected,
            is_withdrawn: case.status == casebook::Status::Withdrawn,
            first_seen: content.first_seen().map(|day| locale.day(day)),
            claims: content
                .claims
                .iter()
                .map(|claim| ClaimPart::new(claim, &content.title, &content.language, locale))
                .collect(),
            summary: prose(
                (content, locale),
                translation,
                |t| &t.summary,
                &content.summary,
                |text| Prose {
                    paragraphs: paragraphs(text),
                    ..Prose::default()
                },
            ),
            response: prose(
                (content, locale),
                translation,
                |t| &t.response,
                &content.response,
                |text| Prose {
                    html: markdown(text),
                    ..Prose::default()
                },
            ),
            answered_at: answered_at(content),
            appearances: appearances(whole, visit),
            evidence: content
                .evidence
                .iter()
                .map(|evidence| EvidencePart::new(evidence, locale))
                .collect(),
            languages: content
                .article_languages()
                .iter()
                .filter(|language| !language.is_undetermined())
                .map(|language| {
                    let path = format!("/cases?language={language}");
                    choice(locale.language(language), path)
                })
                .collect(),
            countries: content
                .countries
                .iter()
                .map(|country| choice(locale.country(*country), format!("/countries/{country}")))
                .collect(),
            tags: content
                .tags
                .iter()
                .map(|slug| choice(overview.tag_name(slug, locale), format!("/tags/{slug}")))
                .collect(),
            narratives: content
                .narratives
                .iter()
                .map(|slug| {
                    let title = overview.narrative_title(slug, locale);
                    choice(title, format!("/narratives/{slug}"))
                })
                .collect(),
            issues: issues(content, visit, overview),
            translations: translations(visit, case, translation),
            untranslated: untranslated(content, translation, locale),
            older_than: translation.and_then(|shown| {
                let mut outdated = whole.outdated.iter();
                let (_, at) = outdated.find(|(language, _)| *language == shown.language)?;
                Some(locale.day_of(*at))
            }),
            history: visit.path(&format!("{}/history", case.path())),
            is_machine_made: translation.is_some_and(|t| t.kind == TranslationKind::Machine),
            confirmed,
            suggested,
            corrections,
            withdrawal: withdrawals.into_iter().next_back(),
            origin: content.origin.as_ref().map(OriginPart::from),
            unresolved: content
                .unresolved
                .iter()
                .map(|label| (label.field.clone(), label.text.clone()))
                .collect(),
            published: case.published_at.map(|at| locale.day_of(at)),
            changed: locale.day_of(case.updated_at),
            versions: whole.versions,
            cited: Cited {
                title: Spoken::new(&content.title, &content.language),
                site: locale.fill(
                    "case-cited",
                    [("site", settings.name.as_str()), ("number", &number)],
                ),
                day: case
                    .published_at
                    .map(|at| locale.day_of(at).shown)
                    .unwrap_or_default(),
            },
            title,
            number,
        }
    }
}

/// The translation to show: into the language asked for, or else into the reader's, unless the
/// original is in it.
pub(in crate::site) fn translation_for<'c>(
    content: &'c Content,
    language: Option<&Language>,
    locale: Locale,
) -> Option<&'c Translation> {
    let mut into = content.translations.iter();
    match language {
        Some(language) => into.find(|translation| translation.language == *language),
        None if content.language.primary() == locale.tag() => None,
        None => into.find(|translation| translation.language.primary() == locale.tag()),
    }
}

/// What a search engine shows below the title: that it is answered, then the claim.
fn description(content: &Content, locale: Locale) -> String {
    let text = if content.summary.trim().is_empty() {
        &content.title
    } else {
        &content.summary
    };
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let claim = writing::head(&text, 200);
    locale.fill("case-description", [("claim", claim.as_str())])
}

/// The language that is shown in place of the reader's.
fn untranslated(
    content: &Content,
    translation: Option<&Translation>,
    locale: Locale,
) -> Option<String> {
    let shown = translation.map_or(&content.language, |shown| &shown.language);
    let is_foreign = !shown.is_undetermined() && shown.primary() != locale.tag();
    is_foreign.then(|| locale.language(shown).to_owned())
}

/// A text of the case, translated where it is; a translation may leave one out, and then the
/// original stands in and says its language.
fn prose(
    (content, locale): (&Content, Locale),
    translation: Option<&Translation>,
    of: impl Fn(&Translation) -> &String,
    original: &str,
    set: impl Fn(&str) -> Prose,
) -> Prose {
    let translated = translation.filter(|translation| !of(translation).trim().is_empty());
    let (text, language) = match translated {
        Some(translation) => (of(translation).as_str(), &translation.language),
        None => (original, &content.language),
    };
    let (lang, dir) = attributes(language);
    let stands_in = translation.is_some() && translated.is_none();
    Prose {
        lang,
        dir,
        language: stands_in.then(|| locale.language(language).to_owned()),
        ..set(text)
    }
}

/// Where the answer stands for a record that has none of its own.
fn answered_at(content: &Content) -> Option<Link> {
    let origin = content.origin.as_ref()?;
    writing::link(origin.url.as_deref()?)
}

fn appearances(whole: &Whole, visit: &Visit) -> Vec<AppearancePart> {
    let content = &whole.case.content;
    // One language for the whole case is that of each appearance.
    let only = match content.languages.as_slice() {
        [only] => Some(only),
        _ => None,
    };
    // A story is told in the order in which it ran; what has no date comes last.
    let mut in_order: Vec<_> = content.appearances.iter().collect();
    in_order.sort_by_key(|seen| (seen.published_on.is_none(), seen.published_on));
    in_order
        .into_iter()
        .map(|appearance| AppearancePart::new(appearance, &whole.outlets, only, visit))
        .collect()
}

fn issues(content: &Content, visit: &Visit, overview: &Overview) -> Vec<Choice> {
    let locale = visit.locale;
    let numbers = content.issues.iter();
    numbers
        .map(|number| {
            let day = overview.issue(*number).and_then(|issue| issue.published_on);
            let number = number.to_string();
            let name = match day.map(|day| locale.day(day).shown) {
                Some(day) => locale.fill(
                    "case-issue-of",
                    [("number", number.as_str()), ("day", day.as_str())],
                ),
                None => locale.fill("case-issue", [("number", number.as_str())]),
            };
            Choice {
                name,
                href: visit.path(&format!("/review/{number}")),
            }
        })
        .collect()
}

fn translations(visit: &Visit, case: &Case, current: Option<&Translation>) -> Vec<TranslationLink> {
    let content = &case.content;
    if content.translations.is_empty() {
        return Vec::new();
    }
    let link = |language: &Language, href: String, is_current| {
        let (lang, dir) = attributes(language);
        let name = if language.is_undetermined() {
            visit.locale.say("case-original").into_owned()
        } else {
            language.native_name().to_owned()
        };
        TranslationLink {
            href,
            lang,
            dir,
            name,
            is_current,
        }
    };
    let in_language = |language: &Language| {
        let path = visit.path(&case.path());
        match language.is_undetermined() {
            true => path,
            false => format!("{path}?lang={language}"),
        }
    };
    let mut links = vec![link(
        &content.language,
        in_language(&content.language),
        current.is_none(),
    )];
    for translation in &content.translations {
        let href = in_language(&translation.language);
        let is_current = current.is_some_and(|current| current.language == translation.language);
        links.push(link(&translation.language, href, is_current));
    }
    links
}

/// Who is credited with a record taken over.
fn credit(origin: &casebook::Origin) -> &str {
    origin.attribution.as_deref().unwrap_or(&origin.dataset)
}

impl From<&casebook::Origin> for OriginPart {
    fn from(origin: &casebook::Origin) -> Self {
        Self {
            credit: credit(origin).to_owned(),
            link: origin.url.as_deref().and_then(writing::link),
            licence: origin.licence.as_deref().map(|licence| Licence {
                name: licence.to_owned(),
                link: writing::link(licence),
            }),
        }
    }
}
