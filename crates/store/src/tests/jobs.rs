//! Jobs.

use ::casebook::JobState;
use jiff::SignedDuration;
use serde_json::json;

use super::{casebook::plain, engines::on_both_engines};
use crate::{NewJob, now};

const MINUTE: SignedDuration = SignedDuration::from_mins(1);

on_both_engines! {
    async fn a_job_is_done_by_one_worker_when_its_time_has_come(casebook) {
        let store = casebook.store;
        let start = now();
        let late = NewJob { run_after: start + MINUTE, ..NewJob::new("look", json!(2)) };
        let late = store.enqueue(&late).await.unwrap();
        let due = store.enqueue(&NewJob::new("look", json!(1))).await.unwrap();
        store.enqueue(&NewJob::new("mail", json!(3))).await.unwrap();
        let at = start + SignedDuration::from_secs(1);
        let job = store.claim(&["look"], at, MINUTE).await.unwrap().unwrap();
        assert_eq!((job.id, job.attempts, job.state), (due, 1, JobState::Running));
        assert_eq!(job.locked_until, Some(at + MINUTE));
        assert_eq!(store.claim(&["look"], at, MINUTE).await.unwrap(), None);
        store.complete(due).await.unwrap();
        let job = store.claim(&["look"], start + MINUTE * 3, MINUTE).await.unwrap().unwrap();
        assert_eq!(job.id, late, "the done one is not done again");
        let job = store.claim(&["look", "mail", "other"], at, MINUTE).await.unwrap().unwrap();
        assert_eq!(job.payload, json!(3));
        assert_eq!(store.claim(&[], at, MINUTE).await.unwrap(), None);
    }

    async fn a_worker_that_never_came_back_loses_its_job(casebook) {
        let store = casebook.store;
        let job = NewJob { max_attempts: 2, ..NewJob::new("look", json!(null)) };
        let id = store.enqueue(&job).await.unwrap();
        let start = now();
        store.claim(&["look"], start, MINUTE).await.unwrap().unwrap();
        let again = store.claim(&["look"], start + MINUTE, MINUTE).await.unwrap().unwrap();
        assert_eq!((again.id, again.attempts), (id, 2));
        let none = store.claim(&["look"], start + MINUTE * 2, MINUTE).await.unwrap();
        assert_eq!(none, None, "it had two tries");
        let none = store.claim(&["look"], start + MINUTE * 9, MINUTE).await.unwrap();
        assert_eq!(none, None, "and is given up");
    }

    async fn a_failed_try_waits_and_the_last_one_is_given_up(casebook) {
        let store = casebook.store;
        let job = NewJob { max_attempts: 2, ..NewJob::new("look", json!(null)) };
        let id = store.enqueue(&job).await.unwrap();
        let start = now();
        store.claim(&["look"], start, MINUTE).await.unwrap().unwrap();
        let state = store.fail(id, "no answer\0", start + MINUTE).await.unwrap();
        assert_eq!(state, JobState::Waiting);
        assert_eq!(store.claim(&["look"], start, MINUTE).await.unwrap(), None);
        let job = store.claim(&["look"], start + MINUTE, MINUTE).await.unwrap().unwrap();
        assert_eq!(job.last_error.as_deref(), Some("no answer\u{fffd}"));
        let state = store.fail(id, "no answer", start).await.unwrap();
        assert_eq!(state, JobState::Failed);
        assert_eq!(store.claim(&["look"], start + MINUTE * 9, MINUTE).await.unwrap(), None);
        store.fail(uuid::Uuid::now_v7(), "", start).await.unwrap_err();
    }

    async fn two_waiting_jobs_never_share_a_key(casebook) {
        let store = casebook.store;
        let job = NewJob { unique_key: Some("k".into()), ..NewJob::new("look", json!(1)) };
        let first = store.enqueue(&job).await.unwrap();
        assert_eq!(store.enqueue(&job).await.unwrap(), first);
        let running = store.claim(&["look"], now(), MINUTE).await.unwrap().unwrap();
        assert_eq!(running.id, first);
        let second = store.enqueue(&job).await.unwrap();
        assert_ne!(second, first, "the first does not wait any more");
        let state = store.fail(first, "no answer", now()).await.unwrap();
        assert_eq!(state, JobState::Failed, "the second waits in its place");
        let mut endless = job;
        endless.unique_key = Some("k".repeat(5_000));
        store.enqueue(&endless).await.unwrap_err();
        endless.unique_key = Some("\0".into());
        store.enqueue(&endless).await.unwrap_err();
    }

    async fn no_two_workers_get_the_same_job(casebook) {
        let store = casebook.store;
        for n in 0..40 {
            store.enqueue(&NewJob::new("look", json!(n))).await.unwrap();
        }
        let workers: Vec<_> = (0..4)
            .map(|_| {
                let store = store.clone();
                tokio::spawn(async move {
                    let mut done = Vec::new();
                    while let Some(job) = store.claim(&["look"], now(), MINUTE).await.unwrap() {
                        store.complete(job.id).await.unwrap();
                        done.push(job.payload.as_i64().unwrap());
                    }
                    done
                })
            })
            .collect();
        let mut done = Vec::new();
        for worker in workers {
            done.extend(worker.await.unwrap());
        }
        done.sort_unstable();
        assert_eq!(done, (0..40).collect::<Vec<_>>());
        // Jobs leave no trace in the change log, which is of records.
        assert_eq!(store.last_change().await.unwrap(), 0);
        super::casebook::make(&store, ::casebook::Status::Draft, plain("a")).await;
        assert_eq!(store.last_change().await.unwrap(), 1);
    }
}
