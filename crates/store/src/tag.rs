//! Tags, with their labels and other names.

use std::collections::HashMap;

use casebook::{Label, Noun, Slug, Tag};

use crate::{
    Read, Result, Saved, Write, limits,
    log::{Entry, Version},
    outlet::grouped,
    session::Which,
    value::Place,
};

impl Read {
    /// The tag with a key.
    ///
    /// # Errors
    /// If the database fails or a row is damaged.
    pub async fn tag(&mut self, slug: &Slug) -> Result<Option<Tag>> {
        Ok(self.tags_by_slug(std::slice::from_ref(slug)).await?.pop())
    }

    /// The tags with these keys, in their order; a key that no tag has is passed over.
    ///
    /// # Errors
    /// If the database fails or a row is damaged.
    pub async fn tags_by_slug(&mut self, slugs: &[Slug]) -> Result<Vec<Tag>> {
        let which = Which::Among(slugs.iter().map(Slug::to_string).collect());
        let mut found: HashMap<Slug, Tag> = self
            .tags_of(which)
            .await?
            .into_iter()
            .map(|tag| (tag.slug.clone(), tag))
            .collect();
        Ok(slugs.iter().filter_map(|slug| found.remove(slug)).collect())
    }

    /// A page of tags in the order of their keys.
    ///
    /// # Errors
    /// If the database fails or a row is damaged.
    pub async fn tags_after(&mut self, after: Option<&Slug>, limit: u32) -> Result<Vec<Tag>> {
        let keys: Vec<(String,)> = rows!(
            self.session,
            "select slug from tags where slug > $1 order by slug limit $2",
            after.map_or("", Slug::as_str),
            i64::from(limit)
        )?;
        match (keys.first(), keys.last()) {
            (Some((first,)), Some((last,))) => {
                self.tags_of(Which::Between(first.clone(), last.clone()))
                    .await
            }
            _ => Ok(Vec::new()),
        }
    }

    /// The tag that a name means: its key, its name, a label in any language or another of its
    /// names, compared by their slugs, in that order of preference.
    ///
    /// # Errors
    /// If the database fails or a row is damaged.
    pub async fn tag_named(&mut self, name: &str) -> Result<Option<Tag>> {
        let found: Option<(String, i64)> = row!(
            self.session,
            "select slug, cast(1 as bigint) from tags where slug = $1
             union all select slug, cast(2 as bigint) from tags where name_key = $1
             union all select tag, cast(3 as bigint) from tag_labels where label_key = $1
             union all select tag, cast(4 as bigint) from tag_aliases where alias_key = $1
             order by 2, 1 limit 1",
            Slug::of(name).as_str()
        )?;
        match found {
            Some((slug, _)) => Ok(self.tags_of(Which::Among(vec![slug])).await?.pop()),
            None => Ok(None),
        }
    }

    /// These tags, in the order of their keys as far as one statement reaches.
    async fn tags_of(&mut self, which: Which<String>) -> Result<Vec<Tag>> {
        let rows: Vec<(String, String)> = rows_of!(
            self.session,
            "select slug, name from tags where slug {which} order by slug",
            which
        )?;
        let labels: Vec<(String, String, String)> = rows_of!(
            self.session,
            "select tag, language, label from tag_labels where tag {which} order by tag, position",
            which
        )?;
        let aliases: Vec<(String, String)> = rows_of!(
            self.session,
            "select tag, alias from tag_aliases where tag {which} order by tag, position",
            which
        )?;
        let (mut labels, mut aliases) = (labels_by_owner("tag_labels", labels)?, grouped(aliases));
        rows.into_iter()
            .map(|(slug, name)| {
                Ok(Tag {
                    labels: labels.remove(&slug).unwrap_or_default(),
                    aliases: aliases.remove(&slug).unwrap_or_default(),
                    name,
                    slug: Place {
                        table: "tags",
                        key: &slug,
                    }
                    .slug(slug.clone())?,
                })
            })
            .collect()
    }
}

/// Rows of `(owner, language, label)` by owner, in their order.
pub(crate) fn labels_by_owner(
    table: &'static str,
    rows: Vec<(String, String, String)>,
) -> Result<HashMap<String, Vec<Label>>> {
    let labels = rows.into_iter().map(|(owner, language, text)| {
        let place = Place { table, key: &owner };
        let language = place.language(&language)?;
        Ok((owner, Label { language, text }))
    });
    Ok(grouped(labels.collect::<Result<_>>()?))
}

impl Write {
    /// Saves a tag under its key.
    ///
    /// # Errors
    /// If it holds what cannot be kept, or the database fails.
    pub async fn save_tag(&mut self, tag: &Tag) -> Result<Saved> {
        let previous = self.tag(&tag.slug).await?;
        if previous.as_ref() == Some(tag) {
            return Ok(Saved::Unchanged);
        }
        let body = limits::json(tag)?;
        self.began();
        self.put_tag(tag).await?;
        self.log(Entry {
            noun: Noun::Tag,
            key: tag.slug.as_str(),
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

    pub(crate) async fn put_tag(&mut self, tag: &Tag) -> Result<()> {
        let slug = tag.slug.as_str();
        execute!(
            self.session,
            "insert into tags (slug, name, name_key) values ($1, $2, $3)
             on conflict (slug) do update set name = excluded.name, name_key = excluded.name_key",
            slug,
            &tag.name,
            Slug::of(&tag.name).to_string()
        )?;
        execute!(self.session, "delete from tag_labels where tag = $1", slug)?;
        insert_each!(
            self.session,
            "insert into tag_labels (tag, position, language, label, label_key)",
            &tag.labels,
            (position, label) => slug, position, label.language.tag(), &label.text,
                Slug::of(&label.text).to_string()
        )?;
        execute!(self.session, "delete from tag_aliases where tag = $1", slug)?;
        insert_each!(
            self.session,
            "insert into tag_aliases (tag, position, alias, alias_key)",
            &tag.aliases,
            (position, alias) => slug, position, alias, Slug::of(alias).to_string()
        )?;
        self.knows(Noun::Tag, slug);
        Ok(())
    }
}
