//! What a file is, told by its first bytes.

/// The kinds of content that are told apart.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A page with markup.
    Html,
    /// Plain text.
    Text,
    /// Something else, named for people.
    Binary(&'static str),
}

/// Signatures of binary formats at the first byte, and their names for people.
const SIGNATURES: [(&[u8], &str); 24] = [
    (b"%PDF-", "a PDF document"),
    (b"\x89PNG\r\n\x1a\n", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF87a", "a GIF image"),
    (b"GIF89a", "a GIF image"),
    (b"II*\0", "a TIFF image"),
    (b"MM\0*", "a TIFF image"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"PK\x05\x06", "an empty ZIP archive"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ\0", "an xz archive"),
    (b"\x28\xb5\x2f\xfd", "a Zstandard archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        "an old office document",
    ),
    (b"{\\rtf", "an RTF document"),
    (b"%!PS", "a PostScript document"),
    (b"OggS", "an Ogg recording"),
    (b"ID3", "an MP3 recording"),
    (b"fLaC", "a FLAC recording"),
    (b"\x1aE\xdf\xa3", "a Matroska or WebM video"),
    (b"SQLite format 3\0", "an SQLite database"),
    (b"\x7fELF", "a program"),
];

/// Tags one of which stands at the beginning of nearly every page or fragment of one.
const TAGS: [&str; 22] = [
    "!doctype html",
    "html",
    "head",
    "body",
    "title",
    "meta",
    "script",
    "style",
    "div",
    "p",
    "h1",
    "h2",
    "h3",
    "article",
    "section",
    "main",
    "table",
    "ul",
    "span",
    "a",
    "br",
    "!--",
];

/// How much of a file is looked at.
const WINDOW: usize = 4_096;

pub(crate) fn kind(bytes: &[u8], content_type: Option<&str>) -> Kind {
    if let Some(what) = binary(bytes) {
        return Kind::Binary(what);
    }
    let stated = content_type.unwrap_or_default().to_ascii_lowercase();
    for (prefix, what) in [
        ("image/", "an image"),
        ("video/", "a video"),
        ("audio/", "a recording"),
        ("font/", "a font"),
    ] {
        if stated.starts_with(prefix) && !looks_like_html(bytes) {
            return Kind::Binary(what);
        }
    }
    let says_html = stated.contains("html");
    let says_text = stated.starts_with("text/plain");
    if says_html || (!says_text && looks_like_html(bytes)) || begins_a_document(bytes) {
        Kind::Html
    } else {
        Kind::Text
    }
}

pub(crate) fn binary(bytes: &[u8]) -> Option<&'static str> {
    if let Some((_, what)) = SIGNATURES.iter().find(|(sign, _)| bytes.starts_with(sign)) {
        return Some(what);
    }
    if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") {
        return Some("a WebP image");
    }
    if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WAVE") {
        return Some("a WAVE recording");
    }
    if bytes.get(4..8) == Some(b"ftyp") {
        return Some("an MP4 video or an AVIF or HEIC image");
    }
    let window = &bytes[..bytes.len().min(WINDOW)];
    if crate::decode::is_utf16(window) {
        return None;
    }
    // The control characters that no text encoding for the Web uses (WHATWG MIME Sniffing §7.1),
    // but for a few strays.
    let controls = window
        .iter()
        .filter(|&&b| matches!(b, 0..=8 | 0x0b | 0x0e..=0x1a | 0x1c..=0x1f))
        .count();
    (controls * 20 > window.len()).then_some("binary data")
}

/// The window without byte order mark, outer space and letter case.
fn beginning(bytes: &[u8]) -> String {
    let window = &bytes[..bytes.len().min(WINDOW)];
    let window = window.strip_prefix(b"\xef\xbb\xbf").unwrap_or(window);
    let text: String = window
        .iter()
        .filter(|&&b| b != 0)
        .map(|b| b.to_ascii_lowercase() as char)
        .collect();
    text.trim_start_matches(['ÿ', 'þ']).trim_start().to_owned()
}

fn begins_a_document(bytes: &[u8]) -> bool {
    let text = beginning(bytes);
    let text = match text.strip_prefix("<?xml") {
        Some(rest) => rest
            .split_once("?>")
            .map_or("", |(_, rest)| rest)
            .trim_start(),
        None => &text,
    };
    text.starts_with("<!doctype html") || text.starts_with("<html")
}

/// Whether a file begins as a page or a fragment of one.
pub(crate) fn looks_like_html(bytes: &[u8]) -> bool {
    if begins_a_document(bytes) {
        return true;
    }
    let text = beginning(bytes);
    let Some(rest) = text.strip_prefix('<') else {
        return false;
    };
    TAGS.iter().any(|tag| {
        rest.strip_prefix(tag).is_some_and(|after| {
            tag.starts_with('!')
                || after.starts_with(|c: char| c == '>' || c == '/' || c.is_ascii_whitespace())
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_known_by_its_content_before_its_label() {
        for (bytes, label, kind) in [
            (
                &b"%PDF-1.7 x"[..],
                Some("text/html"),
                Kind::Binary("a PDF document"),
            ),
            (b"\x89PNG\r\n\x1a\n....", None, Kind::Binary("a PNG image")),
            (b"<!DOCTYPE html><p>x", Some("text/plain"), Kind::Html),
            (b"<!DOCTYPE html><p>x", Some("image/png"), Kind::Html),
            (b"<?xml version='1.0'?>\n<html><p>x", None, Kind::Html),
            (b"  <p class=x>text", None, Kind::Html),
            (b"<3 is a heart", None, Kind::Text),
            (
                b"<p>stays text",
                Some("text/plain; charset=utf-8"),
                Kind::Text,
            ),
            (b"plain words", None, Kind::Text),
            (b"plain words", Some("text/html"), Kind::Html),
            (b"\0\x01\x02\x03abc", None, Kind::Binary("binary data")),
            (
                b"<svg xmlns='x'/>",
                Some("image/svg+xml"),
                Kind::Binary("an image"),
            ),
            (b"", None, Kind::Text),
            (b"H\0e\0l\0l\0o\0 \0y\0o\0u\0", None, Kind::Text),
        ] {
            assert_eq!(super::kind(bytes, label), kind, "{}", bytes.escape_ascii());
        }
    }
}
