//! A case's rows, written.

use casebook::{Case, Content, Noun, Slug};
use sqlx::AssertSqlSafe;

use crate::{Error, Result, Write};

impl Write {
    /// Writes a new case, with the number that it has.
    ///
    /// # Errors
    /// [`Error::Duplicate`] where another case has its origin, with nothing written.
    pub(super) async fn put_new_case(&mut self, case: &Case) -> Result<()> {
        let content = &case.content;
        let origin = content.origin.as_ref();
        let added = execute!(
            self.session,
            "insert into cases (number, id, status, language, title, title_key, fingerprint, summary,
                 response, origin_dataset, origin_id, origin_url, origin_licence,
                 origin_attribution, created_at, updated_at, published_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
             on conflict (origin_dataset, origin_id) do nothing",
            i64::from(case.number.get()),
            case.id.to_string(),
            case.status.as_str(),
            content.language.tag(),
            &content.title,
            Slug::of(&content.title).to_string(),
            content.fingerprint(),
            &content.summary,
            &content.response,
            origin.map(|origin| &origin.dataset),
            origin.map(|origin| &origin.id),
            origin.and_then(|origin| origin.url.as_ref()),
            origin.and_then(|origin| origin.licence.as_ref()),
            origin.and_then(|origin| origin.attribution.as_ref()),
            case.created_at.as_microsecond(),
            case.updated_at.as_microsecond(),
            case.published_at.map(|at| at.as_microsecond())
        )?;
        if added == 0 {
            self.ended();
            self.require_free_origin(case.id, origin).await?;
            return Err(Error::corrupt(
                "cases",
                case.number,
                "its origin is taken by no case",
            ));
        }
        let number = i64::from(case.number.get());
        self.counters.case = self.counters.case.max(number);
        self.put_parts(None, case).await?;
        self.knows(Noun::Case, case.id);
        Ok(())
    }

    /// Writes a case over its previous version.
    pub(super) async fn put_changed_case(&mut self, previous: &Case, case: &Case) -> Result<()> {
        let content = &case.content;
        let origin = content.origin.as_ref();
        execute!(
            self.session,
            "update cases set status = $1, language = $2, title = $3, title_key = $4,
                 fingerprint = $5, summary = $6, response = $7, origin_dataset = $8,
                 origin_id = $9, origin_url = $10, origin_licence = $11, origin_attribution = $12,
                 updated_at = $13, published_at = $14
             where number = $15",
            case.status.as_str(),
            content.language.tag(),
            &content.title,
            Slug::of(&content.title).to_string(),
            content.fingerprint(),
            &content.summary,
            &content.response,
            origin.map(|origin| &origin.dataset),
            origin.map(|origin| &origin.id),
            origin.and_then(|origin| origin.url.as_ref()),
            origin.and_then(|origin| origin.licence.as_ref()),
            origin.and_then(|origin| origin.attribution.as_ref()),
            case.updated_at.as_microsecond(),
            case.published_at.map(|at| at.as_microsecond()),
            i64::from(case.number.get())
        )?;
        self.put_parts(Some(previous), case).await
    }

    /// Writes the parts that differ from the previous version's.
    async fn put_parts(&mut self, previous: Option<&Case>, case: &Case) -> Result<()> {
        let number = i64::from(case.number.get());
        let before = previous.map(|case| &case.content);
        let content = &case.content;
        self.put_claims(number, before, content).await?;
        self.put_appearances(number, before, content).await?;
        self.put_evidence(number, before, content).await?;
        self.put_vocabulary(number, before, content).await?;
        self.put_groups(number, before, content).await?;
        self.put_texts(number, before, content).await?;
        self.put_corrections(number, previous, case).await
    }

    /// Whether a list must be written; if so, the rows of its previous version are gone.
    async fn rewrites<T: PartialEq>(
        &mut self,
        table: &'static str,
        number: i64,
        before: Option<&Vec<T>>,
        now: &Vec<T>,
    ) -> Result<bool> {
        if before == Some(now) {
            return Ok(false);
        }
        if before.is_some_and(|before| !before.is_empty()) {
            execute!(
                self.session,
                AssertSqlSafe(format!("delete from {table} where case_number = $1")),
                number
            )?;
        }
        Ok(true)
    }

    async fn put_claims(
        &mut self,
        number: i64,
        before: Option<&Content>,
        content: &Content,
    ) -> Result<()> {
        let (before, now) = (before.map(|content| &content.claims), &content.claims);
        if self.rewrites("claims", number, before, now).await? {
            insert_each!(
                self.session,
                "insert into claims (case_number, position, text, verdict, grain_of_truth)",
                now,
                (position, claim) => number, position, &claim.text,
                    claim.verdict.map(|verdict| verdict.as_str()),
                    claim.grain_of_truth.as_deref()
            )?;
        }
        Ok(())
    }

    async fn put_appearances(
        &mut self,
        number: i64,
        before: Option<&Content>,
        content: &Content,
    ) -> Result<()> {
        let (before, now) = (
            before.map(|content| &content.appearances),
            &content.appearances,
        );
        if self.rewrites("appearances", number, before, now).await? {
            insert_each!(
                self.session,
                "insert into appearances (case_number, position, outlet, outlet_label, url,
                     archived_url, published_on, language, headline, quote)",
                now,
                (position, appearance) => number, position,
                    appearance.outlet.as_ref().map(Slug::as_str),
                    appearance.outlet_label.as_deref(),
                    appearance.url.as_deref(),
                    appearance.archived_url.as_deref(),
                    appearance.published_on.map(|day| day.to_string()),
                    appearance.language.as_ref().map(|language| language.tag()),
                    appearance.headline.as_deref(),
                    appearance.quote.as_deref()
            )?;
        }
        Ok(())
    }

    async fn put_evidence(
        &mut self,
        number: i64,
        before: Option<&Content>,
        content: &Content,
    ) -> Result<()> {
        let (before, now) = (before.map(|content| &content.evidence), &content.evidence);
        if self.rewrites("evidence", number, before, now).await? {
            insert_each!(
                self.session,
                "insert into evidence (case_number, position, title, publisher, published_on, url,
                     archived_url, quote, supports, link_state, link_checked_at)",
                now,
                (position, source) => number, position, &source.title,
                    source.publisher.as_deref(),
                    source.published_on.map(|day| day.to_string()),
                    source.url.as_deref(),
                    source.archived_url.as_deref(),
                    source.quote.as_deref(),
                    source.supports.as_deref(),
                    source.link_health.as_ref().map(|health| health.state.as_str()),
                    source.link_health.as_ref().map(|health| health.checked_at.as_microsecond())
            )?;
        }
        Ok(())
    }

    /// Languages and countries.
    async fn put_vocabulary(
        &mut self,
        number: i64,
        before: Option<&Content>,
        content: &Content,
    ) -> Result<()> {
        let (then, now) = (before.map(|content| &content.languages), &content.languages);
        if self.rewrites("case_languages", number, then, now).await? {
            insert_each!(
                self.session,
                "insert into case_languages (case_number, position, language)",
                now,
                (position, language) => number, position, language.tag()
            )?;
        }
        let (then, now) = (before.map(|content| &content.countries), &content.countries);
        if self.rewrites("case_countries", number, then, now).await? {
            insert_each!(
                self.session,
                "insert into case_countries (case_number, position, country)",
                now,
                (position, country) => number, position, country.code()
            )?;
        }
        Ok(())
    }

    /// Tags, narratives and issues.
    async fn put_groups(
        &mut self,
        number: i64,
        before: Option<&Content>,
        content: &Content,
    ) -> Result<()> {
        let (then, now) = (before.map(|content| &content.tags), &content.tags);
        if self.rewrites("case_tags", number, then, now).await? {
            insert_each!(
                self.session,
                "insert into case_tags (case_number, position, tag)",
                now,
                (position, tag) => number, position, tag.as_str()
            )?;
        }
        let (then, now) = (
            before.map(|content| &content.narratives),
            &content.narratives,
        );
        if self.rewrites("case_narratives", number, then, now).await? {
            insert_each!(
                self.session,
                "insert into case_narratives (case_number, position, narrative)",
                now,
                (position, narrative) => number, position, narrative.as_str()
            )?;
        }
        let (then, now) = (before.map(|content| &content.issues), &content.issues);
        if self.rewrites("case_issues", number, then, now).await? {
            insert_each!(
                self.session,
                "insert into case_issues (case_number, position, issue)",
                now,
                (position, issue) => number, position, i64::from(*issue)
            )?;
        }
        Ok(())
    }

    /// Translations and unresolved labels.
    async fn put_texts(
        &mut self,
        number: i64,
        before: Option<&Content>,
        content: &Content,
    ) -> Result<()> {
        let (then, now) = (
            before.map(|content| &content.translations),
            &content.translations,
        );
        if self.rewrites("translations", number, then, now).await? {
            insert_each!(
                self.session,
                "insert into translations (case_number, position, language, title, summary,
                     response, kind)",
                now,
                (position, translation) => number, position, translation.language.tag(),
                    &translation.title, &translation.summary, &translation.response,
                    translation.kind.as_str()
            )?;
        }
        let (then, now) = (
            before.map(|content| &content.unresolved),
            &content.unresolved,
        );
        if self.rewrites("unresolved", number, then, now).await? {
            insert_each!(
                self.session,
                "insert into unresolved (case_number, position, field, label)",
                now,
                (position, unresolved) => number, position, &unresolved.field, &unresolved.text
            )?;
        }
        Ok(())
    }

    async fn put_corrections(
        &mut self,
        number: i64,
        previous: Option<&Case>,
        case: &Case,
    ) -> Result<()> {
        let (then, now) = (previous.map(|case| &case.corrections), &case.corrections);
        if self.rewrites("corrections", number, then, now).await? {
            insert_each!(
                self.session,
                "insert into corrections (case_number, position, at, note, withdrawal)",
                now,
                (position, correction) => number, position, correction.at.as_microsecond(),
                    &correction.note, i64::from(correction.withdrawal)
            )?;
        }
        Ok(())
    }
}
