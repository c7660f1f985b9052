use casebook::{Case, CaseNumber, Content, Noun, Origin, Status, Uuid, rules};
use jiff::SignedDuration;

use crate::{
    Error, Result, Saved, Write, limits,
    log::{Entry, Version},
    now,
    value::{Place, kept},
};

impl Write {
    /// Makes a case with the next number; its times are now.
    ///
    /// # Errors
    /// [`Error::Rule`] where the status asks for more than the content has, [`Error::Missing`]
    /// where it names an outlet, tag, narrative or issue that is not stored, [`Error::Duplicate`]
    /// where another case has its origin.
    pub async fn create_case(&mut self, status: Status, content: Content) -> Result<Case> {
        let at = now();
        let mut case = kept_case(Case {
            id: Uuid::now_v7(),
            number: CaseNumber::new(u32::MAX).expect("it is not zero"),
            status,
            content,
            corrections: Vec::new(),
            created_at: at,
            updated_at: at,
            published_at: status.is_public().then_some(at),
        });
        rules::accept(None, &case)?;
        case.number = self.next_case_number()?;
        let body = case_json(&case)?;
        self.require_references(&case.content).await?;
        self.began();
        self.put_new_case(&case).await?;
        let key = case.id.to_string();
        self.log(Entry {
            noun: Noun::Case,
            key: &key,
            action: "create",
            detail: None,
            version: Some(Version {
                body,
                public: status.is_public(),
                first: true,
            }),
        })
        .await?;
        self.ended();
        Ok(case)
    }

    /// Saves a case that was read before and then changed. The store sets `updated_at`, and
    /// `published_at` when the case first becomes public, and keeps `created_at`.
    ///
    /// # Errors
    /// [`Error::NotFound`] if there is no such case, [`Error::Conflict`] if somebody else changed
    /// it since (its `updated_at` is not the stored one), [`Error::Rule`], [`Error::Missing`] and
    /// [`Error::Duplicate`] as with [`create_case`](Self::create_case).
    pub async fn save_case(&mut self, case: &Case) -> Result<Saved> {
        let Some(previous) = self.case_by_id(case.id).await? else {
            return Err(Error::no_case(case.id));
        };
        let read_at = kept(case.updated_at);
        let mut next = kept_case(case.clone());
        next.created_at = previous.created_at;
        next.updated_at = previous.updated_at;
        if next.published_at.is_none() {
            next.published_at = previous.published_at;
        }
        if next == previous {
            return Ok(Saved::Unchanged);
        }
        if read_at != previous.updated_at {
            return Err(Error::Conflict {
                number: previous.number,
            });
        }
        // Two saves within a microsecond still differ, so that the second is told from the first.
        let later = previous
            .updated_at
            .saturating_add(SignedDuration::from_micros(1));
        next.updated_at = now().max(later.map_or(previous.updated_at, kept));
        if next.status.is_public() && next.published_at.is_none() {
            next.published_at = Some(next.updated_at);
        }
        rules::accept(Some(&previous), &next)?;
        let body = case_json(&next)?;
        self.require_references(&next.content).await?;
        if next.content.origin != previous.content.origin {
            self.require_free_origin(next.id, next.content.origin.as_ref())
                .await?;
        }
        self.began();
        self.put_changed_case(&previous, &next).await?;
        let moved = previous.status != next.status;
        self.log(Entry {
            noun: Noun::Case,
            key: &next.id.to_string(),
            action: if moved { "status" } else { "update" },
            detail: moved.then(|| format!("{} → {}", previous.status, next.status)),
            version: Some(Version {
                body,
                public: next.status.is_public(),
                first: false,
            }),
        })
        .await?;
        self.ended();
        Ok(Saved::Changed)
    }

    /// Deletes a case that was never public, with its relations, matches and versions. Its number
    /// is not given out again.
    ///
    /// # Errors
    /// [`Error::NotFound`], or [`Error::WasPublic`].
    pub async fn delete_case(&mut self, id: Uuid) -> Result<()> {
        let Some(case) = self.case_by_id(id).await? else {
            return Err(Error::no_case(id));
        };
        if case.status.is_public() || case.published_at.is_some() {
            return Err(Error::WasPublic(case.number));
        }
        for relation in self.relations_of(id).await? {
            self.delete_relation(relation.cases).await?;
        }
        self.delete_matches_with(id).await?;
        let key = id.to_string();
        self.began();
        execute!(
            self.session,
            "delete from cases where number = $1",
            i64::from(case.number.get())
        )?;
        self.erase_revisions(Noun::Case, &key).await?;
        self.log(Entry {
            noun: Noun::Case,
            key: &key,
            action: "delete",
            detail: Some(case.number.to_string()),
            version: None,
        })
        .await?;
        self.forgets(Noun::Case, &key);
        self.ended();
        Ok(())
    }

    /// Puts a case in with its own number, or with the next where another case has that; whether
    /// it had to.
    pub(crate) async fn put_restored_case(&mut self, case: &mut Case) -> Result<bool> {
        let taken: Option<(String,)> = row!(
            self.session,
            "select id from cases where number = $1",
            i64::from(case.number.get())
        )?;
        if taken.is_some() {
            case.number = self.next_case_number()?;
        }
        self.began();
        self.put_new_case(case).await?;
        Ok(taken.is_some())
    }

    fn next_case_number(&self) -> Result<CaseNumber> {
        let number = u32::try_from(self.counters.case + 1).map_err(|_| Error::NoMoreNumbers)?;
        CaseNumber::new(number).ok_or(Error::NoMoreNumbers)
    }

    /// Every record that the content names must be stored.
    pub(crate) async fn require_references(&mut self, content: &Content) -> Result<()> {
        self.require(Noun::Outlet, content.outlets()).await?;
        self.require(Noun::Tag, &content.tags).await?;
        self.require(Noun::Narrative, &content.narratives).await?;
        self.require(Noun::Issue, &content.issues).await
    }

    /// No other case may have the origin.
    pub(crate) async fn require_free_origin(
        &mut self,
        id: Uuid,
        origin: Option<&Origin>,
    ) -> Result<()> {
        let Some(origin) = origin else {
            return Ok(());
        };
        let taken = self.number_at_origin(&origin.dataset, &origin.id).await?;
        match taken {
            Some((number, owner)) if owner != id.to_string() => Err(Error::Duplicate {
                dataset: origin.dataset.clone(),
                id: origin.id.clone(),
                number: Place {
                    table: "cases",
                    key: number,
                }
                .case_number(number)?,
            }),
            _ => Ok(()),
        }
    }
}

/// The case with every instant cut to the precision the casebook keeps.
pub(crate) fn kept_case(mut case: Case) -> Case {
    case.created_at = kept(case.created_at);
    case.updated_at = kept(case.updated_at);
    case.published_at = case.published_at.map(kept);
    for correction in &mut case.corrections {
        correction.at = kept(correction.at);
    }
    for source in &mut case.content.evidence {
        if let Some(health) = &mut source.link_health {
            health.checked_at = kept(health.checked_at);
        }
    }
    case
}

/// The case as JSON, if it can be kept.
pub(crate) fn case_json(case: &Case) -> Result<String> {
    if let Some(origin) = &case.content.origin {
        limits::origin(origin)?;
    }
    for unresolved in &case.content.unresolved {
        limits::key("the field of an unresolved label", &unresolved.field)?;
    }
    limits::json(case)
}
