use super::*;
use proptest::prelude::*;

const PAGE: &str = r#"<!doctype html><html lang="az-AZ"><head>
<title>Ignored | Example News</title>
<meta property="og:title" content="The  dam did not break">
<meta name="author" content="A. Writer"><meta property="article:published_time" content="2022-01-25T08:00:00+04:00">
<meta property="og:site_name" content="Example News"><link rel="canonical" href="/news/dam">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Other"}</script>
</head><body><nav><a href="/">Home</a> <a href="/about">About us and our many friends</a></nav>
<article><h1>The dam did not break</h1>
<p>The dam above the town stands where it stood, its keeper said on Tuesday, and showed reporters the gauges, which read as they did the week before, without any change.</p>
<p>A message that went round in the night, and which thousands had shared by the morning, had said that the wall was gone and that the water would come at noon. It was false, as <a href="https://gov.example/dam">the ministry</a> wrote.</p>
<p>Nobody was hurt, although some families, who had read the message, had already left their homes in the dark, with their children and their papers, for the hills behind the town.</p>
</article><footer>All rights reserved by Example News and its partners.</footer></body></html>"#;

#[test]
fn an_article_is_told_apart_from_its_page() {
    let extracted = article(PAGE.as_bytes(), None, Some("https://www.example.az/x"));
    assert_eq!(extracted.title, "The dam did not break");
    assert_eq!(extracted.author.as_deref(), Some("A. Writer"));
    assert_eq!(extracted.published_on, Some(Date::constant(2022, 1, 25)));
    assert_eq!(extracted.language.unwrap().tag(), "az-AZ");
    assert_eq!(
        extracted.canonical_url.as_deref(),
        Some("https://www.example.az/news/dam")
    );
    assert_eq!(extracted.site_name.as_deref(), Some("Example News"));
    assert_eq!(extracted.json_ld.len(), 1);
    assert!(extracted.text.contains("stands where it stood"));
    assert!(extracted.text.contains("\n\nNobody was hurt"));
    assert!(!extracted.text.contains("rights reserved") && !extracted.text.contains("About us"));
    assert_eq!(
        extracted.links,
        [Link {
            text: "the ministry".into(),
            url: "https://gov.example/dam".into()
        }]
    );
    assert_eq!(extracted.warnings, []);
}

#[test]
fn a_short_page_still_gives_its_words() {
    let extracted = article(
        b"<html><body><div>Only a few words.</div></body></html>",
        None,
        None,
    );
    assert_eq!(extracted.text, "Only a few words.");
    let bare = article("<p>Раз.<p>Два.".as_bytes(), Some("text/html"), None);
    assert_eq!(bare.paragraphs().collect::<Vec<_>>(), ["Раз.", "Два."]);
}

#[test]
fn plain_text_passes_through() {
    let extracted = article("\u{feff}One.\r\n\r\nTwo <b>.".as_bytes(), None, None);
    assert_eq!(extracted.text, "One.\n\nTwo <b>.");
    assert_eq!(extracted.warnings, []);
}

#[test]
fn a_binary_file_gives_no_text_and_says_what_it_is() {
    let extracted = article(b"%PDF-1.7 stream", Some("text/html"), None);
    assert_eq!(extracted.text, "");
    assert_eq!(
        extracted.warnings[0].to_string(),
        "this is a PDF document, not a text; nothing was read from it"
    );
}

#[test]
fn an_empty_page_says_so() {
    for page in ["", "  \n", "<html></html>", "<script>x</script>"] {
        assert_eq!(
            article(page.as_bytes(), None, None).warnings.last(),
            Some(&Warning::Empty),
            "{page}"
        );
    }
}

#[test]
fn an_endless_page_is_cut_and_the_reader_told() {
    let page = "<p>word ".repeat(2_000_000);
    let extracted = article(page.as_bytes(), Some("text/html"), None);
    assert!(extracted.text.len() < MOST_BYTES);
    assert_eq!(
        extracted.warnings[0],
        Warning::Cut {
            read: MOST_BYTES,
            of: page.len()
        }
    );
    assert!(extracted.warnings.contains(&Warning::TooManyParts));
}

#[test]
fn bombs_of_every_shape_neither_crash_nor_hang() {
    let started = std::time::Instant::now();
    let shapes: [(&str, String); 9] = [
        ("deep", format!("{}tail", "<div>".repeat(100_000))),
        ("deep spans", format!("{}tail", "<span>".repeat(100_000))),
        ("deep lists", format!("{}tail", "<ul><li>".repeat(100_000))),
        (
            "deep tables",
            format!("{}tail", "<table><tr><td>".repeat(50_000)),
        ),
        (
            "formatting",
            (0..50_000)
                .map(|n| format!("<p><font color={n}>tail"))
                .collect(),
        ),
        ("misnested", "<b><p></b><i></p></i>tail".repeat(20_000)),
        ("wide", "<p>tail</p>".repeat(100_000)),
        ("entities", "&amp;&lt;tail".repeat(200_000)),
        (
            "just under",
            format!(
                "{}tail{}",
                "<div>".repeat(200),
                "<p>a, b, c, tail".repeat(10_000)
            ),
        ),
    ];
    // The smallest stack that a caller's thread may have.
    std::thread::Builder::new()
        .stack_size(2 * 1024 * 1024)
        .spawn(move || {
            for (shape, page) in shapes {
                let extracted = article(format!("<html>{page}").as_bytes(), None, None);
                assert!(extracted.text.contains("tail"), "{shape}");
            }
        })
        .unwrap()
        .join()
        .unwrap();
    assert!(started.elapsed().as_secs() < 60, "{:?}", started.elapsed());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn no_bytes_can_make_it_fail(bytes in proptest::collection::vec(any::<u8>(), 0..2_000)) {
        let extracted = article(&bytes, None, None);
        prop_assert!(extracted.text.len() <= 4 * bytes.len());
        let html = article(&bytes, Some("text/html; charset=utf-8"), Some("https://example.org/a"));
        prop_assert!(html.text.len() <= 4 * bytes.len());
    }

    #[test]
    fn no_mutation_of_a_page_can_make_it_fail(
        cuts in proptest::collection::vec((0..PAGE.len(), 0..40_usize, any::<u8>()), 1..12)
    ) {
        let mut bytes = PAGE.as_bytes().to_vec();
        for (at, length, byte) in cuts {
            let at = at.min(bytes.len());
            let end = (at + length).min(bytes.len());
            bytes.splice(at..end, [byte]);
        }
        article(&bytes, None, None);
    }
}
