//! Outlets' labels as people type them, parted into what names the outlet and what says more: a
//! programme, a platform, a time in a recording.

use casebook::{Country, Language, Outlet};
use extract::blocks::tidy;
use url::Url;

use crate::{Severity, item::cut};

/// Longest label that is kept, in characters.
const LONGEST: usize = 300;

/// Where others publish: no outlets themselves. Folded by [`fold`].
const PLATFORMS: [&str; 33] = [
    "youtube",
    "youyube",
    "youtu.be",
    "youtube.com",
    "facebook",
    "facebook.com",
    "fb",
    "m.facebook.com",
    "twitter",
    "twitter.com",
    "x.com",
    "vk",
    "vk.com",
    "vkontakte",
    "v kontakte",
    "odnoklassniki",
    "ok.ru",
    "telegram",
    "t.me",
    "instagram",
    "instagram.com",
    "tiktok",
    "tiktok.com",
    "rutube",
    "rutube.ru",
    "livejournal",
    "livejournal.com",
    "blogspot",
    "blogger",
    "reddit",
    "reddit.com",
    "dailymotion",
    "vimeo",
];

/// Words that may stand with a platform's name and name nobody either.
const PLATFORM_WORDS: [&str; 17] = [
    "resource", "mobile", "channel", "page", "group", "account", "post", "posts", "video",
    "videos", "user", "users", "social", "media", "public", "on", "2",
];

/// Hosts that only lead elsewhere, or only keep copies.
const NO_OUTLETS: [&str; 30] = [
    "bit.ly",
    "goo.gl",
    "t.co",
    "tinyurl.com",
    "ow.ly",
    "is.gd",
    "buff.ly",
    "fb.me",
    "on.fb.me",
    "clck.ru",
    "vk.cc",
    "cutt.ly",
    "dlvr.it",
    "youtu.be",
    "rebrand.ly",
    "shorturl.at",
    "v.gd",
    "trib.al",
    "lnkd.in",
    "ift.tt",
    "archive.org",
    "web.archive.org",
    "archive.is",
    "archive.today",
    "archive.ph",
    "archive.fo",
    "archive.li",
    "archive.md",
    "archive.vn",
    "perma.cc",
];

/// Remarks in brackets that say how an outlet appears, not which it is.
const REMARKS: [&str; 15] = [
    "old",
    "closed",
    "mobile",
    "removed",
    "deleted",
    "printed newspaper",
    "printed outlet",
    "printed article",
    "print only",
    "printed",
    "newspaper",
    "magazine",
    "archived",
    "archive",
    "opens in a new tab",
];

/// Descriptions after a programme's name.
const SHOWS: [&str; 6] = [
    "weekly political talk show",
    "political talk show",
    "political news show",
    "news show",
    "talk show",
    "tv programme",
];

/// What a label holds.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Label {
    /// The outlet, if it names one.
    pub outlet: Option<Outlet>,
    /// The whole label, where it says more than the outlet's name.
    pub label: Option<String>,
    /// An address that stood in it.
    pub url: Option<String>,
    /// Whether it says that a copy was archived.
    pub archived: bool,
    /// Whether it is a piece of the label before it, which a list was parted at: a time, a kind of
    /// show.
    pub is_piece: bool,
    /// What is to be said of it.
    pub notes: Vec<(Severity, &'static str)>,
}

/// Reads a label.
pub(crate) fn read(label: &str) -> Label {
    let mut read = Label::default();
    let mut whole = tidy(label);
    if whole.chars().count() > LONGEST {
        whole = cut(&whole, LONGEST);
        read.notes.push((
            Severity::Dropped,
            "the label is too long; its end was cut off",
        ));
    }
    let whole = strip_marks(&whole, &mut read.archived);
    let mut domains = Vec::new();
    let mut text = whole.clone();
    take_address(&mut text, &mut read.url, &mut domains);
    let bracketed = take_brackets(&mut text, &mut domains);
    let had_time = strip_times(&mut text, bracketed) || bracketed;
    let platform = strip_platform(&mut text);
    let programme = strip_programme(&mut text, had_time);
    let name = unquote(&text);
    let name = strip_tail_words(name);

    let host = read.url.as_deref().and_then(host_of);
    let name = match (&host, name.is_empty()) {
        (Some(host), true) if !is_no_outlet(host) && !is_platform(host) => {
            domains.push(host.clone());
            host.clone()
        }
        _ => name,
    };
    if name != whole && !whole.is_empty() {
        read.label = Some(whole.clone());
    }
    if name.is_empty() || is_platform(&name) {
        if !whole.is_empty() {
            read.is_piece = had_time || SHOWS.contains(&fold(&whole).as_str());
            let what = if is_platform(&whole) || is_platform(&name) {
                "this is a platform, not an outlet; kept as a label"
            } else if read.is_piece {
                "this belongs to the label before it; put together again"
            } else {
                "this names no outlet; kept as a label"
            };
            read.label = Some(whole);
            read.notes.push((Severity::Info, what));
        }
        return read;
    }
    if let Some(domain) = domain_of(&name) {
        if is_no_outlet(&domain) {
            read.label = Some(whole);
            read.notes.push((
                Severity::Info,
                "this address only leads elsewhere or keeps copies; it is no outlet; kept as a label",
            ));
            return read;
        }
        domains.insert(0, domain);
    }
    let mut outlet = Outlet::named(&name);
    if outlet.slug.as_str() == "x" && !name.eq_ignore_ascii_case("x") {
        read.label = Some(whole);
        read.notes.push((
            Severity::Unresolved,
            "no key can be made of this outlet's name; kept as a label",
        ));
        return read;
    }
    domains.retain(|domain| !is_platform(domain) && !is_no_outlet(domain));
    domains.dedup();
    outlet.domains = domains;
    outlet.languages.extend(edition(&name));
    if platform && !programme && !had_time && whole != name {
        outlet.aliases.push(whole);
    }
    read.outlet = Some(outlet);
    read
}

/// A text that names one outlet or several as the labels it holds.
pub(crate) fn split(text: &str) -> Vec<String> {
    let mut labels = Vec::new();
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let mut line_so_far = String::new();
    for line in text.lines() {
        line_so_far.push_str(line.trim());
        if line_so_far.ends_with(',') {
            line_so_far.push(' ');
            continue;
        }
        for part in line_so_far
            .split(" // ")
            .flat_map(|part| split_outside(part, ';'))
        {
            labels.extend(split_commas(&part));
        }
        line_so_far.clear();
    }
    if !line_so_far.is_empty() {
        labels.push(line_so_far);
    }
    labels.retain(|label| !label.trim().is_empty());
    labels
}

/// Parts at commas where each part looks like the name of an outlet; a description with commas in
/// it stays whole.
fn split_commas(text: &str) -> Vec<String> {
    let parts = split_outside(text, ',');
    let is_name = |part: &String| {
        let words = part.split_whitespace().count();
        let begins = part.trim_start().chars().next();
        (1..=4).contains(&words)
            && begins.is_some_and(|c| !c.is_lowercase() || domain_of(part.trim()).is_some())
            && !part.contains(['@', '"', '“', '”', '‘', '’', '\'', '(', '['])
            && !part.split_whitespace().any(is_time)
            && !is_platform(part)
            && Language::resolve(part.trim()).is_none()
            && Country::resolve(part.trim()).is_none()
    };
    if parts.len() > 1 && parts.iter().all(is_name) && !text.contains(" - ") {
        return parts;
    }
    vec![text.trim().to_owned()]
}

/// Parts at a separator that does not stand in brackets or quotation marks.
pub(crate) fn split_outside(text: &str, separator: char) -> Vec<String> {
    let mut parts = vec![String::new()];
    let (mut depth, mut quoted) = (0_u32, false);
    for c in text.chars() {
        match c {
            '(' | '[' | '“' | '«' => depth += 1,
            ')' | ']' | '”' | '»' => depth = depth.saturating_sub(1),
            '"' => quoted = !quoted,
            _ => {}
        }
        if c == separator && depth == 0 && !quoted {
            parts.push(String::new());
        } else if let Some(last) = parts.last_mut() {
            last.push(c);
        }
    }
    parts
        .into_iter()
        .map(|part| part.trim().to_owned())
        .filter(|part| !part.is_empty())
        .collect()
}

/// Without `(archived)*`, `(opens in a new tab)` and an asterisk.
fn strip_marks(label: &str, archived: &mut bool) -> String {
    let mut text = label.trim_end_matches('*').trim().to_owned();
    for mark in [
        "(opens in a new tab)",
        "(archived)",
        "(archive)",
        "[archived]",
    ] {
        while let Some(at) = find_ignoring_case(&text, mark) {
            *archived |= mark.contains("archive");
            text.replace_range(at..at + mark.len(), " ");
        }
    }
    if text.len() > 9 && text.is_char_boundary(9) && text[..9].eq_ignore_ascii_case("archived ") {
        *archived = true;
        text.replace_range(..9, "");
    }
    tidy(&text).trim_end_matches(['*', ' ']).to_owned()
}

/// Takes an address out of a label.
fn take_address(text: &mut String, url: &mut Option<String>, domains: &mut Vec<String>) {
    let Some(start) = text.find("http://").or_else(|| text.find("https://")) else {
        return;
    };
    let end = text[start..]
        .find(char::is_whitespace)
        .map_or(text.len(), |end| start + end);
    let address = text[start..end].trim_end_matches([')', ',', ';', '.']);
    if let Ok(parsed) = Url::parse(address) {
        // The front page of a site is its domain, not the address of a publication.
        if parsed.path() == "/" && parsed.query().is_none() {
            domains.extend(parsed.host_str().map(bare_host));
            if text.trim() == address {
                *text = parsed.host_str().map(bare_host).unwrap_or_default();
                return;
            }
        } else {
            *url = Some(address.to_owned());
        }
        let end = start + address.len();
        text.replace_range(start..end, " ");
        *text = tidy(text);
    }
}

/// Takes out brackets that hold a domain, a time, a platform or a remark; says whether one held a
/// time.
fn take_brackets(text: &mut String, domains: &mut Vec<String>) -> bool {
    let mut from = 0;
    let mut any_time = false;
    while let Some(found) = text[from..].find(['(', '[']) {
        let open = from + found;
        let closing = if text[open..].starts_with('(') {
            ')'
        } else {
            ']'
        };
        let close = text[open..]
            .find(closing)
            .map_or(text.len(), |end| open + end + 1);
        let inner = text[open + 1..close]
            .trim_end_matches(closing)
            .trim()
            .to_owned();
        let remark = REMARKS
            .iter()
            .any(|remark| inner.eq_ignore_ascii_case(remark));
        let domain = domain_of(&inner);
        let time = inner.split([' ', ',', ';', '-', '–']).any(is_time);
        any_time |= time;
        if remark || domain.is_some() || time || inner.starts_with('@') {
            domains.extend(domain);
            text.replace_range(open..close, " ");
        } else {
            from = close;
        }
    }
    *text = tidy(text);
    text.truncate(
        text.trim_end_matches([' ', '.'])
            .len()
            .max(1)
            .min(text.len()),
    );
    any_time
}

/// Takes times in a recording off the end: `, 21:55`, `time 34:45`, `@ 33:40 to 34:42`.
fn strip_times(text: &mut String, after_time: bool) -> bool {
    let mut kept = text.trim_end_matches(['.', ' ']).to_owned();
    let mut any = after_time;
    loop {
        let trimmed = kept.trim_end_matches([',', ';', '-', '–', '@', ' ', '(', '[', '.']);
        let start = trimmed.rfind([' ', '@']).map_or(0, |at| at + 1);
        let word = trimmed[start..].to_lowercase();
        let is_a_time = is_time(&word) || word.split(['-', '–']).all(|part| is_time(part.trim()));
        let joins = any
            && matches!(
                word.trim_end_matches(':'),
                "time" | "to" | "and" | "from" | "at" | "onwards" | "till"
            );
        if word.is_empty() || !(is_a_time || joins) {
            if any {
                trimmed.clone_into(text);
            }
            return any;
        }
        any = true;
        kept = trimmed[..start].to_owned();
    }
}

/// Whether a word is a place in a recording: `21:55`, `1:05:50`, `18.33`.
fn is_time(word: &str) -> bool {
    let word = word.trim_matches([',', ';', '.', ')', '(', '[', ']']);
    let parts: Vec<&str> = word.split([':', '.']).collect();
    (2..=3).contains(&parts.len())
        && parts
            .iter()
            .all(|part| (1..=2).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit()))
        && parts[1..].iter().all(|part| part.len() == 2)
}

/// Takes a platform off the end: `- YouTube`, `@Youtube`, `, Facebook group`, `on Twitter`.
fn strip_platform(text: &mut String) -> bool {
    let mut any = false;
    while let Some((at, language)) = platform_at(text) {
        text.truncate(at);
        text.truncate(text.trim_end().len());
        if let Some(language) = language {
            text.push_str(" - ");
            text.push_str(&language);
        }
        any = true;
    }
    for ending in [
        "'s youtube channel",
        "’s youtube channel",
        " youtube channel",
        " facebook page",
        " facebook group",
        " twitter account",
        " vk group",
        " on youtube",
        " on twitter",
        " on facebook",
        " livejournal",
        " youtube",
        " telegram channel",
    ] {
        if text.len() > ending.len()
            && text.is_char_boundary(text.len() - ending.len())
            && text[text.len() - ending.len()..].to_lowercase() == ending
            && !is_platform(text)
        {
            text.truncate(text.len() - ending.len());
            *text = text.trim_end_matches([',', ' ']).to_owned();
            any = true;
        }
    }
    any
}

/// Where a platform at the end of a label begins, and the language named after it.
fn platform_at(text: &str) -> Option<(usize, Option<String>)> {
    [" - ", " – ", " — ", "@", ", "]
        .iter()
        .find_map(|separator| {
            let at = text
                .rfind(separator)
                .filter(|&at| !text[..at].trim().is_empty())?;
            let mut parts = text[at + separator.len()..].split(',').map(str::trim);
            let platform = parts.next().is_some_and(is_platform);
            let language = parts.next().map(str::to_owned);
            let fits = language
                .as_deref()
                .is_none_or(|label| Language::resolve(label).is_some());
            (platform && fits && parts.next().is_none()).then_some((at, language))
        })
}

/// Takes a programme off: `Programme @ Channel`, `Channel, "Programme"`, `"Programme", a show`.
fn strip_programme(text: &mut String, had_time: bool) -> bool {
    if SHOWS.contains(&fold(text).as_str()) {
        text.clear();
        return false;
    }
    for show in SHOWS {
        for before in [", ", " "] {
            let ending = format!("{before}{show}");
            if text.len() > ending.len()
                && text.is_char_boundary(text.len() - ending.len())
                && text[text.len() - ending.len()..].eq_ignore_ascii_case(&ending)
            {
                text.truncate(text.len() - ending.len());
            }
        }
    }
    if let Some((left, right)) = text.rsplit_once('@') {
        let channel = if right.trim().is_empty() { left } else { right };
        *text = channel.trim().to_owned();
        return true;
    }
    let quotes = ['"', '“', '‘', '\'', '«'];
    if let Some(at) = text.find(", ")
        && text[at + 2..].starts_with(quotes)
    {
        text.truncate(at);
        let channel = text.strip_prefix("TV channel ").unwrap_or(text).to_owned();
        *text = channel;
        return true;
    }
    if text.starts_with(quotes)
        && let Some(at) = text
            .find("\", ")
            .or_else(|| text.find("”, "))
            .or_else(|| text.find("’, "))
    {
        text.truncate(at);
        return true;
    }
    // A recording's label ends in its channel; without a time it may be a person and an office.
    if had_time
        && let Some((left, right)) = text.split_once(", ")
        && !right.contains(',')
        && left.split_whitespace().count() <= 4
        && right.split_whitespace().count() <= 4
    {
        let is_show = right.to_lowercase().ends_with("show");
        *text = if is_show { left } else { right }.to_owned();
        return true;
    }
    false
}

/// Without quotation marks around it, or one left over at an end; marks inside belong to the name:
/// `Petr's "Time"`.
fn unquote(text: &str) -> String {
    let marks = ['"', '“', '”', '„', '«', '»', '‘', '’', '\''];
    let text = text.trim_matches([' ', ',', ';', ':', '-', '–', '|']);
    let inner = text.trim_matches(marks);
    let around = text.starts_with(marks) && text.ends_with(marks);
    let left_over = text.matches(marks).count() == 1;
    if left_over || (around && !inner.contains(['"', '“', '”', '«', '»'])) {
        tidy(inner)
    } else {
        tidy(text)
    }
}

fn strip_tail_words(name: String) -> String {
    let mut name = name;
    for ending in [
        " and many others",
        " and others",
        " and other",
        " Resource",
        " resource",
    ] {
        if let Some(shorter) = name.strip_suffix(ending)
            && !is_platform(&name)
        {
            name = shorter.trim_end_matches([',', ' ']).to_owned();
        }
    }
    name
}

/// Whether a label names a platform and nobody on it.
fn is_platform(label: &str) -> bool {
    let folded = fold(label);
    if PLATFORMS.contains(&folded.as_str()) {
        return true;
    }
    let words: Vec<&str> = folded
        .split([' ', '/', '-'])
        .filter(|word| !word.is_empty())
        .collect();
    let platforms = words
        .iter()
        .filter(|word| PLATFORMS.contains(word) || NO_OUTLETS.contains(word))
        .count();
    platforms > 0
        && words.iter().all(|word| {
            PLATFORMS.contains(word) || NO_OUTLETS.contains(word) || PLATFORM_WORDS.contains(word)
        })
        && words.iter().any(|word| PLATFORMS.contains(word))
}

fn is_no_outlet(host: &str) -> bool {
    NO_OUTLETS.contains(&bare_host(host).as_str())
}

/// The domain that a label is, if it is one: `Example.com`, `www.example.co.uk/`.
fn domain_of(label: &str) -> Option<String> {
    let label = label
        .trim()
        .trim_start_matches("http://")
        .trim_start_matches("https://");
    let host = label.split('/').next()?;
    let after = &label[host.len()..];
    let labels: Vec<&str> = host.split('.').collect();
    let well_formed = labels.len() >= 2
        && labels.iter().all(|part| {
            !part.is_empty()
                && part.len() <= 63
                && part
                    .chars()
                    .all(|c| c.is_alphanumeric() || matches!(c, '-' | '_'))
        });
    let top = labels.last()?;
    let is_top = top.chars().count() >= 2 && top.chars().all(char::is_alphabetic);
    if !well_formed || !is_top || after.len() > 20 || after.contains(char::is_whitespace) {
        return None;
    }
    // The form that addresses have it in: lower case, ASCII (UTS 46).
    host_of(&format!("http://{host}/"))
}

/// The host of an address.
pub(crate) fn host_of(address: &str) -> Option<String> {
    Url::parse(address).ok()?.host_str().map(bare_host)
}

/// Whether an address leads to an outlet's own site.
pub(crate) fn is_own_site(host: &str) -> bool {
    !is_no_outlet(host) && !is_platform(host)
}

fn bare_host(host: &str) -> String {
    let host = host.trim_end_matches('.').to_lowercase();
    host.strip_prefix("www.").unwrap_or(&host).to_owned()
}

/// The language that an edition is named after: `News Front - Hungarian`.
fn edition(name: &str) -> Option<Language> {
    let (_, tail) = name.rsplit_once(" - ")?;
    let label = tail.split([',', '(']).next()?.trim();
    // A tag of two letters after a dash is a country or a brand as often as a language.
    (label.chars().count() > 3)
        .then(|| Language::resolve(label))
        .flatten()
}

fn fold(text: &str) -> String {
    tidy(text)
        .to_lowercase()
        .trim_matches(['.', ',', ' ', '"', '\''])
        .to_owned()
}

fn find_ignoring_case(text: &str, ascii: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    (0..bytes.len().saturating_sub(ascii.len() - 1))
        .find(|&at| bytes[at..at + ascii.len()].eq_ignore_ascii_case(ascii.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

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
        let linked = read("Channel 1 (@ Youtube) http://bit.ly/2lHk0aB");
        assert_eq!(linked.outlet.unwrap().name, "Channel 1");
        assert_eq!(linked.url.as_deref(), Some("http://bit.ly/2lHk0aB"));
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
}
