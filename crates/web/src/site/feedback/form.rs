use std::time::Duration;

use axum::{body::to_bytes, extract::Request};
use casebook::{FeedbackKind, Timestamp};
use tokio::time;
use url::form_urlencoded;

use super::Stamps;
use crate::{errors::Error, locale::Locale, site::check::is_form};

/// Most characters of the two long fields, and of the short ones.
const LONG: usize = 10_000;
const SHORT: usize = 300;
/// Largest form, in bytes: both long fields in letters of six bytes each, and the rest.
const LARGEST: usize = 200_000;
/// How long a form may take to arrive.
const ARRIVAL: Duration = Duration::from_secs(15);

/// What a reader wrote.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Form {
    pub(super) kind: FeedbackKind,
    /// The path of the page it is about; empty where it is none of ours.
    pub(super) page: String,
    pub(super) text: String,
    pub(super) evidence: String,
    pub(super) name: String,
    pub(super) contact: String,
    /// A field that people do not see.
    pub(super) trap: String,
    pub(super) stamp: String,
}

/// Why it cannot be taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Problem {
    Empty,
    Long,
    Contact(String),
    Again,
    Full,
}

impl Problem {
    pub(super) fn told(&self, locale: Locale) -> String {
        match self {
            Self::Empty => locale.say("feedback-empty").into_owned(),
            Self::Long => {
                let most = locale.number(LONG);
                locale.fill("feedback-long", [("most", most.as_str())])
            }
            Self::Contact(value) => locale.fill("feedback-mail", [("value", value.as_str())]),
            Self::Again => locale.say("feedback-again").into_owned(),
            Self::Full => locale.say("feedback-full").into_owned(),
        }
    }
}

impl Form {
    /// Reads a form's fields, whatever they hold.
    pub(super) fn read(encoded: &[u8]) -> Self {
        let mut form = Self::default();
        for (field, value) in form_urlencoded::parse(encoded).take(20) {
            // No casebook keeps U+0000, and no person types another control character.
            let clean = |keep: fn(char) -> bool| -> String {
                let lines = value.replace("\r\n", "\n");
                let kept = lines.chars().filter(|c| !c.is_control() || keep(*c));
                kept.collect::<String>().trim().to_owned()
            };
            let line = || clean(|_| false);
            let text = || clean(|c| matches!(c, '\n' | '\t'));
            match &*field {
                "kind" => form.kind = value.parse().unwrap_or_default(),
                "page" => form.page = path(&line()),
                "text" => form.text = text(),
                "evidence" => form.evidence = text(),
                "name" => form.name = line(),
                "contact" => form.contact = line(),
                "website" => form.trap = line(),
                "stamp" => form.stamp = line(),
                _ => {}
            }
        }
        form
    }

    /// The form as it is first shown, on the page of a case meant for a correction.
    pub(super) fn begun(self) -> Self {
        let kind = match self.page.starts_with("/cases/") {
            true => FeedbackKind::Correction,
            false => self.kind,
        };
        Self {
            kind,
            page: self.page,
            ..Self::default()
        }
    }

    /// What is wrong with it.
    pub(super) fn problem(&self, stamps: &Stamps, now: Timestamp) -> Result<(), Problem> {
        let is_long = |text: &str, most| text.chars().nth(most).is_some();
        if self.text.is_empty() {
            return Err(Problem::Empty);
        }
        if is_long(&self.text, LONG)
            || is_long(&self.evidence, LONG)
            || is_long(&self.name, SHORT)
            || is_long(&self.contact, SHORT)
        {
            return Err(Problem::Long);
        }
        if !self.contact.is_empty() && !is_mail(&self.contact) {
            return Err(Problem::Contact(self.contact.clone()));
        }
        match stamps.is_good(&self.stamp, now) {
            true => Ok(()),
            false => Err(Problem::Again),
        }
    }
}

/// A path of this site; anything else is none.
fn path(text: &str) -> String {
    let is_path = text.starts_with('/') && !text.starts_with("//") && !text.contains(['\\', ' ']);
    match is_path && text.len() <= SHORT {
        true => text.to_owned(),
        false => String::new(),
    }
}

/// Whether an answer could be sent there; only sending one shows more.
fn is_mail(text: &str) -> bool {
    let Some((name, host)) = text.rsplit_once('@') else {
        return false;
    };
    !name.is_empty() && host.len() > 2 && host.contains('.') && !text.contains(char::is_whitespace)
}

/// Receives a form that is sent as our page sends it.
pub(super) async fn receive(request: Request) -> Result<Form, Error> {
    let (parts, body) = request.into_parts();
    if !is_form(&parts.headers) {
        return Err(Error::Unreadable);
    }
    let bytes = time::timeout(ARRIVAL, to_bytes(body, LARGEST))
        .await
        .map_err(|_| Error::TookTooLong)?
        .map_err(|_| Error::TooLarge { most_megabytes: 1 })?;
    Ok(Form::read(&bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(query: &str) -> Form {
        Form::read(query.as_bytes())
    }

    #[test]
    fn a_message_is_taken_as_it_was_written() {
        let form = form(
            "kind=correction&page=/cases/8%3Flang%3Dru&text=+One%0D%0Atwo%00%1b+&name=%D0%90&x=1",
        );
        assert_eq!(form.kind, FeedbackKind::Correction);
        assert_eq!(
            (form.page.as_str(), form.text.as_str()),
            ("/cases/8?lang=ru", "One\ntwo")
        );
        assert_eq!(form.name, "А");
    }

    #[test]
    fn what_is_wrong_is_said() {
        let stamps = Stamps::default();
        let then = Timestamp::from_second(1_700_000_000).unwrap();
        let now = Timestamp::from_second(1_700_000_060).unwrap();
        let stamp = stamps.at(then);
        let problem = |query: &str| form(&format!("{query}&stamp={stamp}")).problem(&stamps, now);
        assert_eq!(problem("text=+%0A+"), Err(Problem::Empty));
        assert_eq!(
            problem(&format!("text={}", "я".repeat(LONG + 1))),
            Err(Problem::Long)
        );
        assert_eq!(
            problem("text=x&contact=me"),
            Err(Problem::Contact("me".into()))
        );
        assert_eq!(problem("text=x&contact=me@example.org"), Ok(()));
        assert_eq!(
            form("text=x&stamp=1").problem(&stamps, now),
            Err(Problem::Again)
        );
    }

    #[test]
    fn a_page_elsewhere_is_none_of_ours() {
        for page in [
            "https://evil.example/",
            "//evil.example",
            "/\\evil.example",
            "javascript:1",
            "",
        ] {
            assert_eq!(form(&format!("page={page}")).page, "", "{page}");
        }
    }
}
