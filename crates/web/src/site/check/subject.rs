use std::mem;

use casebook::{Date, Language};
use extract::Warning;
use fetch::Fetcher;
use search::Submission;

use super::Form;
use crate::locale::Locale;

/// What is to be checked: what was pasted, or what was found at an address.
#[derive(Clone, Debug, Default)]
pub(super) struct Subject {
    pub(super) text: String,
    pub(super) title: Option<String>,
    pub(super) url: Option<String>,
    pub(super) published_on: Option<Date>,
    pub(super) language: Option<Language>,
    pub(super) site: Option<String>,
    /// Whether it was fetched from its address.
    pub(super) is_fetched: bool,
    /// What the reader should know of the page it came from.
    pub(super) warnings: Vec<&'static str>,
}

impl Subject {
    /// A text as it was pasted; with an address, it was found there.
    pub(super) fn pasted(form: Form) -> Self {
        Self {
            text: form.text,
            title: headline(&form.title),
            url: Some(form.url).filter(|url| !url.is_empty()),
            published_on: form.day,
            ..Self::default()
        }
    }

    /// What the index is asked; the text, which may be megabytes, goes with it.
    pub(super) fn submission(&mut self) -> Submission {
        Submission {
            text: mem::take(&mut self.text),
            title: self.title.clone(),
            url: self.url.clone(),
            published_on: self.published_on,
            language: self.language.clone(),
            ..Submission::default()
        }
    }

    /// Takes the text back.
    pub(super) fn with_text_of(self, submission: Submission) -> Self {
        Self {
            text: submission.text,
            ..self
        }
    }
}

/// Why a form names nothing that can be checked.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Problem {
    /// It is empty.
    Empty,
    /// The page at its address cannot be read: a message's key, its gap and what is put in.
    Unread(&'static str, Option<(&'static str, String)>),
}

impl Problem {
    /// What the visitor is told.
    pub(super) fn told(&self, locale: Locale) -> String {
        match self {
            Self::Empty => locale.say("form-empty").into_owned(),
            Self::Unread(key, gap) => {
                let gap = gap.as_ref().map(|(name, text)| (*name, text.as_str()));
                let why = locale.fill(key, gap);
                locale.fill("form-unread", [("why", why.as_str())])
            }
        }
    }
}

/// The subject that a form names, or what to tell the visitor, for whom the form stays filled in.
pub(super) async fn of(fetcher: &Fetcher, form: &mut Form) -> Result<Subject, Problem> {
    if form.text.trim().is_empty() && form.url.is_empty() {
        return Err(Problem::Empty);
    }
    if let Some(address) = page_asked(form) {
        return fetched(fetcher, address).await;
    }
    Ok(Subject::pasted(mem::take(form)))
}

/// The address of the page that is to be fetched, where the form asks for one.
pub(super) fn page_asked(form: &Form) -> Option<&str> {
    let text = form.text.trim();
    match (text.is_empty(), form.url.is_empty()) {
        (true, false) => Some(&form.url),
        // An address pasted into the large box is meant as an address.
        (false, true) => lone_address(text),
        _ => None,
    }
}

/// Characters of a headline that are kept.
const LONGEST_HEADLINE: usize = 500;

fn headline(title: &str) -> Option<String> {
    let title: String = title.trim().chars().take(LONGEST_HEADLINE).collect();
    Some(title).filter(|title| !title.is_empty())
}

fn lone_address(text: &str) -> Option<&str> {
    let is_address = text.starts_with("http://") || text.starts_with("https://");
    (is_address && !text.contains(char::is_whitespace)).then_some(text)
}

async fn fetched(fetcher: &Fetcher, address: &str) -> Result<Subject, Problem> {
    let address = with_scheme(address);
    let page = fetcher
        .get(&address)
        .await
        .map_err(|error| reason(&error))?;
    if page.status >= 400 {
        let status = page.status.to_string();
        return Err(Problem::Unread(
            "form-unread-status",
            Some(("status", status)),
        ));
    }
    let found = extract::article(
        &page.bytes,
        page.content_type.as_deref(),
        Some(&page.final_url),
    );
    if found.text.trim().is_empty() {
        let is_other = |warning: &Warning| matches!(warning, Warning::NotText(_));
        return Err(match found.warnings.iter().any(is_other) {
            true => Problem::Unread("form-unread-other", None),
            false => Problem::Unread("form-unread-empty", None),
        });
    }
    Ok(Subject {
        title: headline(&found.title),
        text: found.text,
        url: Some(page.final_url),
        published_on: found.published_on,
        // What a page says of its language is often what its template says; the text is asked.
        language: None,
        site: found.site_name,
        is_fetched: true,
        warnings: found.warnings.iter().filter_map(worth_telling).collect(),
    })
}

/// Why, as far as a stranger may know: which names and ports of the inside there are is not for
/// them to learn, so that what is refused and what does not answer read alike.
fn reason(error: &fetch::Error) -> Problem {
    let (key, gap) = match error {
        fetch::Error::Refused(_) | fetch::Error::Failed { .. } => ("form-unread-nowhere", None),
        fetch::Error::Address { .. } => ("form-unread-address", None),
        fetch::Error::Redirects { .. } => ("form-unread-redirects", None),
        fetch::Error::TooLarge { most, .. } => {
            let most = (most / 1_000_000).to_string();
            ("form-unread-size", Some(("most", most)))
        }
        fetch::Error::TooSlow { seconds, .. } => {
            ("form-unread-slow", Some(("seconds", seconds.to_string())))
        }
    };
    Problem::Unread(key, gap)
}

/// What of a page's warnings a reader can judge by, as the key of a message.
fn worth_telling(warning: &Warning) -> Option<&'static str> {
    match warning {
        Warning::Cut { .. } | Warning::TooDeep | Warning::TooManyParts => Some("note-page-cut"),
        Warning::NoArticle => Some("note-page-no-article"),
        _ => None,
    }
}

/// People write `example.org/story`; `https` is what they mean.
fn with_scheme(address: &str) -> String {
    if address.contains("://") {
        address.to_owned()
    } else {
        format!("https://{address}")
    }
}
