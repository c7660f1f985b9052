use std::{
    io::{Read, Write},
    net::TcpListener,
    time::{Duration, Instant},
};

use serde_json::Value;

use crate::support::{Answer, Casebook, NONE};

/// A repository file, for a program that runs in another folder.
fn demo(name: &str) -> String {
    format!("{}/../../demo/articles/{name}", env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn a_known_story_is_told_with_its_case_the_passage_and_why() {
    let casebook = Casebook::with_weights().with_cases();
    let text = "Good morning from the quay. Divers drilled holes into the hull of the ferry at \
                night. Small cameras were strapped to seagulls by the tax office.";
    let report = casebook.run(["check", "--json", text]).expect(0).json();
    assert_eq!(report["known"], true);
    assert_eq!(report["language"], "en");
    assert_eq!(report["method"], "full");
    let matches = report["matches"].as_array().unwrap();
    let mut numbers: Vec<_> = matches
        .iter()
        .map(|found| found["case"]["number"].as_u64().unwrap())
        .collect();
    numbers.truncate(2);
    numbers.sort_unstable();
    assert_eq!(numbers, [2, 4], "both stories before any other");
    let score = |of: &Value| of["score"].as_f64().unwrap();
    assert!(
        matches.is_sorted_by(|a, b| score(a) >= score(b)),
        "best first"
    );
    for found in matches {
        assert!((0.0..=1.0).contains(&score(found)), "{found}");
        assert!(found["reasons"].is_array());
        let case = &found["case"];
        let shown = casebook
            .run(["show", "--json", &case["number"].to_string()])
            .expect(0)
            .json();
        assert_eq!(case["title"], shown["title"]);
        let url = case["url"].as_str().unwrap();
        assert!(
            url.starts_with(&format!("/cases/{}-", case["number"])),
            "{url}"
        );
        let passages = found["passages"].as_array().unwrap();
        assert!(!passages.is_empty());
        for passage in passages {
            let said = passage["text"].as_str().unwrap();
            assert!(text.contains(said), "{said}");
            assert!((0.0..=1.0).contains(&score(passage)));
            assert!(
                !passage["reasons"].as_array().unwrap().is_empty(),
                "{passage}"
            );
        }
    }
    // For people: the case, its title and the passage.
    let told = casebook.run(["check", text]).expect(0).out;
    for part in [
        "D-2",
        "The ferry to Ostholm",
        "Divers drilled",
        "2 known cases",
    ] {
        assert!(told.contains(part), "“{part}” is not in: {told}");
    }
}

#[test]
fn a_story_retold_in_another_language_is_found() {
    let casebook = Casebook::with_weights().with_cases();
    for (text, language, number) in [
        ("Чайки носят на себе камеры для налоговой службы", "ru", 4),
        (
            "Die Hafenglocke wurde aus gestohlenem Gold gegossen",
            "de",
            3,
        ),
        (
            "Le phare de Lindwell fait des signaux aux contrebandiers",
            "fr",
            1,
        ),
    ] {
        let answer = casebook.run(["check", "--json", text]).expect(0);
        assert_eq!(answer.found().first(), Some(&number), "{text}");
        assert_eq!(answer.json()["language"], language);
    }
}

#[test]
fn the_demo_casebook_knows_its_own_stories_and_nothing_of_a_recipe() {
    let casebook = Casebook::with_weights();
    let loaded = casebook.run(["demo", "--no-serve", "--no-model"]).expect(0);
    let (_, suggested) = loaded.out.split_once("Try next").unwrap();
    let suggested = suggested.split("check \"").skip(1);
    let suggested: Vec<&str> = suggested
        .filter_map(|rest| rest.split('"').next())
        .collect();
    assert_eq!(suggested.len(), 2, "{}", loaded.out);
    for text in suggested {
        casebook.run(["check", text]).expect(0);
    }
    let before = casebook.export();
    casebook.run(["demo", "--no-serve", "--no-model"]).expect(0);
    assert_eq!(
        casebook.export(),
        before,
        "loading it again changes nothing"
    );

    for (text, number) in [
        (
            "NATO gave Russia its word to stay out of Eastern Europe and went back on it",
            1,
        ),
        (
            "Боевиков, напавших на Алма-Ату, обучили западные спецслужбы",
            8,
        ),
        ("Volcanoes emit more carbon dioxide than people do", 61),
        (
            "A microchip for steering people is injected with the vaccine against COVID-19",
            57,
        ),
    ] {
        let answer = casebook.run(["check", "--json", text]).expect(0);
        assert_eq!(answer.found().first(), Some(&number), "{text}");
    }
    let recipe = casebook
        .run(["check", "--json", "--file", &demo("recipe.txt")])
        .expect(1);
    assert_eq!(recipe.json()["known"], false);
    assert_eq!(recipe.found(), NONE);
    // A saved page: the article is read, and neither its menu nor its foot.
    let page = casebook
        .run(["check", "--json", "--file", &demo("de-wintersorgen.html")])
        .expect(0);
    assert_eq!(page.json()["language"], "de");
    assert!(!page.found().is_empty());
    for passage in page.json()["matches"][0]["passages"].as_array().unwrap() {
        let text = passage["text"].as_str().unwrap();
        assert!(
            !text.contains("erfundene Zeitung") && !text.contains('<'),
            "{text}"
        );
    }
    // Of the recipe nothing is known; what the nearest cases speak of is said with how likely it is.
    let nearest = &recipe.json()["nearest"];
    for kind in ["narratives", "tags", "countries"] {
        let likely = nearest[kind].as_array().unwrap();
        assert!(likely.len() <= 5, "{nearest}");
        let probability = |l: &Value| l["probability"].as_f64().unwrap();
        assert!(likely.iter().all(|l| (0.1..=1.0).contains(&probability(l))));
        assert!(likely.is_sorted_by(|a, b| probability(a) >= probability(b)));
        assert!(
            likely
                .iter()
                .all(|l| l["key"].is_string() && l["name"].is_string())
        );
    }
    assert!(
        !nearest["countries"].as_array().unwrap().is_empty(),
        "{nearest}"
    );
    let told = casebook
        .run(["check", "--file", &demo("recipe.txt")])
        .expect(1)
        .out;
    assert!(told.contains("What the nearest cases speak of"), "{told}");
    assert!(page.json()["nearest"].is_null(), "a case answers");
    // A draft, one in review and a withdrawn case are not what a check answers with.
    for text in [
        "Birds trained in Ukrainian laboratories carry diseases to Russia",
        "London's secret service blew up the bridge to Crimea",
        "From January the European Union will ration bread",
    ] {
        let answer = casebook.run(["check", "--json", "--threshold", "0", text]);
        assert!(
            answer
                .found()
                .iter()
                .all(|number| !(66..=69).contains(number)),
            "{text}"
        );
    }
}

#[test]
fn a_text_is_taken_as_words_from_a_file_a_page_or_standard_input() {
    let casebook = Casebook::without_weights().with_cases();
    let story = "Divers drilled holes into the hull of the ferry at night.";
    let text = casebook.write("post.txt", story);
    let page = casebook.write(
        "page.html",
        format!(
            "<!DOCTYPE html><html><head><title>News</title><script>var gulls = 'Seagulls carry \
             cameras for the tax office';</script></head><body><article><h1>Tonight</h1>\
             <p>{story}</p></article></body></html>"
        ),
    );
    let as_words: Vec<&str> = story.split(' ').collect();
    let answers = [
        casebook.run(["check", "--json", story]),
        casebook.run(["check", "--json"].iter().chain(&as_words)),
        casebook.run(["check", "--json", "--file", text.to_str().unwrap()]),
        casebook.run(["check", "--json", "--file", page.to_str().unwrap()]),
        casebook.run_with(["check", "--json"], story.as_bytes()),
        casebook.run_with(["check", "--json", "-"], story.as_bytes()),
        casebook.run_with(["check", "--json"], &std::fs::read(&page).unwrap()),
        casebook.run_with(["check", "--json"], &utf_16(story)),
    ];
    for answer in answers {
        let answer = answer.expect(0);
        assert_eq!(answer.found(), [2], "{answer:?}");
        assert_eq!(answer.json()["method"], "lexical", "there are no weights");
        let notes = answer.json()["notes"].to_string();
        assert!(notes.contains("only words were compared"), "{notes}");
    }
    casebook
        .run(["check", "--file", "post.txt", "and", "words"])
        .refuses(&["cannot be used with"]);
}

fn utf_16(text: &str) -> Vec<u8> {
    let units = std::iter::once(0xfeff).chain(text.encode_utf16());
    units.flat_map(u16::to_le_bytes).collect()
}

#[test]
fn filters_a_limit_and_a_threshold_narrow_the_answer() {
    let casebook = Casebook::without_weights().with_cases();
    let text = "Divers drilled holes into the hull of the ferry at night, and the shipping \
                company took the insurance money. Small cameras were strapped to seagulls, with \
                which the tax office counts the boats of the citizens.";
    let found = |options: &[&str]| {
        let answer = casebook.run(["check", "--json", text].iter().chain(options));
        assert_eq!(answer.code, i32::from(answer.found().is_empty()));
        let mut numbers = answer.found();
        numbers.sort_unstable();
        numbers
    };
    assert_eq!(found(&[]), [2, 4]);
    assert_eq!(found(&["--limit", "1"]).len(), 1);
    assert_eq!(found(&["--threshold", "1"]), NONE);
    assert_eq!(found(&["--country", "Norway"]), [2]);
    assert_eq!(found(&["--country", "NO", "--country", "SE"]), [2, 4]);
    assert_eq!(found(&["--from", "2022-01-01"]), [4]);
    assert_eq!(found(&["--until", "2021-12-31"]), [2]);
    assert_eq!(
        found(&["--outlet", "Skerry Post", "--in-language", "Swedish"]),
        [2]
    );
    assert_eq!(found(&["--tag", "Surveillance"]), [4]);
    assert_eq!(found(&["--issue", "12"]), NONE);
    for (option, value, word) in [
        ("--threshold", "2", "from 0 to 1"),
        ("--limit", "0", "1..=1000"),
        ("--country", "Atlantis", "ISO 3166"),
        ("--in-language", "Gullish", "BCP 47"),
        ("--from", "spring", "--from"),
        ("--method", "magic", "lexical, vector, hybrid or full"),
        ("--status", "draft", "public cases alone"),
    ] {
        casebook
            .run(["check", text, option, value])
            .refuses(&[word]);
    }
}

#[test]
fn where_nothing_is_known_it_says_so_and_ends_with_one() {
    let casebook = Casebook::without_weights().with_cases();
    let unknown = casebook.run(["check", "Yesterday my bicycle had a flat tyre again"]);
    assert!(unknown.expect(1).out.contains("None of 4 cases"));
    // The draft is no case of the public's.
    let draft = casebook.run([
        "check",
        "--json",
        "The mayor sold the tide to a foreign power",
    ]);
    assert_eq!(draft.expect(1).found(), NONE);
    let empty = casebook.write("empty.txt", "");
    let empty = empty.to_str().unwrap();
    for answer in [
        casebook.run(["check", ""]),
        casebook.run(["check", " \n\t "]),
        casebook.run(["check"]),
        casebook.run_with(["check"], b" \n "),
        casebook.run(["check", "--file", empty]),
        casebook.run_with(["check"], b"<html><body><nav>Menu</nav></body></html>"),
    ] {
        let answer = answer.expect(1);
        assert!(
            answer.out.contains("Nothing known") && answer.out.contains("no sentence"),
            "{answer:?}"
        );
    }
    let json = casebook.run(["check", "--json", ""]).expect(1).json();
    assert_eq!(json["known"], false);
    assert_eq!(json["matches"].as_array().unwrap().len(), 0);
}

#[test]
fn five_megabytes_of_noise_come_back_clean_and_soon() {
    let casebook = Casebook::with_weights().with_cases();
    let mut state = 1_u64;
    let mut random = move || {
        // Knuth's MMIX generator.
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (state >> 56) as u8
    };
    let bytes: Vec<u8> = (0..5_000_000).map(|_| random()).collect();
    let letters: Vec<u8> = bytes
        .iter()
        .map(|byte| b"abcdefghij klmnopqrs tuvwxyz.\n"[usize::from(byte % 30)])
        .collect();
    let line = vec![b'x'; 5_000_000];
    for (name, noise) in [
        ("noise.bin", bytes),
        ("noise.txt", letters),
        ("line.html", line),
    ] {
        let file = casebook.write(name, noise);
        let began = Instant::now();
        let answer = casebook.run(["check", "--json", "--file", file.to_str().unwrap()]);
        assert_eq!(answer.expect(1).found(), NONE, "{name}");
        assert!(
            began.elapsed() < Duration::from_secs(45),
            "{name}: {:?}",
            began.elapsed()
        );
    }
}

#[test]
fn texts_made_to_be_hard_are_read_all_the_same_and_no_longer_than_others() {
    let casebook = Casebook::with_weights().with_cases();
    let story = "Divers drilled holes into the hull of the ferry at night";
    // Words without a stop, 5 MB of them, in one line that begins with the story.
    let endless: String = (0..)
        .map(|n| format!(" and wave {n} came to the quay"))
        .take(170_000)
        .collect();
    let endless = format!("{story}. {endless}");
    assert!(endless.len() > 5_000_000);
    // A million sentences of a word.
    let crumbs: String = (0..1_000_000)
        .map(|n| format!("W{}. ", n % 1_000))
        .collect();
    let crumbs = format!("{story}. {crumbs}");
    // Letters of three alphabets in turn.
    let mixed = format!("{story}. {}", "aбγ".repeat(100_000));
    for (name, text) in [("endless", endless), ("crumbs", crumbs), ("mixed", mixed)] {
        let options = ["check", "--json", "--threshold", "0.01"];
        let answer = casebook.run_with(options, text.as_bytes());
        let report = answer.json();
        assert!(
            report["passages"].as_u64().unwrap() <= 256,
            "{name}: {report}"
        );
        assert_eq!(answer.expect(0).found().first(), Some(&2), "{name}");
    }
    // Zero-width characters within words, letters that look like others, and both.
    let zero_width: String = story.chars().flat_map(|c| [c, '\u{200b}']).collect();
    let lookalikes = story.replace('e', "\u{435}").replace('o', "\u{43e}");
    let both: String = lookalikes.chars().flat_map(|c| [c, '\u{2060}']).collect();
    for text in [&zero_width, &lookalikes, &both] {
        let answer = casebook.run(["check", "--json", text]).expect(0);
        assert_eq!(answer.found().first(), Some(&2), "{text}");
    }
    let notes = casebook.run(["check", "--json", &lookalikes]).json()["notes"].to_string();
    assert!(notes.contains("look alike"), "{notes}");
    let notes = casebook.run(["check", "--json", &zero_width]).json()["notes"].to_string();
    assert!(notes.contains("cannot be seen"), "{notes}");
}

#[test]
fn what_cannot_be_read_is_an_error_that_names_it() {
    let casebook = Casebook::without_weights().with_cases();
    casebook
        .run(["check", "--file", "nowhere.txt"])
        .refuses(&["cannot read nowhere.txt", "No such file"]);
    casebook
        .run(["check", "--file", "."])
        .refuses(&["cannot read .", "directory"]);
    let other = Casebook::without_weights();
    other
        .run(["check", "words"])
        .refuses(&["there is no casebook at", "--data", "disproof demo"]);
    assert!(!other.data().exists(), "and none is left behind");
}

#[test]
fn an_address_that_is_not_public_is_refused_and_never_asked() {
    let casebook = Casebook::without_weights().with_cases();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    for (address, word) in [
        (format!("http://127.0.0.1:{port}/"), "port"),
        ("http://127.0.0.1/".into(), "a loopback address"),
        ("http://[::1]/".into(), "a loopback address"),
        ("http://localhost/".into(), "a loopback address"),
        ("http://2130706433/".into(), "a loopback address"),
        ("http://10.0.0.1/".into(), "a private address"),
        (
            "http://169.254.169.254/latest/meta-data".into(),
            "metadata address",
        ),
    ] {
        casebook
            .run(["check", "--url", &address])
            .refuses(&[&address, "refused", word]);
    }
    for address in [
        "file:///etc/passwd",
        "ftp://news.example/a",
        "news.example",
        "",
    ] {
        casebook
            .run(["check", "--url", address])
            .refuses(&["is not an address that can be fetched"]);
    }
    listener.set_nonblocking(true).unwrap();
    assert!(listener.accept().is_err(), "nobody knocked");
}

#[test]
fn a_page_at_ones_own_desk_is_fetched_if_one_says_so() {
    let casebook = Casebook::without_weights().with_cases();
    let story = "Divers drilled holes into the hull of the ferry at night.";
    let page = format!("<html><body><article><p>{story}</p></article></body></html>");
    let fetched = checked_at_own_desk(&casebook, "200 OK", &page).expect(0);
    assert_eq!(fetched.found(), [2]);
    checked_at_own_desk(&casebook, "404 Not Found", &page).refuses(&["answered with status 404"]);
}

/// Checks a page that a server on this machine answers with.
fn checked_at_own_desk(casebook: &Casebook, status: &str, page: &str) -> Answer {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}/story", listener.local_addr().unwrap());
    let response = format!(
        "HTTP/1.1 {status}\r\nContent-Type: text/html\r\nContent-Length: {}\r\nConnection: \
         close\r\n\r\n{page}",
        page.len()
    );
    let server = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut request = [0; 4096];
        let length = stream.read(&mut request).unwrap();
        stream.write_all(response.as_bytes()).unwrap();
        String::from_utf8_lossy(&request[..length]).into_owned()
    });
    let answer = casebook.run(["check", "--json", "--allow-loopback", "--url", &address]);
    assert!(server.join().unwrap().starts_with("GET /story "));
    answer
}
