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

/// Markdown as HTML that is safe to show: whatever it holds, no script, style, image or frame
/// comes out, and links lead to the web, to mail, or within this site.
///
/// Its headings are set below those of the page, which end at the second level.
pub(crate) fn markdown(text: &str) -> String {
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    let events = Parser::new_ext(text, options).map(|event| match event {
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
    });
    let mut unsafe_html = String::with_capacity(text.len() * 3 / 2);
    html::push_html(&mut unsafe_html, events);
    CLEANER.clean(&unsafe_html).to_string()
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
            let html = markdown(hostile).to_lowercase();
            for piece in [
                "<script",
                "<svg",
                "<math",
                "<img",
                "<style",
                "<iframe",
                "<form",
                "<input",
                "<base",
                "<meta",
                "</main",
                "<h1",
                "onerror=\"",
                "onclick=",
                "style=",
                "href=\"javascript",
                "href=\"data",
                "id=",
                "class=",
            ] {
                assert!(
                    !html.contains(piece),
                    "{piece} came out of {hostile}: {html}"
                );
            }
        }
    }

    #[test]
    fn a_picture_becomes_a_link_with_its_description() {
        let html = markdown("![A map](https://example.org/map.png)");
        assert!(html.contains(">A map</a>"), "{html}");
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
