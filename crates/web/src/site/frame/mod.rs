//! The frame around every page: `base.html`, and the pieces several pages share.

mod case_item;

use askama::Template;
use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};

pub(crate) use case_item::CaseItem;

use crate::{assets, errors::Error, settings::Settings};

/// What the frame shows.
pub(crate) struct Frame<'a> {
    settings: &'a Settings,
    here: Here,
}

/// Where in the site a page stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Here {
    Home,
    Cases,
    Check,
    #[default]
    Elsewhere,
}

impl<'a> Frame<'a> {
    pub(crate) fn of(settings: &'a Settings) -> Self {
        Self {
            settings,
            here: Here::default(),
        }
    }

    pub(crate) fn at(settings: &'a Settings, here: Here) -> Self {
        Self { settings, here }
    }

    pub(crate) fn name(&self) -> &str {
        &self.settings.name
    }

    pub(crate) fn licence(&self) -> Option<&str> {
        self.settings.contents_licence.as_deref()
    }

    /// Whether the frame's own search box is wanted: not beside a page's larger one.
    pub(crate) fn has_search(&self) -> bool {
        !matches!(self.here, Here::Home | Here::Cases)
    }

    pub(crate) fn is_at_cases(&self) -> bool {
        self.here == Here::Cases
    }

    pub(crate) fn is_at_check(&self) -> bool {
        self.here == Here::Check
    }

    pub(crate) fn style(&self) -> &'static str {
        assets::path("site.css")
    }

    pub(crate) fn logo(&self) -> &'static str {
        assets::path("logo.svg")
    }
}

/// How long a page may be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Keep {
    /// Kept by anyone, but asked about before each use, so that a correction shows at once.
    Asking,
    /// Not kept at all: it holds what a reader handed in.
    Never,
}

/// A rendered page as an answer.
pub(crate) fn page(
    template: &impl Template,
    status: StatusCode,
    keep: Keep,
) -> Result<Response, Error> {
    let mut response = (status, template.render()?).into_response();
    let headers = response.headers_mut();
    headers.insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static("text/html; charset=utf-8"),
    );
    headers.insert(
        header::CACHE_CONTROL,
        HeaderValue::from_static(match keep {
            Keep::Asking => "no-cache",
            Keep::Never => "no-store",
        }),
    );
    Ok(response)
}
