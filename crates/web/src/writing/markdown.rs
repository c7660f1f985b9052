use std::{
    collections::{HashMap, HashSet},
    sync::LazyLock,
};

use ammonia::UrlRelative;
use pulldown_cmark::{CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd, html};

/// What may stand in a text that people wrote. No image (nothing of another site is loaded, and a
/// picture can count readers), no SVG or MathML (their parsing rules are what sanitisers fall
/// over), no attribute that names, styles or scripts.
static CLEANER: LazyLock<ammonia::Builder<'static>> = LazyLock::new(|| {
    let mut cleaner = ammonia::Builder::empty();
    cleaner
        .tags(HashSet::from([
            "p",
            "br",
            "hr",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "blockquote",
            "pre",
            "code",
            "em",
            "strong",
            "del",
            "sub",
            "sup",
            "a",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
        ]))
        .tag_attributes(HashMap::from([
            ("a", HashSet::from(["href", "title"])),
            ("ol", HashSet::from(["start"])),
        ]))
        .clean_content_tags(HashSet::from([
            "script",
            "style",
            "svg",
            "math",
            "iframe",
            "object",
            "template",
            "noscript",
            "textarea",
            "title",
            "xmp",
            "noembed",
            "noframes",
            "plaintext",
        ]))
        .url_schemes(HashSet::from(["http", "https", "mailto"]))
        .url_relative(UrlRelative::PassThrough)
        .link_rel(Some("nofollow noopener noreferrer ugc"))
        .strip_comments(true);
    cleaner
});

/// Deepest nesting of lists, quotations and emphasis; what lies deeper is shown at this depth.
/// Both the parser and the cleaner take time that grows with the square of the depth.
const DEEPEST: usize = 24;
/// Longest block of HTML that is cleaned, in bytes: the cleaner takes time that grows with the
/// square of a block's length. A longer one, which nobody writes, is shown as plain text.
const LONGEST_BLOCK: usize = 50_000;

/// Markdown as HTML that is safe to show: whatever it holds, no script, style, image or frame
/// comes out, and links lead to the web, to mail, or within this site. HTML in it is text like
/// any other.
///
/// Its headings are set below those of the page, which end at the second level.
pub(crate) fn markdown(text: &str) -> String {
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    let mut safe = String::with_capacity(text.len() * 5 / 4);
    let mut block: Vec<Event<'_>> = Vec::new();
    let (mut depth, mut start) = (0_usize, 0);
    for (event, place) in Parser::new_ext(text, options).into_offset_iter() {
        let event = plain(event);
        if block.is_empty() {
            start = place.start;
        }
        let at = match event {
            Event::Start(_) => {
                depth += 1;
                depth
            }
            Event::End(_) => {
                depth = depth.saturating_sub(1);
                depth + 1
            }
            _ => 0,
        };
        if at <= DEEPEST {
            block.push(event);
        }
        if depth == 0 {
            close(&mut block, &text[start..place.end.max(start)], &mut safe);
        }
    }
    safe
}

/// Puts a block that has ended behind those that are safe.
fn close(block: &mut Vec<Event<'_>>, source: &str, safe: &mut String) {
    let mut dirty = String::with_capacity(source.len() * 3 / 2);
    html::push_html(&mut dirty, block.drain(..));
    if dirty.len() <= LONGEST_BLOCK {
        safe.push_str(&CLEANER.clean(&dirty).to_string());
    } else {
        safe.push_str("<p>");
        for c in source.chars() {
            match c {
                '<' => safe.push_str("&lt;"),
                '>' => safe.push_str("&gt;"),
                '&' => safe.push_str("&amp;"),
                c => safe.push(c),
            }
        }
        safe.push_str("</p>");
    }
}

/// The words of a Markdown text alone, its paragraphs parted by line ends; of a long one the head.
pub(crate) fn words(markdown: &str) -> String {
    let head = super::head(markdown, 4_000);
    let mut words = String::new();
    for event in Parser::new(&head) {
        match event {
            Event::Text(text) | Event::Code(text) => words.push_str(&text),
            Event::SoftBreak | Event::HardBreak => words.push(' '),
            Event::End(TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::Item) => words.push('\n'),
            _ => {}
        }
    }
    words
}

/// An event as it may stand in a page of ours.
fn plain(event: Event<'_>) -> Event<'_> {
    match event {
        Event::Html(html) | Event::InlineHtml(html) => Event::Text(html),
        Event::Start(Tag::HtmlBlock) => Event::Start(Tag::Paragraph),
        Event::End(TagEnd::HtmlBlock) => Event::End(TagEnd::Paragraph),
        Event::Start(Tag::Heading {
            level,
            classes,
            attrs,
            ..
        }) => Event::Start(Tag::Heading {
            level: below_page(level),
            id: None,
            classes,
            attrs,
        }),
        Event::End(TagEnd::Heading(level)) => Event::End(TagEnd::Heading(below_page(level))),
        // A picture becomes a link to it, under its own description.
        Event::Start(Tag::Image {
            link_type,
            dest_url,
            title,
            ..
        }) => Event::Start(Tag::Link {
            link_type,
            dest_url,
            title,
            id: CowStr::Borrowed(""),
        }),
        Event::End(TagEnd::Image) => Event::End(TagEnd::Link),
        other => other,
    }
}

fn below_page(level: HeadingLevel) -> HeadingLevel {
    match level {
        HeadingLevel::H1 | HeadingLevel::H2 => HeadingLevel::H3,
        HeadingLevel::H3 => HeadingLevel::H4,
        HeadingLevel::H4 => HeadingLevel::H5,
        HeadingLevel::H5 | HeadingLevel::H6 => HeadingLevel::H6,
    }
}

/// The paragraphs of a plain text, parted by empty lines.
pub(crate) fn paragraphs(text: &str) -> Vec<String> {
    let mut paragraphs: Vec<String> = Vec::new();
    let mut open = false;
    for line in text.lines() {
        if line.trim().is_empty() {
            open = false;
        } else if open && let Some(paragraph) = paragraphs.last_mut() {
            paragraph.push('\n');
            paragraph.push_str(line.trim_end());
        } else {
            paragraphs.push(line.trim_end().to_owned());
            open = true;
        }
    }
    paragraphs
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use super::*;

    #[test]
    fn what_people_write_is_kept() {
        let html = markdown(
            "It *was* **not** so, see [the report](https://example.org/r?a=1&b=2).\n\n\
             > quoted\n\n# Heading\n\n1. one\n2. two\n\n| a | b |\n|---|---|\n| 1 | 2 |\n",
        );
        for piece in [
            "<em>was</em>",
            "<strong>not</strong>",
            "href=\"https://example.org/r?a=1&amp;b=2\"",
            "rel=\"nofollow noopener noreferrer ugc\"",
            "<blockquote>",
            "<h3>Heading</h3>",
            "<li>one</li>",
            "<td>1</td>",
        ] {
            assert!(html.contains(piece), "{piece} is missing: {html}");
        }
    }

    #[test]
    fn nothing_that_acts_comes_out() {
        for hostile in [
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "<svg onload=alert(1)><a href=\"javascript:alert(1)\">x</a></svg>",
            "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>",
            "[x](javascript:alert(1))",
            "[x](JAVASCRIPT&colon;alert(1))",
            "[x](data:text/html;base64,PHNjcmlwdD4=)",
            "![x](https://tracker.example/pixel.gif)",
            "<https://example.org/\"onmouseover=alert(1)>",
            "<a href=\"x\" onclick=\"alert(1)\" style=\"position:fixed\">x</a>",
            "<iframe src=//evil.example></iframe>",
            "<form action=//evil.example><input name=x></form>",
            "<style>*{display:none}</style>",
            "<base href=//evil.example>",
            "<meta http-equiv=refresh content=0>",
            "</main><h1>Fake</h1>",
            "```<script>\n<script>alert(1)</script>\n```",
            "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
            "<p id=main class=masthead>",
        ] {
            let html = markdown(hostile);
            let page = extract::dom::parse(&html).document;
            for element in page.select("body *").iter() {
                let name = element.nodes()[0].node_name().unwrap_or_default();
                let is_known = ["p", "a", "pre", "code", "em", "strong"].contains(&&*name);
                assert!(is_known, "<{name}> came out of {hostile}: {html}");
                for attribute in element.attrs() {
                    let (name, value) = (&*attribute.name.local, &*attribute.value);
                    let is_fine = match name {
                        "href" => value.starts_with("https://"),
                        "rel" => true,
                        _ => false,
                    };
                    assert!(is_fine, "{name}={value} came out of {hostile}: {html}");
                }
            }
        }
    }

    #[test]
    fn html_in_a_text_is_text_like_any_other() {
        let html = markdown("<b>x</b> & <div>\n\n<script>alert(1)</script>\n");
        assert!(
            html.contains("&lt;b&gt;x&lt;/b&gt; &amp; &lt;div&gt;"),
            "{html}"
        );
        assert!(html.contains("&lt;script&gt;alert(1)"), "{html}");
    }

    #[test]
    fn a_picture_becomes_a_link_with_its_description() {
        let html = markdown("![A map](https://example.org/map.png)");
        assert!(html.contains(">A map</a>"), "{html}");
    }

    #[test]
    fn what_is_nested_too_deep_or_too_long_keeps_its_words() {
        let deep = format!("{}the words", "> ".repeat(500));
        let html = markdown(&deep);
        assert!(html.contains("the words"), "{html}");
        assert_eq!(html.matches("<blockquote>").count(), DEEPEST);
        assert_eq!(html.matches("</blockquote>").count(), DEEPEST);
        let long = format!("*{}* <b>", "word ".repeat(LONGEST_BLOCK / 4));
        let html = markdown(&long);
        assert!(html.starts_with("<p>*word word") && html.ends_with("&lt;b&gt;</p>"));
    }

    /// The longest response the casebook takes, in the shapes that make parsers slow or deep.
    #[test]
    fn a_hostile_text_of_full_length_costs_neither_the_stack_nor_minutes() {
        for seed in [
            "> ",
            "- ",
            "[",
            "![",
            "<div>",
            "*a ",
            "**a_",
            "`",
            "<a href=x>",
            "| a ",
            "&#",
            "\\[",
            "[a](",
            "<table><td>",
            "_a*",
            "<p><b><i>",
        ] {
            let text = seed.repeat(casebook::rules::LONGEST_TEXT / seed.len());
            let started = Instant::now();
            let html = markdown(&text);
            let took = started.elapsed();
            assert!(took < Duration::from_secs(20), "{seed:?} took {took:?}");
            assert!(
                html.len() < 60 * text.len(),
                "{seed:?} grew to {}",
                html.len()
            );
        }
    }

    #[test]
    fn paragraphs_are_parted_by_empty_lines_of_any_kind() {
        assert_eq!(
            paragraphs("one\ntwo\r\n \r\n\n\nthree\n"),
            ["one\ntwo", "three"]
        );
        assert!(paragraphs(" \n\n").is_empty());
    }
}
