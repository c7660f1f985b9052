//! Narratives: a tree of recurring stories.

use std::collections::HashMap;

use casebook::{Label, Narrative, Noun, Slug};

use crate::{
    Error, Read, Result, Saved, Write, limits,
    log::{Entry, Version},
    session::Which,
    tag::labels_by_owner,
    value::Place,
};

type Row = (String, String, String, Option<String>);

impl Read {
    /// The narrative with a key.
    ///
    /// # Errors
    /// If the database fails or a row is damaged.
    pub async fn narrative(&mut self, slug: &Slug) -> Result<Option<Narrative>> {
        let row: Option<Row> = row!(
            self.session,
            "select slug, title, summary, parent from narratives where slug = $1",
            slug.as_str()
        )?;
        let Some(row) = row else {
            return Ok(None);
        };
        let labels = rows_of!(
            self.session,
            "select narrative, language, label from narrative_labels
             where narrative {which} order by narrative, position",
            Which::Among(vec![row.0.clone()])
        )?;
        narrative(row, &mut labels_by_owner("narrative_labels", labels)?).map(Some)
    }

    /// Every narrative, each before those it holds; beside each other by key.
    ///
    /// # Errors
    /// If the database fails or a row is damaged.
    pub async fn narratives(&mut self) -> Result<Vec<Narrative>> {
        let rows: Vec<Row> = rows!(
            self.session,
            "select slug, title, summary, parent from narratives order by slug"
        )?;
        let labels = rows!(
            self.session,
            "select narrative, language, label from narrative_labels order by narrative, position"
        )?;
        let mut labels = labels_by_owner("narrative_labels", labels)?;
        let mut children: HashMap<Option<Slug>, Vec<Narrative>> = HashMap::new();
        let count = rows.len();
        for row in rows {
            let narrative = narrative(row, &mut labels)?;
            children
                .entry(narrative.parent.clone())
                .or_default()
                .push(narrative);
        }
        let mut all = Vec::with_capacity(count);
        let mut next = children.remove(&None).unwrap_or_default();
        next.reverse();
        while let Some(narrative) = next.pop() {
            let below = children.remove(&Some(narrative.slug.clone()));
            next.extend(below.unwrap_or_default().into_iter().rev());
            all.push(narrative);
        }
        match children.into_values().flatten().next() {
            None => Ok(all),
            Some(lost) => Err(Error::corrupt(
                "narratives",
                lost.slug,
                "it is its own ancestor",
            )),
        }
    }

    /// Whether a narrative stands above another that is stored, or is it.
    async fn stands_above(&mut self, narrative: &Slug, other: &Slug) -> Result<bool> {
        let found: Option<(i64,)> = row!(
            self.session,
            "with recursive above (slug) as (
                 select slug from narratives where slug = $1
                 union
                 select narratives.parent from narratives
                 join above on narratives.slug = above.slug
                 where narratives.parent is not null
             )
             select count(*) from above where slug = $2",
            other.as_str(),
            narrative.as_str()
        )?;
        Ok(found.is_some_and(|(count,)| count > 0))
    }
}

fn narrative(row: Row, labels: &mut HashMap<String, Vec<Label>>) -> Result<Narrative> {
    let (slug, title, summary, parent) = row;
    let place = Place {
        table: "narratives",
        key: &slug,
    };
    Ok(Narrative {
        labels: labels.remove(&slug).unwrap_or_default(),
        parent: place.slug_some(parent)?,
        slug: place.slug(slug.clone())?,
        title,
        summary,
    })
}

impl Write {
    /// Saves a narrative under its key.
    ///
    /// # Errors
    /// [`Error::Missing`] where its parent is not stored, [`Error::Invalid`] where it would become
    /// its own ancestor.
    pub async fn save_narrative(&mut self, narrative: &Narrative) -> Result<Saved> {
        let previous = self.narrative(&narrative.slug).await?;
        if previous.as_ref() == Some(narrative) {
            return Ok(Saved::Unchanged);
        }
        let body = limits::json(narrative)?;
        self.require_parent(narrative).await?;
        self.began();
        self.put_narrative(narrative).await?;
        self.log(Entry {
            noun: Noun::Narrative,
            key: narrative.slug.as_str(),
            action: if previous.is_some() {
                "update"
            } else {
                "create"
            },
            detail: None,
            version: Some(Version {
                body,
                public: true,
                first: false,
            }),
        })
        .await?;
        self.ended();
        Ok(Saved::over(&previous))
    }

    pub(crate) async fn require_parent(&mut self, narrative: &Narrative) -> Result<()> {
        let Some(parent) = &narrative.parent else {
            return Ok(());
        };
        if *parent == narrative.slug || self.stands_above(&narrative.slug, parent).await? {
            return Err(Error::Invalid(format!(
                "the narrative {} cannot stand below {parent}, which is itself or below it",
                narrative.slug
            )));
        }
        self.require(Noun::Narrative, [parent]).await
    }

    pub(crate) async fn put_narrative(&mut self, narrative: &Narrative) -> Result<()> {
        let slug = narrative.slug.as_str();
        execute!(
            self.session,
            "insert into narratives (slug, title, summary, parent) values ($1, $2, $3, $4)
             on conflict (slug) do update set title = excluded.title, summary = excluded.summary,
                 parent = excluded.parent",
            slug,
            &narrative.title,
            &narrative.summary,
            narrative.parent.as_ref().map(Slug::as_str)
        )?;
        execute!(
            self.session,
            "delete from narrative_labels where narrative = $1",
            slug
        )?;
        insert_each!(
            self.session,
            "insert into narrative_labels (narrative, position, language, label)",
            &narrative.labels,
            (position, label) => slug, position, label.language.tag(), &label.text
        )?;
        self.knows(Noun::Narrative, slug);
        Ok(())
    }
}
