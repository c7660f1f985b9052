//! The form by which readers write to the desk: about a mistake in a case, or anything else.

mod form;
mod stamp;

use std::sync::Arc;

use askama::Template;
use axum::{
    extract::{RawQuery, Request, State},
    http::StatusCode,
    response::Response,
};
use casebook::{Feedback, FeedbackKind, Timestamp, Uuid};
use jiff::SignedDuration;
use store::Store;

use super::{
    frame::{Frame, Here, Keep, page},
    see_other,
};
use crate::{errors::Error, locale::Visit, settings::Shared};
use form::{Form, Problem};
pub(crate) use stamp::Stamps;

/// Messages that may wait for the desk; more are a flood that no desk reads.
const MOST_WAITING: u64 = 10_000;
/// How long a message is kept: the promise that the form makes.
const KEPT: SignedDuration = SignedDuration::from_hours(365 * 24);

#[derive(Template)]
#[template(path = "site/feedback/page.html")]
struct Page<'a> {
    frame: Frame<'a>,
    address: String,
    form: Form,
    stamp: String,
    problem: Option<String>,
}

#[derive(Template)]
#[template(path = "site/feedback/thanks.html")]
struct Thanks<'a> {
    frame: Frame<'a>,
}

/// The empty form, which knows the page the reader comes from.
pub(super) async fn show(
    State(shared): State<Arc<Shared>>,
    visit: Visit,
    RawQuery(query): RawQuery,
) -> Result<Response, Error> {
    let form = Form::read(query.as_deref().unwrap_or_default().as_bytes()).begun();
    ask(&shared, &visit, form, None)
}

pub(super) async fn submit(
    State(shared): State<Arc<Shared>>,
    visit: Visit,
    request: Request,
) -> Result<Response, Error> {
    let visitor = shared.visitor(request.extensions(), request.headers());
    let _place = shared.work.letter()?;
    let form = form::receive(request).await?;
    let now = Timestamp::now();
    if let Err(problem) = form.problem(&shared.stamps, now) {
        return ask(&shared, &visit, form, Some(problem));
    }
    // A machine that fills in everything is thanked like anyone, and learns nothing.
    if form.trap.is_empty() {
        let too_many = |wait| Error::TooManyMessages { wait };
        shared.writers.admit(visitor).map_err(too_many)?;
        if !shared.stamps.take(&form.stamp) {
            return ask(&shared, &visit, form, Some(Problem::Again));
        }
        if shared.store.feedback_count().await? >= MOST_WAITING {
            return ask(&shared, &visit, form, Some(Problem::Full));
        }
        let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        let feedback = Feedback {
            id: Uuid::now_v7(),
            at: now,
            kind: form.kind,
            page: some(&form.page),
            text: form.text.clone(),
            evidence: some(&form.evidence),
            name: some(&form.name),
            contact: some(&form.contact),
            handled_at: None,
        };
        let mut write = shared.store.write("reader", "wrote by the form").await?;
        write.add_feedback(&feedback).await?;
        write.commit().await?;
    }
    Ok(see_other(&visit.path("/feedback/thanks")))
}

/// Erases what readers wrote longer ago than the form promises to keep it.
pub(crate) async fn forget(store: &Store) -> Result<(), store::Error> {
    let mut write = store.write("serve", "kept long enough").await?;
    write.erase_feedback(Timestamp::now() - KEPT).await?;
    write.commit().await
}

pub(super) async fn thanks(
    State(shared): State<Arc<Shared>>,
    visit: Visit,
) -> Result<Response, Error> {
    let frame = Frame::at(&shared.settings, &visit, Here::Elsewhere);
    page(&Thanks { frame }, StatusCode::OK, Keep::Never)
}

fn ask(
    shared: &Shared,
    visit: &Visit,
    form: Form,
    problem: Option<Problem>,
) -> Result<Response, Error> {
    let status = match problem {
        None => StatusCode::OK,
        Some(Problem::Full) => StatusCode::SERVICE_UNAVAILABLE,
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let template = Page {
        frame: Frame::at(&shared.settings, visit, Here::Elsewhere),
        address: shared.settings.absolute(&visit.path("/feedback")),
        stamp: shared.stamps.at(Timestamp::now()),
        problem: problem.map(|problem| problem.told(visit.locale)),
        form,
    };
    page(&template, status, Keep::Never)
}

impl Form {
    /// Whether it is said to be about a case.
    fn is_correction(&self) -> bool {
        self.kind == FeedbackKind::Correction
    }
}
