//! What readers wrote to the desk. It may hold their names and addresses, so it has no versions, no
//! audit and no place in an export, and is erased after a time.

use casebook::{Feedback, Timestamp, Uuid};

use crate::{
    Error, Read, Result, Write, limits,
    value::{Place, kept},
};

type Row = (
    String,
    i64,
    String,
    Option<String>,
    String,
    Option<String>,
    Option<String>,
    Option<String>,
    Option<i64>,
);

fn feedback(row: Row) -> Result<Feedback> {
    let (id, at, kind, page, text, evidence, name, contact, handled_at) = row;
    let place = Place {
        table: "feedback",
        key: &id,
    };
    Ok(Feedback {
        id: place.id(&id)?,
        at: place.instant(at)?,
        kind: place.parse(&kind)?,
        page,
        text,
        evidence,
        name,
        contact,
        handled_at: handled_at.map(|at| place.instant(at)).transpose()?,
    })
}

impl Read {
    /// What waits for the desk, oldest first.
    ///
    /// # Errors
    /// If the database fails or a row is damaged.
    pub async fn waiting_feedback(&mut self, limit: u32) -> Result<Vec<Feedback>> {
        let rows: Vec<Row> = rows!(
            self.session,
            "select id, at, kind, page, text, evidence, name, contact, handled_at from feedback
             where handled_at is null order by at, id limit $1",
            i64::from(limit)
        )?;
        rows.into_iter().map(feedback).collect()
    }

    /// How much waits for the desk.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn feedback_count(&mut self) -> Result<u64> {
        let count: Option<(i64,)> = row!(
            self.session,
            "select count(*) from feedback where handled_at is null"
        )?;
        let place = Place {
            table: "feedback",
            key: "count",
        };
        place.whole(count.map_or(0, |(count,)| count))
    }
}

impl Write {
    /// Puts what a reader wrote into the queue.
    ///
    /// # Errors
    /// [`Error::Invalid`] for a text that no casebook keeps.
    pub async fn add_feedback(&mut self, feedback: &Feedback) -> Result<()> {
        limits::json(feedback)?;
        execute!(
            self.session,
            "insert into feedback (id, at, kind, page, text, evidence, name, contact, handled_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
            feedback.id.to_string(),
            kept(feedback.at).as_microsecond(),
            feedback.kind.as_str(),
            feedback.page.as_deref(),
            &feedback.text,
            feedback.evidence.as_deref(),
            feedback.name.as_deref(),
            feedback.contact.as_deref(),
            feedback.handled_at.map(|at| kept(at).as_microsecond())
        )?;
        Ok(())
    }

    /// Notes that something was dealt with.
    ///
    /// # Errors
    /// [`Error::Missing`] where nothing of that id waits.
    pub async fn handle_feedback(&mut self, id: Uuid, at: Timestamp) -> Result<()> {
        let handled = execute!(
            self.session,
            "update feedback set handled_at = $1 where id = $2 and handled_at is null",
            kept(at).as_microsecond(),
            id.to_string()
        )?;
        match handled {
            0 => Err(Error::Invalid(format!("no message {id} waits"))),
            _ => Ok(()),
        }
    }

    /// Erases what was written before a moment, dealt with or not; how much that was.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn erase_feedback(&mut self, before: Timestamp) -> Result<u64> {
        execute!(
            self.session,
            "delete from feedback where at < $1",
            kept(before).as_microsecond()
        )
    }
}
