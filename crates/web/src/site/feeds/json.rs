use serde_json::{Value, json};

use super::Feed;

/// JSON Feed, version 1.1.
pub(super) fn of(feed: &Feed) -> String {
    let items = feed.entries.iter().map(|entry| {
        let mut item = json!({
            "id": entry.id,
            "url": entry.href,
            "title": entry.title,
            "summary": entry.summary,
            "content_html": entry.html,
            "date_published": entry.published.strftime("%Y-%m-%dT%H:%M:%SZ").to_string(),
            "date_modified": entry.updated.strftime("%Y-%m-%dT%H:%M:%SZ").to_string(),
            "tags": entry.tags,
        });
        if !entry.lang.is_empty() {
            item["language"] = json!(entry.lang);
        }
        item
    });
    json!({
        "version": "https://jsonfeed.org/version/1.1",
        "title": feed.title,
        "description": feed.description,
        "language": feed.lang,
        "home_page_url": feed.page,
        "feed_url": feed.address,
        "authors": [{"name": feed.site}],
        "items": items.collect::<Vec<Value>>(),
    })
    .to_string()
}
