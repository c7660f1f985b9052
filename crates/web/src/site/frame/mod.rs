//! The frame around every page: `base.html`, and the pieces several pages share.

mod case_item;
mod pages;

use askama::Template;
use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};

pub(crate) use case_item::{CaseItem, told};
pub(crate) use pages::Pages;

use std::{
    borrow::{Borrow, Cow},
    hash::{DefaultHasher, Hasher},
};

use crate::{
    assets,
    errors::Error,
    locale::{Locale, Visit},
    settings::Settings,
};

/// What the frame shows.
pub(crate) struct Frame<'a> {
    settings: &'a Settings,
    visit: &'a Visit,
    here: Here,
}

/// A language of the site, and this page in it.
pub(crate) struct Tongue {
    pub(crate) tag: &'static str,
    pub(crate) dir: &'static str,
    pub(crate) name: &'static str,
    pub(crate) href: String,
    pub(crate) absolute: String,
    pub(crate) is_current: bool,
}

/// Where in the site a page stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Here {
    Home,
    Cases,
    Subjects,
    Check,
    About,
    #[default]
    Elsewhere,
}

impl<'a> Frame<'a> {
    pub(crate) fn of(settings: &'a Settings, visit: &'a Visit) -> Self {
        Self::at(settings, visit, Here::default())
    }

    pub(crate) fn at(settings: &'a Settings, visit: &'a Visit, here: Here) -> Self {
        Self {
            settings,
            visit,
            here,
        }
    }

    pub(crate) fn lang(&self) -> &'static str {
        self.visit.locale.tag()
    }

    pub(crate) fn dir(&self) -> &'static str {
        self.visit.locale.direction()
    }

    /// What the reader's language calls itself.
    pub(crate) fn tongue(&self) -> &'static str {
        self.visit.locale.own_name()
    }

    /// A message in the reader's language.
    pub(crate) fn say(&self, key: &str) -> Cow<'static, str> {
        self.visit.locale.say(key)
    }

    /// A message whose words go by a number.
    pub(crate) fn count(&self, key: &str, of: impl Borrow<usize>) -> String {
        self.visit.locale.count(key, *of.borrow())
    }

    /// A message with one gap, filled.
    pub(crate) fn fill(&self, key: &str, name: &str, text: &str) -> String {
        self.visit.locale.fill(key, [(name, text)])
    }

    /// The words of a message before a gap in which the page puts more than text.
    pub(crate) fn before(&self, key: &str, gap: &str) -> String {
        self.visit.locale.around(key, gap, &[]).0
    }

    /// Those after it.
    pub(crate) fn after(&self, key: &str, gap: &str) -> String {
        self.visit.locale.around(key, gap, &[]).1
    }

    /// The address of a path in the reader's language.
    pub(crate) fn path(&self, path: &str) -> String {
        self.visit.path(path)
    }

    /// This page in every language.
    pub(crate) fn tongues(&self) -> Vec<Tongue> {
        let tongue = |locale: Locale| {
            let href = self.visit.here_in(locale);
            Tongue {
                tag: locale.tag(),
                dir: locale.direction(),
                name: locale.own_name(),
                absolute: self.settings.absolute(&href),
                href,
                is_current: locale == self.visit.locale,
            }
        };
        Locale::ALL.map(tongue).into()
    }

    pub(crate) fn name(&self) -> &str {
        &self.settings.name
    }

    pub(crate) fn licence(&self) -> Option<&str> {
        self.settings.contents_licence.as_deref()
    }

    /// Whether the frame's own search box is wanted: not beside a page's larger one.
    pub(crate) fn has_search(&self) -> bool {
        !matches!(self.here, Here::Home | Here::Cases) && !self.is_fixed()
    }

    pub(crate) fn is_at_cases(&self) -> bool {
        self.here == Here::Cases
    }

    pub(crate) fn is_at_subjects(&self, path: &str) -> bool {
        self.here == Here::Subjects && self.visit.is_below(path)
    }

    /// Whether the page is one of a copy in files.
    pub(crate) fn is_fixed(&self) -> bool {
        self.settings.is_fixed
    }

    /// What a copy says of itself, before and after the address of the site.
    pub(crate) fn fixed_note(&self) -> (String, String) {
        let locale = self.visit.locale;
        let day = locale.day_of(casebook::Timestamp::now()).shown;
        locale.around("fixed-note", "link", &[("day", day.as_str())])
    }

    /// The address of the site itself.
    pub(crate) fn home(&self) -> String {
        self.settings.absolute(&self.path("/"))
    }

    /// The form for readers, which knows the page they come from.
    pub(crate) fn feedback(&self) -> String {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        query.append_pair("page", self.visit.path_here());
        self.path(&format!("/feedback?{}", query.finish()))
    }

    pub(crate) fn is_at_about(&self) -> bool {
        self.here == Here::About
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
    let body = template.render()?;
    Ok(answer(body, "text/html; charset=utf-8", status, keep))
}

/// A text as an answer, with its validator where it may be kept. The tag is of the bytes, not of a
/// record: outlets, tags and related cases show on a page, too. It is weak since compression changes
/// the bytes (RFC 9110 § 8.8.1).
pub(crate) fn answer(body: String, kind: &str, status: StatusCode, keep: Keep) -> Response {
    let tag = (keep == Keep::Asking).then(|| {
        let mut hasher = DefaultHasher::new();
        hasher.write(body.as_bytes());
        format!("W/\"{:016x}-{:x}\"", hasher.finish(), body.len())
    });
    let mut response = (status, body).into_response();
    let headers = response.headers_mut();
    for (name, value) in [
        (header::CONTENT_TYPE, Some(kind)),
        (header::ETAG, tag.as_deref()),
        (
            header::CACHE_CONTROL,
            Some(match keep {
                // A cache that many share may answer by itself for a moment, so that a crowd costs
                // little; a reader's own asks each time, so that a correction shows at once.
                Keep::Asking => "public, max-age=0, s-maxage=30, must-revalidate",
                Keep::Never => "no-store",
            }),
        ),
    ] {
        if let Some(value) = value.and_then(|value| HeaderValue::from_str(value).ok()) {
            headers.insert(name, value);
        }
    }
    response
}
