//! Captured pages and their passages.

use casebook::{Article, Noun, Passage, Slug, Uuid};

use crate::{
    Error, Read, Result, Saved, Write, limits,
    log::{Entry, Version},
    session::Which,
    value::{Place, kept},
};

type Row = (
    String,
    Option<String>,
    Option<String>,
    String,
    Option<String>,
    Option<String>,
    Option<String>,
    String,
    i64,
    Option<String>,
);

fn bare_article(row: Row) -> Result<Article> {
    let (id, url, outlet, title, author, day, language, text, captured_at, snapshot) = row;
    let place = Place {
        table: "articles",
        key: &id,
    };
    Ok(Article {
        id: place.id(&id)?,
        url,
        outlet: place.slug_some(outlet)?,
        title,
        author,
        published_on: place.parse_some(day.as_deref())?,
        language: place.parse_some(language.as_deref())?,
        text,
        captured_at: place.instant(captured_at)?,
        snapshot,
        passages: Vec::new(),
    })
}

impl Read {
    /// The article with an id.
    ///
    /// # Errors
    /// If the database fails or a row is damaged.
    pub async fn article(&mut self, id: Uuid) -> Result<Option<Article>> {
        let row: Option<Row> = row!(
            self.session,
            "select id, url, outlet, title, author, published_on, language, text, captured_at,
                 snapshot
             from articles where id = $1",
            id.to_string()
        )?;
        Ok(self.with_passages(row.into_iter().collect()).await?.pop())
    }

    /// A page of all articles, in the order of their ids.
    pub(crate) async fn articles_after(
        &mut self,
        after: Option<Uuid>,
        limit: u32,
    ) -> Result<Vec<Article>> {
        let rows: Vec<Row> = rows!(
            self.session,
            "select id, url, outlet, title, author, published_on, language, text, captured_at,
                 snapshot
             from articles where id > $1 order by id limit $2",
            after.map(|id| id.to_string()).unwrap_or_default(),
            i64::from(limit)
        )?;
        self.with_passages(rows).await
    }

    async fn with_passages(&mut self, rows: Vec<Row>) -> Result<Vec<Article>> {
        let mut articles = rows
            .into_iter()
            .map(bare_article)
            .collect::<Result<Vec<_>>>()?;
        let (Some(first), Some(last)) = (articles.first(), articles.last()) else {
            return Ok(articles);
        };
        let passages: Vec<(String, i64, i64)> = rows_of!(
            self.session,
            "select article, start_byte, end_byte from passages
             where article {which} order by article, position",
            Which::Between(first.id.to_string(), last.id.to_string())
        )?;
        let mut passages = passages.into_iter().peekable();
        for article in &mut articles {
            let id = article.id.to_string();
            while let Some((_, start, end)) = passages.next_if(|(owner, ..)| *owner == id) {
                let place = Place {
                    table: "passages",
                    key: &id,
                };
                article.passages.push(Passage {
                    start: place.whole(start)?,
                    end: place.whole(end)?,
                });
            }
        }
        Ok(articles)
    }
}

impl Write {
    /// Saves an article under its id.
    ///
    /// # Errors
    /// [`Error::Missing`] where its outlet is not stored, [`Error::Invalid`] where a passage does
    /// not lie in its text.
    pub async fn save_article(&mut self, article: &Article) -> Result<Saved> {
        let article = kept_article(article);
        let previous = self.article(article.id).await?;
        if previous.as_ref() == Some(&article) {
            return Ok(Saved::Unchanged);
        }
        let body = article_json(&article)?;
        self.require(Noun::Outlet, &article.outlet).await?;
        self.began();
        self.put_article(&article).await?;
        self.log(Entry {
            noun: Noun::Article,
            key: &article.id.to_string(),
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

    pub(crate) async fn put_article(&mut self, article: &Article) -> Result<()> {
        let id = article.id.to_string();
        execute!(
            self.session,
            "insert into articles (id, url, outlet, title, author, published_on, language, text,
                 captured_at, snapshot)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
             on conflict (id) do update set url = excluded.url, outlet = excluded.outlet,
                 title = excluded.title, author = excluded.author,
                 published_on = excluded.published_on, language = excluded.language,
                 text = excluded.text, captured_at = excluded.captured_at,
                 snapshot = excluded.snapshot",
            &id,
            article.url.as_deref(),
            article.outlet.as_ref().map(Slug::as_str),
            &article.title,
            article.author.as_deref(),
            article.published_on.map(|day| day.to_string()),
            article.language.as_ref().map(|language| language.tag()),
            &article.text,
            article.captured_at.as_microsecond(),
            article.snapshot.as_deref()
        )?;
        execute!(self.session, "delete from passages where article = $1", &id)?;
        insert_each!(
            self.session,
            "insert into passages (article, position, start_byte, end_byte)",
            &article.passages,
            (position, passage) => &id, position, i64::from(passage.start), i64::from(passage.end)
        )
    }
}

/// The article with its instant cut to the precision the casebook keeps.
pub(crate) fn kept_article(article: &Article) -> Article {
    Article {
        captured_at: kept(article.captured_at),
        ..article.clone()
    }
}

/// The article as JSON, if it can be kept.
pub(crate) fn article_json(article: &Article) -> Result<String> {
    for passage in &article.passages {
        let range = passage.start as usize..passage.end as usize;
        if article.text.get(range).is_none() {
            return Err(Error::Invalid(format!(
                "the passage from byte {} to {} does not lie in the text of article {}",
                passage.start, passage.end, article.id
            )));
        }
    }
    limits::json(article)
}
