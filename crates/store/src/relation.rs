//! Links between cases.

use casebook::{Noun, Relation, Uuid};

use crate::{
    Error, Read, Result, Saved, Write, limits,
    log::{Entry, Version},
    value::{Place, kept},
};

type Row = (String, String, String, Option<f64>, String, String, i64);

fn relation((one, other, state, score, reason, by, at): Row) -> Result<Relation> {
    let place = Place {
        table: "relations",
        key: format!("{one}+{other}"),
    };
    Ok(Relation {
        cases: [place.id(&one)?, place.id(&other)?],
        state: place.parse(&state)?,
        score,
        reason,
        by,
        at: place.instant(at)?,
    })
}

impl Read {
    /// The relations of a case, by the other case's id.
    ///
    /// # Errors
    /// If the database fails or a row is damaged.
    pub async fn relations_of(&mut self, case: Uuid) -> Result<Vec<Relation>> {
        let rows: Vec<Row> = rows!(
            self.session,
            "select one, other, state, score, reason, author, at from relations
             where one = $1 or other = $1 order by one, other",
            case.to_string()
        )?;
        rows.into_iter().map(relation).collect()
    }

    /// A page of all relations, in the order of their ids.
    pub(crate) async fn relations_after(
        &mut self,
        after: Option<[Uuid; 2]>,
        limit: u32,
    ) -> Result<Vec<Relation>> {
        let [one, other] = after.map_or([String::new(), String::new()], |ids| {
            ids.map(|id| id.to_string())
        });
        let rows: Vec<Row> = rows!(
            self.session,
            "select one, other, state, score, reason, author, at from relations
             where (one, other) > ($1, $2) order by one, other limit $3",
            &one,
            &other,
            i64::from(limit)
        )?;
        rows.into_iter().map(relation).collect()
    }

    pub(crate) async fn relation(&mut self, cases: [Uuid; 2]) -> Result<Option<Relation>> {
        let row: Option<Row> = row!(
            self.session,
            "select one, other, state, score, reason, author, at from relations
             where one = $1 and other = $2",
            cases[0].to_string(),
            cases[1].to_string()
        )?;
        row.map(relation).transpose()
    }
}

impl Write {
    /// Saves the relation of two cases.
    ///
    /// # Errors
    /// [`Error::Missing`] where a case is not stored, [`Error::Invalid`] where the ids do not
    /// stand in order or the score is no probability.
    pub async fn save_relation(&mut self, relation: &Relation) -> Result<Saved> {
        limits::relation(relation)?;
        let relation = kept_relation(relation);
        let previous = self.relation(relation.cases).await?;
        if previous.as_ref() == Some(&relation) {
            return Ok(Saved::Unchanged);
        }
        let body = limits::json(&relation)?;
        self.require(Noun::Case, relation.cases).await?;
        self.began();
        self.put_relation(&relation).await?;
        self.log(Entry {
            noun: Noun::Relation,
            key: &relation.key(),
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

    /// Deletes the relation of two cases, given in either order.
    ///
    /// # Errors
    /// [`Error::NotFound`] if there is none.
    pub async fn delete_relation(&mut self, mut cases: [Uuid; 2]) -> Result<()> {
        cases.sort();
        let key = format!("{}+{}", cases[0], cases[1]);
        if self.relation(cases).await?.is_none() {
            return Err(Error::NotFound {
                noun: Noun::Relation,
                key,
            });
        }
        self.began();
        execute!(
            self.session,
            "delete from relations where one = $1 and other = $2",
            cases[0].to_string(),
            cases[1].to_string()
        )?;
        self.log(Entry {
            noun: Noun::Relation,
            key: &key,
            action: "delete",
            detail: None,
            version: None,
        })
        .await?;
        self.ended();
        Ok(())
    }

    pub(crate) async fn put_relation(&mut self, relation: &Relation) -> Result<()> {
        execute!(
            self.session,
            "insert into relations (one, other, state, score, reason, author, at)
             values ($1, $2, $3, $4, $5, $6, $7)
             on conflict (one, other) do update set state = excluded.state,
                 score = excluded.score, reason = excluded.reason, author = excluded.author,
                 at = excluded.at",
            relation.cases[0].to_string(),
            relation.cases[1].to_string(),
            relation.state.as_str(),
            relation.score,
            &relation.reason,
            &relation.by,
            relation.at.as_microsecond()
        )?;
        Ok(())
    }
}

/// The relation with its instant cut to the precision the casebook keeps.
pub(crate) fn kept_relation(relation: &Relation) -> Relation {
    Relation {
        at: kept(relation.at),
        ..relation.clone()
    }
}
