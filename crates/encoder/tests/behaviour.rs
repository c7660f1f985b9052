//! What an encoder promises of any texts.

// A passing run shows its figures to who asks (`--no-capture`).
#![allow(clippy::disallowed_macros)]

mod common;

use std::collections::BTreeMap;
use std::num::NonZeroUsize;
use std::sync::{Arc, LazyLock, Mutex};
use std::time::{Duration, Instant};

use encoder::{Encoder, Engine, MOST_WINDOWS, Options, Precision, Role, Vector, pinned};
use proptest::prelude::*;

static ENCODER: LazyLock<Arc<Encoder>> =
    LazyLock::new(|| Arc::new(common::open(Engine::detect(), Precision::Int8)));

#[test]
fn a_texts_vector_is_the_same_to_the_last_bit_in_any_company_and_on_any_number_of_threads() {
    let lines = common::lines("golden.lines.txt");
    let long = lines.join(" ");
    let texts: Vec<&str> = (lines.iter().step_by(9).map(String::as_str))
        .chain(["", "a", &long[..long.floor_char_boundary(1500)]])
        .collect();
    for engine in Engine::available() {
        // The slowest engine takes part with fewer texts.
        let texts = if engine == Engine::Portable {
            &texts[20..]
        } else {
            &texts
        };
        let open = |threads| {
            let options = Options {
                precision: Precision::Int8,
                engine: Some(engine),
                threads: NonZeroUsize::new(threads),
                ..Options::default()
            };
            Encoder::open_with(&common::weights(), options).expect("the weights open")
        };
        let together = open(1).encode(Role::Query, texts);
        let shared = open(2).encode(Role::Query, texts);
        assert!(together == shared, "{engine}: two threads");
        let three = open(3);
        for (text, vector) in texts.iter().zip(&together) {
            assert!(
                three.encode(Role::Query, &[text]) == [*vector],
                "{engine}: {text:?}"
            );
        }
        let backwards: Vec<&str> = texts.iter().rev().copied().collect();
        let mut backwards = three.encode(Role::Query, &backwards);
        backwards.reverse();
        assert!(together == backwards, "{engine}: another order");
    }
}

#[test]
fn many_calls_at_once_give_what_each_gives_alone() {
    let lines = common::lines("golden.lines.txt");
    let texts: Vec<&str> = lines.iter().step_by(19).map(String::as_str).collect();
    let alone = ENCODER.encode(Role::Passage, &texts);
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                let encoder = Arc::clone(&ENCODER);
                for (text, vector) in texts.iter().zip(&alone) {
                    assert!(encoder.encode(Role::Passage, &[text]) == [*vector]);
                }
            });
        }
    });
}

#[test]
fn vectors_have_length_one_and_no_texts_give_no_vectors() {
    assert!(ENCODER.encode(Role::Query, &[]).is_empty());
    let texts = [
        "",
        " ",
        "\u{1}\u{2}",
        "a",
        "𐎀𐎁",
        "<s></s>",
        "e\u{301}\u{301}\u{301}",
        "Алматы",
    ];
    for (text, vector) in texts.iter().zip(ENCODER.encode(Role::Query, &texts)) {
        let length: f64 = vector.iter().map(|value| f64::from(*value).powi(2)).sum();
        assert!((length - 1.0).abs() < 1e-5, "{text:?}: {length}");
    }
}

#[test]
fn roles_make_a_difference() {
    let text = ["Western special services trained the militants."];
    let (query, passage) = (
        ENCODER.encode(Role::Query, &text),
        ENCODER.encode(Role::Passage, &text),
    );
    let cosine = common::cosine(&query[0], &passage[0]);
    assert!((0.8..0.999).contains(&cosine), "{cosine}");
}

#[test]
fn a_text_has_one_vector_whether_its_marks_are_composed_or_not() {
    for (composed, apart) in [
        ("Việt", "Vie\u{323}\u{302}t"),
        ("ế ệ", "e\u{302}\u{301} e\u{302}\u{323}"),
        ("한국", "\u{1112}\u{1161}\u{11ab}\u{1100}\u{116e}\u{11a8}"),
        ("Київ", "Киі\u{308}в"),
        ("ガ", "カ\u{3099}"),
    ] {
        let vectors = ENCODER.encode(Role::Query, &[composed, apart]);
        assert!(vectors[0] == vectors[1], "{composed}");
        let tokens = ENCODER.token_vectors(Role::Query, apart);
        assert_eq!(tokens.last().map(|token| token.span.end), Some(apart.len()));
        assert_eq!(
            tokens.len(),
            ENCODER.token_vectors(Role::Query, composed).len()
        );
    }
}

#[test]
fn progress_grows_to_the_number_of_texts() {
    let lines = common::lines("golden.lines.txt");
    let texts: Vec<&str> = lines.iter().map(String::as_str).collect();
    let told = Mutex::new(Vec::new());
    let vectors = ENCODER.encode_with_progress(Role::Passage, &texts, &|done| {
        told.lock().expect("not poisoned").push(done);
    });
    let told = told.into_inner().expect("not poisoned");
    assert_eq!(vectors.len(), texts.len());
    assert!(told.len() > 5 && told.is_sorted(), "{told:?}");
    assert_eq!(told.last(), Some(&texts.len()));
}

/// 192 claims in 16 languages against 36 English ones, plain cosines. Whoever
/// built the prototype of this engine measured 98.4 %.
#[test]
fn a_claim_in_sixteen_languages_finds_its_english_original() {
    let claims = common::json_lines("claims.jsonl");
    let texts: Vec<&str> = claims
        .iter()
        .filter_map(|claim| claim["text"].as_str())
        .collect();
    let vectors = ENCODER.encode(Role::Query, &texts);
    let (english, others): (Vec<usize>, Vec<usize>) =
        (0..claims.len()).partition(|index| claims[*index]["lang"] == "en");
    assert_eq!((english.len(), others.len()), (36, 192));
    let right = others.iter().filter(|other| {
        let best = english.iter().max_by(|a, b| {
            let cosine = |index: &usize| common::cosine(&vectors[*index], &vectors[**other]);
            cosine(a).total_cmp(&cosine(b))
        });
        best.is_some_and(|best| claims[*best]["claim"] == claims[**other]["claim"])
    });
    let right = right.count();
    println!("{right} of 192");
    assert!(right >= 187, "{right} of 192");
}

fn words(text: &str) -> BTreeMap<String, Vector> {
    let tokens = ENCODER.token_vectors(Role::Query, text);
    assert!(
        tokens
            .iter()
            .all(|token| text.get(token.span.clone()).is_some())
    );
    let first_of_words = tokens.into_iter().filter(|token| token.begins_word);
    first_of_words
        .map(|token| {
            let rest = &text[token.span.start..];
            let word = rest.split([' ', '.', ',']).next().unwrap_or_default();
            (word.to_owned(), token.vector)
        })
        .collect()
}

#[test]
fn tokens_know_their_bytes_and_lie_near_their_likes_in_another_language() {
    let english = words("The attack on Almaty was planned by terrorists.");
    let russian = words("Нападение на Алматы планировали террористы.");
    assert_eq!(english.len(), 8);
    for (word, translated) in [
        ("Almaty", "Алматы"),
        ("attack", "Нападение"),
        ("terrorists", "террористы"),
    ] {
        let nearest = russian.iter().max_by(|a, b| {
            let cosine = |vector| common::cosine(&english[word], vector);
            cosine(a.1).total_cmp(&cosine(b.1))
        });
        assert_eq!(nearest.expect("words").0, translated, "for {word}");
    }
}

#[test]
fn a_part_of_a_text_is_read_with_what_stands_around_it() {
    let text = "The minister opened the bridge. He drove a tractor. It rained.";
    let parts = [0..31, 32..51, 52..62, 31..31];
    let whole = ENCODER.encode_parts(
        Role::Query,
        &[(text, &parts), ("", &[]), (text, &parts[1..2])],
    );
    assert_eq!(whole.iter().map(Vec::len).collect::<Vec<_>>(), [4, 0, 1]);
    assert_eq!(whole[0][1], whole[2][0], "in any company");
    assert!(
        whole[0][3].iter().all(|value| *value == 0.0),
        "an empty part"
    );
    let other = "The goalkeeper hurt his knee. He drove a tractor. It rained.";
    let elsewhere = &ENCODER.encode_parts(Role::Query, &[(other, &[30..49, 50..59])])[0][0];
    assert_eq!(other[30..49], text[32..51]);
    let minister = &ENCODER.encode(Role::Query, &["A member of the government drove."])[0];
    let near = |vector| common::cosine(vector, minister);
    let (here, there) = (near(&whole[0][1]), near(elsewhere));
    assert!(
        here > there,
        "“He” is the minister in the first: {here}, {there}"
    );
    // What the layers make of the tokens is what token_vectors shows, scaled.
    let tokens = ENCODER.token_vectors(Role::Query, text);
    let inside = tokens
        .iter()
        .filter(|token| token.span.start >= 32 && token.span.end <= 51);
    let mut mean = [0.0; encoder::DIMENSIONS];
    inside.for_each(|token| {
        mean.iter_mut()
            .zip(&token.vector)
            .for_each(|(sum, value)| *sum += value);
    });
    let length = mean.iter().map(|value| value * value).sum::<f32>().sqrt();
    let mean = mean.map(|value| value / length);
    assert!(common::cosine(&mean, &whole[0][1]) > 0.999);
}

#[test]
fn the_spans_of_a_texts_tokens_cover_all_of_it_but_spaces() {
    for text in [
        "  Die Straße, ﬁnally:  e\u{301}t\u{e9} ",
        "中华人民共和国外交部",
        "a\u{200d}b 👨‍👩‍👧‍👦 ½ ﷺ",
        "x <mask> y",
    ] {
        let mut covered = vec![false; text.len()];
        for token in ENCODER.token_vectors(Role::Passage, text) {
            covered[token.span].fill(true);
        }
        for (at, character) in text.char_indices() {
            let blank = character.is_whitespace() || "\u{200d}\u{fe0f}".contains(character);
            assert!(blank || covered[at], "{character:?} at {at} of {text:?}");
        }
    }
}

#[test]
fn five_megabytes_of_anything_are_tokenised_in_bounded_time_and_no_further_than_is_read() {
    let most = MOST_WINDOWS * 510 + 2;
    let megabytes = 5_000_000;
    for (text, full) in [
        ("the quick brown fox ", true),
        ("a", true),
        ("漢字", true),
        ("\u{1}", false),
        ("\u{301}", true),
        (" ", false),
        ("e\u{301}\u{200d}", true),
        ("🇺🇦", true),
        ("<s>", true),
        ("<", true),
        ("\u{10380}", false),
        ("क्\u{200d}", true),
    ] {
        let text = text.repeat(megabytes / text.len());
        let start = Instant::now();
        let ids = ENCODER.tokenize(&text);
        let seconds = start.elapsed().as_secs_f64();
        assert!(
            seconds < 10.0,
            "{seconds} s for {:?}…",
            &text[..8.min(text.len())]
        );
        assert!(ids.len() <= most);
        assert_eq!(
            ids.len() == most,
            full,
            "{:?}…: {}",
            text.chars().next(),
            ids.len()
        );
    }
}

#[test]
fn text_beyond_the_last_window_changes_nothing() {
    let text = "one two three four five six seven ".repeat(2500);
    let ids = ENCODER.tokenize(&format!("query: {text}"));
    assert!(ids.len() < MOST_WINDOWS * 510);
    let lengths = [510 * 2, 510 * 2 + 1].map(|tokens| {
        let mut words = String::new();
        while ENCODER.tokenize(&format!("query: {words}")).len() - 2 < tokens {
            words.push_str(" a");
        }
        words
    });
    let vectors = ENCODER.encode(Role::Query, &[&lengths[0], &lengths[1]]);
    assert!(common::cosine(&vectors[0], &vectors[1]) > 0.99);
}

#[test]
fn fingerprints_and_sums_tell_files_apart() {
    let again = Encoder::open(&common::weights()).expect("the weights open");
    assert_eq!(again.fingerprint(), ENCODER.fingerprint());
    assert_eq!(again.fingerprint().len(), 64);
    assert_eq!(
        (again.engine(), again.precision()),
        (Engine::detect(), Precision::Int8)
    );
    pinned::verify(&common::weights()).expect("the pinned file");
    let folder = tempfile::tempdir().expect("a temporary folder");
    let other = folder.path().join("other.bin");
    std::fs::write(&other, b"abc").expect("written");
    let error = pinned::verify(&other)
        .expect_err("another file")
        .to_string();
    // The SHA-256 of "abc" as FIPS 180-2 gives it.
    assert!(error.contains("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    assert!(
        error.contains("other.bin") && error.contains(pinned::FILE_SHA256),
        "{error}"
    );
    let length = std::fs::metadata(common::weights())
        .expect("its length")
        .len();
    assert_eq!(length, pinned::FILE_BYTES);
}

/// Generous, since other work may go on; the figure itself is the benchmark's.
#[test]
fn the_model_is_ready_within_a_second() {
    let fastest = (0..5).map(|_| {
        let start = Instant::now();
        drop(Encoder::open(&common::weights()).expect("the weights open"));
        start.elapsed()
    });
    assert!(fastest.min() < Some(Duration::from_secs(1)));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn any_text_has_ids_in_the_vocabulary_and_spans_in_the_text(text in "\\PC{0,40}|(?s).{0,40}") {
        let ids = ENCODER.tokenize(&text);
        prop_assert_eq!((ids.first(), ids.last()), (Some(&0), Some(&2)));
        prop_assert!(ids.iter().all(|id| *id < 250_002));
    }
}
