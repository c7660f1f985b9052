//! Who did what.

use casebook::{AuditEntry, Noun, Timestamp, Uuid};

use crate::{Read, Result, Write, limits, value::Place};

type Row = (String, i64, String, String, String, String, String);

fn entry((id, at, actor, action, noun, key, detail): Row) -> Result<AuditEntry> {
    let place = Place {
        table: "audit",
        key: &id,
    };
    Ok(AuditEntry {
        id: place.id(&id)?,
        at: place.instant(at)?,
        actor,
        action,
        noun: place.parse(&noun)?,
        key,
        detail,
    })
}

impl Read {
    /// The audit rows of a record, oldest first.
    ///
    /// # Errors
    /// If the database fails or a row is damaged.
    pub async fn audit_of(&mut self, noun: Noun, key: &str) -> Result<Vec<AuditEntry>> {
        if !limits::can_be_stored(key) {
            return Ok(Vec::new());
        }
        let rows: Vec<Row> = rows!(
            self.session,
            "select id, at, actor, action, noun, key, detail from audit
             where noun = $1 and key = $2 order by at, id",
            noun.as_str(),
            key
        )?;
        rows.into_iter().map(entry).collect()
    }

    pub(crate) async fn audit_entry(&mut self, id: Uuid) -> Result<Option<AuditEntry>> {
        let row: Option<Row> = row!(
            self.session,
            "select id, at, actor, action, noun, key, detail from audit where id = $1",
            id.to_string()
        )?;
        row.map(entry).transpose()
    }

    /// A page of all audit rows, oldest first.
    pub(crate) async fn audit_after(
        &mut self,
        after: Option<(Timestamp, Uuid)>,
        limit: u32,
    ) -> Result<Vec<AuditEntry>> {
        let (at, id) = match after {
            Some((at, id)) => (at.as_microsecond(), id.to_string()),
            None => (i64::MIN, String::new()),
        };
        let rows: Vec<Row> = rows!(
            self.session,
            "select id, at, actor, action, noun, key, detail from audit
             where (at, id) > ($1, $2) order by at, id limit $3",
            at,
            &id,
            i64::from(limit)
        )?;
        rows.into_iter().map(entry).collect()
    }
}

impl Write {
    /// Adds a row; `false` where its id is there already.
    pub(crate) async fn add_audit(&mut self, entry: &AuditEntry) -> Result<bool> {
        let added = execute!(
            self.session,
            "insert into audit (id, at, actor, action, noun, key, detail)
             values ($1, $2, $3, $4, $5, $6, $7) on conflict (id) do nothing",
            entry.id.to_string(),
            entry.at.as_microsecond(),
            &entry.actor,
            &entry.action,
            entry.noun.as_str(),
            &entry.key,
            &entry.detail
        )?;
        Ok(added > 0)
    }
}
