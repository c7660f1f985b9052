//! Short sentences, written for this test, that must be told apart in every language we know.

mod sentences;

use sentences::SENTENCES;
use text::language::{identify, languages, same};

#[test]
fn every_language_has_sentences_here() {
    let tested: Vec<&str> = SENTENCES.iter().map(|(language, _)| *language).collect();
    assert_eq!(tested, languages());
    assert!(SENTENCES.iter().all(|(_, sentences)| sentences.len() >= 2));
}

#[test]
fn the_languages_of_our_field_are_all_known() {
    let field = "en ru uk be az ka hy ar fa tr de fr es it pt pl cs sk hu ro bg sr hr bs sl mk el sq lt lv et fi sv no \
        da nl he kk ky uz tg tk zh ja ko hi vi id";
    for language in field.split_whitespace() {
        assert!(languages().contains(&language), "{language}");
    }
}

#[test]
fn short_sentences_are_identified_in_every_language() {
    let mut wrong = Vec::new();
    for (language, sentences) in SENTENCES {
        for sentence in *sentences {
            match identify(sentence) {
                Some(found) if same(found.language, language) && found.confidence > 0.5 => {}
                other => wrong.push(format!("{language}: {sentence}: {other:?}")),
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn capitals_and_missing_stops_make_no_difference() {
    for (language, sentences) in SENTENCES {
        let shouted = sentences[0].to_uppercase();
        let found = identify(&shouted).map(|found| found.language);
        assert!(
            found.is_some_and(|found| same(found, language)),
            "{language}: {shouted}: {found:?}"
        );
    }
}

#[test]
fn letters_that_only_one_language_has_are_heard() {
    for (language, text) in [
        ("uk", "Її їжа"),
        ("be", "Ён быў"),
        ("mk", "ќе ѓон"),
        ("kk", "Қазақ тілі ұлы"),
        ("tg", "ҷумҳурӣ"),
        ("az", "Gəl, əzizim"),
        ("is", "það"),
        ("vi", "được"),
        ("tk", "ýöne köňül"),
    ] {
        let found = identify(text).map(|found| found.language);
        assert_eq!(found, Some(language), "{text}");
    }
}

#[test]
fn quoted_names_in_another_script_do_not_sway() {
    for (language, text) in [
        (
            "ru",
            "Компания Meta заблокировала RT и Sputnik в сети Facebook.",
        ),
        ("zh", "NATO在乌克兰的Azov实验室"),
        ("ja", "NATOはウクライナのAzov大隊を支援した"),
        ("ar", "حجبت شركة Meta قناتي RT و Sputnik على Facebook"),
        ("ka", "კომპანია Meta-მ დაბლოკა RT და Sputnik"),
        ("ko", "Meta가 Facebook에서 RT를 차단했다"),
    ] {
        let found = identify(text).map(|found| found.language);
        assert_eq!(found, Some(language), "{text}");
    }
}

#[test]
fn look_alike_letters_do_not_hide_the_language() {
    let wrong = "Влада јуче о томе није рекла ништа"
        .replace('а', "a")
        .replace('е', "e")
        .replace('ј', "j")
        .replace('о', "o");
    assert_eq!(identify(&wrong).map(|found| found.language), Some("sr"));
}

#[test]
fn addresses_mentions_and_hashtags_around_a_post_are_no_matter() {
    let post = "@someone Эта история — ложь! https://news.example.org/world/this-is-an-english-slug #fake 😡😡";
    assert_eq!(identify(post).map(|found| found.language), Some("ru"));
}

#[test]
fn nothing_is_identified_where_nothing_is_said() {
    for text in [
        "",
        " ",
        "12345",
        "12.05.2021 14:33",
        "😀😀😀",
        "!!! ??? …",
        "x",
        "+7 (999) 123-45-67",
        "\u{200B}\u{FEFF}",
        "https://example.org/some/english/words",
        "user@example.org",
        "dGhpcyBpcyBub3QgYSBzZW50ZW5jZSBidXQgYmFzZTY0IGVuY29kZWQ=",
        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    ] {
        assert_eq!(identify(text), None, "{text:?}");
    }
}

#[test]
fn random_letters_are_no_language_or_hardly_one() {
    let mut state = 7u64;
    let mut random = |limit: usize| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % limit
    };
    for alphabet in [
        "abcdefghijklmnopqrstuvwxyz",
        "абвгдежзийклмнопрстуфхцчшщъыьэюя",
    ] {
        let alphabet: Vec<char> = alphabet.chars().collect();
        let mut sure = 0;
        for _ in 0..200 {
            let text: String = (0..60)
                .map(|n| {
                    if n % 7 == 6 {
                        ' '
                    } else {
                        alphabet[random(alphabet.len())]
                    }
                })
                .collect();
            sure += usize::from(identify(&text).is_some_and(|found| found.confidence > 0.5));
        }
        assert!(
            sure <= 10,
            "{sure} of 200 strings of random letters were taken for a language"
        );
    }
}

#[test]
fn five_megabytes_are_identified_at_once() {
    let text = "Правительство вчера об этом ничего не сказало. ".repeat(70_000);
    let begin = std::time::Instant::now();
    assert_eq!(identify(&text).map(|found| found.language), Some("ru"));
    assert!(begin.elapsed().as_millis() < 100, "{:?}", begin.elapsed());
}

#[test]
fn tags_of_one_language_are_the_same() {
    for (left, right) in [
        ("bs", "hr"),
        ("sr-Latn", "hr"),
        ("nb", "no"),
        ("nn", "nb"),
        ("en-GB", "EN"),
        ("iw", "he"),
    ] {
        assert!(same(left, right), "{left} {right}");
    }
    for (left, right) in [("ru", "uk"), ("cs", "sk"), ("", "en")] {
        assert!(!same(left, right), "{left} {right}");
    }
}
