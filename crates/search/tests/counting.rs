//! What an index promises of counts, orders and patterns.

mod support;

use std::collections::BTreeSet;

use casebook::{Appearance, Case, Date, Slug, Status, Timestamp};
use search::{Facets, Filter, Index, Month, Pattern, Results, SearchQuery, Sort};
use support::{case, entry};

const LANGUAGES: [&str; 3] = ["ru", "ka", "en"];
const COUNTRIES: [&str; 4] = ["GE", "UA", "KZ", "DE"];

/// Case `n` of many: in one language or two, of one country or none, in one of five outlets.
fn numbered(n: u32) -> Case {
    let mut case = case(
        n,
        Status::Published,
        &format!("Claim number {n} of dams"),
        "",
    );
    let at = n as usize;
    let day = Date::constant(2020, 1, 1).saturating_add(jiff::Span::new().days(i64::from(n) * 9));
    let appearance = |language: &str, later: i64| Appearance {
        outlet: Some(Slug::of(&format!("Outlet {}", n % 5))),
        url: Some(format!("https://www.outlet{}.example/news/{n}/", n % 5)),
        published_on: Some(day.saturating_add(jiff::Span::new().days(later))),
        language: Some(language.parse().unwrap()),
        ..Appearance::default()
    };
    case.content.appearances = vec![appearance(LANGUAGES[at % 3], 0)];
    if n.is_multiple_of(4) {
        case.content.appearances.push(appearance("az", 40));
    }
    if !n.is_multiple_of(7) {
        case.content.countries = vec![COUNTRIES[at % 4].parse().unwrap()];
    }
    case.content.tags = vec![Slug::of(if n.is_multiple_of(2) { "even" } else { "odd" })];
    case.content.issues = vec![n / 20];
    case.published_at = Some(Timestamp::from_second(i64::from(n * 7919 % 1000)).unwrap());
    if n.is_multiple_of(11) {
        case.status = Status::Withdrawn;
    }
    case
}

/// Two hundred cases, in several pieces, the first of them put in again later.
fn many(directory: &std::path::Path) -> Index {
    let index = Index::open(directory, None).unwrap();
    let mut writer = index.writer().unwrap();
    for (at, numbers) in [1..=80, 81..=200, 1..=10].into_iter().enumerate() {
        let entries: Vec<_> = numbers.map(|n| entry(numbered(n))).collect();
        writer.put(&entries, &|_| ()).unwrap();
        writer.commit(at as u64 + 1).unwrap();
    }
    drop(writer);
    index
}

fn search(index: &Index, text: &str, filter: &Filter) -> Results {
    let query = SearchQuery {
        text: text.into(),
        filter: filter.clone(),
        limit: 100,
        facets: true,
        ..SearchQuery::default()
    };
    index.search(&query).unwrap()
}

fn facets(index: &Index, text: &str, filter: &Filter) -> Facets {
    search(index, text, filter).facets.unwrap()
}

#[test]
fn beside_a_value_stands_what_picking_it_would_find() {
    let directory = tempfile::tempdir().unwrap();
    let index = many(directory.path());
    let restricted = Filter {
        languages: vec!["ru".parse().unwrap()],
        tags: vec![Slug::of("even")],
        from: Some(Date::constant(2021, 1, 1)),
        ..Filter::default()
    };
    for text in ["", "dams", "number 42", "Outlet"] {
        for filter in [Filter::default(), restricted.clone()] {
            let facets = facets(&index, text, &filter);
            let total = |filter: Filter| search(&index, text, &filter).total;
            let mut seen = 0;
            for (language, count) in &facets.languages {
                let languages = vec![language.clone()];
                assert_eq!(
                    *count,
                    total(Filter {
                        languages,
                        ..filter.clone()
                    }),
                    "{language}"
                );
                seen += count;
            }
            for (country, count) in &facets.countries {
                let countries = vec![*country];
                assert_eq!(
                    *count,
                    total(Filter {
                        countries,
                        ..filter.clone()
                    }),
                    "{country}"
                );
            }
            for (tag, count) in &facets.tags {
                let tags = vec![tag.clone()];
                assert_eq!(
                    *count,
                    total(Filter {
                        tags,
                        ..filter.clone()
                    }),
                    "{tag}"
                );
            }
            for (outlet, count) in &facets.outlets {
                let outlets = vec![outlet.clone()];
                assert_eq!(
                    *count,
                    total(Filter {
                        outlets,
                        ..filter.clone()
                    }),
                    "{outlet}"
                );
            }
            for (issue, count) in &facets.issues {
                let issues = vec![*issue];
                assert_eq!(
                    *count,
                    total(Filter {
                        issues,
                        ..filter.clone()
                    }),
                    "{issue}"
                );
            }
            for (status, count) in &facets.statuses {
                let statuses = vec![*status];
                assert_eq!(
                    *count,
                    total(Filter {
                        statuses,
                        ..filter.clone()
                    }),
                    "{status}"
                );
            }
            assert!(seen > 0, "{text:?} finds something");
        }
    }
}

#[test]
fn nobody_is_told_how_many_drafts_there_are() {
    let directory = tempfile::tempdir().unwrap();
    let index = many(directory.path());
    let before = facets(&index, "", &Filter::default());
    let mut writer = index.writer().unwrap();
    let mut draft = numbered(300);
    draft.status = Status::Draft;
    draft.content.tags = vec![Slug::of("secret")];
    writer.put(&[entry(draft)], &|_| ()).unwrap();
    writer.commit(9).unwrap();
    assert_eq!(facets(&index, "", &Filter::default()), before);
}

#[test]
fn pages_follow_each_other_to_the_last_case_in_every_order() {
    let directory = tempfile::tempdir().unwrap();
    let index = many(directory.path());
    for text in ["", "claim of dams", "number 7"] {
        for sort in [
            Sort::Relevance,
            Sort::Newest,
            Sort::Oldest,
            Sort::Appearances,
            Sort::Published,
        ] {
            let page = |offset| {
                let query = SearchQuery {
                    text: text.into(),
                    sort,
                    offset,
                    limit: 7,
                    ..SearchQuery::default()
                };
                index.search(&query).unwrap()
            };
            let total = page(0).total;
            let hits: Vec<_> = (0..total).step_by(7).flat_map(|at| page(at).hits).collect();
            let numbers: BTreeSet<_> = hits.iter().map(|hit| hit.number).collect();
            assert_eq!(
                (hits.len(), numbers.len()),
                (total, total),
                "{text} {sort:?}"
            );
            let sorted = match sort {
                Sort::Relevance if text.is_empty() => {
                    hits.is_sorted_by_key(|h| std::cmp::Reverse(h.first_seen))
                }
                Sort::Relevance => hits.is_sorted_by(|a, b| a.score >= b.score),
                Sort::Newest => hits.is_sorted_by_key(|hit| std::cmp::Reverse(hit.first_seen)),
                Sort::Oldest => hits.is_sorted_by_key(|hit| hit.first_seen),
                Sort::Appearances => {
                    hits.is_sorted_by_key(|hit| std::cmp::Reverse(hit.appearances))
                }
                Sort::Published => hits.is_sorted_by_key(|hit| {
                    std::cmp::Reverse(numbered(hit.number.get()).published_at)
                }),
            };
            assert!(sorted, "{text} {sort:?}");
        }
    }
}

#[test]
fn an_address_finds_the_cases_that_ran_there() {
    let directory = tempfile::tempdir().unwrap();
    let index = many(directory.path());
    let found = |text: &str| -> Vec<u32> {
        let results = search(&index, text, &Filter::default());
        results.hits.iter().map(|hit| hit.number.get()).collect()
    };
    assert_eq!(found("https://outlet2.example/news/42#comments"), [42]);
    assert_eq!(found("outlet2.example/news/42/"), [42]);
    assert_eq!(found("http://outlet2.example/news/43"), [] as [u32; 0]);
    assert_eq!(found("www.outlet2.example").len(), 40);
    assert!(!found("claim.dams").is_empty(), "no site of ours, so words");
}

#[test]
fn a_pattern_is_computed_from_appearances() {
    let directory = tempfile::tempdir().unwrap();
    let index = many(directory.path());
    let filter = Filter {
        tags: vec![Slug::of("even")],
        ..Filter::default()
    };
    let Pattern {
        all,
        countries,
        languages,
        outlets,
        tags,
        issues,
        ..
    } = index.pattern(&filter).unwrap();
    assert_eq!((all.cases, all.appearances), (100, 150));
    assert_eq!(all.first, Some(Date::constant(2020, 1, 19)));
    let last = numbered(200).content.appearances[1].published_on;
    assert_eq!(all.last, last);
    assert!(all.months.is_sorted());
    assert_eq!(all.months[0].0, Month::of(Date::constant(2020, 1, 1)));
    // A case that ran in two months counts in both.
    let counted: usize = all.months.iter().map(|(_, cases)| cases).sum();
    assert_eq!(counted, 150);
    let expected = |code: &str| {
        let even = (2..=200).step_by(2).map(numbered);
        even.filter(|case| case.content.countries.iter().any(|c| c.code() == code))
            .count()
    };
    for (country, spread) in &countries {
        assert_eq!(spread.cases, expected(country.code()), "{country}");
    }
    assert_eq!(countries.len(), 2, "even numbers speak of two countries");
    assert!(languages.is_sorted_by_key(|(_, spread)| spread.first));
    assert_eq!(languages.len(), 4);
    let az = languages.iter().find(|(l, _)| l.tag() == "az").unwrap();
    assert_eq!(az.1.cases, 50);
    assert_eq!(az.1.first, numbered(4).content.appearances[1].published_on);
    assert_eq!(
        outlets
            .iter()
            .map(|(_, spread)| spread.cases)
            .sum::<usize>(),
        100
    );
    assert_eq!(tags, [(Slug::of("even"), 100)]);
    assert_eq!(issues.iter().map(|(_, cases)| cases).sum::<usize>(), 100);
}

#[test]
fn what_rises_is_measured_against_its_own_past() {
    let directory = tempfile::tempdir().unwrap();
    let index = many(directory.path());
    let mut writer = index.writer().unwrap();
    let last = numbered(200).content.appearances[1].published_on.unwrap();
    let entries: Vec<_> = (1001..=1006)
        .map(|n| {
            let mut case = numbered(n);
            case.status = Status::Published;
            case.content.tags = vec![Slug::of("new")];
            case.content.countries = vec!["FR".parse().unwrap()];
            case.content.appearances.truncate(1);
            case.content.appearances[0].published_on = Some(last);
            entry(case)
        })
        .collect();
    writer.put(&entries, &|_| ()).unwrap();
    writer.commit(9).unwrap();
    let rising = index
        .rising(last.saturating_add(jiff::Span::new().days(100)))
        .unwrap();
    assert_eq!(rising.until, Some(last));
    let keys = |rises: &[search::Rise]| rises.iter().map(|r| r.key.clone()).collect::<Vec<_>>();
    assert_eq!(keys(&rising.tags), ["new"]);
    assert_eq!(keys(&rising.countries), ["FR"]);
    assert_eq!((rising.tags[0].recent, rising.tags[0].usual), (6, 0.0));
    // Seen from before, it has not happened.
    let before = last.saturating_sub(jiff::Span::new().days(1));
    assert_eq!(index.rising(before).unwrap().tags, []);
}
