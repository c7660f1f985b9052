//! What this site is, for people.

use std::{borrow::Cow, sync::Arc};

use askama::Template;
use axum::{extract::State, http::StatusCode, response::Response};
use casebook::Verdict;

use super::{
    case::VerdictPart,
    frame::{Frame, Here, Keep, page},
};
use crate::{errors::Error, locale::Visit, settings::Shared};

#[derive(Template)]
#[template(path = "site/about/page.html")]
struct Page<'a> {
    frame: Frame<'a>,
    address: String,
    what: String,
    verdicts: Vec<VerdictPart>,
    sections: [(Cow<'static, str>, Cow<'static, str>); 5],
}

pub(super) async fn show(
    State(shared): State<Arc<Shared>>,
    visit: Visit,
) -> Result<Response, Error> {
    let locale = visit.locale;
    let overview = shared.overview().await?;
    let cases = locale.count("n-cases", overview.cases);
    let section = |title, text| (locale.say(title), locale.say(text));
    let template = Page {
        frame: Frame::at(&shared.settings, &visit, Here::About),
        address: shared.settings.absolute(&visit.path("/about")),
        what: locale.fill(
            "about-what-text",
            [("site", shared.settings.name.as_str()), ("cases", &cases)],
        ),
        verdicts: Verdict::ALL
            .iter()
            .map(|verdict| VerdictPart::new(*verdict, locale))
            .collect(),
        sections: [
            section("about-check", "about-check-text"),
            section("about-corrections", "about-corrections-text"),
            section("about-privacy", "about-privacy-text"),
            section("about-data", "about-data-text"),
            section("about-software", "about-software-text"),
        ],
    };
    page(&template, StatusCode::OK, Keep::Asking)
}
