//! Everything, in the order in which a fresh casebook takes it.

use std::mem;

use casebook::{AuditEntry, CaseNumber, Match, Record, Relation, Revision, Slug, Uuid};

use crate::{Read, Result, Store};

/// Records a page.
const PAGE: u32 = 500;

/// Records a page where one may hold a whole article.
const PAGE_OF_TEXTS: u32 = 50;

/// A walk over every record of the casebook as it is at the start: outlets, tags, narratives (each
/// before those it holds), issues, cases, relations, articles, matches, revisions, audit rows.
/// Within a noun by key, so that equal casebooks come out in the same order. Holds one page at a
/// time.
pub struct Export {
    read: Read,
    next: Next,
}

/// The page to come: where in the order it begins.
enum Next {
    Outlets(Option<Slug>),
    Tags(Option<Slug>),
    Narratives,
    Issues,
    Cases(Option<CaseNumber>),
    Relations(Option<[Uuid; 2]>),
    Articles(Option<Uuid>),
    Matches(Option<Match>),
    Revisions(Option<Revision>),
    Audit(Option<AuditEntry>),
    End,
}

impl Store {
    /// Begins an export.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn export(&self) -> Result<Export> {
        Ok(Export {
            read: self.read().await?,
            next: Next::Outlets(None),
        })
    }
}

impl Export {
    /// The next page of records; `None` at the end.
    ///
    /// # Errors
    /// If the database fails or a row is damaged.
    pub async fn next_page(&mut self) -> Result<Option<Vec<Record>>> {
        loop {
            if matches!(self.next, Next::End) {
                return Ok(None);
            }
            let page = self.page().await?;
            if !page.is_empty() {
                return Ok(Some(page));
            }
        }
    }

    /// A page of the noun at hand; an empty one at its end, with the next noun at hand.
    async fn page(&mut self) -> Result<Vec<Record>> {
        let read = &mut self.read;
        let (page, next): (Vec<Record>, Next) = match mem::replace(&mut self.next, Next::End) {
            Next::Outlets(after) => {
                let page = read.outlets_after(after.as_ref(), PAGE).await?;
                let next = page
                    .last()
                    .map(|last| Next::Outlets(Some(last.slug.clone())));
                (
                    records(page, Record::Outlet),
                    next.unwrap_or(Next::Tags(None)),
                )
            }
            Next::Tags(after) => {
                let page = read.tags_after(after.as_ref(), PAGE).await?;
                let next = page.last().map(|last| Next::Tags(Some(last.slug.clone())));
                (records(page, Record::Tag), next.unwrap_or(Next::Narratives))
            }
            Next::Narratives => {
                let all = read.narratives().await?;
                (records(all, Record::Narrative), Next::Issues)
            }
            Next::Issues => (
                records(read.issues().await?, Record::Issue),
                Next::Cases(None),
            ),
            Next::Cases(after) => {
                let page = read.cases_after(after, PAGE).await?;
                let next = page.last().map(|last| Next::Cases(Some(last.number)));
                (
                    records(page, Record::Case),
                    next.unwrap_or(Next::Relations(None)),
                )
            }
            Next::Relations(after) => {
                let page: Vec<Relation> = read.relations_after(after, PAGE).await?;
                let next = page.last().map(|last| Next::Relations(Some(last.cases)));
                (
                    records(page, Record::Relation),
                    next.unwrap_or(Next::Articles(None)),
                )
            }
            Next::Articles(after) => {
                let page = read.articles_after(after, PAGE_OF_TEXTS).await?;
                let next = page.last().map(|last| Next::Articles(Some(last.id)));
                (
                    records(page, Record::Article),
                    next.unwrap_or(Next::Matches(None)),
                )
            }
            Next::Matches(after) => {
                let page = read.matches_after(after.as_ref(), PAGE).await?;
                let next = page.last().map(|last| Next::Matches(Some(last.clone())));
                (
                    records(page, Record::Match),
                    next.unwrap_or(Next::Revisions(None)),
                )
            }
            Next::Revisions(after) => {
                let page = read.revisions_after(after.as_ref(), PAGE_OF_TEXTS).await?;
                let next = page.last().map(|last| Next::Revisions(Some(last.clone())));
                (
                    records(page, Record::Revision),
                    next.unwrap_or(Next::Audit(None)),
                )
            }
            Next::Audit(after) => {
                let after = after.map(|last| (last.at, last.id));
                let page = read.audit_after(after, PAGE).await?;
                let next = page.last().map(|last| Next::Audit(Some(last.clone())));
                (records(page, Record::Audit), next.unwrap_or(Next::End))
            }
            Next::End => (Vec::new(), Next::End),
        };
        self.next = next;
        Ok(page)
    }
}

fn records<T>(page: Vec<T>, record: fn(T) -> Record) -> Vec<Record> {
    page.into_iter().map(record).collect()
}
