//! The main job: a text or the address of an article in, the cases it repeats out.

mod answer;
mod form;
pub(super) mod keeping;
mod passages;
mod subject;
mod told;
mod view;

use std::sync::Arc;

use super::frame::{Frame, Here, Keep, page};
use crate::{errors::Error, locale::Visit, settings::Shared};
use answer::Answer;
use askama::Template;
use axum::{
    extract::{RawQuery, Request, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
pub(crate) use form::{Form, is_form};
use search::Report;
use subject::Subject;
use tokio::sync::OwnedSemaphorePermit;

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
    admit(&shared, &request)?;
    let _place = shared.work.line()?;
    let (form, desk) = form::receive(request, &shared.work).await?;
    check(&shared, &visit, form, desk).await
}

/// The result for a text or an article that an address holds, as it is passed on.
pub(super) async fn show_result(
    State(shared): State<Arc<Shared>>,
    visit: Visit,
    request: Request,
) -> Result<Response, Error> {
    document_alone(request.headers())?;
    admit(&shared, &request)?;
    let _place = shared.work.line()?;
    let form = Form::read(request.uri().query().unwrap_or_default().as_bytes());
    check(&shared, &visit, form, None).await
}

/// A result is read as a page, or not at all: a picture on a much-read page of another site would
/// send all its readers' browsers here.
fn document_alone(headers: &HeaderMap) -> Result<(), Error> {
    let dest = headers.get("sec-fetch-dest");
    match dest.is_some_and(|dest| dest != "document") {
        true => Err(Error::Forbidden),
        false => Ok(()),
    }
}

/// Lets a visitor in who has not asked too often.
fn admit(shared: &Shared, request: &Request) -> Result<(), Error> {
    let visitor = shared.visitor(request.extensions(), request.headers());
    let admitted = shared.visitors.admit(visitor);
    admitted.map_err(|wait| Error::TooMany { wait })
}

async fn check(
    shared: &Arc<Shared>,
    visit: &Visit,
    mut form: Form,
    mut desk: Option<OwnedSemaphorePermit>,
) -> Result<Response, Error> {
    if desk.is_none() && subject::page_asked(&form).is_some() {
        desk = Some(shared.work.desk()?);
    }
    let subject = match subject::of(&shared.fetcher, &mut form).await {
        Ok(subject) => subject,
        Err(problem) => {
            form.problem = Some(problem.told(visit.locale));
            return ask(shared, visit, form, StatusCode::UNPROCESSABLE_ENTITY).await;
        }
    };
    let (subject, report) = compare(shared, subject).await?;
    let answers = answers(shared, visit, &report).await?;
    let template = view::Page::new(&shared.settings, visit, subject, report, answers);
    let answer = page(&template, StatusCode::OK, Keep::Never);
    drop(desk);
    answer
}

/// Compares a subject with the casebook, and gives it back.
async fn compare(shared: &Shared, mut subject: Subject) -> Result<(Subject, Report), Error> {
    let index = Arc::clone(&shared.index);
    let (subject, report) = shared
        .work
        .check(move || {
            let submission = subject.submission();
            let report = index.check(&submission);
            (subject.with_text_of(submission), report)
        })
        .await?;
    Ok((subject, report?))
}

/// What the cases that were found answer.
async fn answers(shared: &Shared, visit: &Visit, report: &Report) -> Result<Vec<Answer>, Error> {
    if report.matches.is_empty() {
        return Ok(Vec::new());
    }
    let numbers: Vec<_> = report
        .matches
        .iter()
        .map(|found| found.case.number)
        .collect();
    let cases = shared.store.read().await?.cases_numbered(&numbers).await?;
    // One may have been taken back since the index saw it.
    let upheld = |number| {
        let mut cases = cases.iter();
        cases.find(|case| case.number == number && case.status.is_upheld())
    };
    let answers = numbers.into_iter().map(|number| {
        upheld(number).map_or_else(Answer::default, |case| Answer::of(case, visit.locale))
    });
    Ok(answers.collect())
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
