//! A stream of JSON cut into its records without holding more than one: values one after another,
//! the elements of a list, the elements of a feed.

use std::io::{self, BufRead};

use crate::LONGEST_RECORD;

/// The list in an object whose elements are records of their own. A feed of fact checks is one
/// object of hundreds of megabytes.
const FEED: &[u8] = b"dataFeedElement";
/// Longest text before a feed's list that is kept.
const LONGEST_FRAME: usize = 1024 * 1024;

/// How deep brackets are told apart; what is deeper is no record of ours.
const DEEPEST: usize = 256;

/// How many values a JSON text holds at most: one before each sign that parts two.
pub(crate) fn values(text: &str) -> usize {
    let (mut in_string, mut escaped, mut count) = (false, false, 1);
    for b in text.bytes() {
        if in_string {
            (in_string, escaped) = (escaped || b != b'"', !escaped && b == b'\\');
        } else {
            in_string = b == b'"';
            count += usize::from(matches!(b, b',' | b'[' | b'{'));
        }
    }
    count
}

/// A record cut out of a stream.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Piece {
    /// The line it begins on, from 1.
    pub line: u64,
    /// Its text, or why there is none.
    pub text: Result<String, Fault>,
    /// The feed's own fields before its list, where it came from a feed: an object.
    pub frame: Option<String>,
}

/// Why a record could not be cut out.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// It is longer than [`LONGEST_RECORD`].
    TooLong(u64),
    /// The stream ends inside it.
    Unfinished,
    /// What stands there is no JSON.
    NoJson(String),
}

/// Cuts a stream into records.
pub(crate) struct Pieces<R> {
    input: R,
    line: u64,
    list: Option<List>,
}

struct List {
    /// The object around it up to its `[`, for a feed.
    frame: Option<Vec<u8>>,
}

/// How the reading of a value ended.
enum End {
    Whole,
    Feed,
    Unfinished,
}

impl<R: BufRead> Pieces<R> {
    pub fn new(input: R) -> Self {
        Self {
            input,
            line: 1,
            list: None,
        }
    }

    pub fn next(&mut self) -> io::Result<Option<Piece>> {
        loop {
            let Some(first) = self.skip_space()? else {
                // A list that never ends has lost nothing that can be named.
                return Ok(None);
            };
            let line = self.line;
            match first {
                b'[' if self.list.is_none() => {
                    self.take()?;
                    self.list = Some(List { frame: None });
                }
                b']' if self.list.is_some() => {
                    self.take()?;
                    if self.list.take().is_some_and(|list| list.frame.is_some()) {
                        self.rest_of_object()?;
                    }
                }
                b'{' | b'[' => {
                    let mut text = Vec::new();
                    let mut length = 0;
                    let top = self.list.is_none();
                    match self.value(&mut text, &mut length, top)? {
                        End::Feed => self.list = Some(List { frame: Some(text) }),
                        end => return Ok(Some(self.piece(line, text, length, &end))),
                    }
                }
                _ => {
                    let mut text = Vec::new();
                    while let Some(b) = self.peek()? {
                        if matches!(b, b'{' | b'[' | b']' | b',' | b'\n') {
                            break;
                        }
                        if text.len() < 100 {
                            text.push(b);
                        }
                        self.take()?;
                    }
                    let text = String::from_utf8_lossy(&text).trim().to_owned();
                    if self.peek()? == Some(b']') && self.list.is_none() {
                        self.take()?;
                    }
                    return Ok(Some(Piece {
                        line,
                        text: Err(Fault::NoJson(text)),
                        frame: None,
                    }));
                }
            }
        }
    }

    fn piece(&self, line: u64, text: Vec<u8>, length: u64, end: &End) -> Piece {
        let text = if length > LONGEST_RECORD as u64 {
            Err(Fault::TooLong(length))
        } else if matches!(end, End::Unfinished) {
            Err(Fault::Unfinished)
        } else {
            Ok(String::from_utf8_lossy(&text).into_owned())
        };
        let frame = self.list.as_ref().and_then(|list| list.frame.as_ref());
        Piece {
            line,
            text,
            frame: frame.map(|frame| format!("{}]}}", String::from_utf8_lossy(frame))),
        }
    }

    /// Reads a value that begins with a bracket into `text`, stopping inside a feed's list. An
    /// object that begins on a new line where none may stand (RFC 8259, section 2) is the next
    /// record: the one before it was cut off.
    fn value(&mut self, text: &mut Vec<u8>, length: &mut u64, top: bool) -> io::Result<End> {
        let mut depth = 0_u64;
        let mut open = Vec::new();
        let mut in_string = false;
        let mut escaped = false;
        let mut line_begins = false;
        let mut before = None;
        let mut last_string = Vec::new();
        let mut is_feed = false;
        loop {
            let may_stand = match open.last() {
                Some(b'[') => matches!(before, Some(b'[' | b',')),
                Some(_) => before == Some(b':'),
                None => before.is_none(),
            } || depth > open.len() as u64;
            if line_begins && (in_string || !may_stand) && self.peek()? == Some(b'{') {
                return Ok(End::Unfinished);
            }
            let Some(b) = self.take()? else {
                return Ok(End::Unfinished);
            };
            line_begins = b == b'\n' || line_begins && b.is_ascii_whitespace();
            *length += 1;
            if *length <= LONGEST_RECORD as u64 {
                text.push(b);
            } else {
                *text = Vec::new();
            }
            if in_string {
                if escaped {
                    escaped = false;
                } else if b == b'\\' {
                    escaped = true;
                } else if b == b'"' {
                    in_string = false;
                } else if depth == 1 && last_string.len() <= FEED.len() {
                    last_string.push(b);
                }
                continue;
            }
            match b {
                b'"' => {
                    in_string = true;
                    last_string.clear();
                }
                b':' if depth == 1 => is_feed = last_string == FEED,
                b',' if depth == 1 => is_feed = false,
                b'[' if depth == 1 && is_feed && top && text.len() <= LONGEST_FRAME => {
                    return Ok(End::Feed);
                }
                b'{' | b'[' => {
                    if depth == open.len() as u64 && open.len() < DEEPEST {
                        open.push(b);
                    }
                    depth += 1;
                }
                b'}' | b']' => {
                    depth -= 1;
                    open.truncate(usize::try_from(depth).unwrap_or(usize::MAX));
                    if depth == 0 {
                        return Ok(End::Whole);
                    }
                }
                _ => {}
            }
            if !b.is_ascii_whitespace() {
                before = Some(b);
            }
        }
    }

    /// Passes over what follows a feed's list up to the end of its object.
    fn rest_of_object(&mut self) -> io::Result<()> {
        let (mut depth, mut in_string, mut escaped) = (1_u64, false, false);
        while let Some(b) = self.take()? {
            if in_string {
                (in_string, escaped) = (escaped || b != b'"', !escaped && b == b'\\');
                continue;
            }
            match b {
                b'"' => in_string = true,
                b'{' | b'[' => depth += 1,
                b'}' | b']' => {
                    depth -= 1;
                    if depth == 0 {
                        break;
                    }
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn skip_space(&mut self) -> io::Result<Option<u8>> {
        while let Some(b) = self.peek()? {
            if !b.is_ascii_whitespace() && b != b',' {
                return Ok(Some(b));
            }
            self.take()?;
        }
        Ok(None)
    }

    fn peek(&mut self) -> io::Result<Option<u8>> {
        Ok(self.input.fill_buf()?.first().copied())
    }

    fn take(&mut self) -> io::Result<Option<u8>> {
        let byte = self.peek()?;
        if let Some(b) = byte {
            self.input.consume(1);
            self.line += u64::from(b == b'\n');
        }
        Ok(byte)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn cut(text: &str) -> Vec<Piece> {
        let mut pieces = Pieces::new(text.as_bytes());
        std::iter::from_fn(|| pieces.next().unwrap()).collect()
    }

    fn texts(text: &str) -> Vec<String> {
        cut(text)
            .into_iter()
            .map(|piece| piece.text.unwrap())
            .collect()
    }

    #[test]
    fn values_lists_and_feeds_come_one_by_one() {
        assert_eq!(
            texts("{\"a\":1}\n{\"b\":[1]}"),
            ["{\"a\":1}", "{\"b\":[1]}"]
        );
        assert_eq!(
            texts("[{\"a\":\"]}\\\"\"},\n[2]]"),
            ["{\"a\":\"]}\\\"\"}", "[2]"]
        );
        assert_eq!(
            texts("{\"x\":{\"dataFeedElement\":[1]}}"),
            ["{\"x\":{\"dataFeedElement\":[1]}}"]
        );
        let pieces = cut(
            "{\"license\":\"L\",\n\"dataFeedElement\": [{\"a\":1},\n{\"b\":2}], \"z\":\"}\"}\n{\"c\":3}",
        );
        let lines: Vec<_> = pieces
            .iter()
            .map(|p| (p.line, p.text.as_deref().unwrap()))
            .collect();
        assert_eq!(
            lines,
            [(2, "{\"a\":1}"), (3, "{\"b\":2}"), (4, "{\"c\":3}")]
        );
        assert_eq!(
            pieces[1].frame.as_deref(),
            Some("{\"license\":\"L\",\n\"dataFeedElement\": []}")
        );
        assert_eq!(pieces[2].frame, None);
    }

    #[test]
    fn what_is_no_json_or_never_ends_is_an_error_with_its_line() {
        let pieces = cut("[1, {\"a\":1}, nonsense, {\"b\"");
        assert_eq!(pieces[0].text, Err(Fault::NoJson("1".into())));
        assert_eq!(pieces[1].text.as_deref(), Ok("{\"a\":1}"));
        assert_eq!(pieces[2].text, Err(Fault::NoJson("nonsense".into())));
        assert_eq!(pieces[3].text, Err(Fault::Unfinished));
    }

    #[test]
    fn a_record_that_was_cut_off_does_not_take_the_next_one_along() {
        for broken in [
            "{\"a\":1",
            "{\"a\":\"x",
            "{\"a\":[1,{\"b\":2}",
            "{\"a\":1,",
            "{\"a\"",
            "{",
        ] {
            let pieces = cut(&format!("{{\"z\":0}}\n{broken}\n{{\"c\":3}}\n{{\"d\":4}}"));
            let lines: Vec<_> = pieces.iter().map(|p| (p.line, p.text.is_ok())).collect();
            assert_eq!(
                lines,
                [(1, true), (2, false), (3, true), (4, true)],
                "{broken}"
            );
        }
        let spread = "{\"a\":\n{\"b\":[\n{},\n{}\n]}\n}\n{\"c\":3}";
        assert_eq!(cut(spread).len(), 2);
    }

    #[test]
    fn an_endless_value_is_passed_over_and_the_next_is_read() {
        let long = format!("[{{\"a\":\"{}\"}},{{\"b\":2}}]", "x".repeat(LONGEST_RECORD));
        let pieces = cut(&long);
        assert!(matches!(pieces[0].text, Err(Fault::TooLong(_))));
        assert_eq!(pieces[1].text.as_deref(), Ok("{\"b\":2}"));
    }

    #[test]
    fn values_are_counted_outside_of_strings() {
        assert_eq!(values(r#"{"a":[1,2,"x,[{\\\",,"],"b":{}}"#), 7);
        assert_eq!(values("0"), 1);
    }

    proptest! {
        #[test]
        fn any_text_is_passed_through_to_its_end(text in "[\\[\\]{}\",:a\\\\ \\n1]{0,200}") {
            let pieces = cut(&text);
            prop_assert!(pieces.len() <= text.len());
        }
    }
}
