//! Whether what is stored still is what was written.

use std::{collections::HashMap, mem};

use casebook::{Case, Noun, Revision, Uuid, verify_chain};

use crate::{Read, Result, Store, session::Transaction, value::Place};

/// Most troubles that are told one by one.
const MOST_TOLD: usize = 100;

/// Revisions read at a time.
const PAGE: u32 = 100;

/// What an examination of the casebook found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Integrity {
    /// Cases, whatever their status.
    pub cases: u64,
    /// Versions of records.
    pub revisions: u64,
    /// Records whose chain of public versions was verified.
    pub chains: u64,
    /// Rows of the change log.
    pub changes: u64,
    /// How many troubles there are; none where all is well.
    pub troubles: u64,
    /// The first hundred of them, a sentence each.
    pub told: Vec<String>,
}

impl Integrity {
    fn trouble(&mut self, trouble: impl ToString) {
        self.troubles += 1;
        if self.told.len() < MOST_TOLD {
            self.told.push(trouble.to_string());
        }
    }
}

impl Store {
    /// Examines the casebook: the engine's own check (SQLite), references, numbers, the change
    /// log, the hash chains, and whether each public case is what its last public version says.
    /// Takes time in proportion to the casebook; reads a page at a time.
    ///
    /// # Errors
    /// If the database fails. What is wrong with the casebook is no error but an answer.
    pub async fn check_integrity(&self) -> Result<Integrity> {
        let mut read = self.read().await?;
        let mut found = Integrity::default();
        read.check_engine(&mut found).await?;
        read.check_counters(&mut found).await?;
        read.check_chains(&mut found).await?;
        Ok(found)
    }
}

impl Read {
    async fn check_engine(&mut self, found: &mut Integrity) -> Result<()> {
        // PostgreSQL keeps its own promises, or says so in its log.
        if let Transaction::Sqlite(_) = self.session.transaction {
            let said: Vec<(String,)> = rows!(self.session, "pragma quick_check(20)")?;
            for (said,) in said.into_iter().filter(|(said,)| said != "ok") {
                found.trouble(format!("SQLite: {said}"));
            }
            let lost: Vec<(String,)> = rows!(
                self.session,
                "select distinct \"table\" from pragma_foreign_key_check"
            )?;
            for (table,) in lost {
                found.trouble(format!("rows of {table} refer to records that are gone"));
            }
        }
        Ok(())
    }

    async fn check_counters(&mut self, found: &mut Integrity) -> Result<()> {
        let rows: Vec<(String, i64)> = rows!(
            self.session,
            "select name, value from counters order by name"
        )?;
        let counter = |name: &str| {
            let row = rows.iter().find(|(counter, _)| counter == name);
            row.map_or(0, |(_, value)| *value)
        };
        let counts: Option<(i64, i64, i64, i64)> = row!(
            self.session,
            "select (select count(*) from cases), (select coalesce(max(number), 0) from cases),
                 (select count(*) from changes), (select coalesce(max(sequence), 0) from changes)"
        )?;
        let (cases, highest, changes, last) = counts.unwrap_or_default();
        let place = Place {
            table: "counters",
            key: "counts",
        };
        found.cases = place.whole(cases)?;
        found.changes = place.whole(changes)?;
        if counter("case") < highest {
            found.trouble(format!(
                "the case counter stands at {}, below the case {highest}",
                counter("case")
            ));
        }
        if changes != last || counter("change") != last {
            found.trouble(format!(
                "the change log has {changes} rows, ends at {last} and its counter stands at {}; \
                 all three should be equal: rebuild what follows it (disproof reindex)",
                counter("change")
            ));
        }
        Ok(())
    }

    async fn check_chains(&mut self, found: &mut Integrity) -> Result<()> {
        let mut last: Option<Revision> = None;
        let mut versions: Vec<Revision> = Vec::new();
        let mut public: Vec<Revision> = Vec::new();
        loop {
            let page = self.revisions_after(last.as_ref(), PAGE).await?;
            let end = page.is_empty();
            last = page.last().cloned();
            found.revisions += page.len() as u64;
            for revision in page {
                let same =
                    |other: &Revision| (other.noun, &other.key) == (revision.noun, &revision.key);
                if !versions.last().is_some_and(same) {
                    public.extend(check_versions(&mut versions, found));
                }
                versions.push(revision);
            }
            if end {
                public.extend(check_versions(&mut versions, found));
            }
            self.check_public_cases(mem::take(&mut public), found)
                .await?;
            if end {
                return Ok(());
            }
        }
    }

    /// Checks that public cases are what their last public versions say.
    async fn check_public_cases(
        &mut self,
        versions: Vec<Revision>,
        found: &mut Integrity,
    ) -> Result<()> {
        let versions: Vec<(Uuid, Revision)> = versions
            .into_iter()
            .filter(|version| version.noun == Noun::Case)
            .map(|version| (version.key.parse().unwrap_or(Uuid::nil()), version))
            .collect();
        let ids: Vec<Uuid> = versions.iter().map(|(id, _)| *id).collect();
        let stored = self.cases_by_id(&ids).await?;
        let mut stored: HashMap<Uuid, Case> =
            stored.into_iter().map(|case| (case.id, case)).collect();
        for (id, version) in versions {
            let Some(case) = stored.remove(&id) else {
                found.trouble(format!("the public case {} is gone", version.key));
                continue;
            };
            let Ok(mut said) = serde_json::from_str::<Case>(&version.body) else {
                found.trouble(format!("a version of {} is no case", case.number));
                continue;
            };
            // A case may have got another number when it was brought here.
            said.number = case.number;
            if said != case {
                found.trouble(format!(
                    "{} is not what its last public version says: it was changed behind the casebook's back",
                    case.number
                ));
            }
        }
        Ok(())
    }
}

/// Checks the versions of one record and clears them; the last public one, if the chain holds.
fn check_versions(versions: &mut Vec<Revision>, found: &mut Integrity) -> Option<Revision> {
    let versions = mem::take(versions);
    if !versions.iter().any(|version| version.hash.is_some()) {
        return None;
    }
    found.chains += 1;
    if let Err(broken) = verify_chain(&versions) {
        found.trouble(broken);
        return None;
    }
    versions.into_iter().rfind(|version| version.hash.is_some())
}
