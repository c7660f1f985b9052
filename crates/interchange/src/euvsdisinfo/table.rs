//! Cases as CSV (RFC 4180, with any of three separators), a record at a time.

use std::io::{self, BufRead};

use super::row::Row;
use crate::{
    LONGEST_RECORD,
    lines::{Line, Lines},
};

/// Most lines that a record with a cell of several lines may have. A quotation mark that is never
/// closed costs the record it stands in, not the file.
const MOST_LINES: usize = 5_000;
/// Most bytes of such a record.
const MOST_BYTES: usize = LONGEST_RECORD / 4;

/// The columns of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Header {
    separator: u8,
    columns: Vec<String>,
}

impl Header {
    /// Reads the first line of a table of cases; `None` where it is none.
    pub fn of(line: &str) -> Option<Self> {
        let known = [
            "id",
            "date",
            "title",
            "url",
            "countries",
            "country",
            "origin",
            "keywords",
            "languages",
            "language",
            "outlets",
            "outlet",
            "issue",
            "summary",
            "disproof",
            "response",
            "source",
            "sources",
            "reported by",
            "reported_by",
        ];
        [b',', b';', b'\t'].into_iter().find_map(|separator| {
            let columns: Vec<String> = cells(&mut reader(separator), line)?
                .into_iter()
                .map(|name| name.trim().to_lowercase())
                .collect();
            let count = columns
                .iter()
                .filter(|name| known.contains(&name.as_str()))
                .count();
            (count >= 3 && columns.iter().any(|name| name == "title"))
                .then_some(Self { separator, columns })
        })
    }

    fn row(&self, cells: Vec<String>) -> Row {
        let mut row = Row::default();
        for (column, cell) in self.columns.iter().zip(cells) {
            let cell = cell.replace('\0', "");
            let plus = || cell.split('+').map(str::to_owned).collect();
            let comma = || cell.split([',', ';']).map(str::to_owned).collect();
            match column.as_str() {
                "id" | "url" => row.named(column, cell),
                "date" => row.date = cell,
                "title" => row.title = cell,
                "countries" => row.countries = plus(),
                "country" | "origin" => row.countries = vec![cell],
                // The older layout has its keywords in one cell, too, but parts them by commas.
                "keywords" if self.columns.iter().any(|column| column == "outlets") => {
                    row.keywords = plus()
                }
                "keywords" => row.keywords = comma(),
                "languages" => row.languages = plus(),
                "language" => row.languages = vec![cell],
                "outlets" => row.outlets = plus(),
                "outlet" => row.outlets = vec![cell],
                "issue" => row.issue = cell,
                "summary" => row.summary = cell,
                "disproof" | "response" => row.response = cell,
                "source" | "sources" => row.sources.push(cell),
                "reported by" | "reported_by" => row.reported_by = cell,
                _ => row.other.push((column.clone(), cell)),
            }
        }
        row
    }
}

/// Why a record of a table cannot be read.
pub(crate) struct BadRow {
    pub line: u64,
    pub field: Option<String>,
    pub message: String,
}

/// The records of a table.
pub(crate) struct Table<R> {
    lines: Lines<R>,
    header: Header,
    reader: csv_core::Reader,
}

impl<R: BufRead> Table<R> {
    /// Begins after the header, which must be the first line that is not empty.
    pub fn new(input: R, header: Header) -> io::Result<Self> {
        let mut lines = Lines::new(input);
        while let Some(line) = lines.next()? {
            if !line.text.is_ok_and(|text| text.trim().is_empty()) {
                break;
            }
        }
        let reader = reader(header.separator);
        Ok(Self {
            lines,
            header,
            reader,
        })
    }

    /// The next record, with its line.
    pub fn next(&mut self) -> io::Result<Option<Result<(u64, Row), BadRow>>> {
        loop {
            let Some(first) = self.lines.next()? else {
                return Ok(None);
            };
            let number = first.number;
            match &first.text {
                Ok(text) if text.trim().is_empty() => continue,
                Ok(_) => {}
                Err(length) => {
                    return Ok(Some(Err(BadRow {
                        line: number,
                        field: None,
                        message: format!(
                            "the line is {length} bytes long, longer than a record may be ({LONGEST_RECORD}); it was left out"
                        ),
                    })));
                }
            }
            return self.record(first).map(Some);
        }
    }

    fn record(&mut self, first: Line) -> io::Result<Result<(u64, Row), BadRow>> {
        let number = first.number;
        let mut text = first.text.clone().unwrap_or_default();
        let mut held = vec![first];
        let mut open = text.bytes().filter(|&b| b == b'"').count() % 2 == 1;
        while open && held.len() < MOST_LINES && text.len() < MOST_BYTES {
            let Some(next) = self.lines.next()? else {
                break;
            };
            let Ok(more) = &next.text else {
                held.push(next);
                break;
            };
            open ^= more.bytes().filter(|&b| b == b'"').count() % 2 == 1;
            text.push('\n');
            text.push_str(more);
            held.push(next);
        }
        let expected = self.header.columns.len();
        let cells = if open {
            None
        } else {
            cells(&mut self.reader, &text)
        };
        let found = cells.as_ref().map_or(0, Vec::len);
        match cells {
            Some(cells) if cells.len() == expected => Ok(Ok((number, self.header.row(cells)))),
            _ => {
                // The fault may be in this line alone: the next is tried as a record of its own.
                self.lines.give_back(held.drain(1..));
                let bad = |field: Option<String>, message: String| BadRow {
                    line: number,
                    field,
                    message,
                };
                Ok(Err(if open {
                    let at = self.open_column(&text);
                    bad(
                        at,
                        "a quotation mark is opened here and not closed; the line was left out"
                            .to_owned(),
                    )
                } else {
                    let field = self.header.columns.get(found).cloned();
                    bad(
                        field,
                        format!(
                            "the record has {found} cells where the first line names {expected}; it was left out"
                        ),
                    )
                }))
            }
        }
    }

    /// The column in which a quotation mark was left open.
    fn open_column(&self, text: &str) -> Option<String> {
        let (mut column, mut quoted) = (0, false);
        let mut opened = 0;
        for b in text.lines().next().unwrap_or_default().bytes() {
            if b == b'"' {
                quoted = !quoted;
                opened = column;
            } else if b == self.header.separator && !quoted {
                column += 1;
            }
        }
        self.header.columns.get(opened).cloned()
    }
}

/// The cells of a record, by a reader that is set to its separator.
fn cells(reader: &mut csv_core::Reader, text: &str) -> Option<Vec<String>> {
    reader.reset();
    let mut input = text.as_bytes();
    let mut cells = Vec::new();
    let mut cell = Vec::new();
    let mut buffer = [0; 1_024];
    // What it is handed after the text ends the last cell.
    for _ in 0..=2 * text.len() + 2 {
        let (result, taken, written) = reader.read_field(input, &mut buffer);
        input = &input[taken..];
        cell.extend_from_slice(&buffer[..written]);
        match result {
            csv_core::ReadFieldResult::Field { record_end } => {
                cells.push(String::from_utf8_lossy(&cell).into_owned());
                cell.clear();
                if record_end {
                    return Some(cells);
                }
            }
            csv_core::ReadFieldResult::End => return None,
            csv_core::ReadFieldResult::InputEmpty | csv_core::ReadFieldResult::OutputFull => {}
        }
    }
    None
}

fn reader(separator: u8) -> csv_core::Reader {
    csv_core::ReaderBuilder::new().delimiter(separator).build()
}
