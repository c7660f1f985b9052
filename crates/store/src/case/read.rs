use std::collections::{BTreeMap, HashMap};

use casebook::{Case, CaseNumber, Slug, Status, Timestamp, Uuid};

use super::rows::{Row, bare_case, case_where};
use crate::{Read, Result, limits, session::Which, value::Place};

impl Read {
    /// The case with a public number.
    ///
    /// # Errors
    /// If the database fails or a row is damaged; so with every method here.
    pub async fn case(&mut self, number: CaseNumber) -> Result<Option<Case>> {
        let which = Which::Among(vec![i64::from(number.get())]);
        Ok(self.cases_of(which).await?.pop())
    }

    /// The case with an id.
    ///
    /// # Errors
    /// As with [`case`](Self::case).
    pub async fn case_by_id(&mut self, id: Uuid) -> Result<Option<Case>> {
        Ok(self.cases_by_id(&[id]).await?.pop())
    }

    /// The cases with these ids, in their order, each once; an id that no case has is passed over.
    ///
    /// # Errors
    /// As with [`case`](Self::case).
    pub async fn cases_by_id(&mut self, ids: &[Uuid]) -> Result<Vec<Case>> {
        let rows: Vec<Row> = rows_of!(
            self.session,
            case_where!("id {which}"),
            Which::Among(ids.iter().map(Uuid::to_string).collect())
        )?;
        let which = Which::Among(rows.iter().map(|row| row.0).collect());
        let mut found: HashMap<Uuid, Case> = self
            .whole_cases(rows, &which)
            .await?
            .into_iter()
            .map(|case| (case.id, case))
            .collect();
        Ok(ids.iter().filter_map(|id| found.remove(id)).collect())
    }

    /// The cases with these numbers, in their order, each once; a number that no case has is passed
    /// over.
    ///
    /// # Errors
    /// As with [`case`](Self::case).
    pub async fn cases_numbered(&mut self, numbers: &[CaseNumber]) -> Result<Vec<Case>> {
        let which = numbers.iter().map(|number| i64::from(number.get()));
        let found = self.cases_of(Which::Among(which.collect())).await?;
        let mut found: HashMap<CaseNumber, Case> =
            found.into_iter().map(|case| (case.number, case)).collect();
        let numbers = numbers.iter();
        Ok(numbers.filter_map(|number| found.remove(number)).collect())
    }

    /// A page of all cases, whatever their status, in the order of their numbers: those after a
    /// number, or the first. It takes the same number of queries whatever the limit.
    ///
    /// # Errors
    /// As with [`case`](Self::case).
    pub async fn cases_after(
        &mut self,
        after: Option<CaseNumber>,
        limit: u32,
    ) -> Result<Vec<Case>> {
        let numbers: Vec<(i64,)> = rows!(
            self.session,
            "select number from cases where number > $1 order by number limit $2",
            after.map_or(0, |number| i64::from(number.get())),
            i64::from(limit)
        )?;
        match (numbers.first(), numbers.last()) {
            (Some(&(first,)), Some(&(last,))) => self.cases_of(Which::Between(first, last)).await,
            _ => Ok(Vec::new()),
        }
    }

    /// A page of the cases that stand, by number: number, path and when each last changed.
    ///
    /// # Errors
    /// If the database fails or a row is damaged.
    pub async fn upheld_after(
        &mut self,
        after: u32,
        limit: u32,
    ) -> Result<Vec<(CaseNumber, String, Timestamp)>> {
        let rows: Vec<(i64, String, i64)> = rows!(
            self.session,
            "select number, title, updated_at from cases
             where number > $1 and status in ('published', 'corrected')
             order by number limit $2",
            i64::from(after),
            i64::from(limit)
        )?;
        rows.into_iter()
            .map(|(number, title, changed)| {
                let key = number.to_string();
                let place = Place {
                    table: "cases",
                    key: &key,
                };
                let number = place.case_number(number)?;
                Ok((number, number.path_of(&title), place.instant(changed)?))
            })
            .collect()
    }

    /// How many cases stand at each status; a status at which none stands is left out.
    ///
    /// # Errors
    /// As with [`case`](Self::case).
    pub async fn case_counts(&mut self) -> Result<BTreeMap<Status, u64>> {
        let rows: Vec<(String, i64)> = rows!(
            self.session,
            "select status, count(*) from cases group by status"
        )?;
        rows.into_iter()
            .map(|(status, count)| {
                let place = Place {
                    table: "cases",
                    key: "status",
                };
                Ok((place.parse(&status)?, place.whole(count)?))
            })
            .collect()
    }

    /// The case that was imported from a record of a data set.
    ///
    /// # Errors
    /// As with [`case`](Self::case).
    pub async fn case_by_origin(&mut self, dataset: &str, id: &str) -> Result<Option<Case>> {
        if !limits::can_be_stored(dataset) || !limits::can_be_stored(id) {
            return Ok(None);
        }
        let row: Option<Row> = row!(
            self.session,
            case_where!("origin_dataset = $1 and origin_id = $2"),
            dataset,
            id
        )?;
        self.whole_case(row).await
    }

    pub(super) async fn number_at_origin(
        &mut self,
        dataset: &str,
        id: &str,
    ) -> Result<Option<(i64, String)>> {
        row!(
            self.session,
            "select number, id from cases where origin_dataset = $1 and origin_id = $2",
            dataset,
            id
        )
    }

    /// The case with a fingerprint ([`casebook::Content::fingerprint`]); of several the oldest.
    ///
    /// # Errors
    /// As with [`case`](Self::case).
    pub async fn case_by_fingerprint(&mut self, fingerprint: &str) -> Result<Option<Case>> {
        if !limits::can_be_stored(fingerprint) {
            return Ok(None);
        }
        let row: Option<Row> = row!(
            self.session,
            case_where!("fingerprint = $1 order by number limit 1"),
            fingerprint
        )?;
        self.whole_case(row).await
    }

    /// The cases whose title has this slug, by number; at most 1,000.
    ///
    /// # Errors
    /// As with [`case`](Self::case).
    pub async fn cases_titled(&mut self, title_key: &Slug) -> Result<Vec<(Uuid, CaseNumber)>> {
        let rows: Vec<(String, i64)> = rows!(
            self.session,
            "select id, number from cases where title_key = $1 order by number limit 1000",
            title_key.as_str()
        )?;
        rows.into_iter()
            .map(|(id, number)| {
                let place = Place {
                    table: "cases",
                    key: number,
                };
                Ok((place.id(&id)?, place.case_number(number)?))
            })
            .collect()
    }

    /// The labels of a field that no vocabulary knew (`related` holds titles of related cases),
    /// with the cases that hold them, in the order of the cases.
    ///
    /// # Errors
    /// As with [`case`](Self::case).
    pub async fn unresolved(&mut self, field: &str) -> Result<Vec<(Uuid, String)>> {
        if !limits::can_be_stored(field) {
            return Ok(Vec::new());
        }
        let rows: Vec<(String, String)> = rows!(
            self.session,
            "select cases.id, unresolved.label
             from unresolved join cases on cases.number = unresolved.case_number
             where unresolved.field = $1 order by unresolved.case_number, unresolved.position",
            field
        )?;
        rows.into_iter()
            .map(|(id, label)| {
                let place = Place {
                    table: "cases",
                    key: &id,
                };
                Ok((place.id(&id)?, label))
            })
            .collect()
    }

    /// These cases, by number as far as one statement reaches.
    async fn cases_of(&mut self, which: Which<i64>) -> Result<Vec<Case>> {
        let rows: Vec<Row> = rows_of!(
            self.session,
            case_where!("number {which} order by number"),
            which
        )?;
        self.whole_cases(rows, &which).await
    }

    async fn whole_case(&mut self, row: Option<Row>) -> Result<Option<Case>> {
        let Some(row) = row else {
            return Ok(None);
        };
        let which = Which::Among(vec![row.0]);
        Ok(self.whole_cases(vec![row], &which).await?.pop())
    }

    /// The cases of the rows, which are those that `which` asks for, with all their parts.
    async fn whole_cases(&mut self, rows: Vec<Row>, which: &Which<i64>) -> Result<Vec<Case>> {
        let mut cases = rows
            .into_iter()
            .map(bare_case)
            .collect::<Result<Vec<_>>>()?;
        if !cases.is_empty() {
            self.fill(&mut cases, which).await?;
        }
        Ok(cases)
    }
}
