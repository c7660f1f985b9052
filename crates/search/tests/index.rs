//! What an index promises: by words alone, so that no weights are needed.

mod support;

use casebook::{Appearance, Country, Date, Language, Slug, Stance, Status, Uuid};
use search::{Audience, Entry, Error, Filter, Index, SearchQuery, Sort, Submission};
use support::{case, entry};

fn some_cases() -> Vec<Entry> {
    let mut dam = case(
        1,
        Status::Published,
        "The dam of Lake Orva was sold to foreigners",
        "Secretly, at night.",
    );
    dam.content.countries = vec!["GE".parse().unwrap()];
    dam.content.tags = vec![Slug::of("Water")];
    dam.content.narratives = vec![Slug::of("Sold out")];
    dam.content.issues = vec![7];
    dam.content.appearances = vec![Appearance {
        outlet: Some(Slug::of("Valley Herald")),
        published_on: Some(Date::constant(2022, 3, 4)),
        language: Some("ka".parse().unwrap()),
        ..Appearance::default()
    }];
    let mut mill = case(
        2,
        Status::Corrected,
        "Storks burned the mill of Tarnavo",
        "A judge paid them.",
    );
    mill.content.appearances = vec![Appearance {
        outlet: Some(Slug::of("Channel Nine")),
        published_on: Some(Date::constant(2023, 6, 1)),
        language: Some("bg".parse().unwrap()),
        ..Appearance::default()
    }];
    let draft = case(
        3,
        Status::Draft,
        "The dam of Lake Orva will burst on Friday",
        "A secret report.",
    );
    let withdrawn = case(
        4,
        Status::Withdrawn,
        "The mill of Tarnavo never stood",
        "Nobody saw it.",
    );
    [dam, mill, draft, withdrawn].map(entry).into()
}

fn filled(directory: &std::path::Path) -> Index {
    let index = Index::open(directory, None).unwrap();
    let mut writer = index.writer().unwrap();
    writer.put(&some_cases(), &|_| ()).unwrap();
    writer.commit(9).unwrap();
    drop(writer);
    index
}

fn found(index: &Index, text: &str, filter: Filter) -> Vec<u32> {
    let query = SearchQuery {
        text: text.into(),
        filter,
        limit: 20,
        ..SearchQuery::default()
    };
    index
        .search(&query)
        .unwrap()
        .hits
        .iter()
        .map(|hit| hit.number.get())
        .collect()
}

fn checked(index: &Index, text: &str) -> Vec<u32> {
    let submission = Submission {
        text: text.into(),
        ..Submission::default()
    };
    let report = index.check(&submission).unwrap();
    assert_eq!(report.known, !report.matches.is_empty());
    report
        .matches
        .iter()
        .map(|found| found.case.number.get())
        .collect()
}

#[test]
fn a_check_finds_the_case_that_a_text_repeats_and_says_why() {
    let directory = tempfile::tempdir().unwrap();
    let index = filled(directory.path());
    let submission = Submission {
        text: "They say the dam of Lake Orva was sold to foreigners last night.".into(),
        url: Some("https://valley-herald.example/a".into()),
        threshold: Some(0.0),
        ..Submission::default()
    };
    let report = index.check(&submission).unwrap();
    assert_eq!(report.matches[0].case.number.get(), 1);
    assert_eq!(report.language.as_deref(), Some("en"));
    let passage = &report.matches[0].passages[0];
    assert_eq!(
        &submission.text[passage.range[0]..passage.range[1]],
        passage.text
    );
    assert!(!passage.reasons.is_empty());
    assert!(report.notes.contains(&search::Note::ByWordsAlone));
}

#[test]
fn a_text_that_rejects_a_claim_is_not_said_to_repeat_it() {
    let folder = tempfile::tempdir().unwrap();
    let index = filled(folder.path());
    let claim = "The dam of Lake Orva was sold to foreigners secretly.";
    let stances = |text: String| -> Vec<Stance> {
        let report = index.check(&Submission {
            text,
            title: Some("Orva".to_owned()),
            threshold: Some(0.01),
            ..Submission::default()
        });
        let report = report.unwrap();
        let dam = report.matches.iter().find(|m| m.case.number.get() == 1);
        let mut passages = dam.expect("it is told of").passages.clone();
        passages.sort_by_key(|passage| passage.range[0]);
        passages.iter().map(|passage| passage.stance).collect()
    };
    assert_eq!(stances(claim.to_owned()), [Stance::Repeats]);
    let rejected = "It is not true that the dam of Lake Orva was sold to foreigners.";
    assert_eq!(
        stances(format!("{claim} {rejected}")),
        [Stance::Unclear, Stance::Rebuts]
    );
}

#[test]
fn nothing_public_shows_a_draft_and_a_check_upholds_nothing_withdrawn() {
    let directory = tempfile::tempdir().unwrap();
    let index = filled(directory.path());
    assert_eq!(
        checked(
            &index,
            "The dam of Lake Orva will burst on Friday, says a secret report."
        ),
        [] as [u32; 0]
    );
    assert_eq!(
        checked(&index, "The mill of Tarnavo never stood, nobody saw it."),
        [] as [u32; 0]
    );
    let asking = |audience| Filter {
        audience,
        statuses: vec![Status::Draft],
        ..Filter::default()
    };
    assert_eq!(
        found(&index, "dam burst Friday", asking(Audience::Public)),
        [] as [u32; 0]
    );
    assert_eq!(
        found(&index, "dam burst Friday", asking(Audience::Desk)),
        [3]
    );
    assert_eq!(
        found(&index, "", Filter::default()),
        [2, 1, 4],
        "newest first, undated last"
    );
}

#[test]
fn every_filter_lets_through_what_it_names() {
    let directory = tempfile::tempdir().unwrap();
    let index = filled(directory.path());
    let open = Filter::default;
    let filters = [
        Filter {
            outlets: vec![Slug::of("Valley Herald")],
            ..open()
        },
        Filter {
            languages: vec!["ka".parse::<Language>().unwrap()],
            ..open()
        },
        Filter {
            countries: vec!["GE".parse::<Country>().unwrap()],
            ..open()
        },
        Filter {
            tags: vec![Slug::of("Water")],
            ..open()
        },
        Filter {
            narratives: vec![Slug::of("Sold out")],
            ..open()
        },
        Filter {
            issues: vec![7],
            ..open()
        },
        Filter {
            from: Some(Date::constant(2022, 3, 4)),
            until: Some(Date::constant(2022, 3, 4)),
            ..open()
        },
        Filter {
            until: Some(Date::constant(2022, 12, 31)),
            ..open()
        },
        Filter {
            statuses: vec![Status::Published],
            ..open()
        },
    ];
    for filter in filters {
        assert_eq!(found(&index, "", filter.clone()), [1], "{filter:?}");
        assert_eq!(found(&index, "lake", filter.clone()), [1], "{filter:?}");
        assert_eq!(
            found(&index, "storks", filter.clone()),
            [] as [u32; 0],
            "{filter:?}"
        );
    }
    let from_2023 = Filter {
        from: Some(Date::constant(2023, 1, 1)),
        ..open()
    };
    assert_eq!(found(&index, "", from_2023), [2]);
}

#[test]
fn a_page_goes_on_where_the_last_ended() {
    let directory = tempfile::tempdir().unwrap();
    let index = filled(directory.path());
    let page = |offset| {
        let query = SearchQuery {
            offset,
            limit: 1,
            sort: Sort::Oldest,
            ..SearchQuery::default()
        };
        let results = index.search(&query).unwrap();
        assert_eq!(results.total, 3);
        results
            .hits
            .iter()
            .map(|hit| hit.number.get())
            .collect::<Vec<_>>()
    };
    assert_eq!([page(0), page(1), page(2)].concat().len(), 3);
    assert_eq!(page(3), [] as [u32; 0]);
    let far = SearchQuery {
        offset: usize::MAX,
        limit: 1,
        ..SearchQuery::default()
    };
    assert_eq!(index.search(&far).unwrap().hits, []);
}

#[test]
fn a_case_put_in_again_stands_once_and_one_taken_out_is_gone() {
    let directory = tempfile::tempdir().unwrap();
    let index = filled(directory.path());
    let mut writer = index.writer().unwrap();
    let mut renamed = some_cases().remove(0);
    renamed.case.content.title = "The dam of Lake Orva was moved".into();
    writer.put(&[renamed], &|_| ()).unwrap();
    writer.remove(Uuid::from_u128(2)).unwrap();
    writer.commit(11).unwrap();
    assert_eq!(found(&index, "", Filter::default()), [1, 4]);
    assert_eq!(found(&index, "moved", Filter::default()), [1]);
    assert_eq!(index.freshness().sequence, 11);
    assert_eq!(index.freshness().cases, 3);
}

#[test]
fn what_was_not_committed_never_was_and_what_was_survives_reopening() {
    let directory = tempfile::tempdir().unwrap();
    drop(filled(directory.path()));
    let index = Index::open(directory.path(), None).unwrap();
    let mut writer = index.writer().unwrap();
    assert_eq!(writer.sequence(), 9);
    writer
        .put(
            &[entry(case(5, Status::Published, "A bridge of glass", ""))],
            &|_| (),
        )
        .unwrap();
    drop(writer);
    drop(index);
    let index = Index::open(directory.path(), None).unwrap();
    assert_eq!(
        found(&index, "bridge glass", Filter::default()),
        [] as [u32; 0]
    );
    assert_eq!(found(&index, "storks", Filter::default()), [2]);
}

#[test]
fn one_process_writes_and_another_reads_what_it_commits() {
    let directory = tempfile::tempdir().unwrap();
    let index = filled(directory.path());
    let other = Index::open(directory.path(), None).unwrap();
    let mut writer = index.writer().unwrap();
    assert!(matches!(other.writer(), Err(Error::Locked(_))));
    writer
        .put(
            &[entry(case(6, Status::Published, "A bridge of glass", ""))],
            &|_| (),
        )
        .unwrap();
    writer.commit(12).unwrap();
    assert_eq!(
        found(&other, "bridge glass", Filter::default()),
        [] as [u32; 0]
    );
    assert!(other.refresh().unwrap());
    assert_eq!(found(&other, "bridge glass", Filter::default()), [6]);
    assert!(!other.refresh().unwrap(), "nothing new");
}

#[test]
fn a_text_without_a_claim_comes_back_clean() {
    let directory = tempfile::tempdir().unwrap();
    let index = filled(directory.path());
    let noise: String = (0..400_000_u64)
        .map(|n| char::from(33 + (n * n % 89) as u8))
        .collect();
    for text in [
        "",
        " \n\t",
        "🙂🙂🙂",
        "12345 67890",
        "Beat two eggs with sugar, fold in the flour and bake for half an hour.",
        &noise,
    ] {
        assert_eq!(checked(&index, text), [] as [u32; 0]);
    }
}

#[test]
fn an_index_of_an_earlier_version_begins_anew() {
    let directory = tempfile::tempdir().unwrap();
    drop(filled(directory.path()));
    let words = directory.path().join("words");
    std::fs::remove_dir_all(&words).unwrap();
    std::fs::create_dir(&words).unwrap();
    let mut schema = tantivy::schema::Schema::builder();
    schema.add_text_field("claim", tantivy::schema::STRING);
    drop(tantivy::Index::create_in_dir(&words, schema.build()).unwrap());
    let index = Index::open(directory.path(), None).unwrap();
    let fresh = index.freshness();
    assert_eq!((fresh.sequence, fresh.cases), (0, 0));
    drop(index);
    assert_eq!(
        checked(
            &filled(directory.path()),
            "Storks burned the mill of Tarnavo"
        ),
        [2]
    );
}

#[test]
fn a_damaged_state_says_what_to_do() {
    let directory = tempfile::tempdir().unwrap();
    drop(filled(directory.path()));
    std::fs::write(directory.path().join("state.json"), b"{\"format\":2,").unwrap();
    let error = Index::open(directory.path(), None)
        .err()
        .unwrap()
        .to_string();
    assert!(
        error.contains("state.json") && error.contains("reindex"),
        "{error}"
    );
    Index::delete(directory.path()).unwrap();
    assert_eq!(
        Index::open(directory.path(), None)
            .unwrap()
            .freshness()
            .cases,
        0
    );
}

#[test]
fn a_check_by_words_takes_its_usual_instructions() {
    let directory = tempfile::tempdir().unwrap();
    let index = Index::open(directory.path(), None).unwrap();
    let of = |words: &[&str], at: usize| words[at % words.len()].to_owned();
    let entries = (1..=300_u32).map(|number| {
        let at = number as usize;
        let who = of(&["A minister", "The bank", "A laboratory"], at);
        let did = of(&["sold", "hid", "burned", "invented", "poisoned"], at / 3);
        let what = of(&["the grain", "the dam", "the vote", "a virus"], at / 15);
        let title = format!("{who} {did} {what} of district {}", at / 60);
        entry(case(
            number,
            Status::Published,
            &title,
            "At night, it says.",
        ))
    });
    let mut writer = index.writer().unwrap();
    writer.put(&entries.collect::<Vec<_>>(), &|_| ()).unwrap();
    writer.commit(1).unwrap();
    drop(writer);
    // Tables are made when they are first needed.
    assert!(!checked(&index, "The bank burned the vote of district 4").is_empty());
    instructions::about(7_302_486, || {
        checked(&index, "It is said that a laboratory has invented a virus.");
    });
}
