//! What the demo casebook in `demo/` promises: it is written in the casebook's own records, every
//! reference in it leads somewhere, nothing public lacks a part, and no real outlet is named.

use std::{
    collections::{BTreeMap, BTreeSet, HashSet},
    path::{Path, PathBuf},
    process::Command,
};

use casebook::{Case, Date, Narrative, Noun, Outlet, Record, RelationState, Slug, Status, rules};

fn demo() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../demo")
}

fn read(name: &str) -> String {
    let path = demo().join(name);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn records() -> Vec<Record> {
    read("casebook.jsonl")
        .lines()
        .skip(1)
        .map(|line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}")))
        .collect()
}

fn cases() -> Vec<Case> {
    let only_cases = |record| match record {
        Record::Case(case) => Some(case),
        _ => None,
    };
    records().into_iter().filter_map(only_cases).collect()
}

/// The host of an address, without its port.
fn host(address: &str) -> &str {
    let rest = address
        .strip_prefix("https://")
        .or_else(|| address.strip_prefix("http://"))
        .unwrap_or_else(|| panic!("{address} is not a web address"));
    rest.split(['/', '?', '#', ':']).next().unwrap_or(rest)
}

fn is_invented(host: &str) -> bool {
    host.ends_with(".example") && host.is_ascii() && host == host.to_lowercase()
}

#[test]
fn every_line_is_a_record_and_no_field_of_it_is_lost() {
    let text = read("casebook.jsonl");
    let mut lines = text.lines();
    assert_eq!(
        lines.next(),
        Some(r#"{"record":"casebook","format":1}"#),
        "the first line names the format"
    );
    let mut read_back = 0;
    for line in lines {
        let written: serde_json::Value = serde_json::from_str(line).unwrap();
        let record: Record = serde_json::from_str(line).unwrap_or_else(|e| panic!("{e}: {line}"));
        assert_eq!(serde_json::to_value(&record).unwrap(), written, "{line}");
        read_back += 1;
    }
    assert!(read_back > 150, "only {read_back} records");
}

#[test]
fn every_reference_leads_to_a_record_and_every_key_is_used_once() {
    let records = records();
    let mut keys = HashSet::new();
    for record in &records {
        let (noun, key) = (record.noun(), record.key());
        assert!(keys.insert((noun, key.clone())), "{noun} {key} twice");
    }
    let known = |noun: Noun, key: String| {
        assert!(keys.contains(&(noun, key.clone())), "no {noun} {key}");
    };
    let mut numbers = BTreeSet::new();
    for record in &records {
        match record {
            Record::Case(case) => {
                assert!(numbers.insert(case.number.get()), "{} twice", case.number);
                let content = &case.content;
                for slug in content.outlets() {
                    known(Noun::Outlet, slug.to_string());
                }
                for slug in &content.tags {
                    known(Noun::Tag, slug.to_string());
                }
                for slug in &content.narratives {
                    known(Noun::Narrative, slug.to_string());
                }
                for number in &content.issues {
                    known(Noun::Issue, number.to_string());
                }
            }
            Record::Relation(relation) => {
                assert!(relation.cases[0] < relation.cases[1], "smaller id first");
                for case in relation.cases {
                    known(Noun::Case, case.to_string());
                }
            }
            Record::Narrative(narrative) => {
                if let Some(parent) = &narrative.parent {
                    known(Noun::Narrative, parent.to_string());
                }
            }
            _ => {}
        }
    }
    let last = numbers.last().copied().unwrap_or(0);
    assert!(numbers.iter().copied().eq(1..=last), "a gap: {numbers:?}");
}

#[test]
fn nothing_is_without_a_use_and_the_tree_of_narratives_has_no_circle() {
    let records = records();
    let cases = cases();
    let used = |wanted: &Slug, of: fn(&Case) -> Vec<&Slug>| {
        let uses = cases.iter().any(|case| of(case).contains(&wanted));
        assert!(uses, "no case uses {wanted}");
    };
    let narratives: BTreeMap<&Slug, &Narrative> = records
        .iter()
        .filter_map(|record| match record {
            Record::Narrative(narrative) => Some((&narrative.slug, narrative)),
            _ => None,
        })
        .collect();
    assert_eq!(narratives.len(), 10);
    assert!(narratives.values().any(|n| n.parent.is_some()), "a tree");
    for narrative in narratives.values() {
        let mut above = BTreeSet::from([&narrative.slug]);
        let mut parent = narrative.parent.as_ref();
        while let Some(slug) = parent {
            assert!(above.insert(slug), "{slug} is above itself");
            parent = narratives[slug].parent.as_ref();
        }
        used(&narrative.slug, |c| c.content.narratives.iter().collect());
    }
    for record in &records {
        match record {
            Record::Outlet(outlet) => used(&outlet.slug, |c| c.content.outlets()),
            Record::Tag(tag) => used(&tag.slug, |c| c.content.tags.iter().collect()),
            _ => {}
        }
    }
}

#[test]
fn the_casebook_takes_every_case_and_each_public_one_is_whole() {
    let mut by_status = BTreeMap::new();
    for case in cases() {
        let number = case.number;
        *by_status.entry(case.status).or_insert(0) += 1;
        assert_eq!(rules::accept(None, &case), Ok(()), "{number}");
        let content = &case.content;
        let public = case.status.is_public();
        let told = matches!(case.status, Status::Corrected | Status::Withdrawn);
        assert!(!content.language.is_undetermined(), "{number}");
        assert_eq!(case.published_at.is_some(), public, "{number}");
        assert_eq!(!case.corrections.is_empty(), told, "{number}'s notes");
        assert!(case.created_at <= case.updated_at, "{number}");
        if public {
            whole(&case);
        }
    }
    let count = |status| by_status.get(&status).copied().unwrap_or(0);
    assert!(count(Status::Published) >= 60, "{by_status:?}");
    assert_eq!(count(Status::Draft), 2);
    assert_eq!(count(Status::InReview), 1);
    assert_eq!(count(Status::Corrected), 1);
    assert_eq!(count(Status::Withdrawn), 1);
}

/// A public case of the demo has every part a reader looks for.
fn whole(case: &Case) {
    let (number, content) = (case.number, &case.content);
    assert_eq!(rules::missing(content), [], "{number}");
    assert!(content.title.chars().count() <= 120, "{number}: too long");
    assert!(!content.summary.is_empty(), "{number}");
    assert!(!content.narratives.is_empty(), "{number}");
    assert!(!content.tags.is_empty(), "{number}");
    assert_eq!(content.issues.len(), 1, "{number} is reported once");
    assert!((1..=3).contains(&content.claims.len()), "{number}");
    assert!(content.claims.iter().all(|claim| claim.verdict.is_some()));
    assert!((1..=4).contains(&content.appearances.len()), "{number}");
    assert!(content.response.starts_with("**"), "{number}: answer first");
    if case.status.is_upheld() {
        assert!(!content.evidence.is_empty(), "{number} rests on nothing");
        let words = content.response.split_whitespace().count();
        assert!((60..=200).contains(&words), "{number}: {words} words");
    }
}

#[test]
fn a_story_is_seen_before_its_case_is_written_and_written_before_its_issue() {
    let issues: BTreeMap<u32, Date> = records()
        .into_iter()
        .filter_map(|record| match record {
            Record::Issue(issue) => Some((issue.number, issue.published_on?)),
            _ => None,
        })
        .collect();
    assert!(issues.len() >= 6);
    assert!(issues.values().is_sorted(), "issues follow one another");
    for case in cases() {
        let number = case.number;
        let written = case.created_at.to_zoned(jiff::tz::TimeZone::UTC).date();
        let last = case.content.last_seen().expect("every case is dated");
        assert!(last <= written, "{number}: seen {last}, written {written}");
        for issue in &case.content.issues {
            assert!(written < issues[issue], "{number}");
        }
    }
}

#[test]
fn appearances_stand_on_their_outlets_own_invented_hosts() {
    let outlets: BTreeMap<Slug, Outlet> = records()
        .into_iter()
        .filter_map(|record| match record {
            Record::Outlet(outlet) => Some((outlet.slug.clone(), outlet)),
            _ => None,
        })
        .collect();
    assert!(outlets.len() >= 15);
    for outlet in outlets.values() {
        assert!(!outlet.domains.is_empty(), "{}", outlet.slug);
        assert!(outlet.domains.iter().all(|domain| is_invented(domain)));
        let sourced = outlet.attribution_source.is_some();
        let unattributed = outlet.attribution == casebook::Attribution::Unattributed;
        assert_ne!(sourced, unattributed, "{}", outlet.slug);
    }
    let mut addresses = HashSet::new();
    for case in cases() {
        for appearance in &case.content.appearances {
            let outlet = &outlets[appearance.outlet.as_ref().expect("an outlet")];
            let language = appearance.language.as_ref().expect("a language");
            let url = appearance.url.as_deref().expect("an address");
            assert!(outlet.languages.contains(language), "{url}: {language}");
            assert!(outlet.domains.iter().any(|d| d == host(url)), "{url}");
            assert!(addresses.insert(url.to_owned()), "{url} stands twice");
            let archived = appearance.archived_url.as_deref();
            assert!(archived.is_none_or(|a| is_invented(host(a))), "{url}");
            assert!(appearance.headline.is_some(), "{url}");
            assert!(appearance.quote.is_some(), "{url}");
        }
    }
}

#[test]
fn evidence_has_an_address_or_a_quotation_only_where_the_sources_say_it_was_seen() {
    let sources = read("SOURCES.md");
    let mut addresses = BTreeSet::new();
    for case in cases() {
        for evidence in &case.content.evidence {
            let (number, title) = (case.number, &evidence.title);
            assert!(sources.contains(title), "{number}: {title}");
            assert!(evidence.supports.is_some(), "{number}: {title}");
            if let Some(url) = &evidence.url {
                assert!(sources.contains(&format!("<{url}>")), "{number}: {url}");
                addresses.insert(url.clone());
            }
            if let Some(quote) = &evidence.quote {
                assert!(evidence.url.is_some(), "{number}: {title}");
                let quoted = format!("Quoted: “{quote}”");
                assert!(sources.contains(&quoted), "{number}: {quote}");
            }
        }
    }
    assert!(addresses.len() >= 20, "only {} were seen", addresses.len());
}

#[test]
fn the_demo_speaks_many_languages() {
    let cases = cases();
    let seen: BTreeSet<String> = cases
        .iter()
        .flat_map(|case| case.content.article_languages())
        .map(|language| language.to_string())
        .collect();
    assert!(seen.len() >= 12, "{seen:?}");
    let mut foreign = 0;
    let mut translated = 0;
    for case in &cases {
        let (number, content) = (case.number, &case.content);
        let mut told = HashSet::from([&content.language]);
        for translation in &content.translations {
            let language = &translation.language;
            assert!(told.insert(language), "{number}: {language} twice");
            assert_ne!(translation.title, content.title, "{number}");
        }
        let english = told.iter().any(|language| language.primary() == "en");
        assert!(english, "{number} cannot be read in English");
        foreign += usize::from(content.language.primary() != "en");
        translated += usize::from(!content.translations.is_empty());
    }
    assert!(foreign >= 15, "only {foreign}");
    assert!(translated >= 15, "only {translated}");
}

#[test]
fn relations_say_why_and_the_suggested_ones_how_sure_the_search_was() {
    let mut relations = 0;
    for record in records() {
        let Record::Relation(relation) = record else {
            continue;
        };
        relations += 1;
        let key = relation.key();
        assert!(!relation.reason.is_empty(), "{key}");
        assert!(!relation.by.is_empty(), "{key}");
        let suggested = relation.state == RelationState::Suggested;
        assert_eq!(relation.score.is_some(), suggested, "{key}");
        let likely = relation.score.is_none_or(|s| (0.0..=1.0).contains(&s));
        assert!(likely, "{key}");
    }
    assert!(relations >= 30, "only {relations}");
}

#[test]
fn the_casebook_is_what_its_texts_make() {
    let script = demo().join("build.py");
    let run = Command::new("python3").arg(&script).arg("--check").output();
    let Ok(output) = run else {
        eprintln!("skipped: no python3 to run {}", script.display());
        return;
    };
    let said = String::from_utf8_lossy(&output.stderr);
    if said.contains("No module named 'tomllib'") {
        eprintln!("skipped: this python3 is older than 3.11");
        return;
    }
    assert!(output.status.success(), "{said}");
}

#[test]
fn every_article_of_the_demo_is_listed_with_the_cases_it_repeats() {
    let list = read("articles/README.md");
    let numbers: BTreeSet<String> = cases().iter().map(|c| c.number.to_string()).collect();
    let mut articles = 0;
    for entry in std::fs::read_dir(demo().join("articles")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        if name == "README.md" {
            continue;
        }
        let row = list
            .lines()
            .find(|line| line.contains(&format!("`{name}`")))
            .unwrap_or_else(|| panic!("{name} is not in articles/README.md"));
        let repeated: Vec<&str> = row
            .split(|c: char| !c.is_ascii_alphanumeric() && c != '-')
            .filter(|word| word.starts_with("D-"))
            .collect();
        assert!(repeated.iter().all(|n| numbers.contains(*n)), "{row}");
        assert_eq!(repeated.is_empty(), name == "recipe.txt", "{row}");
        let words = read(&format!("articles/{name}")).split_whitespace().count();
        assert!(words > 60, "{name}: {words} words");
        articles += 1;
    }
    assert!(articles >= 7, "only {articles}");
}
