//! The main job: a text or the address of an article in, the cases it repeats out.

mod form;
mod passages;
mod subject;
mod view;

use std::sync::Arc;

use super::frame::{Frame, Here, Keep, page};
use crate::{errors::Error, locale::Visit, security, settings::Shared};
use askama::Template;
use axum::{
    extract::{RawQuery, Request, State},
    http::StatusCode,
    response::Response,
};
pub(crate) use form::Form;

#[derive(Template)]
#[template(path = "site/check/page.html")]
struct Asking<'a> {
    frame: Frame<'a>,
    form: Form,
    address: String,
    lead: String,
}

/// The empty form, or one filled in by a link; nothing is compared or fetched until it is sent.
pub(super) async fn show(
    State(shared): State<Arc<Shared>>,
    visit: Visit,
    RawQuery(query): RawQuery,
) -> Result<Response, Error> {
    let form = Form::read(query.as_deref().unwrap_or_default().as_bytes());
    ask(&shared, &visit, form, StatusCode::OK).await
}

pub(super) async fn submit(
    State(shared): State<Arc<Shared>>,
    visit: Visit,
    request: Request,
) -> Result<Response, Error> {
    let visitor = security::address_of(
        request.extensions(),
        request.headers(),
        shared.settings.behind_proxy,
    );
    shared.visitors.admit(visitor)?;
    let _place = shared.work.line()?;
    let (mut form, mut desk) = form::receive(request, &shared.work).await?;
    if desk.is_none() && subject::page_asked(&form).is_some() {
        desk = Some(shared.work.desk()?);
    }
    let subject = match subject::of(&shared.fetcher, &mut form).await {
        Ok(subject) => subject,
        Err(problem) => {
            form.problem = Some(problem.told(visit.locale));
            return ask(&shared, &visit, form, StatusCode::UNPROCESSABLE_ENTITY).await;
        }
    };
    let index = Arc::clone(&shared.index);
    let (subject, report) = shared
        .work
        .check(move || {
            let mut subject = subject;
            let submission = subject.submission();
            let report = index.check(&submission);
            (subject.with_text_of(submission), report)
        })
        .await?;
    let template = view::Page::new(&shared.settings, &visit, subject, report?);
    let answer = page(&template, StatusCode::OK, Keep::Never);
    drop(desk);
    answer
}

async fn ask(
    shared: &Arc<Shared>,
    visit: &Visit,
    form: Form,
    status: StatusCode,
) -> Result<Response, Error> {
    let overview = shared.overview().await?;
    let cases = visit.locale.count("n-cases", overview.cases);
    let template = Asking {
        frame: Frame::at(&shared.settings, visit, Here::Check),
        form,
        address: shared.settings.absolute(&visit.path("/check")),
        lead: visit.locale.fill("check-lead", [("cases", cases.as_str())]),
    };
    page(&template, status, Keep::Never)
}
