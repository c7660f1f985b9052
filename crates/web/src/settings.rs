use std::{net::IpAddr, sync::Arc};

use axum::http::{Extensions, HeaderMap};
use fetch::Fetcher;
use search::{Facets, Index, Pattern, Report};
use store::Store;
use url::Url;

use crate::{
    kept::Kept,
    locale::Locale,
    overview::Overviews,
    security::{Gate, Visitors, Writers, address_of},
    site::feedback::Stamps,
    work::Work,
};

/// What a site is made of.
pub struct Site {
    /// The casebook.
    pub store: Store,
    /// The index that follows it.
    pub index: Arc<Index>,
    /// The guarded client that fetches an article whose address is to be checked.
    pub fetcher: Fetcher,
    /// How this site presents itself.
    pub settings: Settings,
}

/// How a site presents itself.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The site's name, on every page.
    pub name: String,
    /// The language whose addresses have no prefix.
    pub language: Locale,
    /// Its public address, scheme and host: what a citation and a search engine are told.
    /// Behind `https` browsers are told to use nothing else.
    pub address: Url,
    /// Whether a reverse proxy of one's own stands in front, whose last `X-Forwarded-For` entry
    /// names the visitor.
    pub behind_proxy: bool,
    /// Most checks a minute from one address; 0 for no limit.
    pub checks_per_minute: u32,
    /// Where readers may report a mistake; without one the pages say that they cannot yet.
    pub feedback_mail: Option<String>,
    /// Whether pages are to be written to files: then they hold nothing that needs the program
    /// behind them, no check, no form and no list but those that links lead to.
    pub is_fixed: bool,
    /// The licence of the site's own texts, as a footer names it.
    pub contents_licence: Option<String>,
}

impl Settings {
    /// A site of the project's name at an address, with twenty checks a minute for each visitor.
    pub fn at(address: Url) -> Self {
        Self {
            name: "Disproof".to_owned(),
            language: Locale::default(),
            address,
            behind_proxy: false,
            checks_per_minute: 20,
            feedback_mail: None,
            is_fixed: false,
            contents_licence: None,
        }
    }

    /// The absolute address of a path of this site.
    pub(crate) fn absolute(&self, path: &str) -> String {
        format!("{}{path}", self.address.origin().ascii_serialization())
    }

    pub(crate) fn is_https(&self) -> bool {
        self.address.scheme() == "https"
    }
}

/// Messages to the desk, and texts to be kept: an hour from one network, a minute from all together.
const WRITING_PER_HOUR: u32 = 10;
const WRITING_FROM_ALL: u32 = 30;
/// Searches for words a minute from one address, where checks are limited at all.
const SEARCHES_PER_MINUTE: u32 = 300;

/// What every handler may use.
pub(crate) struct Shared {
    pub(crate) store: Store,
    pub(crate) index: Arc<Index>,
    pub(crate) fetcher: Fetcher,
    pub(crate) settings: Settings,
    pub(crate) overviews: Overviews,
    pub(crate) patterns: Kept<Pattern>,
    pub(crate) facets: Kept<Facets>,
    pub(crate) reports: Kept<Report>,
    pub(crate) feeds: Kept<String>,
    pub(crate) work: Work,
    pub(crate) gate: Gate,
    pub(crate) visitors: Visitors,
    pub(crate) writers: Writers,
    pub(crate) keepers: Writers,
    pub(crate) searchers: Visitors,
    pub(crate) stamps: Stamps,
}

impl Shared {
    /// Where a request came from; see [`address_of`].
    pub(crate) fn visitor(&self, extensions: &Extensions, headers: &HeaderMap) -> IpAddr {
        address_of(extensions, headers, self.settings.behind_proxy)
    }

    pub(crate) fn new(site: Site) -> Self {
        Self {
            store: site.store,
            index: site.index,
            fetcher: site.fetcher,
            overviews: Overviews::default(),
            patterns: Kept::at_most(256),
            facets: Kept::at_most(128),
            reports: Kept::at_most(64),
            feeds: Kept::at_most(64),
            work: Work::for_this_machine(),
            gate: Gate::default(),
            visitors: Visitors::allowing(site.settings.checks_per_minute),
            writers: Writers::allowing(WRITING_PER_HOUR, WRITING_FROM_ALL),
            keepers: Writers::allowing(WRITING_PER_HOUR, WRITING_FROM_ALL),
            searchers: Visitors::allowing(match site.settings.checks_per_minute {
                0 => 0,
                _ => SEARCHES_PER_MINUTE,
            }),
            stamps: Stamps::default(),
            settings: site.settings,
        }
    }
}
