//! Passages' links to cases.

use casebook::{Match, Noun, Uuid};

use crate::{
    Error, Read, Result, Saved, Write, limits,
    log::{Entry, Version},
    value::{Place, kept},
};

type Row = (String, i64, String, f64, String, String, Option<i64>, i64);

fn found((article, passage, case, score, stance, words, confirmed, at): Row) -> Result<Match> {
    let place = Place {
        table: "matches",
        key: format!("{article}#{passage}+{case}"),
    };
    Ok(Match {
        article: place.id(&article)?,
        passage: place.whole(passage)?,
        case: place.id(&case)?,
        score,
        stance: place.parse(&stance)?,
        words: serde_json::from_str(&words).map_err(|error| place.corrupt(error))?,
        confirmed: confirmed.map(|confirmed| confirmed != 0),
        at: place.instant(at)?,
    })
}

impl Read {
    /// The matches of an article, in the order of its passages.
    ///
    /// # Errors
    /// If the database fails or a row is damaged.
    pub async fn matches_of(&mut self, article: Uuid) -> Result<Vec<Match>> {
        let rows: Vec<Row> = rows!(
            self.session,
            "select article, passage, case_id, score, stance, words, confirmed, at from matches
             where article = $1 order by passage, case_id",
            article.to_string()
        )?;
        rows.into_iter().map(found).collect()
    }

    /// A page of all matches, in the order of their keys.
    pub(crate) async fn matches_after(
        &mut self,
        after: Option<&Match>,
        limit: u32,
    ) -> Result<Vec<Match>> {
        let (article, passage, case) = match after {
            Some(last) => (
                last.article.to_string(),
                i64::from(last.passage),
                last.case.to_string(),
            ),
            None => (String::new(), 0, String::new()),
        };
        let rows: Vec<Row> = rows!(
            self.session,
            "select article, passage, case_id, score, stance, words, confirmed, at from matches
             where (article, passage, case_id) > ($1, $2, $3)
             order by article, passage, case_id limit $4",
            &article,
            passage,
            &case,
            i64::from(limit)
        )?;
        rows.into_iter().map(found).collect()
    }

    pub(crate) async fn found(&mut self, wanted: &Match) -> Result<Option<Match>> {
        let row: Option<Row> = row!(
            self.session,
            "select article, passage, case_id, score, stance, words, confirmed, at from matches
             where article = $1 and passage = $2 and case_id = $3",
            wanted.article.to_string(),
            i64::from(wanted.passage),
            wanted.case.to_string()
        )?;
        row.map(found).transpose()
    }
}

impl Write {
    /// Saves the match of a passage with a case.
    ///
    /// # Errors
    /// [`Error::Missing`] where the article or the case is not stored, [`Error::Invalid`] where
    /// the score is no probability.
    pub async fn save_match(&mut self, wanted: &Match) -> Result<Saved> {
        let wanted = kept_match(wanted);
        let body = match_json(&wanted)?;
        let previous = self.found(&wanted).await?;
        if previous.as_ref() == Some(&wanted) {
            return Ok(Saved::Unchanged);
        }
        self.require_ends(&wanted).await?;
        self.began();
        self.put_match(&wanted).await?;
        self.log(Entry {
            noun: Noun::Match,
            key: &wanted.key(),
            action: if previous.is_some() {
                "update"
            } else {
                "create"
            },
            detail: None,
            version: Some(Version {
                body,
                public: false,
                first: false,
            }),
        })
        .await?;
        self.ended();
        Ok(Saved::over(&previous))
    }

    /// Both ends of a match must be stored.
    pub(crate) async fn require_ends(&mut self, wanted: &Match) -> Result<()> {
        self.require(Noun::Case, [wanted.case]).await?;
        let passages: Option<(i64,)> = row!(
            self.session,
            "select (select count(*) from passages where article = articles.id)
             from articles where id = $1",
            wanted.article.to_string()
        )?;
        match passages {
            None => Err(Error::missing(Noun::Article, [wanted.article])),
            Some((count,)) if i64::from(wanted.passage) >= count => Err(Error::Invalid(format!(
                "the article {} has no passage {}",
                wanted.article, wanted.passage
            ))),
            Some(_) => Ok(()),
        }
    }

    pub(crate) async fn put_match(&mut self, found: &Match) -> Result<()> {
        let words = serde_json::to_string(&found.words)
            .map_err(|error| Error::Invalid(format!("the words of the match: {error}")))?;
        execute!(
            self.session,
            "insert into matches (article, passage, case_id, score, stance, words, confirmed, at)
             values ($1, $2, $3, $4, $5, $6, $7, $8)
             on conflict (article, passage, case_id) do update set score = excluded.score,
                 stance = excluded.stance, words = excluded.words,
                 confirmed = excluded.confirmed, at = excluded.at",
            found.article.to_string(),
            i64::from(found.passage),
            found.case.to_string(),
            found.score,
            found.stance.as_str(),
            &words,
            found.confirmed.map(i64::from),
            found.at.as_microsecond()
        )?;
        Ok(())
    }

    /// Deletes the matches with a case.
    pub(crate) async fn delete_matches_with(&mut self, case: Uuid) -> Result<()> {
        self.began();
        let deleted: Vec<(String, i64)> = rows!(
            self.session,
            "delete from matches where case_id = $1 returning article, passage",
            case.to_string()
        )?;
        for (article, passage) in deleted {
            self.log(Entry {
                noun: Noun::Match,
                key: &format!("{article}#{passage}+{case}"),
                action: "delete",
                detail: None,
                version: None,
            })
            .await?;
        }
        self.ended();
        Ok(())
    }
}

/// The match with its instant cut to the precision the casebook keeps.
pub(crate) fn kept_match(found: &Match) -> Match {
    Match {
        at: kept(found.at),
        ..found.clone()
    }
}

/// The match as JSON, if it can be kept.
pub(crate) fn match_json(found: &Match) -> Result<String> {
    limits::probability("the match's score", found.score)?;
    limits::json(found)
}
