//! Telling formats apart by their content, and reading each as a stream of items.

use std::{
    collections::HashMap,
    hash::{DefaultHasher, Hash, Hasher},
    io::{self, Read},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    vec,
};

use serde_json::Value;

use crate::{
    Broken, Entry, Incoming, Item, LONGEST_RECORD, Note, Place, Severity, claim_review,
    euvsdisinfo::{self, Header, Table},
    input::{HEAD, Utf8},
    json::{self, Fault, Pieces},
    lines::Lines,
    own::{self, FORMAT, OwnError},
};

/// Most bytes of a page.
const MOST_PAGE: usize = extract::MOST_BYTES;
/// Most values of a JSON record.
const MOST_VALUES: usize = 250_000;
/// Most records of which the identity is remembered, to tell records that share an address apart.
const MOST_SEEN: usize = 1_000_000;

/// Reads a file of any known format. `name` is what messages call it; nothing is told by it.
///
/// Memory is bounded by the longest record, not by the file.
pub fn read<'a>(name: &str, input: impl Read + Send + 'a) -> Reader<'a> {
    let mut reader = Reader {
        file: name.to_owned(),
        format: "",
        records: 0,
        source: Source::Done,
        ready: Vec::new().into_iter(),
        seen: HashMap::new(),
        undecodable: Arc::default(),
    };
    let opened = Utf8::new(input).and_then(|input| reader.open(input));
    if let Err(error) = opened {
        let broken = reader.broken(None, None, format!("it could not be read: {error}"));
        reader.ready = vec![Err(broken)].into_iter();
    }
    reader
}

/// The items of a file, one at a time; a broken record is an error, and the next call goes on.
pub struct Reader<'a> {
    file: String,
    format: &'static str,
    records: u64,
    source: Source<'a>,
    ready: vec::IntoIter<Result<Item, Broken>>,
    /// Hashes of the identities of records that may share an address with others, and of what they
    /// claim.
    seen: HashMap<u64, u64>,
    /// Whether some bytes of the file fitted no character so far.
    undecodable: Arc<AtomicBool>,
}

enum Source<'a> {
    Lines(Lines<Utf8<'a>>),
    Pieces(Pieces<Utf8<'a>>),
    Table(Box<Table<Utf8<'a>>>),
    Page(Utf8<'a>),
    Done,
}

impl<'a> Reader<'a> {
    /// What the file was taken for, for people: `JSON lines`, `JSON`, `CSV`, `a page`.
    pub fn format(&self) -> &'static str {
        self.format
    }

    fn open(&mut self, mut input: Utf8<'a>) -> io::Result<()> {
        self.undecodable = input.undecodable();
        if let Some(what) = input.binary() {
            let broken = self.unknown(&format!("this is {what}"));
            self.ready = vec![Err(broken)].into_iter();
            return Ok(());
        }
        let head = input.peek(HEAD)?;
        let text = head.trim_start();
        let mut lines = text.lines().filter(|line| !line.trim().is_empty());
        let first = lines.next().unwrap_or_default().trim();
        let second = lines.next().unwrap_or_default().trim();
        let is_object =
            |line: &str| serde_json::from_str::<Value>(line).is_ok_and(|value| value.is_object());
        // A first line that is broken must not hide that each line is a record.
        let of_lines =
            is_object(first) || (!first.ends_with(['[', ',', '{', ':']) && is_object(second));
        (self.format, self.source) = if text.is_empty() {
            let broken = self.broken(None, None, "the file is empty".to_owned());
            self.ready = vec![Err(broken)].into_iter();
            ("nothing", Source::Done)
        } else if text.starts_with('{') && of_lines {
            ("JSON lines", Source::Lines(Lines::new(input)))
        } else if text.starts_with(['{', '[']) && !text.starts_with("[[") && looks_like_json(text) {
            ("JSON", Source::Pieces(Pieces::new(input)))
        } else if let Some(header) = Header::of(first) {
            ("CSV", Source::Table(Box::new(Table::new(input, header)?)))
        } else {
            ("a page", Source::Page(input))
        };
        Ok(())
    }

    fn broken(&self, line: Option<u64>, field: Option<String>, message: String) -> Broken {
        Broken {
            place: self.place(line),
            field,
            message,
        }
    }

    fn place(&self, line: Option<u64>) -> Place {
        Place {
            file: self.file.clone(),
            line,
            record: self.records,
        }
    }

    fn incoming(&mut self, line: Option<u64>, incoming: Incoming, mut notes: Vec<Note>) -> Item {
        let mut incoming = incoming;
        self.tell_apart(&mut incoming, &mut notes);
        Item {
            place: self.place(line),
            entry: Entry::Incoming(incoming),
            notes,
        }
    }

    /// Fact checkers review several claims on one page, each in a record of its own: the second
    /// one gets an identity of its own, so that it does not take the first one's place.
    fn tell_apart(&mut self, incoming: &mut Incoming, notes: &mut Vec<Note>) {
        let title = incoming.content.title.clone();
        let Some(origin) = incoming.content.origin.as_mut() else {
            return;
        };
        if origin.dataset == "euvsdisinfo" || origin.url.is_none() || self.seen.len() >= MOST_SEEN {
            return;
        }
        let (id, claim) = (hash(&origin.id), hash(&title));
        match self.seen.get(&id) {
            None => {
                self.seen.insert(id, claim);
            }
            Some(known) if *known == claim => {}
            Some(_) => {
                origin.id = format!("{}#{}", origin.id, casebook::Slug::of(&title));
                notes.push(Note::new(
                    Severity::Info,
                    "url",
                    "another claim was reviewed at this address; the two are told apart by their claims",
                    origin.url.as_deref().unwrap_or_default(),
                ));
            }
        }
    }

    /// Reads the next record into `ready`; false at the end.
    fn advance(&mut self) -> bool {
        let mut source = std::mem::replace(&mut self.source, Source::Done);
        let found = match &mut source {
            Source::Done => return false,
            Source::Lines(lines) => match lines.next() {
                Ok(Some(line)) => match line.text {
                    Ok(text) if text.trim().is_empty() => Ok(Some(Vec::new())),
                    Ok(text) => {
                        self.records += 1;
                        Ok(Some(self.json(line.number, &text, None)))
                    }
                    Err(length) => {
                        self.records += 1;
                        Ok(Some(vec![Err(self.too_long(line.number, length))]))
                    }
                },
                Ok(None) => Ok(None),
                Err(error) => Err(error),
            },
            Source::Pieces(pieces) => pieces.next().map(|piece| {
                piece.map(|piece| {
                    self.records += 1;
                    match piece.text {
                        Ok(text) => self.json(piece.line, &text, piece.frame.as_deref()),
                        Err(Fault::TooLong(length)) => vec![Err(self.too_long(piece.line, length))],
                        Err(Fault::Unfinished) => vec![Err(self.broken(
                            Some(piece.line),
                            None,
                            "the record that begins here never ends".to_owned(),
                        ))],
                        Err(Fault::NoJson(text)) => vec![Err(self.broken(
                            Some(piece.line),
                            None,
                            format!("a JSON object was expected here, but there is “{text}”"),
                        ))],
                    }
                })
            }),
            Source::Table(table) => table.next().map(|row| {
                row.map(|row| {
                    self.records += 1;
                    vec![match row {
                        Ok((line, row)) => {
                            let (incoming, notes) = row.into_incoming();
                            Ok(self.incoming(Some(line), incoming, notes))
                        }
                        Err(bad) => Err(self.broken(Some(bad.line), bad.field, bad.message)),
                    }]
                })
            }),
            Source::Page(input) => {
                let page = input.whole(MOST_PAGE);
                return match page {
                    Ok((text, all)) => {
                        self.records = 1;
                        self.ready = self.page(&text, all).into_iter();
                        true
                    }
                    Err(error) => self.unreadable(&error),
                };
            }
        };
        match found {
            Ok(Some(items)) => {
                let stop = items.iter().any(
                    |item| matches!(item, Err(broken) if broken.field.as_deref() == Some("format")),
                );
                self.ready = items.into_iter();
                if !stop {
                    self.source = source;
                }
                true
            }
            Ok(None) => false,
            Err(error) => self.unreadable(&error),
        }
    }

    fn unknown(&self, what: &str) -> Broken {
        let message = format!(
            "{what}; known are Disproof's own JSONL, ClaimReview (JSON-LD or a page with it), and cases of EUvsDisinfo as JSON lines, CSV or pages"
        );
        self.broken(None, None, message)
    }

    fn unreadable(&mut self, error: &io::Error) -> bool {
        let broken = self.broken(None, None, format!("reading it failed: {error}"));
        self.ready = vec![Err(broken)].into_iter();
        true
    }

    fn too_long(&self, line: u64, length: u64) -> Broken {
        let message = format!(
            "the record is {length} bytes long, longer than a record may be ({LONGEST_RECORD}); it was left out"
        );
        self.broken(Some(line), None, message)
    }

    /// The items of a JSON value.
    fn json(&mut self, line: u64, text: &str, frame: Option<&str>) -> Vec<Result<Item, Broken>> {
        // A value takes some forty times the memory of the text “0,”.
        let values = json::values(text);
        if values > MOST_VALUES {
            let message = format!(
                "the record holds {values} values, more than a record may ({MOST_VALUES}); it was left out"
            );
            return vec![Err(self.broken(Some(line), None, message))];
        }
        let value: Value = match serde_json::from_str(text) {
            Ok(value) => value,
            Err(error) => {
                // The line that serde names is counted from the record's beginning.
                let at = line + (error.line() as u64).saturating_sub(1);
                let message = format!("this is no JSON: {error}");
                return vec![Err(self.broken(Some(at), None, message))];
            }
        };
        let mut items = self.value(line, &value, frame);
        if self.undecodable.load(Ordering::Relaxed) && text.contains('\u{fffd}') {
            let note = Note::new(
                Severity::Info,
                "text",
                "some bytes fit no character of the file's encoding",
                "",
            );
            for item in items.iter_mut().flatten() {
                item.notes.push(note.clone());
            }
        }
        items
    }

    fn value(
        &mut self,
        line: u64,
        value: &Value,
        frame: Option<&str>,
    ) -> Vec<Result<Item, Broken>> {
        if let Value::Object(object) = value {
            if object.contains_key("record") {
                return self.own(line, value.clone()).into_iter().collect();
            }
            if let Some(row) = euvsdisinfo::from_json(object) {
                return vec![match row {
                    Ok((incoming, notes)) => Ok(self.incoming(Some(line), incoming, notes)),
                    Err(wrong) => Err(self.broken(Some(line), Some(wrong.field), wrong.message)),
                }];
            }
            if frame.is_none() && !claim_review::is_claim_review(object) {
                let fields: Vec<&str> = object.keys().map(String::as_str).take(8).collect();
                let message = format!(
                    "no record that is known here has these fields: {}",
                    crate::item::cut(&fields.join(", "), 200)
                );
                return vec![Err(self.broken(Some(line), None, message))];
            }
        }
        let frame: Option<Value> = frame.and_then(|frame| serde_json::from_str(frame).ok());
        let cases = claim_review::read(value, frame.as_ref(), None);
        if cases.is_empty() {
            let message = "there is no ClaimReview in this record".to_owned();
            return vec![Err(self.broken(Some(line), None, message))];
        }
        cases
            .into_iter()
            .map(|(incoming, notes)| Ok(self.incoming(Some(line), incoming, notes)))
            .collect()
    }

    fn own(&mut self, line: u64, value: Value) -> Option<Result<Item, Broken>> {
        match own::read(value) {
            Ok(None) => {
                self.records -= 1;
                None
            }
            Ok(Some((record, notes))) => Some(Ok(Item {
                place: self.place(Some(line)),
                entry: Entry::Own(record),
                notes,
            })),
            Err(OwnError::Newer(format)) => Some(Err(self.broken(
                Some(line),
                Some("format".to_owned()),
                format!(
                    "the file is of format {format}, this program reads up to {FORMAT}: use a newer version of it; nothing was read"
                ),
            ))),
            Err(OwnError::Wrong(field, message)) => Some(Err(self.broken(Some(line), field, message))),
        }
    }

    /// The items of a page: by its layout, by its JSON-LD, by its text.
    fn page(&mut self, text: &str, all: bool) -> Vec<Result<Item, Broken>> {
        let mut notes = Vec::new();
        if !all {
            let most = MOST_PAGE.to_string();
            notes.push(Note::new(
                Severity::Dropped,
                "page",
                "the page is too long; only its beginning was read, so many bytes",
                &most,
            ));
        }
        if self.undecodable.load(Ordering::Relaxed) {
            notes.push(Note::new(
                Severity::Info,
                "page",
                "some bytes fit no character of the page's encoding",
                "",
            ));
        }
        let mut cases = Vec::new();
        if extract::is_html(text) {
            let parsed = extract::dom::parse(text);
            if parsed.limit.is_some() {
                notes.push(Note::new(Severity::Dropped, "page", "the page is nested deeper or has more parts than any real one; only its beginning was read", ""));
            }
            let (values, errors) = extract::json_ld(&parsed.document);
            for error in errors {
                notes.push(Note::new(
                    Severity::Dropped,
                    "JSON-LD",
                    "a JSON-LD element of the page could not be read",
                    &error,
                ));
            }
            if let Some(case) = euvsdisinfo::from_html(&parsed.document, text) {
                cases.push(case);
            } else {
                let canonical = parsed
                    .document
                    .select_single("link[rel=canonical]")
                    .attr("href");
                for value in &values {
                    cases.extend(claim_review::read(value, None, canonical.as_deref()));
                }
            }
        } else {
            cases.extend(euvsdisinfo::from_text(text));
        }
        if cases.is_empty() {
            return vec![Err(
                self.unknown("this is none of the formats that are known here")
            )];
        }
        cases
            .into_iter()
            .map(|(incoming, more)| {
                Ok(self.incoming(None, incoming, notes.iter().cloned().chain(more).collect()))
            })
            .collect()
    }
}

impl Iterator for Reader<'_> {
    type Item = Result<Item, Broken>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(item) = self.ready.next() {
                return Some(item);
            }
            if !self.advance() {
                return None;
            }
        }
    }
}

fn hash(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}

/// Whether what begins with a bracket is JSON and not a text that does.
fn looks_like_json(text: &str) -> bool {
    let after = text[1..].trim_start();
    after.starts_with(['{', '[', '"', ']', '}'])
}
