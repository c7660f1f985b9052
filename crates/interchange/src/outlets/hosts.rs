//! Hosts and platforms: which of them are outlets, and which only carry those of others.

use extract::blocks::tidy;
use url::Url;

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

/// Whether a label names a platform and nobody on it.
pub(super) fn is_platform(label: &str) -> bool {
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

pub(super) fn is_no_outlet(host: &str) -> bool {
    NO_OUTLETS.contains(&bare_host(host).as_str())
}

/// The domain that a label is, if it is one: `Example.com`, `www.example.co.uk/`.
pub(super) fn domain_of(label: &str) -> Option<String> {
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

pub(super) fn bare_host(host: &str) -> String {
    let host = host.trim_end_matches('.').to_lowercase();
    host.strip_prefix("www.").unwrap_or(&host).to_owned()
}

pub(super) fn fold(text: &str) -> String {
    tidy(text)
        .to_lowercase()
        .trim_matches(['.', ',', ' ', '"', '\''])
        .to_owned()
}
