//! Signs that Markdown (CommonMark 0.31) would read, escaped where it would.

/// A line of plain text with the signs escaped that Markdown (CommonMark 0.31) would read in the
/// place where they stand.
pub(super) fn escape(line: &str) -> String {
    let mut escaped = inline(line);
    let digits = escaped.bytes().take_while(u8::is_ascii_digit).count();
    let ordered = (1..=9).contains(&digits)
        && matches!(escaped.as_bytes().get(digits), Some(b'.' | b')'))
        && escaped
            .as_bytes()
            .get(digits + 1)
            .is_none_or(|&b| b == b' ');
    if ordered {
        escaped.insert(digits, '\\');
    } else if escaped.starts_with(['#', '>', '~'])
        || (escaped.starts_with(['-', '+'])
            && escaped[1..]
                .chars()
                .next()
                .is_none_or(|c| c == ' ' || c == '-'))
        || (escaped.starts_with('=') && escaped.bytes().all(|b| b == b'='))
    {
        escaped.insert(0, '\\');
    }
    escaped
}

/// The same inside a line.
pub(super) fn inline(text: &str) -> String {
    let brackets = ["](", "]:", "]["].iter().any(|link| text.contains(link));
    let mut escaped = String::with_capacity(text.len());
    let mut before = ' ';
    let mut characters = text.chars().peekable();
    while let Some(c) = characters.next() {
        let after = characters.peek().copied().unwrap_or(' ');
        let read = match c {
            '\\' => after.is_ascii_punctuation(),
            '`' => true,
            '*' => !(before.is_whitespace() && after.is_whitespace()),
            '_' => {
                let in_a_word = before.is_alphanumeric() && after.is_alphanumeric();
                let alone = before.is_whitespace() && after.is_whitespace();
                !in_a_word && !alone
            }
            '[' | ']' => brackets,
            '<' => after.is_ascii_alphabetic() || matches!(after, '/' | '!' | '?'),
            '&' => {
                let entity: String = characters
                    .clone()
                    .take(32)
                    .take_while(|c| *c != ' ')
                    .collect();
                (after.is_ascii_alphanumeric() || after == '#') && entity.contains(';')
            }
            _ => false,
        };
        if read {
            escaped.push('\\');
        }
        escaped.push(c);
        before = c;
    }
    escaped
}

/// What [`escape`] does at the start of a line, for a line whose inside is escaped.
pub(super) fn line_start_escaped(markdown: &str) -> String {
    let first = markdown.split(' ').next().unwrap_or_default();
    let escaped = escape(first);
    // Only the sign before the first word can have been added here.
    if escaped.len() > first.len() && inline(first).len() == first.len() {
        format!("{escaped}{}", &markdown[first.len()..])
    } else if matches!(first, "-" | "+" | "#" | ">") {
        format!("\\{markdown}")
    } else {
        markdown.to_owned()
    }
}

pub(super) fn brackets_escaped(text: &str) -> String {
    if text.contains("\\[") || text.contains("\\]") {
        return text.to_owned();
    }
    text.replace('[', "\\[").replace(']', "\\]")
}
