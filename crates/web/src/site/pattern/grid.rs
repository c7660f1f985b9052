use std::borrow::Cow;

use search::Spread;

use super::{Span, span::Tick};
use crate::{
    locale::{Day, Locale},
    writing::Choice,
};

/// Rows that have their figures by month in the table behind.
const IN_TABLE: usize = 12;
/// Shades of a cell; the lightest stands for one case.
const SHADES: usize = 5;

/// What a picture says of several countries, languages or outlets: a row each, a cell a month, the
/// darker the more cases.
pub(crate) struct Grid {
    pub(crate) id: &'static str,
    pub(crate) title: Cow<'static, str>,
    /// Whether the rows lead to pages of their own, and not to lists.
    pub(crate) has_pages: bool,
    /// What a row is.
    pub(crate) of: Cow<'static, str>,
    pub(crate) rows: Vec<GridRow>,
    /// Rows that are left out.
    pub(crate) more: usize,
    pub(crate) ticks: Vec<Tick>,
    /// Names of the rows in the table behind.
    pub(crate) columns: Vec<String>,
    /// By stretch: its name, as machines read it, and the cases of each column.
    pub(crate) table: Vec<(String, String, Vec<String>)>,
}

pub(crate) struct GridRow {
    pub(crate) choice: Choice,
    pub(crate) first: Option<Day>,
    pub(crate) cases: String,
    pub(crate) cells: Vec<Cell>,
    /// From the first cell to the last.
    pub(crate) line: Option<(String, String)>,
}

pub(crate) struct Cell {
    pub(crate) at: String,
    pub(crate) width: String,
    /// 1 to [`SHADES`].
    pub(crate) shade: usize,
}

impl Grid {
    /// A grid of at most so many rows.
    pub(crate) fn new(
        (id, title, of): (&'static str, &str, &str),
        rows: impl ExactSizeIterator<Item = (Choice, Spread)>,
        most: usize,
        span: Option<&Span>,
        locale: Locale,
    ) -> Option<Self> {
        let more = rows.len().saturating_sub(most);
        let rows: Vec<_> = rows.take(most).collect();
        if rows.is_empty() {
            return None;
        }
        let cuts: Vec<_> = rows
            .iter()
            .map(|(_, spread)| span.map(|span| span.cut(spread)).unwrap_or_default())
            .collect();
        let highest = cuts.iter().flat_map(|cut| cut.values()).max().copied();
        let highest = highest.unwrap_or(1);
        let columns = rows.iter().take(IN_TABLE);
        let columns = columns.map(|(choice, _)| choice.name.clone()).collect();
        let table = span.map_or_else(Vec::new, |span| {
            let shown = &cuts[..cuts.len().min(IN_TABLE)];
            let with_any = (0..span.length).filter(|at| shown.iter().any(|c| c.contains_key(at)));
            with_any
                .map(|at| {
                    let cases = shown.iter().map(|cut| {
                        let cases = cut.get(&at);
                        cases.map_or_else(String::new, |cases| locale.number(*cases))
                    });
                    (span.name(at, locale), span.iso(at), cases.collect())
                })
                .collect()
        });
        let rows = rows.into_iter().zip(&cuts);
        let rows = rows.map(|((choice, spread), cut)| {
            let cells = cut.iter().filter_map(|(&at, &cases)| {
                let span = span?;
                Some(Cell {
                    at: span.at(at),
                    width: span.full_width(),
                    shade: shade(cases, highest),
                })
            });
            let ends = cut.keys().next().zip(cut.keys().next_back()).zip(span);
            GridRow {
                cells: cells.collect(),
                line: ends.map(|((first, last), span)| (span.at(*first), span.at(last + 1))),
                first: spread.first.map(|day| locale.day(day)),
                cases: locale.number(spread.cases),
                choice,
            }
        });
        Some(Self {
            has_pages: id != "by-language",
            id,
            title: locale.say(title),
            of: locale.say(of),
            rows: rows.collect(),
            more,
            ticks: span.map_or_else(Vec::new, Span::ticks),
            columns,
            table,
        })
    }
}

/// How dark a cell is: by the logarithm of its cases, since one story has a hundred times as many as
/// another.
fn shade(cases: usize, highest: usize) -> usize {
    if highest <= 1 {
        return SHADES / 2 + 1;
    }
    let share = (cases as f64).ln() / (highest as f64).ln();
    1 + (share * (SHADES - 1) as f64).round() as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_most_are_darkest_and_one_case_is_still_seen() {
        assert_eq!(shade(1, 500), 1);
        assert_eq!(shade(500, 500), SHADES);
        assert_eq!(shade(22, 500), 3);
        assert_eq!(shade(1, 1), 3);
        assert_eq!(shade(2, 2), SHADES);
    }
}
