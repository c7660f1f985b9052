//! Jobs: work to be done once its time has come.

use casebook::{Job, JobState, Timestamp, Uuid};
use jiff::SignedDuration;

use crate::{
    Error, Result, Store, limits, now,
    session::{Session, Which},
    value::{Place, kept},
};

/// A piece of work that is asked for.
#[derive(Clone, Debug, PartialEq)]
pub struct NewJob {
    /// What to do.
    pub kind: String,
    /// With what.
    pub payload: serde_json::Value,
    /// Where a job with this key waits already, no other is added.
    pub unique_key: Option<String>,
    /// Not before.
    pub run_after: Timestamp,
    /// Tries before it is given up; at least 1.
    pub max_attempts: u32,
}

impl NewJob {
    /// A job to be done as soon as possible, tried five times.
    pub fn new(kind: &str, payload: serde_json::Value) -> Self {
        Self {
            kind: kind.to_owned(),
            payload,
            unique_key: None,
            run_after: now(),
            max_attempts: 5,
        }
    }
}

type Row = (
    String,
    String,
    String,
    Option<String>,
    String,
    i64,
    i64,
    i64,
    Option<i64>,
    Option<String>,
    i64,
);

fn job(row: Row) -> Result<Job> {
    let (
        id,
        kind,
        payload,
        unique_key,
        state,
        run_after,
        attempts,
        max_attempts,
        locked_until,
        last_error,
        created_at,
    ) = row;
    let place = Place {
        table: "jobs",
        key: &id,
    };
    Ok(Job {
        id: place.id(&id)?,
        kind,
        payload: serde_json::from_str(&payload).map_err(|error| place.corrupt(error))?,
        unique_key,
        state: place.parse(&state)?,
        run_after: place.instant(run_after)?,
        attempts: place.whole(attempts)?,
        max_attempts: place.whole(max_attempts)?,
        locked_until: place.instant_some(locked_until)?,
        last_error,
        created_at: place.instant(created_at)?,
    })
}

impl Store {
    /// Asks for a job; the id of the one that waits now, which is an earlier one where that has
    /// the same unique key.
    ///
    /// # Errors
    /// If the database fails, or the kind or the key is too long.
    pub async fn enqueue(&self, new: &NewJob) -> Result<Uuid> {
        let payload = serde_json::to_string(&new.payload)
            .map_err(|error| Error::Invalid(format!("the job's payload: {error}")))?;
        for (field, text) in [
            ("the job's kind", Some(&new.kind)),
            ("the job's key", new.unique_key.as_ref()),
        ] {
            let text = text.map_or("", String::as_str);
            limits::key(field, text)?;
            limits::json(&text)?;
        }
        let (mut session, _turn) = self.job_turn().await?;
        let id = Uuid::now_v7();
        let added = execute!(
            session,
            "insert into jobs (id, kind, payload, unique_key, state, run_after, attempts,
                 max_attempts, created_at)
             values ($1, $2, $3, $4, 'waiting', $5, 0, $6, $7)
             on conflict (unique_key) where state = 'waiting' do nothing",
            id.to_string(),
            &new.kind,
            &payload,
            new.unique_key.as_deref(),
            kept(new.run_after).as_microsecond(),
            i64::from(new.max_attempts.max(1)),
            now().as_microsecond()
        )?;
        let id = if added > 0 {
            id
        } else {
            let waiting: Option<(String,)> = row!(
                session,
                "select id from jobs where unique_key = $1 and state = 'waiting'",
                new.unique_key.as_deref()
            )?;
            let waiting = waiting.map(|(id,)| id).unwrap_or_default();
            Place {
                table: "jobs",
                key: &waiting,
            }
            .id(&waiting)?
        };
        session.commit().await?;
        Ok(id)
    }

    /// Takes the next job that is due, of one of these kinds, and holds it until `now + lease`;
    /// after that another worker may take it. A job whose worker never came back counts as tried,
    /// and as failed where that was its last try.
    ///
    /// # Errors
    /// If the database fails or the row is damaged.
    pub async fn claim(
        &self,
        kinds: &[&str],
        now: Timestamp,
        lease: SignedDuration,
    ) -> Result<Option<Job>> {
        let at = now.as_microsecond();
        let until = kept(now.saturating_add(lease).unwrap_or(Timestamp::MAX)).as_microsecond();
        let (mut session, _turn) = self.job_turn().await?;
        execute!(
            session,
            "update jobs set state = 'failed', locked_until = null,
                 last_error = 'the worker did not come back from the last try'
             where state = 'running' and locked_until <= $1 and attempts >= max_attempts",
            at
        )?;
        let due: Vec<(i64, String)> = rows_of!(
            session,
            "select run_after, id from jobs
             where kind {which} and run_after <= $1
                 and (state = 'waiting' or (state = 'running' and locked_until <= $1))
             order by run_after, id limit 1",
            Which::Among(kinds.iter().map(|kind| limits::plain(kind)).collect()),
            at
        )?;
        // One row a statement, and one statement unless the kinds are many.
        let next = due.into_iter().min();
        let Some((_, id)) = next else {
            session.commit().await?;
            return Ok(None);
        };
        let row: Option<Row> = row!(
            session,
            "update jobs set state = 'running', attempts = attempts + 1, locked_until = $1
             where id = $2
             returning id, kind, payload, unique_key, state, run_after, attempts, max_attempts,
                 locked_until, last_error, created_at",
            until,
            &id
        )?;
        session.commit().await?;
        row.map(job).transpose()
    }

    /// Marks a job as done.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn complete(&self, id: Uuid) -> Result<()> {
        let (mut session, _turn) = self.job_turn().await?;
        execute!(
            session,
            "update jobs set state = 'done', locked_until = null, last_error = null where id = $1",
            id.to_string()
        )?;
        session.commit().await
    }

    /// Notes that a try failed. The job waits until `retry_at` for its next, or is given up where
    /// it has none left, or where a job of the same key waits already.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn fail(&self, id: Uuid, error: &str, retry_at: Timestamp) -> Result<JobState> {
        let (mut session, _turn) = self.job_turn().await?;
        let row: Option<(String,)> = row!(
            session,
            "update jobs set last_error = $1, run_after = $2, locked_until = null,
                 state = case when attempts < max_attempts and not exists (
                     select 1 from jobs as twin
                     where twin.unique_key = jobs.unique_key and twin.state = 'waiting'
                         and twin.id <> jobs.id
                 ) then 'waiting' else 'failed' end
             where id = $3 returning state",
            limits::plain(error),
            kept(retry_at).as_microsecond(),
            id.to_string()
        )?;
        session.commit().await?;
        let place = Place {
            table: "jobs",
            key: id,
        };
        match row {
            Some((state,)) => place.parse(&state),
            None => Err(Error::Invalid(format!("there is no job {id}"))),
        }
    }

    /// A transaction on the jobs that no other one runs beside; cases are written meanwhile.
    async fn job_turn(&self) -> Result<(Session, Option<tokio::sync::OwnedMutexGuard<()>>)> {
        let (mut session, turn) = self.writer().await?;
        execute!(
            session,
            "update counters set value = value where name = 'job'"
        )?;
        Ok((session, turn))
    }
}
