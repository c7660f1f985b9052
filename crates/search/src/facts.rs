use casebook::{Country, Date};
use serde::{Deserialize, Serialize};

use crate::{Entry, Named};

/// What a check compares of a case beyond its meaning; kept in the index.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Facts {
    /// Texts that are compared one by one, with their languages.
    pub texts: Vec<(String, String)>,
    /// Outlets: name, host names.
    pub outlets: Vec<(String, Vec<String>)>,
    /// Hosts of addresses it ran at.
    pub hosts: Vec<String>,
    /// Days it ran.
    pub days: Vec<Date>,
    /// Countries it speaks of.
    pub countries: Vec<Country>,
    /// The narratives it repeats, the wider ones included.
    pub narratives: Vec<Named>,
}

impl Facts {
    pub(crate) fn of(entry: &Entry) -> Self {
        let content = &entry.case.content;
        let mut hosts: Vec<String> = content
            .appearances
            .iter()
            .filter_map(|a| host(a.url.as_deref()?))
            .collect();
        hosts.sort();
        hosts.dedup();
        let mut days: Vec<Date> = content
            .appearances
            .iter()
            .filter_map(|a| a.published_on)
            .collect();
        days.sort();
        days.dedup();
        Self {
            texts: entry
                .aspects()
                .into_iter()
                .filter(|aspect| !aspect.title)
                .map(|aspect| (aspect.language.to_owned(), aspect.text))
                .collect(),
            outlets: entry
                .outlets
                .iter()
                .map(|outlet| (outlet.name.clone(), outlet.domains.clone()))
                .collect(),
            hosts,
            days,
            countries: content.countries.clone(),
            narratives: entry.narratives.clone(),
        }
    }
}

/// The host of an address, lower case, without `www.`.
pub(crate) fn host(address: &str) -> Option<String> {
    let url = url::Url::parse(address).ok()?;
    let host = url.host_str()?.to_ascii_lowercase();
    Some(host.strip_prefix("www.").unwrap_or(&host).to_owned())
}
