//! Outlets, with their other names, domains and languages.

use std::collections::HashMap;

use casebook::{Noun, Outlet, Slug};

use crate::{
    Read, Result, Saved, Write, limits,
    log::{Entry, Version},
    session::Which,
    value::Place,
};

type Row = (
    String,
    String,
    String,
    Option<String>,
    String,
    Option<String>,
);

/// A host name is at most 253 bytes (RFC 1035 §2.3.4), so it has at most 127 labels.
const LONGEST_HOST: usize = 253;

impl Read {
    /// The outlet with a key.
    ///
    /// # Errors
    /// If the database fails or a row is damaged.
    pub async fn outlet(&mut self, slug: &Slug) -> Result<Option<Outlet>> {
        Ok(self
            .outlets_by_slug(std::slice::from_ref(slug))
            .await?
            .pop())
    }

    /// The outlets with these keys, in their order; a key that no outlet has is passed over.
    ///
    /// # Errors
    /// If the database fails or a row is damaged.
    pub async fn outlets_by_slug(&mut self, slugs: &[Slug]) -> Result<Vec<Outlet>> {
        let which = Which::Among(slugs.iter().map(Slug::to_string).collect());
        let mut found: HashMap<Slug, Outlet> = self
            .outlets_of(which)
            .await?
            .into_iter()
            .map(|outlet| (outlet.slug.clone(), outlet))
            .collect();
        Ok(slugs.iter().filter_map(|slug| found.remove(slug)).collect())
    }

    /// A page of outlets in the order of their keys.
    ///
    /// # Errors
    /// If the database fails or a row is damaged.
    pub async fn outlets_after(&mut self, after: Option<&Slug>, limit: u32) -> Result<Vec<Outlet>> {
        let keys: Vec<(String,)> = rows!(
            self.session,
            "select slug from outlets where slug > $1 order by slug limit $2",
            after.map_or("", Slug::as_str),
            i64::from(limit)
        )?;
        match (keys.first(), keys.last()) {
            (Some((first,)), Some((last,))) => {
                self.outlets_of(Which::Between(first.clone(), last.clone()))
                    .await
            }
            _ => Ok(Vec::new()),
        }
    }

    /// The outlet that a name means: its key, its name or another of its names, compared by their
    /// slugs, in that order of preference.
    ///
    /// # Errors
    /// If the database fails or a row is damaged.
    pub async fn outlet_named(&mut self, name: &str) -> Result<Option<Outlet>> {
        let found: Option<(String, i64)> = row!(
            self.session,
            "select slug, cast(1 as bigint) from outlets where slug = $1
             union all select slug, cast(2 as bigint) from outlets where name_key = $1
             union all select outlet, cast(3 as bigint) from outlet_aliases where alias_key = $1
             order by 2, 1 limit 1",
            Slug::of(name).as_str()
        )?;
        self.outlet_found(found.map(|(slug, _)| slug)).await
    }

    /// The outlet that a host belongs to, by the longest of its domains the host ends with:
    /// `news.example.org` is at `example.org` where no outlet has `news.example.org` itself.
    ///
    /// # Errors
    /// If the database fails or a row is damaged.
    pub async fn outlet_at_domain(&mut self, host: &str) -> Result<Option<Outlet>> {
        let host = host.trim_end_matches('.').to_ascii_lowercase();
        if host.is_empty() || host.len() > LONGEST_HOST || !limits::can_be_stored(&host) {
            return Ok(None);
        }
        let dots = host
            .match_indices('.')
            .map(|(dot, _)| host[dot + 1..].to_owned());
        let suffixes: Vec<String> = std::iter::once(host.clone()).chain(dots).collect();
        let found: Vec<(String, String)> = rows_of!(
            self.session,
            "select domain, outlet from outlet_domains where domain {which}",
            Which::Among(suffixes)
        )?;
        // The longest domain; of two outlets that both have it, the first by key.
        let best = found
            .into_iter()
            .min_by(|(domain, outlet), (other, second)| {
                (other.len(), outlet).cmp(&(domain.len(), second))
            });
        self.outlet_found(best.map(|(_, outlet)| outlet)).await
    }

    async fn outlet_found(&mut self, slug: Option<String>) -> Result<Option<Outlet>> {
        match slug {
            Some(slug) => Ok(self.outlets_of(Which::Among(vec![slug])).await?.pop()),
            None => Ok(None),
        }
    }

    /// These outlets, in the order of their keys as far as one statement reaches.
    async fn outlets_of(&mut self, which: Which<String>) -> Result<Vec<Outlet>> {
        let rows: Vec<Row> = rows_of!(
            self.session,
            "select slug, name, kind, country, attribution, attribution_source
             from outlets where slug {which} order by slug",
            which
        )?;
        let aliases: Vec<(String, String)> = rows_of!(
            self.session,
            "select outlet, alias from outlet_aliases where outlet {which} order by outlet, position",
            which
        )?;
        let domains: Vec<(String, String)> = rows_of!(
            self.session,
            "select outlet, domain from outlet_domains where outlet {which} order by outlet, position",
            which
        )?;
        let languages: Vec<(String, String)> = rows_of!(
            self.session,
            "select outlet, language from outlet_languages where outlet {which} order by outlet, position",
            which
        )?;
        let (mut aliases, mut domains) = (grouped(aliases), grouped(domains));
        let mut languages = grouped(languages);
        rows.into_iter()
            .map(
                |(slug, name, kind, country, attribution, attribution_source)| {
                    let place = Place {
                        table: "outlets",
                        key: &slug,
                    };
                    let languages = languages.remove(&slug).unwrap_or_default();
                    Ok(Outlet {
                        aliases: aliases.remove(&slug).unwrap_or_default(),
                        domains: domains.remove(&slug).unwrap_or_default(),
                        languages: languages
                            .iter()
                            .map(|language| place.language(language))
                            .collect::<Result<_>>()?,
                        kind: place.parse(&kind)?,
                        country: place.parse_some(country.as_deref())?,
                        attribution: place.parse(&attribution)?,
                        attribution_source,
                        name,
                        slug: place.slug(slug.clone())?,
                    })
                },
            )
            .collect()
    }
}

/// Rows of `(owner, value)` by owner, in their order.
pub(crate) fn grouped<T>(rows: Vec<(String, T)>) -> HashMap<String, Vec<T>> {
    let mut groups: HashMap<String, Vec<T>> = HashMap::new();
    for (owner, value) in rows {
        groups.entry(owner).or_default().push(value);
    }
    groups
}

impl Write {
    /// Saves an outlet under its key.
    ///
    /// # Errors
    /// If it holds what cannot be kept, or the database fails.
    pub async fn save_outlet(&mut self, outlet: &Outlet) -> Result<Saved> {
        let previous = self.outlet(&outlet.slug).await?;
        if previous.as_ref() == Some(outlet) {
            return Ok(Saved::Unchanged);
        }
        let body = outlet_json(outlet)?;
        self.began();
        self.put_outlet(outlet).await?;
        self.log(Entry {
            noun: Noun::Outlet,
            key: outlet.slug.as_str(),
            action: if previous.is_some() {
                "update"
            } else {
                "create"
            },
            detail: None,
            version: Some(Version {
                body,
                public: true,
                first: false,
            }),
        })
        .await?;
        self.ended();
        Ok(Saved::over(&previous))
    }

    pub(crate) async fn put_outlet(&mut self, outlet: &Outlet) -> Result<()> {
        let slug = outlet.slug.as_str();
        execute!(
            self.session,
            "insert into outlets (slug, name, name_key, kind, country, attribution, attribution_source)
             values ($1, $2, $3, $4, $5, $6, $7)
             on conflict (slug) do update set name = excluded.name, name_key = excluded.name_key,
                 kind = excluded.kind, country = excluded.country,
                 attribution = excluded.attribution,
                 attribution_source = excluded.attribution_source",
            slug,
            &outlet.name,
            Slug::of(&outlet.name).to_string(),
            outlet.kind.as_str(),
            outlet.country.map(|country| country.to_string()),
            outlet.attribution.as_str(),
            outlet.attribution_source.as_deref()
        )?;
        execute!(
            self.session,
            "delete from outlet_aliases where outlet = $1",
            slug
        )?;
        insert_each!(
            self.session,
            "insert into outlet_aliases (outlet, position, alias, alias_key)",
            &outlet.aliases,
            (position, alias) => slug, position, alias, Slug::of(alias).to_string()
        )?;
        execute!(
            self.session,
            "delete from outlet_domains where outlet = $1",
            slug
        )?;
        insert_each!(
            self.session,
            "insert into outlet_domains (outlet, position, domain)",
            &outlet.domains,
            (position, domain) => slug, position, domain
        )?;
        execute!(
            self.session,
            "delete from outlet_languages where outlet = $1",
            slug
        )?;
        insert_each!(
            self.session,
            "insert into outlet_languages (outlet, position, language)",
            &outlet.languages,
            (position, language) => slug, position, language.tag()
        )?;
        self.knows(Noun::Outlet, slug);
        Ok(())
    }
}

/// The outlet as JSON, if it can be kept.
pub(crate) fn outlet_json(outlet: &Outlet) -> Result<String> {
    for domain in &outlet.domains {
        limits::key("a domain", domain)?;
    }
    limits::json(outlet)
}
