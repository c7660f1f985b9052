use proptest::prelude::*;

use super::*;

fn blocks_of(html: &str) -> Vec<Block> {
    let base = Url::parse("https://a.example/x/").unwrap();
    from_tree(extract::dom::parse(html).document.root(), Some(&base))
}

#[test]
fn a_page_becomes_markdown_with_its_links() {
    let blocks = blocks_of(
        "<div><h3>Head</h3><p>See <a href='/r'>the [first] case</a>, and\n <a href='mailto:x'>write</a>.</p>\
         <ul><li>one</li><li><p>two</p></li></ul><blockquote>said</blockquote>2 * 3 is *six*</div>",
    );
    assert_eq!(
        join(&blocks),
        "### Head\n\nSee [the \\[first\\] case](<https://a.example/r>), and write.\n\n- one\n- two\n\n> said\n\n2 * 3 is \\*six\\*"
    );
    assert_eq!(
        blocks[1].links,
        [("the [first] case".into(), "https://a.example/r".into())]
    );
    assert_eq!(blocks[1].plain, "See the [first] case, and write.");
}

#[test]
fn spaces_around_links_stay() {
    let blocks =
        blocks_of("<p>that<a href='/a'> one</a> and that&nbsp;<a href='/b'>two&nbsp;</a>or</p>");
    assert_eq!(blocks[0].plain, "that one and that two or");
    assert_eq!(
        blocks[0].markdown,
        "that [one](<https://a.example/a>) and that [two](<https://a.example/b>) or"
    );
}

#[test]
fn plain_text_shows_the_same_in_markdown() {
    for (text, markdown) in [
        (
            "nothing to do: a_b_c, 2 * 3, [so], a < b & c",
            "nothing to do: a_b_c, 2 * 3, [so], a < b & c",
        ),
        ("# no heading", "\\# no heading"),
        ("1. no list", "1\\. no list"),
        ("- no item", "\\- no item"),
        (
            "*stars* and _lines_ and `code`",
            "\\*stars\\* and \\_lines\\_ and \\`code\\`",
        ),
        (
            "<b>bold</b> &amp; [a](b)",
            "\\<b>bold\\</b> \\&amp; \\[a\\](b)",
        ),
        ("1945. It was", "1945\\. It was"),
        (
            "http://a.example/x_y-z_1.htm",
            "http://a.example/x_y-z_1.htm",
        ),
    ] {
        assert_eq!(escape(text), markdown);
    }
    assert_eq!(
        of_plain("one\r\ntwo\r\n\r\n\r\nthree\u{a0}\n"),
        "one\ntwo\n\nthree"
    );
}

#[test]
fn bullets_of_any_kind_are_taken_off() {
    for line in [
        "• Outlet: x",
        "●Outlet: x",
        "* Outlet: x",
        "- Outlet: x",
        "– Outlet: x",
        "· Outlet: x",
    ] {
        assert_eq!(without_bullet(line), Some("Outlet: x"), "{line}");
    }
    for line in ["-5 degrees", "Outlet: x", "*bold*", ""] {
        assert_eq!(without_bullet(line), None, "{line}");
    }
}

proptest! {
    #[test]
    fn any_text_and_any_page_are_taken(text in "\\PC{0,80}", html in "(<(a href=x|/a|p|li|b|/p|ul|h1|div)>|[a-z *_\\[\\]#é]{0,5}){0,30}") {
        of_plain(&text);
        from_text(&text);
        for block in blocks_of(&html) {
            prop_assert!(!block.plain.is_empty());
        }
    }
}
