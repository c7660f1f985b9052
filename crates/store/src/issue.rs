//! Issues of the review.

use casebook::{Issue, Noun};

use crate::{
    Read, Result, Saved, Write, limits,
    log::{Entry, Version},
    value::Place,
};

type Row = (i64, String, String, Option<String>);

fn issue((number, title, summary, published_on): Row) -> Result<Issue> {
    let place = Place {
        table: "issues",
        key: number,
    };
    Ok(Issue {
        number: place.whole(number)?,
        title,
        summary,
        published_on: place.parse_some(published_on.as_deref())?,
    })
}

impl Read {
    /// The issue with a number.
    ///
    /// # Errors
    /// If the database fails or a row is damaged.
    pub async fn issue(&mut self, number: u32) -> Result<Option<Issue>> {
        let row: Option<Row> = row!(
            self.session,
            "select number, title, summary, published_on from issues where number = $1",
            i64::from(number)
        )?;
        row.map(issue).transpose()
    }

    /// Every issue, by number.
    ///
    /// # Errors
    /// If the database fails or a row is damaged.
    pub async fn issues(&mut self) -> Result<Vec<Issue>> {
        let rows: Vec<Row> = rows!(
            self.session,
            "select number, title, summary, published_on from issues order by number"
        )?;
        rows.into_iter().map(issue).collect()
    }
}

impl Write {
    /// Saves an issue under its number.
    ///
    /// # Errors
    /// If it holds what cannot be kept, or the database fails.
    pub async fn save_issue(&mut self, issue: &Issue) -> Result<Saved> {
        let previous = self.issue(issue.number).await?;
        if previous.as_ref() == Some(issue) {
            return Ok(Saved::Unchanged);
        }
        let body = limits::json(issue)?;
        self.began();
        self.put_issue(issue).await?;
        self.log(Entry {
            noun: Noun::Issue,
            key: &issue.number.to_string(),
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

    pub(crate) async fn put_issue(&mut self, issue: &Issue) -> Result<()> {
        execute!(
            self.session,
            "insert into issues (number, title, summary, published_on) values ($1, $2, $3, $4)
             on conflict (number) do update set title = excluded.title,
                 summary = excluded.summary, published_on = excluded.published_on",
            i64::from(issue.number),
            &issue.title,
            &issue.summary,
            issue.published_on.map(|day| day.to_string())
        )?;
        self.knows(Noun::Issue, issue.number);
        Ok(())
    }
}
