//! What a search promises of its words.

mod support;

use casebook::{Label, Outlet, Status, Tag};
use search::{Filter, Index, SearchQuery};
use support::{case, entry};

fn filled(directory: &std::path::Path) -> Index {
    let mut cases = [
        (
            "The dam of Lake Orva was sold to foreigners",
            "A bank in Panama paid for the dam.",
        ),
        (
            "Storks burned the mill of Tarnavo",
            "A judge paid the storks for it.",
        ),
        ("The dam of Tarnavo was built by storks", "Nobody saw them."),
        ("Riyadh moved the moon", "It was done at night."),
        ("Foreign biolabs breed storks", "The lake hides them."),
    ]
    .into_iter()
    .zip(1..)
    .map(|((title, summary), number)| case(number, Status::Published, title, summary))
    .collect::<Vec<_>>();
    cases[3].content.countries = vec!["SA".parse().unwrap()];
    cases.push(case(6, Status::Draft, "The dam will burst", ""));
    cases.push(case(7, Status::Withdrawn, "The mill never stood", ""));
    let index = Index::open(directory, None).unwrap();
    let mut writer = index.writer().unwrap();
    let entries: Vec<_> = cases.into_iter().map(entry).collect();
    writer.put(&entries, &|_| ()).unwrap();
    writer.commit(1).unwrap();
    drop(writer);
    index
}

/// The cases that a text finds, in the order of their numbers.
fn found(index: &Index, text: &str) -> Vec<u32> {
    let query = SearchQuery {
        text: text.into(),
        filter: Filter::default(),
        limit: 20,
        ..SearchQuery::default()
    };
    let results = index.search(&query).unwrap();
    assert_eq!(results.total, results.hits.len(), "{text}");
    let mut numbers: Vec<u32> = results.hits.iter().map(|hit| hit.number.get()).collect();
    numbers.sort_unstable();
    numbers
}

#[test]
fn a_case_is_found_that_has_all_the_words_or_nearly_all_of_many() {
    let folder = tempfile::tempdir().unwrap();
    let index = filled(folder.path());
    assert_eq!(found(&index, "dam"), [1, 3]);
    assert_eq!(found(&index, "dam Tarnavo"), [3]);
    assert_eq!(found(&index, "Tarnavo dam zeppelin"), [] as [u32; 0]);
    assert_eq!(
        found(&index, "dam built Tarnavo zeppelin"),
        [3],
        "three of four"
    );
    assert_eq!(
        found(&index, "dam Tarnavo zeppelin airship"),
        [] as [u32; 0]
    );
    assert_eq!(
        found(&index, "the mill of the storks"),
        [2],
        "common words do not count"
    );
    assert_eq!(found(&index, "the").len(), 6, "unless there are no others");
}

#[test]
fn words_are_found_in_other_forms_and_names_in_other_scripts() {
    let folder = tempfile::tempdir().unwrap();
    let index = filled(folder.path());
    for word in ["stork", "STORKS", "storks’"] {
        assert_eq!(found(&index, word), [2, 3, 5], "{word}");
    }
    // A word or two may be taken for another language's.
    assert_eq!(found(&index, "Biolab"), [5]);
    assert_eq!(found(&index, "Biolabs"), [5]);
    assert_eq!(found(&index, "Тарнаво"), [2, 3]);
    assert_eq!(found(&index, "тарнаво storks"), [2, 3]);
    for country in ["Saudi Arabia", "Саудовская Аравия", "Саудівська Аравія"]
    {
        assert_eq!(found(&index, country), [4], "{country}");
    }
    assert_eq!(
        found(&index, "Arabia"),
        [4],
        "by its name in the case's language"
    );
    assert_eq!(found(&index, "happen").len(), 6, "what the answer says");
}

#[test]
fn a_case_is_found_by_its_number_as_it_is_shown() {
    let folder = tempfile::tempdir().unwrap();
    let index = filled(folder.path());
    assert_eq!(found(&index, "D-2"), [2]);
    assert_eq!(found(&index, " d-7 "), [7], "withdrawn, and says so");
    for nobody in ["D-6", "D-99", "D-4294967295"] {
        assert_eq!(found(&index, nobody), [] as [u32; 0], "{nobody}");
    }
}

#[test]
fn any_text_is_searched_for_without_harm() {
    let folder = tempfile::tempdir().unwrap();
    let index = filled(folder.path());
    for text in [
        "?",
        "-",
        "\"",
        "D-",
        "\u{0}",
        "((((",
        "\u{202e}dam",
        "🦆",
        "' or 1=1 --",
        "a b c d e f g",
    ] {
        found(&index, text);
    }
    found(&index, &"dam ".repeat(100_000));
    found(&index, &"x".repeat(100_000));
}

#[test]
fn a_case_is_found_by_the_names_of_its_tags_and_outlets_in_any_language() {
    let folder = tempfile::tempdir().unwrap();
    let mut one = entry(case(1, Status::Published, "Storks burned the mill", ""));
    let label = |language: &str, text: &str| Label {
        language: language.parse().unwrap(),
        text: text.to_owned(),
    };
    one.tags = vec![Tag {
        labels: vec![label("ru", "Вакцины"), label("de", "Impfstoffe")],
        aliases: vec!["jabs".into()],
        ..Tag::named("Vaccines")
    }];
    one.outlets = vec![Outlet {
        aliases: vec!["Valley Messenger".into()],
        ..Outlet::named("Valley Herald")
    }];
    let index = Index::open(folder.path(), None).unwrap();
    let mut writer = index.writer().unwrap();
    writer.put(&[one], &|_| ()).unwrap();
    writer.commit(1).unwrap();
    for words in ["vaccines", "jabs", "Messenger", "Herald storks"] {
        assert_eq!(found(&index, words), [1], "{words}");
    }
    let read_in = |language: &str, text: &str| {
        let query = SearchQuery {
            text: text.into(),
            language: Some(language.parse().unwrap()),
            ..SearchQuery::default()
        };
        index.search(&query).unwrap().total
    };
    assert_eq!(read_in("ru", "вакцина"), 1, "another form of the label");
    assert_eq!(read_in("de", "Impfstoffe"), 1);
}
