use proptest::prelude::*;

use super::*;

fn name(label: &str) -> Option<String> {
    read(label).outlet.map(|outlet| outlet.name)
}

#[test]
fn what_names_the_outlet_is_told_from_what_says_more() {
    for (label, expected) in [
        ("Hill 24 - YouTube", "Hill 24"),
        ("60 steps @Channel 1 - YouTube", "Channel 1"),
        ("60 steps @Channel 1 - YouYube", "Channel 1"),
        ("Time tells @ First channel, time 34:45", "First channel"),
        ("Time tells @First channel, 21:55", "First channel"),
        (
            "Time tells @ First channel (10:29 and 16:58)",
            "First channel",
        ),
        ("‘Time tells’ @First channel’ (02:59)", "First channel"),
        ("Time tells @ First channel (1tv.example)", "First channel"),
        ("Week's end @ Channel 5 [56:06 - 56:56]", "Channel 5"),
        ("Newsmaker@QT Arabic Time 7:45 to 8:15", "QT Arabic"),
        ("News FM @ 33:40 to 34:42", "News FM"),
        ("60 Minutes @  ", "60 Minutes"),
        ("hill-dweller @ Livejournal", "hill-dweller"),
        ("Hill Dweller's YouTube channel", "Hill Dweller"),
        ("\"Hill Dweller\", YouTube channel", "Hill Dweller"),
        ("Oplot on Youtube", "Oplot"),
        (
            "\"Friends of the Hill\", Facebook group",
            "Friends of the Hill",
        ),
        ("News Hill - YouTube, Russian", "News Hill - Russian"),
        ("News Hill - Hungarian", "News Hill - Hungarian"),
        ("QT Germany (old)", "QT Germany"),
        ("The Hill (printed newspaper)", "The Hill"),
        ("Capital (Ruritania)", "Capital (Ruritania)"),
        (
            "Ivan Petrov's \"Time tells\", political talk show, 24:56",
            "Ivan Petrov's \"Time tells\"",
        ),
        (
            "\"Time tells\", Ivan Petrov's political talk show, 58:37",
            "Time tells",
        ),
        (
            "First Channel, \"Time tells\" (@ Youtube, 03:20)",
            "First Channel",
        ),
        ("Time tells, First Channel, 32:26", "First Channel"),
        ("Time tells' (35:52)", "Time tells"),
        ("https://hill.example/", "hill.example"),
        ("hill.example", "hill.example"),
        ("sputnik.example (archived)*", "sputnik.example"),
        ("Hill.example and others", "Hill.example"),
        ("Hill Arabic - (hl.example)", "Hill Arabic"),
        ("myvideo.example Resource", "myvideo.example"),
        ("Harvest 2.0 News", "Harvest 2.0 News"),
    ] {
        assert_eq!(name(label).as_deref(), Some(expected), "{label}");
        let whole = read(label).label;
        if label != expected {
            assert!(
                whole.is_some() || label.contains("archived") || label.contains("https"),
                "{label}"
            );
        }
    }
}

#[test]
fn platforms_shorteners_and_times_are_no_outlets_and_stay_as_labels() {
    for label in [
        "Facebook resource",
        "Twitter Resource",
        "VK.com Resource 2",
        "YouTube",
        "FB",
        "bit.ly",
        "on.fb.me - Facebook resource",
        "[04:50 - 6:00]",
        "time 27:03 – 27:30",
        "web.archive.org",
        "Facebook mobile resource",
        "Twitter/Facebook",
        "…",
    ] {
        let read = read(label);
        assert_eq!(read.outlet, None, "{label}");
        assert!(read.label.is_some() && !read.notes.is_empty(), "{label}");
    }
    assert_eq!(read("  "), Label::default());
}

#[test]
fn domains_and_editions_are_learnt() {
    let hill = read("WWW.Hill.example").outlet.unwrap();
    assert_eq!(
        (hill.name.as_str(), &hill.domains[..]),
        ("WWW.Hill.example", &["hill.example".to_owned()][..])
    );
    assert_eq!(
        read("Hill Arabic - (hl.example)").outlet.unwrap().domains,
        ["hl.example"]
    );
    assert_eq!(
        read("News Hill - Hungarian").outlet.unwrap().languages[0].tag(),
        "hu"
    );
    let channel = read("Hill 24 - YouTube");
    assert_eq!(channel.outlet.unwrap().aliases, ["Hill 24 - YouTube"]);
    assert!(read("hill.example (archived)*").archived);
    let linked = read("Channel 1 (@ Youtube) http://bit.ly/abc123");
    assert_eq!(linked.outlet.unwrap().name, "Channel 1");
    assert_eq!(linked.url.as_deref(), Some("http://bit.ly/abc123"));
}

#[test]
fn a_list_is_parted_and_a_description_is_not() {
    for (text, parts) in [
        (
            "a.example\r\nb.example\r\nc.example",
            vec!["a.example", "b.example", "c.example"],
        ),
        (
            "Nová hora, Horní listy, Právě dnes",
            vec!["Nová hora", "Horní listy", "Právě dnes"],
        ),
        ("a.example // b.example", vec!["a.example", "b.example"]),
        ("A.example; B.example", vec!["A.example", "B.example"]),
        (
            "Hill Gazette,\nthe official newspaper of the hill's parliament",
            vec!["Hill Gazette, the official newspaper of the hill's parliament"],
        ),
        (
            "Time tells @ First, 21:55",
            vec!["Time tells @ First, 21:55"],
        ),
        (
            "Ivan Petrov, Head of the Church of the Hill, in Hill",
            vec!["Ivan Petrov, Head of the Church of the Hill, in Hill"],
        ),
        (
            "Hill - Spanish, Castilian",
            vec!["Hill - Spanish, Castilian"],
        ),
        (
            "Hill @ First [0:10 - 0:25; 2:47 - 3:06]",
            vec!["Hill @ First [0:10 - 0:25; 2:47 - 3:06]"],
        ),
    ] {
        assert_eq!(split(text), parts, "{text}");
    }
}

proptest! {
    #[test]
    fn any_label_is_read_and_never_lost(label in "\\PC{0,60}") {
        for part in split(&label) {
            let read = read(&part);
            if let Some(outlet) = &read.outlet {
                prop_assert!(!outlet.name.is_empty());
            }
        }
    }

    #[test]
    fn any_mixture_of_the_usual_parts_is_read(
        parts in proptest::collection::vec(
            proptest::sample::select(vec!["@", " - ", "YouTube", "(", ")", "[", "12:34", "\"", "é", ", ", "http://", "a.b", "’", "*", "(archived)", "time", "Москва"]),
            0..12,
        )
    ) {
        read(&parts.concat());
        split(&parts.concat());
    }
}
