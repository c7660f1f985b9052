//! Outlets' labels as people type them, parted into what names the outlet and what says more: a
//! programme, a platform, a time in a recording.

mod hosts;
mod list;

use casebook::{Language, Outlet};
use extract::blocks::tidy;
use url::Url;

use crate::{Severity, item::cut};
use hosts::{bare_host, domain_of, fold, is_no_outlet, is_platform};
pub(crate) use hosts::{host_of, is_own_site};
pub(crate) use list::{split, split_outside};

/// Longest label that is kept, in characters.
const LONGEST: usize = 300;

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

/// The language that an edition is named after: `News Front - Hungarian`.
fn edition(name: &str) -> Option<Language> {
    let (_, tail) = name.rsplit_once(" - ")?;
    let label = tail.split([',', '(']).next()?.trim();
    // A tag of two letters after a dash is a country or a brand as often as a language.
    (label.chars().count() > 3)
        .then(|| Language::resolve(label))
        .flatten()
}

fn find_ignoring_case(text: &str, ascii: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    (0..bytes.len().saturating_sub(ascii.len() - 1))
        .find(|&at| bytes[at..at + ascii.len()].eq_ignore_ascii_case(ascii.as_bytes()))
}

#[cfg(test)]
mod tests;
