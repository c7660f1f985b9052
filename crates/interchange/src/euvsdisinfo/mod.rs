//! Cases of EUvsDisinfo: tables of them, and their pages.

mod markup;
mod page;
mod row;
mod similar;
mod table;
mod text;

pub(crate) use row::from_json;
pub(crate) use table::{Header, Table};

use casebook::{Content, Origin};
use url::Url;

use crate::item::Noted;

/// A case out of a page that looks like one of EUvsDisinfo; `None` for one that does not.
pub(crate) fn from_html(document: &extract::dom::Document, source: &str) -> Option<Noted> {
    markup::read(document, source).map(page::Page::into_incoming)
}

/// The same out of a page's text.
pub(crate) fn from_text(source: &str) -> Option<Noted> {
    text::read(source).map(page::Page::into_incoming)
}

/// The address of a report in its one form: `https`, no `www.`, no query, a slash at the end.
pub(crate) fn report_address(address: &str) -> Option<String> {
    let url = Url::parse(address.trim()).ok()?;
    let host = url.host_str()?.trim_start_matches("www.").to_lowercase();
    if !matches!(url.scheme(), "http" | "https") || host != "euvsdisinfo.eu" {
        return None;
    }
    let path = url.path().trim_end_matches('/');
    let is_report = path.split('/').any(|part| part == "report") && !path.ends_with("/report");
    is_report.then(|| format!("https://{host}{path}/"))
}

/// Where a case of EUvsDisinfo came from.
fn origin(
    content: &Content,
    url: Option<String>,
    id: Option<String>,
    reported_by: Option<&str>,
) -> Origin {
    let attribution = "EUvsDisinfo (East StratCom Task Force, EEAS)";
    Origin {
        dataset: "euvsdisinfo".to_owned(),
        id: url.clone().or(id).unwrap_or_else(|| content.fingerprint()),
        url,
        licence: None,
        attribution: Some(match reported_by {
            Some(name) => format!("{attribution}; reported by {name}"),
            None => attribution.to_owned(),
        }),
    }
}

#[cfg(test)]
mod tests;
