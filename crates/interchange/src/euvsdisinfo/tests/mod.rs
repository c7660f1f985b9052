mod pages;
mod rows;

use casebook::Content;

use crate::{Entry, item::Noted, read};

const NEW: &str = include_str!("../../../fixtures/page-new.html");

fn case(source: &[u8]) -> Noted {
    let mut items: Vec<_> = read("file", source).collect();
    assert_eq!(items.len(), 1, "one case was expected");
    let item = items.remove(0).expect("it can be read");
    match item.entry {
        Entry::Incoming(incoming) => (incoming, item.notes),
        Entry::Own(record) => panic!("a case was expected, not {record:?}"),
    }
}

fn tags(content: &Content) -> Vec<&str> {
    content.tags.iter().map(|tag| tag.as_str()).collect()
}

fn places(content: &Content) -> Vec<(Option<&str>, Option<&str>, Option<&str>)> {
    let appearances = content.appearances.iter();
    appearances
        .map(|a| {
            (
                a.outlet.as_ref().map(|outlet| outlet.as_str()),
                a.url.as_deref(),
                a.archived_url.as_deref(),
            )
        })
        .collect()
}
