//! Where each address of the site stands among files, and the links between them.

use std::collections::HashSet;

use url::form_urlencoded;
use web::{Locale, Settings};

/// Attributes that hold an address.
const ATTRIBUTES: [&str; 3] = [" href=\"", " src=\"", " data-root=\""];
/// Endings under which a server knows a file by itself.
const ENDINGS: [&str; 10] = [
    ".css", ".js", ".svg", ".woff2", ".atom", ".rss", ".json", ".xml", ".txt", ".ico",
];

/// The addresses of a copy.
pub(super) struct Layout {
    /// Scheme and host of the site.
    site: String,
    /// The language without a prefix, and those that are written.
    unprefixed: Locale,
    languages: Vec<Locale>,
}

impl Layout {
    pub(super) fn new(settings: &Settings, languages: &[Locale]) -> Self {
        Self {
            site: settings.address.origin().ascii_serialization(),
            unprefixed: settings.language,
            languages: languages.into(),
        }
    }

    /// Where the walk begins: the front page and the search in each language, and what only machines
    /// ask for.
    pub(super) fn seeds(&self) -> Vec<String> {
        let fronts = self.languages.iter().flat_map(|locale| {
            let prefix = match *locale == self.unprefixed {
                true => String::new(),
                false => format!("/{}", locale.tag()),
            };
            let front = if prefix.is_empty() { "/" } else { &prefix };
            [front.to_owned(), format!("{prefix}/search")]
        });
        let machines = ["/robots.txt", "/.well-known/security.txt", "/sitemap.xml"];
        fronts.chain(machines.map(ToOwned::to_owned)).collect()
    }

    /// The file of an address, its path from the root of the copy; none where it cannot have one.
    pub(super) fn file(&self, address: &str) -> Option<String> {
        let (path, query) = address.split_once('?').unwrap_or((address, ""));
        let path = path.strip_prefix('/')?.trim_end_matches('/');
        let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_' | '/');
        let is_inside = path.split('/').all(|part| part != ".." && part != ".");
        if !path.chars().all(is_plain) || !is_inside {
            return None;
        }
        if query.is_empty() && ENDINGS.iter().any(|ending| path.ends_with(ending)) {
            return Some(path.to_owned());
        }
        // A list's feed stands beside the list.
        let (path, ending) = match path.strip_suffix(".atom") {
            Some(list) => (list, ".atom"),
            None => (path, ".html"),
        };
        if path.is_empty() && query.is_empty() {
            return Some("index.html".to_owned());
        }
        let mut file = match path {
            "" => "index".to_owned(),
            path => path.to_owned(),
        };
        // `/cases?country=UA&page=2` stands at `cases/by&country=UA&page=2.html`, which no case can:
        // their names begin with a number. No two questions have one file.
        if !query.is_empty() {
            file.push_str("/by");
            for (field, value) in form_urlencoded::parse(query.as_bytes()) {
                for (mark, part) in [('&', field), ('=', value)] {
                    file.push(mark);
                    for byte in part.bytes() {
                        match byte {
                            b'-' | b'.' | b'_' | b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => {
                                file.push(char::from(byte));
                            }
                            other => file.push_str(&format!("~{other:02x}")),
                        }
                    }
                }
            }
        }
        (file.len() <= 240).then(|| file + ending)
    }

    /// The file of a case's page beside those of the others.
    pub(super) fn beside_cases(&self, path: &str) -> String {
        let file = self.file(path).unwrap_or_default();
        file.strip_prefix("cases/").unwrap_or(&file).to_owned()
    }

    /// Whether an address is of the copy: in a language that is written, and nothing that needs the
    /// program.
    fn is_written(&self, address: &str) -> bool {
        let mut parts = address.trim_start_matches('/').split(['/', '?']);
        let first = parts.next().unwrap_or_default();
        let prefix = Locale::ALL.into_iter().find(|l| l.tag() == first);
        let page = match prefix {
            Some(_) => parts.next().unwrap_or_default(),
            None => first,
        };
        let is_left_out = ["check", "feedback", "healthz"].contains(&page);
        let is_spoken = self.languages.contains(&prefix.unwrap_or(self.unprefixed));
        !is_left_out && (is_spoken || page == "assets")
    }

    /// A page or style sheet with its links made relative to where it stands, and the addresses that
    /// it links to.
    pub(super) fn rewritten(&self, body: &[u8], file: &str) -> (Vec<u8>, HashSet<String>) {
        let mut met = HashSet::new();
        let Ok(text) = std::str::from_utf8(body) else {
            return (body.to_vec(), met);
        };
        let rewritten = if file.ends_with(".css") {
            self.style(text, file, &mut met)
        } else if file.ends_with(".html") {
            self.page(text, file, &mut met)
        } else {
            if file == "sitemap.xml" {
                let maps = text.split("<loc>").skip(1);
                let maps = maps.filter_map(|rest| rest.split('<').next()?.strip_prefix(&self.site));
                met.extend(maps.map(ToOwned::to_owned));
            }
            text.to_owned()
        };
        (rewritten.into_bytes(), met)
    }

    fn page(&self, text: &str, file: &str, met: &mut HashSet<String>) -> String {
        let mut page = String::with_capacity(text.len() + text.len() / 8);
        let mut rest = text;
        // Within tags alone: what people wrote may look like an attribute.
        while let Some(start) = rest.find('<') {
            let (before, tag) = rest.split_at(start);
            page.push_str(before);
            let end = end_of_tag(tag);
            self.tag(&tag[..end], file, &mut page, met);
            rest = &tag[end..];
        }
        page.push_str(rest);
        page
    }

    fn tag(&self, mut rest: &str, file: &str, page: &mut String, met: &mut HashSet<String>) {
        while let Some((at, attribute)) = next(rest) {
            let start = at + attribute.len();
            page.push_str(&rest[..start]);
            rest = &rest[start..];
            let end = rest.find('"').unwrap_or(rest.len());
            let value = &rest[..end];
            rest = &rest[end..];
            match value.starts_with('/') && !value.starts_with("//") {
                true => page.push_str(&escaped(&self.link(&unescaped(value), file, met))),
                false => page.push_str(value),
            }
        }
        page.push_str(rest);
    }

    /// A link as it stands in a file.
    fn link(&self, address: &str, file: &str, met: &mut HashSet<String>) -> String {
        let (address, fragment) = match address.split_once('#') {
            Some((address, fragment)) => (address, format!("#{fragment}")),
            None => (address, String::new()),
        };
        // The folder beside which a script finds files.
        if address.len() > 1 && address.ends_with('/') {
            return relative(file, address.trim_start_matches('/'));
        }
        if !self.is_written(address) {
            return format!("{}{address}{fragment}", self.site);
        }
        match self.file(address) {
            Some(target) => {
                met.insert(address.to_owned());
                relative(file, &target) + &fragment
            }
            None => format!("{}{address}{fragment}", self.site),
        }
    }

    fn style(&self, text: &str, file: &str, met: &mut HashSet<String>) -> String {
        let mut pieces = text.split("url(\"/");
        let mut style = pieces.next().unwrap_or_default().to_owned();
        for piece in pieces {
            let end = piece.find('"').unwrap_or(piece.len());
            let address = format!("/{}", &piece[..end]);
            style.push_str("url(\"");
            style.push_str(&relative(file, &piece[..end]));
            style.push_str(&piece[end..]);
            met.insert(address);
        }
        style
    }

    /// A page that leads to where another is.
    pub(super) fn leading(&self, target: &str, file: &str) -> String {
        let link = escaped(&self.link(target, file, &mut HashSet::new()));
        format!(
            "<!doctype html>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"refresh\" content=\"0; url={link}\">\n\
             <meta name=\"robots\" content=\"noindex\">\n<title>Moved</title>\n<p><a href=\"{link}\">Moved</a></p>\n"
        )
    }
}

/// Where a tag ends that a text begins with: at the first `>` that stands in no quotes.
fn end_of_tag(text: &str) -> usize {
    let mut quoted = false;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'"' => quoted = !quoted,
            b'>' if !quoted => return at + 1,
            _ => {}
        }
    }
    text.len()
}

/// The next attribute that holds an address.
fn next(text: &str) -> Option<(usize, &'static str)> {
    let found = ATTRIBUTES
        .iter()
        .filter_map(|attribute| Some((text.find(attribute)?, *attribute)));
    found.min()
}

/// The way from one file to another.
fn relative(from: &str, to: &str) -> String {
    let folders = |path: &'_ str| -> Vec<String> {
        let mut parts: Vec<String> = path.split('/').map(ToOwned::to_owned).collect();
        parts.pop();
        parts
    };
    let (mut from, mut to_folders) = (folders(from), folders(to));
    let name = to.rsplit('/').next().unwrap_or_default();
    let shared = from
        .iter()
        .zip(&to_folders)
        .take_while(|(a, b)| a == b)
        .count();
    from.drain(..shared);
    to_folders.drain(..shared);
    let mut way = "../".repeat(from.len());
    for folder in to_folders {
        way.push_str(&folder);
        way.push('/');
    }
    way.push_str(name);
    match way.is_empty() {
        true => "./".to_owned(),
        false => way,
    }
}

/// A value without the escapes that the templates put into it.
fn unescaped(value: &str) -> String {
    value
        .replace("&#38;", "&")
        .replace("&amp;", "&")
        .replace("&#39;", "'")
        .replace("&#34;", "\"")
        .replace("&#60;", "<")
        .replace("&#62;", ">")
}

fn escaped(value: &str) -> String {
    value
        .replace('&', "&#38;")
        .replace('"', "&#34;")
        .replace('<', "&#60;")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn layout(languages: &[Locale]) -> Layout {
        let address = "https://casebook.example/".parse().unwrap();
        Layout::new(&Settings::at(address), languages)
    }

    #[test]
    fn every_address_has_a_file_of_its_own() {
        let layout = layout(&Locale::ALL);
        for (address, file) in [
            ("/", "index.html"),
            ("/ru", "ru.html"),
            ("/cases", "cases.html"),
            ("/ru/cases/8-a-b", "ru/cases/8-a-b.html"),
            ("/cases?page=2", "cases/by&page=2.html"),
            ("/?atk=proof", "index/by&atk=proof.html"),
            ("/cases?tag-war=in", "cases/by&tag-war=in.html"),
            ("/cases?tag=war-in", "cases/by&tag=war-in.html"),
            (
                "/cases?country=UA&page=2",
                "cases/by&country=UA&page=2.html",
            ),
            ("/cases/8-a?lang=sr-Latn", "cases/8-a/by&lang=sr-Latn.html"),
            ("/assets/site-0f.css", "assets/site-0f.css"),
            ("/cases.atom", "cases.atom"),
            ("/cases.atom?tag=war", "cases/by&tag=war.atom"),
            ("/.well-known/security.txt", ".well-known/security.txt"),
        ] {
            assert_eq!(layout.file(address).as_deref(), Some(file));
        }
        for address in [
            "/../etc/passwd",
            "/a/./b",
            "/a\\b",
            "/%2e%2e/x",
            "x",
            "/cases/ü",
        ] {
            assert_eq!(layout.file(address), None, "{address}");
        }
        let hostile = layout.file("/cases?q=../../x").unwrap();
        assert_eq!(hostile, "cases/by&q=..~2f..~2fx.html");
    }

    #[test]
    fn links_lead_from_file_to_file_and_to_the_site_where_there_is_none() {
        let layout = layout(&[Locale::En, Locale::Ru]);
        let page = r##"<a href="/">x</a><a href="/ru/cases?page=2&#38;tag=a#top">x</a><a href="/de/cases">x</a>
            <a href="https://a.example/?b">x</a><a href="#main">x</a><link href="/assets/a.css"><form data-root="/ru/cases/"><a href="/ru/check/result?text=a">x</a><p>a href="/b" c</p>"##;
        let (body, met) = layout.rewritten(page.as_bytes(), "ru/cases/8-a.html");
        let body = String::from_utf8(body).unwrap();
        for piece in [
            "href=\"../../index.html\"",
            "href=\"by&#38;page=2&#38;tag=a.html#top\"",
            "href=\"https://casebook.example/ru/check/result?text=a\"",
            "<p>a href=\"/b\" c</p>",
            "href=\"https://casebook.example/de/cases\"",
            "href=\"https://a.example/?b\"",
            "href=\"#main\"",
            "href=\"../../assets/a.css\"",
            "data-root=\"./\"",
        ] {
            assert!(body.contains(piece), "{piece} in {body}");
        }
        let expected = ["/", "/ru/cases?page=2&tag=a", "/assets/a.css"];
        assert_eq!(met, expected.map(ToOwned::to_owned).into());
    }
}
