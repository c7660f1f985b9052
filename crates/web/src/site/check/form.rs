use std::time::Duration;

use axum::{
    body::Body,
    extract::Request,
    http::{HeaderMap, header},
};
use casebook::Date;
use http_body_util::BodyExt;
use tokio::{sync::OwnedSemaphorePermit, time};
use url::form_urlencoded;

use crate::{errors::Error, work::Work};

/// Largest form, in megabytes and in bytes. Letters outside ASCII are six bytes of a form, so a
/// text in Cyrillic may be two megabytes long.
const LARGEST_MEGABYTES: usize = 6;
const LARGEST: usize = LARGEST_MEGABYTES * 1_000_000;
/// A form up to this size, in bytes, takes up no place among the large: most are a message or an
/// article, and whoever sends one byte a second must not keep everyone else out.
const SMALL: usize = 64_000;
/// How long a form may take to arrive: six megabytes at two megabits a second.
const ARRIVAL: Duration = Duration::from_secs(25);

/// What a visitor filled in, and what was wrong with it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Form {
    pub(crate) text: String,
    pub(crate) title: String,
    pub(crate) url: String,
    /// The day it ran, where a page said so.
    pub(crate) day: Option<Date>,
    /// What deletes a kept text.
    pub(crate) key: String,
    pub(crate) problem: Option<String>,
}

impl Form {
    /// Reads a form's fields, whatever they hold; bytes that are not UTF-8 become `U+FFFD`.
    pub(super) fn read(encoded: &[u8]) -> Self {
        let mut form = Self::default();
        for (field, value) in form_urlencoded::parse(encoded).take(10) {
            match &*field {
                // Browsers send lines ended by CR LF (HTML § 4.10.21.6).
                "text" => form.text = value.replace("\r\n", "\n"),
                "title" => form.title = value.trim().to_owned(),
                "url" => form.url = value.trim().to_owned(),
                "day" => form.day = value.parse().ok(),
                "key" => form.key = value.into_owned(),
                _ => {}
            }
        }
        form
    }
}

/// A form, and its place among the large ones where it is one.
pub(super) type Received = (Form, Option<OwnedSemaphorePermit>);

/// Receives a form that is sent as our pages send it.
pub(super) async fn receive(request: Request, work: &Work) -> Result<Received, Error> {
    let (parts, body) = request.into_parts();
    if !is_form(&parts.headers) {
        return Err(Error::Unreadable);
    }
    if announced_length(&parts.headers).is_some_and(|length| length > LARGEST) {
        return Err(TOO_LARGE);
    }
    let (bytes, desk) = time::timeout(ARRIVAL, gather(body, work))
        .await
        .map_err(|_| Error::TookTooLong)??;
    Ok((Form::read(&bytes), desk))
}

const TOO_LARGE: Error = Error::TooLarge {
    most_megabytes: LARGEST_MEGABYTES,
};

async fn gather(
    mut body: Body,
    work: &Work,
) -> Result<(Vec<u8>, Option<OwnedSemaphorePermit>), Error> {
    let mut bytes = Vec::new();
    let mut desk = None;
    while let Some(frame) = body.frame().await {
        // The visitor left in the middle; nobody will read the answer.
        let frame = frame.map_err(|_| Error::Unreadable)?;
        let Some(data) = frame.data_ref() else {
            continue;
        };
        let length = bytes.len() + data.len();
        if length > LARGEST {
            return Err(TOO_LARGE);
        }
        if length > SMALL && desk.is_none() {
            desk = Some(work.desk()?);
        }
        bytes.extend_from_slice(data);
    }
    Ok((bytes, desk))
}

/// Whether a body is a form as browsers send it.
pub(crate) fn is_form(headers: &HeaderMap) -> bool {
    headers
        .get(header::CONTENT_TYPE)
        .and_then(|kind| kind.to_str().ok())
        .is_some_and(|kind| {
            let kind = kind.split(';').next().unwrap_or_default().trim();
            kind.eq_ignore_ascii_case("application/x-www-form-urlencoded")
        })
}

fn announced_length(headers: &HeaderMap) -> Option<usize> {
    headers
        .get(header::CONTENT_LENGTH)?
        .to_str()
        .ok()?
        .parse()
        .ok()
}

#[cfg(test)]
mod tests {
    use axum::body::Body;

    use super::*;

    async fn received(kind: &str, body: Body) -> Result<Form, Error> {
        let request = Request::builder().header(header::CONTENT_TYPE, kind);
        let work = Work::for_this_machine();
        let (form, _) = receive(request.body(body).unwrap(), &work).await?;
        Ok(form)
    }

    const FORM: &str = "application/x-www-form-urlencoded; charset=UTF-8";

    #[tokio::test]
    async fn a_form_is_read_in_any_language_and_line_ends_are_plain() {
        let form = received(
            FORM,
            Body::from("text=%D0%94%D0%B0%0D%0A+x&url=+http://a/+&title=+%D0%9E&x=1"),
        );
        let form = form.await.unwrap();
        let fields = [&form.text, &form.url, &form.title];
        assert_eq!(fields, ["Да\n x", "http://a/", "О"]);
    }

    #[tokio::test]
    async fn bytes_that_are_no_text_are_read_all_the_same() {
        let form = received(FORM, Body::from("text=%FF%00x")).await.unwrap();
        assert_eq!(form.text, "\u{fffd}\0x");
    }

    #[tokio::test]
    async fn a_form_over_the_limit_is_refused_whether_it_says_so_or_not() {
        let long = format!("text={}", "x".repeat(LARGEST));
        assert!(matches!(
            received(FORM, Body::from(long)).await,
            Err(Error::TooLarge { .. })
        ));
        let lying = Request::builder()
            .header(header::CONTENT_TYPE, FORM)
            .header(header::CONTENT_LENGTH, "99999999999");
        let work = Work::for_this_machine();
        let lying = receive(lying.body(Body::empty()).unwrap(), &work).await;
        assert!(matches!(lying, Err(Error::TooLarge { .. })));
    }

    #[tokio::test]
    async fn a_small_form_is_received_while_every_place_for_large_ones_is_taken() {
        let work = Work::for_this_machine();
        let mut taken = Vec::new();
        while let Ok(desk) = work.desk() {
            taken.push(desk);
        }
        let send = |length: usize| {
            let request = Request::builder().header(header::CONTENT_TYPE, FORM);
            let body = Body::from(format!("text={}", "x".repeat(length)));
            receive(request.body(body).unwrap(), &work)
        };
        let (form, desk) = send(1_000).await.unwrap();
        assert_eq!((form.text.len(), desk.is_none()), (1_000, true));
        assert!(matches!(send(SMALL).await, Err(Error::Busy)));
        assert!(taken.pop().is_some(), "there are places");
        assert!(send(SMALL).await.unwrap().1.is_some());
    }

    #[tokio::test]
    async fn another_kind_of_body_is_refused() {
        for kind in ["application/json", "multipart/form-data; boundary=x", ""] {
            let refused = received(kind, Body::from("text=x")).await;
            assert!(matches!(refused, Err(Error::Unreadable)), "{kind}");
        }
    }
}
