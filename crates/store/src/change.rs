//! The change log.

use casebook::Change;

use crate::{Read, Result, value::Place};

impl Read {
    /// The changes after a place in the log, oldest first. A follower that asks again from the
    /// last sequence it got misses none: sequences grow in the order of commits.
    ///
    /// # Errors
    /// If the database fails or a row is damaged.
    pub async fn changes_after(&mut self, sequence: u64, limit: u32) -> Result<Vec<Change>> {
        let rows: Vec<(i64, i64, String, String, String)> = rows!(
            self.session,
            "select sequence, at, noun, key, kind from changes
             where sequence > $1 order by sequence limit $2",
            i64::try_from(sequence).unwrap_or(i64::MAX),
            i64::from(limit)
        )?;
        rows.into_iter()
            .map(|(sequence, at, noun, key, kind)| {
                let place = Place {
                    table: "changes",
                    key: sequence,
                };
                Ok(Change {
                    sequence: place.whole(sequence)?,
                    at: place.instant(at)?,
                    noun: place.parse(&noun)?,
                    key,
                    kind: place.parse(&kind)?,
                })
            })
            .collect()
    }

    /// The last place in the log; 0 where nothing has happened yet.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn last_change(&mut self) -> Result<u64> {
        let last: Option<(Option<i64>,)> = row!(self.session, "select max(sequence) from changes")?;
        let last = last.and_then(|(last,)| last).unwrap_or(0);
        Place {
            table: "changes",
            key: last,
        }
        .whole(last)
    }
}
