//! The search page of a copy in files: by titles, in the reader's browser. The site itself has no
//! such page; its search needs no script.

use std::sync::Arc;

use askama::Template;
use axum::{extract::State, http::StatusCode, response::Response};

use super::frame::{Frame, Here, Keep, page};
use crate::{assets, errors::Error, locale::Visit, settings::Shared};

#[derive(Template)]
#[template(path = "site/fixed/page.html")]
struct Page<'a> {
    frame: Frame<'a>,
    script: &'static str,
}

pub(super) async fn search(
    State(shared): State<Arc<Shared>>,
    visit: Visit,
) -> Result<Response, Error> {
    if !shared.settings.is_fixed {
        return Err(Error::NoSuchPage);
    }
    let template = Page {
        frame: Frame::at(&shared.settings, &visit, Here::Cases),
        script: assets::path("search.js"),
    };
    page(&template, StatusCode::OK, Keep::Asking)
}
