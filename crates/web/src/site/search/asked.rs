use std::{fmt::Display, str::FromStr};

use casebook::{Country, Date, Language, Slug, Status};
use search::{Address, Filter, SearchQuery, Sort};
use url::form_urlencoded;

/// Cases on a page of the list.
pub(super) const PAGE: usize = 20;
/// Longest search text that is read, in characters.
const LONGEST: usize = 500;
/// Most values of one field, and most pairs of the address in all.
pub(super) const VALUES: usize = 20;
const PAIRS: usize = 200;

/// What an address of the result list asks for.
#[derive(Clone, Debug, Default, PartialEq)]
pub(in crate::site) struct Asked {
    pub(in crate::site) text: String,
    pub(super) from: Option<Date>,
    pub(super) until: Option<Date>,
    pub(super) outlets: Vec<Slug>,
    /// Hosts of outlets, as they were typed; they become keys before anything is looked up.
    pub(super) hosts: Vec<String>,
    pub(super) languages: Vec<Language>,
    pub(super) countries: Vec<Country>,
    pub(super) tags: Vec<Slug>,
    pub(super) narratives: Vec<Slug>,
    pub(super) issues: Vec<u32>,
    pub(super) statuses: Vec<Status>,
    pub(super) sort: Sort,
    /// From 1.
    pub(super) page: usize,
}

/// A part of the address that could not be understood, said to the reader; it restricts nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::site) struct Misread {
    /// What is said of it: the key of a message.
    pub(super) why: &'static str,
    /// Its head.
    pub(super) value: String,
}

impl Asked {
    /// Reads an address's query, whatever is in it. Fields that are not ours are passed over:
    /// links are decorated by mailers and networks.
    pub(in crate::site) fn read(query: &str) -> (Self, Vec<Misread>) {
        let mut asked = Self {
            page: 1,
            ..Self::default()
        };
        let mut misread = Vec::new();
        for (field, value) in form_urlencoded::parse(query.as_bytes()).take(PAIRS) {
            let value = value.trim();
            if value.is_empty() {
                continue;
            }
            if let Err(why) = asked.take(&field, value) {
                let value: String = value.chars().take(40).collect();
                misread.push(Misread { why, value });
            }
        }
        misread.truncate(5);
        (asked, misread)
    }

    fn take(&mut self, field: &str, value: &str) -> Result<(), &'static str> {
        match field {
            "q" => self.text = plain(value),
            "from" => self.from = Some(day(value)?),
            "until" => self.until = Some(day(value)?),
            "outlet" => match Address::read(value) {
                Some(site) => add(&mut self.hosts, site.host().to_owned()),
                None => add(&mut self.outlets, Slug::of(value)),
            },
            "tag" => add(&mut self.tags, Slug::of(value)),
            "narrative" => add(&mut self.narratives, Slug::of(value)),
            "language" => {
                let language = Language::resolve(value).ok_or("list-not-a-language")?;
                add(&mut self.languages, language);
            }
            "country" => {
                let country = Country::resolve(value).ok_or("list-not-a-country")?;
                add(&mut self.countries, country);
            }
            "issue" => add(&mut self.issues, parse(value, "list-not-an-issue")?),
            "status" => {
                let status: Status = parse(value, "list-not-a-status")?;
                if !status.is_public() {
                    return Err("list-not-a-status");
                }
                add(&mut self.statuses, status);
            }
            "sort" => {
                self.sort = match value {
                    "relevance" => Sort::Relevance,
                    "newest" => Sort::Newest,
                    "oldest" => Sort::Oldest,
                    "appearances" => Sort::Appearances,
                    _ => return Err("list-not-an-order"),
                };
            }
            "page" => self.page = parse::<usize>(value, "list-not-a-page")?.max(1),
            _ => {}
        }
        Ok(())
    }

    /// The address that asks for this, each field in its place, nothing that says nothing.
    pub(in crate::site) fn address(&self) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        if !self.text.is_empty() {
            query.append_pair("q", &self.text);
        }
        for (field, value) in self.pairs() {
            query.append_pair(field, &value);
        }
        if self.sort != Sort::default() {
            query.append_pair("sort", sort_name(self.sort));
        }
        if self.page > 1 {
            query.append_pair("page", &self.page.to_string());
        }
        let query = query.finish();
        if query.is_empty() {
            "/cases".to_owned()
        } else {
            format!("/cases?{query}")
        }
    }

    /// The restrictions, as pairs of an address.
    pub(super) fn pairs(&self) -> Vec<(&'static str, String)> {
        fn all<'a, T: Display>(
            field: &'static str,
            values: &'a [T],
        ) -> impl Iterator<Item = (&'static str, String)> + use<'a, T> {
            values.iter().map(move |value| (field, value.to_string()))
        }
        let statuses = self
            .statuses
            .iter()
            .map(|s| ("status", s.as_str().to_owned()));
        all("from", self.from.as_slice())
            .chain(all("until", self.until.as_slice()))
            .chain(all("language", &self.languages))
            .chain(all("country", &self.countries))
            .chain(all("outlet", &self.outlets))
            .chain(all("narrative", &self.narratives))
            .chain(all("tag", &self.tags))
            .chain(all("issue", &self.issues))
            .chain(statuses)
            .collect()
    }

    /// The same without one of its restrictions, from the first page.
    pub(super) fn without(&self, field: &str, value: &str) -> Self {
        let mut rest = Self {
            page: 1,
            ..self.clone()
        };
        match field {
            "from" => rest.from = None,
            "until" => rest.until = None,
            "outlet" => rest.outlets.retain(|slug| slug.as_str() != value),
            "tag" => rest.tags.retain(|slug| slug.as_str() != value),
            "narrative" => rest.narratives.retain(|slug| slug.as_str() != value),
            "language" => rest.languages.retain(|language| language.tag() != value),
            "country" => rest.countries.retain(|country| country.code() != value),
            "issue" => rest.issues.retain(|issue| issue.to_string() != value),
            "status" => rest.statuses.retain(|status| status.as_str() != value),
            _ => {}
        }
        rest
    }

    /// The same without any restriction, from the first page.
    pub(super) fn words_alone(&self) -> Self {
        Self {
            text: self.text.clone(),
            page: 1,
            ..Self::default()
        }
    }

    /// Whether cases are restricted by more than words.
    pub(super) fn is_restricted(&self) -> bool {
        self.query().filter != Filter::default()
    }

    /// The same in another order, from the first page.
    pub(super) fn sorted(&self, sort: Sort) -> Self {
        Self {
            sort,
            page: 1,
            ..self.clone()
        }
    }

    /// Another page of the same.
    pub(in crate::site) fn on_page(&self, page: usize) -> Self {
        Self {
            page,
            ..self.clone()
        }
    }

    /// The question as the index takes it.
    pub(in crate::site) fn query(&self) -> SearchQuery {
        SearchQuery {
            text: self.text.clone(),
            filter: Filter {
                from: self.from,
                until: self.until,
                outlets: self.outlets.clone(),
                languages: self.languages.clone(),
                countries: self.countries.clone(),
                tags: self.tags.clone(),
                narratives: self.narratives.clone(),
                issues: self.issues.clone(),
                statuses: self.statuses.clone(),
                ..Filter::default()
            },
            sort: self.sort,
            offset: (self.page - 1).saturating_mul(PAGE),
            limit: PAGE,
            ..SearchQuery::default()
        }
    }
}

pub(super) fn sort_name(sort: Sort) -> &'static str {
    match sort {
        Sort::Relevance => "relevance",
        Sort::Newest => "newest",
        Sort::Oldest => "oldest",
        Sort::Appearances => "appearances",
        // The order of feeds, which have an address of their own.
        Sort::Published => "published",
    }
}

fn plain(value: &str) -> String {
    value
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .take(LONGEST)
        .collect()
}

fn day(value: &str) -> Result<Date, &'static str> {
    parse(value, "list-not-a-day")
}

fn parse<T: FromStr>(value: &str, what: &'static str) -> Result<T, &'static str> {
    value.parse().map_err(|_| what)
}

fn add<T: PartialEq>(values: &mut Vec<T>, value: T) {
    if values.len() < VALUES && !values.contains(&value) {
        values.push(value);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_reads_back_as_it_was_written() {
        let query = "q=%D1%83%D0%BA%D1%80+x&from=2021-01-01&language=Russian&language=uk&country=KZ\
            &outlet=Sputnik+Azerbaijan&tag=colour-revolutions&issue=270&status=corrected\
            &sort=oldest&page=3&utm_source=mail";
        let (asked, misread) = Asked::read(query);
        assert!(misread.is_empty(), "{misread:?}");
        assert_eq!(asked.languages.len(), 2);
        assert_eq!(asked.outlets, [Slug::of("sputnik-azerbaijan")]);
        let address = asked.address();
        assert!(!address.contains("utm"), "{address}");
        assert_eq!(
            Asked::read(address.split_once('?').unwrap().1),
            (asked, vec![])
        );
    }

    #[test]
    fn what_is_not_understood_is_named_and_restricts_nothing() {
        let (asked, misread) = Asked::read(
            "from=yesterday&until=2022-13-45&language=Klingon&country=Atlantis&issue=-1\
             &status=nonsense&sort=sideways&page=x",
        );
        assert_eq!(asked, Asked::read("").0);
        assert_eq!(misread.len(), 5, "a few suffice: {misread:?}");
        assert!(misread[0].value.contains("yesterday"));
    }

    #[test]
    fn the_public_cannot_ask_for_drafts() {
        for status in ["draft", "in_review"] {
            let (asked, misread) = Asked::read(&format!("status={status}"));
            assert!(asked.statuses.is_empty());
            assert_eq!(misread.len(), 1, "{status}");
        }
    }

    #[test]
    fn an_endless_address_is_read_to_a_bound() {
        let long = format!("q={}", "x".repeat(100_000));
        assert_eq!(Asked::read(&long).0.text.len(), LONGEST);
        let many: String = (0..100_000).map(|n| format!("issue={n}&")).collect();
        assert_eq!(Asked::read(&many).0.issues.len(), VALUES);
        let (asked, _) = Asked::read("page=18446744073709551615");
        assert_eq!(asked.query().offset, usize::MAX);
    }

    #[test]
    fn a_restriction_can_be_taken_off_alone() {
        let (asked, _) = Asked::read("q=x&language=ru&language=uk&page=4");
        let rest = asked.without("language", "ru");
        assert_eq!(rest.address(), "/cases?q=x&language=uk");
        assert_eq!(rest.without("language", "uk").address(), "/cases?q=x");
    }
}
