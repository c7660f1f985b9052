use url::Url;

/// Hosts above a page that a case is found by.
const ABOVE: usize = 6;

/// The address of a page or of a site, by what it leads to: without scheme, `www.`, fragment and a
/// slash at the end, the host in lower case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    key: String,
    /// The bytes of the key that are the host.
    host: usize,
}

impl Address {
    /// Reads an address as people type one: `https://example.org/news/1`, `www.example.org`,
    /// `example.org/news`. None where the text is not one.
    pub fn read(text: &str) -> Option<Self> {
        let text = text.trim();
        if text.len() > 2_000 || text.contains(char::is_whitespace) {
            return None;
        }
        let has_scheme = text.contains("://");
        let url = match has_scheme {
            true => Url::parse(text),
            false => Url::parse(&format!("http://{text}")),
        };
        let url = url.ok()?;
        if !matches!(url.scheme(), "http" | "https") || (!has_scheme && text.contains('@')) {
            return None;
        }
        let host = url.host_str()?.trim_end_matches('.');
        // RFC 1035 § 2.3.4.
        if host.len() > 253 {
            return None;
        }
        let host = host.strip_prefix("www.").unwrap_or(host);
        // A name of the public web ends in letters: “3.14” is a number, “e.g” no site.
        let (name, top) = host.rsplit_once('.')?;
        let is_name = !name.is_empty() && top.len() >= 2 && top.starts_with(char::is_alphabetic);
        if !has_scheme && !is_name {
            return None;
        }
        let mut key = host.to_owned();
        key.push_str(url.path().trim_end_matches('/'));
        if let Some(query) = url.query().filter(|query| !query.is_empty()) {
            key.push('?');
            key.push_str(query);
        }
        Some(Self {
            key,
            host: host.len(),
        })
    }

    /// What addresses are compared by.
    pub fn key(&self) -> &str {
        &self.key
    }

    /// The host alone.
    pub fn host(&self) -> &str {
        &self.key[..self.host]
    }

    /// Whether it names a page and not a whole site.
    pub fn is_page(&self) -> bool {
        self.key.len() > self.host
    }

    /// The host and those above it, down to the last but one label.
    pub(crate) fn hosts(&self) -> impl Iterator<Item = &str> {
        fn above<'h>(host: &&'h str) -> Option<&'h str> {
            host.split_once('.').map(|(_, above)| above)
        }
        std::iter::successors(Some(self.host()), above)
            .take_while(|host| host.contains('.'))
            .take(ABOVE)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_the_same_however_it_is_typed() {
        for text in [
            "https://www.Example.org/news/1/#top",
            " http://example.org/news/1 ",
            "example.org/news/1/",
            "www.example.org/news/1?",
        ] {
            let address = Address::read(text).unwrap();
            assert_eq!(address.key(), "example.org/news/1", "{text}");
            assert!(address.is_page());
        }
        let site = Address::read("EXAMPLE.org/").unwrap();
        assert_eq!((site.key(), site.is_page()), ("example.org", false));
        assert_eq!(
            Address::read("http://пример.рф/а").unwrap().key(),
            "xn--e1afmkfd.xn--p1ai/%D0%B0"
        );
        let hosts = Address::read("az.news.example.org").unwrap();
        let hosts: Vec<_> = hosts.hosts().collect();
        assert_eq!(
            hosts,
            ["az.news.example.org", "news.example.org", "example.org"]
        );
    }

    #[test]
    fn words_are_no_address() {
        for text in [
            "",
            "bioweapons",
            "3.14",
            "e.g",
            "U.S.",
            "D-1042",
            "see example.org",
            "javascript://example.org/x",
            "a@example.org",
            "http://",
        ] {
            assert_eq!(Address::read(text), None, "{text}");
        }
    }
}
