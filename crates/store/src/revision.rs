//! The versions of records.

use casebook::{Noun, Revision, Uuid};

use crate::{Read, Result, Write, limits, value::Place};

type Row = (
    String,
    String,
    String,
    i64,
    i64,
    String,
    String,
    String,
    Option<String>,
    Option<String>,
);

fn revision(row: Row) -> Result<Revision> {
    let (id, noun, key, sequence, at, author, reason, body, previous_hash, hash) = row;
    let place = Place {
        table: "revisions",
        key: &id,
    };
    Ok(Revision {
        id: place.id(&id)?,
        noun: place.parse(&noun)?,
        key,
        sequence: place.whole(sequence)?,
        at: place.instant(at)?,
        author,
        reason,
        body,
        previous_hash,
        hash,
    })
}

/// Where the next version of a record goes.
#[derive(Default)]
pub(crate) struct Tail {
    /// The last version's place; 0 where there is none.
    pub(crate) sequence: u32,
    /// The last public version's hash.
    pub(crate) public_hash: Option<String>,
}

impl Read {
    /// The versions of a record, oldest first.
    ///
    /// # Errors
    /// If the database fails or a row is damaged.
    pub async fn revisions(&mut self, noun: Noun, key: &str) -> Result<Vec<Revision>> {
        if !limits::can_be_stored(key) {
            return Ok(Vec::new());
        }
        let rows: Vec<Row> = rows!(
            self.session,
            "select id, noun, key, sequence, at, author, reason, body, previous_hash, hash
             from revisions where noun = $1 and key = $2 order by sequence",
            noun.as_str(),
            key
        )?;
        rows.into_iter().map(revision).collect()
    }

    /// How many public versions a record has had.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn public_versions(&mut self, noun: Noun, key: &str) -> Result<u64> {
        if !limits::can_be_stored(key) {
            return Ok(0);
        }
        let count: Option<(i64,)> = row!(
            self.session,
            "select count(*) from revisions where noun = $1 and key = $2 and hash is not null",
            noun.as_str(),
            key
        )?;
        let place = Place {
            table: "revisions",
            key,
        };
        place.whole(count.map_or(0, |(count,)| count))
    }

    /// A page of all revisions, those of a record together, oldest first.
    pub(crate) async fn revisions_after(
        &mut self,
        after: Option<&Revision>,
        limit: u32,
    ) -> Result<Vec<Revision>> {
        let (noun, key, sequence) = match after {
            Some(last) => (last.noun.as_str(), last.key.as_str(), last.sequence),
            None => ("", "", 0),
        };
        let rows: Vec<Row> = rows!(
            self.session,
            "select id, noun, key, sequence, at, author, reason, body, previous_hash, hash
             from revisions where (noun, key, sequence) > ($1, $2, $3)
             order by noun, key, sequence limit $4",
            noun,
            key,
            i64::from(sequence),
            i64::from(limit)
        )?;
        rows.into_iter().map(revision).collect()
    }

    pub(crate) async fn revision(&mut self, id: Uuid) -> Result<Option<Revision>> {
        let row: Option<Row> = row!(
            self.session,
            "select id, noun, key, sequence, at, author, reason, body, previous_hash, hash
             from revisions where id = $1",
            id.to_string()
        )?;
        row.map(revision).transpose()
    }

    pub(crate) async fn revision_tail(&mut self, noun: Noun, key: &str) -> Result<Tail> {
        let tail: Option<(Option<i64>, Option<String>)> = row!(
            self.session,
            "select (select max(sequence) from revisions where noun = $1 and key = $2),
                 (select hash from revisions where noun = $1 and key = $2 and hash is not null
                  order by sequence desc limit 1)",
            noun.as_str(),
            key
        )?;
        let (sequence, public_hash) = tail.unwrap_or_default();
        let place = Place {
            table: "revisions",
            key,
        };
        Ok(Tail {
            sequence: place.whole(sequence.unwrap_or(0))?,
            public_hash,
        })
    }
}

impl Write {
    /// Erases the versions of a record, of which none was ever public.
    pub(crate) async fn erase_revisions(&mut self, noun: Noun, key: &str) -> Result<()> {
        execute!(
            self.session,
            "delete from revisions where noun = $1 and key = $2 and hash is null",
            noun.as_str(),
            key
        )?;
        Ok(())
    }
}
