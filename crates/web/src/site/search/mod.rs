//! The list of cases: words, restrictions, order and pages, all in the address.

mod asked;
mod facet;
mod view;

use std::sync::Arc;

use axum::{
    extract::{RawQuery, State},
    http::{Extensions, HeaderMap, StatusCode},
    response::Response,
};
use casebook::CaseNumber;
use search::{Address, Hit, SearchQuery, Sort};

use super::frame::{Keep, page};
use crate::{errors::Error, locale::Visit, overview::Overview, settings::Shared};

pub(super) use asked::Asked;
pub(super) use view::active;

/// Cases that are offered where fewer answer.
const NEAREST: usize = 12;

pub(super) async fn show(
    State(shared): State<Arc<Shared>>,
    visit: Visit,
    headers: HeaderMap,
    extensions: Extensions,
    RawQuery(query): RawQuery,
) -> Result<Response, Error> {
    let (mut asked, misread) = Asked::read(query.as_deref().unwrap_or_default());
    let overview = shared.overview().await?;
    resolve(&shared, &overview, &mut asked).await?;
    if !asked.text.is_empty() {
        admit(&shared, &extensions, &headers)?;
    }
    let index = Arc::clone(&shared.index);
    let sequence = index.sequence();
    let key = asked
        .text
        .is_empty()
        .then(|| asked.sorted(Sort::default()).address());
    let kept = key
        .as_ref()
        .and_then(|key| shared.facets.get(key, sequence));
    let looser = looser(&asked);
    let question = SearchQuery {
        looser: looser
            .iter()
            .map(|(_, asked)| asked.query().filter)
            .collect(),
        facets: kept.is_none() && !shared.settings.is_fixed,
        language: visit.locale.tag().parse().ok(),
        // A word of another language finds little by its letters.
        nearest: if asked.page == 1 { NEAREST } else { 0 },
        ..asked.query()
    };
    let mut results = shared
        .work
        .search(move || index.search(&question))
        .await??;
    let facets = kept.unwrap_or_else(|| {
        let counted = results.facets.take().unwrap_or_default();
        let facets = Arc::new(facet::shown(counted, &asked));
        if let Some(key) = key {
            shared.facets.keep(key, sequence, &facets);
        }
        facets
    });
    let mut instead = Instead {
        nearest: std::mem::take(&mut results.nearest),
        loosened: Vec::new(),
    };
    if results.total == 0 {
        let totals = std::mem::take(&mut results.looser);
        let looser = looser.into_iter().zip(totals);
        let looser = looser.map(|((how, asked), total)| (how, asked, total));
        instead.loosened = looser.filter(|(_, _, total)| *total > 0).collect();
        look_further(&shared, &asked, &mut instead).await?;
    }
    let numbered = match results.hits.as_slice() {
        // A number written as it is shown finds the case itself.
        [only] if asked.text.parse() == Ok(only.number) => None,
        _ => numbered(&shared, &asked).await?,
    };
    let status = match misread.is_empty() {
        true => StatusCode::OK,
        false => StatusCode::BAD_REQUEST,
    };
    let found = view::Found {
        misread,
        numbered,
        results,
        facets,
        instead,
    };
    let template = view::Page::new(&shared, &visit, &overview, &asked, found);
    page(&template, status, Keep::Asking)
}

/// Lets a visitor search who has not searched too often.
pub(super) fn admit(
    shared: &Shared,
    extensions: &Extensions,
    headers: &HeaderMap,
) -> Result<(), Error> {
    let admitted = shared.searchers.admit(shared.visitor(extensions, headers));
    admitted.map_err(|wait| Error::TooMany { wait })
}

/// Gives outlets and tags the keys that their names stand for. A name, an alias or a host is as good.
pub(super) async fn resolve(
    shared: &Shared,
    overview: &Overview,
    asked: &mut Asked,
) -> Result<(), Error> {
    for host in std::mem::take(&mut asked.hosts) {
        let outlet = match shared.store.outlet_named(&host).await? {
            None => shared.store.outlet_at_domain(&host).await?,
            named => named,
        };
        let outlet = outlet.filter(|outlet| overview.outlets.contains_key(&outlet.slug));
        let slug = outlet.map_or_else(|| casebook::Slug::of(&host), |outlet| outlet.slug);
        if !asked.outlets.contains(&slug) {
            asked.outlets.push(slug);
        }
    }
    for key in &mut asked.outlets {
        if let Some(outlet) = shared.store.outlet_named(key.as_str()).await?
            && overview.outlets.contains_key(&outlet.slug)
        {
            *key = outlet.slug;
        }
    }
    for key in &mut asked.tags {
        if let Some(tag) = shared.store.tag_named(key.as_str()).await?
            && overview.tags.contains_key(&tag.slug)
        {
            *key = tag.slug;
        }
    }
    Ok(())
}

/// The case whose number was typed, if it is public: its number and where it is.
async fn numbered(shared: &Shared, asked: &Asked) -> Result<Option<(CaseNumber, String)>, Error> {
    let Ok(number) = asked.text.parse::<CaseNumber>() else {
        return Ok(None);
    };
    let case = shared.store.case(number).await?;
    Ok(case
        .filter(|case| case.status.is_public())
        .map(|case| (case.number, case.path())))
}

/// What is offered where nothing answers.
#[derive(Default)]
struct Instead {
    /// Looser questions, with how many cases answer them: each by the restriction that is taken off.
    loosened: Vec<(Loosened, Asked, usize)>,
    /// The cases that come nearest to the words.
    nearest: Vec<Hit>,
}

/// How a question is made looser.
enum Loosened {
    /// Without a restriction: its field and value.
    Without(&'static str, String),
    /// Without any.
    WordsAlone,
    /// The whole site instead of its page.
    Site(String),
}

/// A question without each of its restrictions, and without any; none that asks for nothing.
fn looser(asked: &Asked) -> Vec<(Loosened, Asked)> {
    let mut looser: Vec<(Loosened, Asked)> = asked
        .pairs()
        .into_iter()
        .take(8)
        .map(|(field, value)| {
            let rest = asked.without(field, &value);
            (Loosened::Without(field, value), rest)
        })
        .collect();
    if looser.len() > 1 {
        looser.push((Loosened::WordsAlone, asked.words_alone()));
    }
    looser.retain(|(_, rest)| !rest.text.is_empty() || rest.is_restricted());
    looser
}

/// Where a question is answered by nothing: of a page's address the site's cases, and of words the
/// nearest cases under its restrictions, where none of those nearest of all is.
async fn look_further(
    shared: &Arc<Shared>,
    asked: &Asked,
    instead: &mut Instead,
) -> Result<(), Error> {
    let index = Arc::clone(&shared.index);
    let (text, filter) = (asked.text.clone(), asked.query().filter);
    if let Some(address) = Address::read(&text) {
        if address.is_page() {
            let mut site = asked.on_page(1);
            site.text = address.host().to_owned();
            let query = site.query();
            let found = shared.work.search(move || index.search(&query)).await??;
            if found.total > 0 {
                let how = Loosened::Site(address.host().to_owned());
                instead.loosened.push((how, site, found.total));
            }
        }
    } else if instead.nearest.is_empty() && !text.is_empty() {
        let near = move || index.nearest(&text, &filter, NEAREST);
        instead.nearest = shared.work.search(near).await??;
    }
    Ok(())
}
