//! Results that a visitor asked to keep: the text is stored, and whoever opens its address sees it
//! compared with the casebook as it is then.

use std::sync::Arc;

use askama::Template;
use axum::{
    extract::{Path, RawQuery, Request, State},
    http::StatusCode,
    response::Response,
};
use casebook::{KeptText, Timestamp, Uuid};
use jiff::SignedDuration;
use sha2::{Digest, Sha256};
use store::Store;
use url::form_urlencoded;

use super::{Form, admit, answers, ask, compare, document_alone, form, subject::Subject, view};
use crate::{
    errors::Error,
    locale::Visit,
    settings::Shared,
    site::{
        frame::{Frame, Here, Keep, page},
        see_other,
    },
    writing,
};

/// How long a text is kept: the promise that the page makes.
const KEPT: SignedDuration = SignedDuration::from_hours(90 * 24);
/// Most characters of a text that is kept: a long article.
pub(super) const LONGEST: usize = 50_000;
/// Most bytes of the address where it was found.
const LONGEST_ADDRESS: usize = 2_000;
/// Most bytes of all kept texts together.
const MOST_BYTES: u64 = 200_000_000;

#[derive(Template)]
#[template(path = "site/check/nothing_kept.html")]
struct NothingKept<'a> {
    frame: Frame<'a>,
}

/// Keeps a text, and leads to its address.
pub(in super::super) async fn keep(
    State(shared): State<Arc<Shared>>,
    visit: Visit,
    request: Request,
) -> Result<Response, Error> {
    let visitor = shared.visitor(request.extensions(), request.headers());
    let _place = shared.work.letter()?;
    let (form, _desk) = form::receive(request, &shared.work).await?;
    let mut form = keepable(form);
    let refused = if form.text.trim().is_empty() {
        Some(("form-empty", StatusCode::UNPROCESSABLE_ENTITY))
    } else if form.text.chars().nth(LONGEST).is_some() {
        Some(("keep-long", StatusCode::UNPROCESSABLE_ENTITY))
    } else if shared.keepers.admit(visitor).is_err() {
        Some(("keep-full", StatusCode::TOO_MANY_REQUESTS))
    } else if shared.store.kept_bytes().await? > MOST_BYTES {
        Some(("keep-full", StatusCode::SERVICE_UNAVAILABLE))
    } else {
        None
    };
    if let Some((key, status)) = refused {
        let most = visit.locale.number(LONGEST);
        form.problem = Some(visit.locale.fill(key, [("most", most.as_str())]));
        return ask(&shared, &visit, form, status).await;
    }
    let key = Key::new();
    let subject = Subject::pasted(form);
    let text = KeptText {
        id: key.id(),
        at: Timestamp::now(),
        title: subject.title,
        text: subject.text,
        url: subject.url,
        published_on: subject.published_on,
    };
    let mut write = shared.store.write("visitor", "asked to keep it").await?;
    write.keep_text(&text).await?;
    write.commit().await?;
    let address = format!("{}?key={}", path(text.id), key.0);
    Ok(see_other(&visit.path(&address)))
}

/// What of a form is kept: no casebook keeps U+0000, and no article has another control character; an
/// address is kept as far as it is one that a page could link to.
fn keepable(form: Form) -> Form {
    let plain = |text: &str| -> String {
        let kept = text.chars();
        let kept = kept.filter(|c| !c.is_control() || matches!(c, '\n' | '\t'));
        kept.collect()
    };
    let url = plain(&form.url);
    let is_address = url.len() <= LONGEST_ADDRESS && writing::link(&url).is_some();
    Form {
        text: plain(&form.text),
        title: plain(&form.title),
        url: if is_address { url } else { String::new() },
        ..form
    }
}

/// The result of a kept text. Whoever kept it comes with the key that deletes it.
pub(in super::super) async fn show(
    State(shared): State<Arc<Shared>>,
    visit: Visit,
    Path(id): Path<String>,
    RawQuery(query): RawQuery,
    request: Request,
) -> Result<Response, Error> {
    document_alone(request.headers())?;
    let id = id.parse::<Uuid>();
    let text = match id {
        Ok(id) => shared.store.kept_text(id).await?,
        Err(_) => None,
    };
    let until = text.as_ref().map(|text| text.at + KEPT);
    let (Some(text), Some(until)) = (text, until.filter(|until| *until > Timestamp::now())) else {
        let frame = Frame::at(&shared.settings, &visit, Here::Check);
        return page(&NothingKept { frame }, StatusCode::NOT_FOUND, Keep::Never);
    };
    let key = Key::read(query.as_deref().unwrap_or_default().as_bytes());
    let mark = view::Kept {
        address: shared.settings.absolute(&visit.path(&path(text.id))),
        key: key.filter(|key| key.id() == text.id).map(|key| key.0),
        delete: visit.path(&format!("{}/delete", path(text.id))),
        at: visit.locale.day_of(text.at),
        until: visit.locale.day_of(until),
    };
    let question = text.id.to_string();
    let mut subject = Subject {
        text: text.text,
        title: text.title,
        url: text.url,
        published_on: text.published_on,
        ..Subject::default()
    };
    // An address that is passed on is opened by many.
    let sequence = shared.index.sequence();
    let report = match shared.reports.get(&question, sequence) {
        Some(report) => (*report).clone(),
        None => {
            admit(&shared, &request)?;
            let _place = shared.work.line()?;
            let (compared, report) = compare(&shared, subject).await?;
            subject = compared;
            let report = Arc::new(report);
            shared.reports.keep(question, sequence, &report);
            (*report).clone()
        }
    };
    let answers = answers(&shared, &visit, &report).await?;
    let template = view::Page::new(&shared.settings, &visit, subject, report, answers).kept(mark);
    page(&template, StatusCode::OK, Keep::Never)
}

/// Deletes a kept text for whoever has its key.
pub(in super::super) async fn delete(
    State(shared): State<Arc<Shared>>,
    visit: Visit,
    Path(id): Path<String>,
    request: Request,
) -> Result<Response, Error> {
    let _place = shared.work.letter()?;
    let (form, _desk) = form::receive(request, &shared.work).await?;
    let key = Some(Key(form.key)).filter(|key| id.parse() == Ok(key.id()));
    let key = key.ok_or(Error::NoSuchPage)?;
    if shared.store.kept_text(key.id()).await?.is_none() {
        return Ok(see_other(&visit.path(&path(key.id()))));
    }
    let mut write = shared.store.write("visitor", "asked to delete it").await?;
    write.erase_kept_text(key.id()).await?;
    write.commit().await?;
    shared.reports.forget(&key.id().to_string());
    Ok(see_other(&visit.path(&path(key.id()))))
}

/// Erases what was kept longer ago than the page promises to keep it.
pub(in super::super) async fn forget(store: &Store) -> Result<(), store::Error> {
    let mut write = store.write("serve", "kept long enough").await?;
    write.erase_kept_texts(Timestamp::now() - KEPT).await?;
    write.commit().await
}

fn path(id: Uuid) -> String {
    format!("/check/kept/{}", id.simple())
}

/// What whoever kept a text deletes it by. The casebook does not have it: the text's id is its hash.
struct Key(String);

impl Key {
    fn new() -> Self {
        // 122 random bits of the system (RFC 9562 § 5.4).
        Self(Uuid::new_v4().simple().to_string())
    }

    fn read(query: &[u8]) -> Option<Self> {
        let mut fields = form_urlencoded::parse(query).take(10);
        let (_, key) = fields.find(|(field, _)| field == "key")?;
        Some(Self(key.into_owned()))
    }

    /// The id of the text that it deletes, a UUID of version 8 (RFC 9562 § 5.8).
    fn id(&self) -> Uuid {
        let hash = Sha256::digest(&self.0);
        let mut bytes = [0; 16];
        bytes.copy_from_slice(&hash[..16]);
        uuid::Builder::from_custom_bytes(bytes).into_uuid()
    }
}
