//! The text between tags, for pages that no tree can be made of. Linear, whatever the input.

use crate::blocks::tidy;

/// The stretches of text between tags, in order. Scripts, styles and comments are left out.
pub(crate) fn paragraphs(source: &str) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    let mut current = String::new();
    let mut finish = |current: &mut String| {
        let text = tidy(&html_text(current));
        current.clear();
        if !text.is_empty() {
            all.push(text);
        }
    };
    let mut rest = source;
    loop {
        let Some(open) = rest.find('<') else {
            current.push_str(rest);
            break;
        };
        current.push_str(&rest[..open]);
        rest = &rest[open..];
        if let Some(comment) = rest.strip_prefix("<!--") {
            rest = comment.find("-->").map_or("", |end| &comment[end + 3..]);
            continue;
        }
        let Some(close) = rest.find('>') else {
            break;
        };
        let tag = &rest[1..close];
        rest = &rest[close + 1..];
        let name: String = tag
            .trim_start_matches('/')
            .chars()
            .take_while(char::is_ascii_alphanumeric)
            .take(12)
            .collect::<String>()
            .to_ascii_lowercase();
        match name.as_str() {
            "script" | "style" | "head" | "title" | "textarea" | "svg" if !tag.starts_with('/') => {
                rest = after_end_tag(rest, &name);
            }
            "b" | "i" | "a" | "em" | "strong" | "span" | "u" | "s" | "font" | "small" | "big"
            | "sup" | "sub" | "mark" | "abbr" | "q" | "cite" | "code" | "time" | "wbr" => {}
            "br" => current.push('\n'),
            _ => finish(&mut current),
        }
    }
    finish(&mut current);
    all
}

/// What follows `</name`, or nothing where the element never ends.
fn after_end_tag<'a>(rest: &'a str, name: &str) -> &'a str {
    let mut at = 0;
    while let Some(found) = rest[at..].find("</") {
        let start = at + found + 2;
        let tail = &rest[start..];
        if tail
            .as_bytes()
            .get(..name.len())
            .is_some_and(|bytes| bytes.eq_ignore_ascii_case(name.as_bytes()))
        {
            return tail.find('>').map_or("", |end| &tail[end + 1..]);
        }
        at = start;
    }
    ""
}

/// The text with the usual character references resolved.
fn html_text(text: &str) -> String {
    if !text.contains('&') {
        return text.to_owned();
    }
    text.replace("&nbsp;", " ")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&apos;", "'")
        .replace("&amp;", "&")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_text_between_tags_is_kept_and_the_rest_left_out() {
        let source = "<head><title>t</title></head><p>One <b>two</b> &amp; three<!-- no --><script>if (a<b) x</SCRIPT><div>four<br>five<style>p{}</style></div";
        assert_eq!(paragraphs(source), ["One two & three", "four five"]);
    }

    #[test]
    fn unfinished_tags_comments_and_scripts_end_the_text() {
        assert_eq!(paragraphs("a<p"), ["a"]);
        assert_eq!(paragraphs("a<!-- b"), ["a"]);
        assert_eq!(paragraphs("a<script>b</scrip>"), ["a"]);
        assert!(paragraphs("").is_empty());
    }
}
