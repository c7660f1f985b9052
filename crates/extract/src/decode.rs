//! Bytes to text: byte order mark, then what is valid UTF-8, then what header or page state, then
//! a guess.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

use crate::Warning;

/// How far into a page its stated encoding is looked for. The HTML standard says 1,024 bytes;
/// pages put scripts before it.
const PRESCAN: usize = 8_192;

/// A decoded text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decoded {
    /// The text, without byte order mark and NUL.
    pub text: String,
    /// What it was read as.
    pub encoding: &'static str,
    /// What did not fit.
    pub warnings: Vec<Warning>,
}

/// Decodes a whole page.
pub fn page(bytes: &[u8], content_type: Option<&str>, url: Option<&str>) -> Decoded {
    let (encoding, mut warnings) = choose(bytes, content_type, url);
    let (text, _, undecodable) = encoding.decode(bytes);
    if undecodable {
        warnings.push(Warning::Undecodable);
    }
    let text = if text.contains('\0') {
        text.replace('\0', "")
    } else {
        text.into_owned()
    };
    Decoded {
        text,
        encoding: encoding.name(),
        warnings,
    }
}

/// The encoding of a text that begins with these bytes, and what was stated wrongly of it. The
/// end of `bytes` may cut a character.
pub fn choose(
    bytes: &[u8],
    content_type: Option<&str>,
    url: Option<&str>,
) -> (&'static Encoding, Vec<Warning>) {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return (encoding, Vec::new());
    }
    if is_utf16(&bytes[..bytes.len().min(PRESCAN)]) {
        let big = bytes
            .iter()
            .step_by(2)
            .take(PRESCAN / 2)
            .filter(|&&b| b == 0);
        let little = bytes
            .iter()
            .skip(1)
            .step_by(2)
            .take(PRESCAN / 2)
            .filter(|&&b| b == 0);
        let encoding = if big.count() > little.count() {
            UTF_16BE
        } else {
            UTF_16LE
        };
        return (encoding, Vec::new());
    }
    let stated = content_type
        .and_then(|header| after(header, "charset="))
        .or_else(|| in_page(bytes));
    let known = stated
        .as_deref()
        .and_then(|label| Encoding::for_label(label.as_bytes()));
    let beside = |used: &'static Encoding| match &stated {
        Some(label) if known != Some(used) => vec![Warning::Charset {
            stated: label.chars().take(40).collect(),
            used: used.name(),
        }],
        _ => Vec::new(),
    };
    let stateful = known.is_some_and(|encoding| !encoding.is_ascii_compatible());
    // Text in a one-byte encoding is hardly ever valid UTF-8 (RFC 3629 §1), while stated
    // encodings are often left over from before a conversion.
    if is_utf8_so_far(bytes) && !(stateful && bytes.is_ascii()) {
        let says_nothing = bytes.is_ascii();
        return (
            UTF_8,
            if says_nothing {
                Vec::new()
            } else {
                beside(UTF_8)
            },
        );
    }
    if let Some(encoding) = known.filter(|&encoding| encoding != UTF_8) {
        return (encoding, Vec::new());
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    let domain = url.and_then(top_level_domain);
    let guess = detector.guess(domain.as_deref().map(str::as_bytes), Utf8Detection::Deny);
    (guess, beside(guess))
}

/// Whether bytes without a byte order mark look like UTF-16: every other one is mostly zero.
pub(crate) fn is_utf16(window: &[u8]) -> bool {
    if matches!(window, [0xff, 0xfe, ..] | [0xfe, 0xff, ..]) {
        return true;
    }
    let half = window.len() / 2;
    if half < 8 {
        return false;
    }
    let zeros = |odd: usize| {
        window
            .iter()
            .skip(odd)
            .step_by(2)
            .filter(|&&b| b == 0)
            .count()
    };
    let (even, odd) = (zeros(0), zeros(1));
    even.max(odd) * 10 > half * 7 && even.min(odd) * 20 < half
}

fn is_utf8_so_far(bytes: &[u8]) -> bool {
    match std::str::from_utf8(bytes) {
        Ok(_) => true,
        Err(error) => error.error_len().is_none(),
    }
}

/// The encoding that a page states in a `meta` element or an XML declaration.
fn in_page(bytes: &[u8]) -> Option<String> {
    let head: String = bytes
        .iter()
        .take(PRESCAN)
        .map(|&b| b.to_ascii_lowercase() as char)
        .collect();
    if head.trim_start().starts_with("<?xml")
        && let Some(declaration) = head.split("?>").next()
        && let Some(label) = after(declaration, "encoding=")
    {
        return Some(label);
    }
    head.split("<meta")
        .skip(1)
        .filter_map(|rest| rest.split('>').next())
        .find_map(|tag| after(tag, "charset="))
}

/// The word after a key, without quotes.
fn after(text: &str, key: &str) -> Option<String> {
    let lower = text.to_ascii_lowercase();
    let value = &lower[lower.find(key)? + key.len()..];
    let value = value.trim_start().trim_start_matches(['"', '\'']);
    let label: String = value
        .chars()
        .take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | ':' | '.'))
        .take(40)
        .collect();
    (!label.is_empty()).then_some(label)
}

/// The last label of an address's host, as the detector wants it: ASCII, lower case, no dot.
fn top_level_domain(url: &str) -> Option<String> {
    let url = url::Url::parse(url).ok()?;
    let last = url
        .domain()?
        .trim_end_matches('.')
        .rsplit('.')
        .next()?
        .to_owned();
    (!last.is_empty()
        && last
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-'))
    .then_some(last)
}

#[cfg(test)]
mod tests {
    use super::*;
    use encoding_rs::{KOI8_R, WINDOWS_1251};

    const RUSSIAN: &str =
        "Это правда, но не вся: никто не видел доказательств, и никто их не покажет.";

    #[test]
    fn header_page_and_guess_each_find_the_encoding() {
        let (bytes, _, _) = WINDOWS_1251.encode(RUSSIAN);
        let with_meta = [b"<html><meta charset='windows-1251'><p>", &bytes[..]].concat();
        assert!(page(&with_meta, None, None).text.contains(RUSSIAN));
        let with_equiv = [
            b"<META http-equiv=content-type content=\"text/html; charset=windows-1251\"><p>",
            &bytes[..],
        ]
        .concat();
        assert!(page(&with_equiv, None, None).text.contains(RUSSIAN));
        let (koi, _, _) = KOI8_R.encode(RUSSIAN);
        let by_header = page(&koi, Some("text/html; charset=KOI8-R"), None);
        assert_eq!(by_header.text, RUSSIAN);
        let guessed = page(&bytes, None, Some("https://example.ru/x"));
        assert_eq!(
            (guessed.text.as_str(), guessed.encoding),
            (RUSSIAN, "windows-1251")
        );
    }

    #[test]
    fn valid_utf8_is_utf8_whatever_is_stated_and_the_reader_is_told() {
        let bytes = format!("<meta charset=windows-1251><p>{RUSSIAN}");
        let decoded = page(bytes.as_bytes(), None, None);
        assert!(decoded.text.contains(RUSSIAN));
        assert_eq!(
            decoded.warnings,
            [Warning::Charset {
                stated: "windows-1251".into(),
                used: "UTF-8"
            }]
        );
        let ascii = page(b"<meta charset=windows-1251><p>plain", None, None);
        assert_eq!(ascii.warnings, []);
    }

    #[test]
    fn utf16_is_read_with_and_without_its_mark() {
        let mut bytes: Vec<u8> = RUSSIAN.encode_utf16().flat_map(u16::to_le_bytes).collect();
        bytes.splice(0..0, [0xff, 0xfe]);
        assert_eq!(page(&bytes, None, None).text, RUSSIAN);
        let plain: Vec<u8> = "Hello, world of pages"
            .encode_utf16()
            .flat_map(u16::to_be_bytes)
            .collect();
        assert_eq!(page(&plain, None, None).text, "Hello, world of pages");
    }

    #[test]
    fn broken_bytes_and_unknown_labels_are_told_and_read_as_far_as_they_go() {
        let decoded = page(
            b"abc\0def \xd0\xff\xff\xff tail",
            Some("text/html; charset=utf-8"),
            None,
        );
        assert!(decoded.text.starts_with("abcdef") && decoded.text.ends_with("tail"));
        let odd = page("é".as_bytes(), Some("text/html; charset=klingon-8"), None);
        assert_eq!(odd.text, "é");
        assert!(
            matches!(&odd.warnings[..], [Warning::Charset { stated, .. }] if stated == "klingon-8")
        );
    }
}
