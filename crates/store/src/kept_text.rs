//! Texts that visitors asked to keep, for as long as was promised. They may hold anything, so they
//! have no versions, no audit and no place in an export.

use casebook::{KeptText, Timestamp, Uuid};

use crate::{
    Read, Result, Write, limits,
    value::{Place, kept},
};

type Row = (
    String,
    i64,
    Option<String>,
    String,
    Option<String>,
    Option<String>,
);

fn kept_text(row: Row) -> Result<KeptText> {
    let (id, at, title, text, url, published_on) = row;
    let place = Place {
        table: "kept_texts",
        key: &id,
    };
    Ok(KeptText {
        id: place.id(&id)?,
        at: place.instant(at)?,
        title,
        text,
        url,
        published_on: place.parse_some(published_on.as_deref())?,
    })
}

impl Read {
    /// A kept text by its id.
    ///
    /// # Errors
    /// If the database fails or the row is damaged.
    pub async fn kept_text(&mut self, id: Uuid) -> Result<Option<KeptText>> {
        let row: Option<Row> = row!(
            self.session,
            "select id, at, title, text, url, published_on from kept_texts where id = $1",
            id.to_string()
        )?;
        row.map(kept_text).transpose()
    }

    /// The texts kept last, latest first.
    ///
    /// # Errors
    /// If the database fails or a row is damaged.
    pub async fn kept_texts(&mut self, limit: u32) -> Result<Vec<KeptText>> {
        let rows: Vec<Row> = rows!(
            self.session,
            "select id, at, title, text, url, published_on from kept_texts
             order by at desc, id desc limit $1",
            i64::from(limit)
        )?;
        rows.into_iter().map(kept_text).collect()
    }

    /// Bytes of all kept texts together, with what belongs to each.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn kept_bytes(&mut self) -> Result<u64> {
        let sum: Option<(i64,)> = row!(
            self.session,
            "select cast(coalesce(sum(bytes), 0) as bigint) from kept_texts"
        )?;
        let place = Place {
            table: "kept_texts",
            key: "sum",
        };
        place.whole(sum.map_or(0, |(bytes,)| bytes))
    }
}

impl Write {
    /// Keeps a text.
    ///
    /// # Errors
    /// [`Error::Invalid`](crate::Error::Invalid) for a text that no casebook keeps.
    pub async fn keep_text(&mut self, text: &KeptText) -> Result<()> {
        let size = limits::json(text)?.len();
        let bytes = i64::try_from(size).unwrap_or(i64::MAX);
        execute!(
            self.session,
            "insert into kept_texts (id, at, title, text, url, published_on, bytes)
             values ($1, $2, $3, $4, $5, $6, $7)",
            text.id.to_string(),
            kept(text.at).as_microsecond(),
            text.title.as_deref(),
            &text.text,
            text.url.as_deref(),
            text.published_on.map(|day| day.to_string()),
            bytes
        )?;
        Ok(())
    }

    /// Erases a kept text; whether there was one.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn erase_kept_text(&mut self, id: Uuid) -> Result<bool> {
        let erased = execute!(
            self.session,
            "delete from kept_texts where id = $1",
            id.to_string()
        )?;
        Ok(erased > 0)
    }

    /// Erases what was kept before a moment; how much that was.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn erase_kept_texts(&mut self, before: Timestamp) -> Result<u64> {
        execute!(
            self.session,
            "delete from kept_texts where at < $1",
            kept(before).as_microsecond()
        )
    }
}
