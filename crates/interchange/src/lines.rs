//! Lines of a stream, none of them longer than a record may be.

use std::{
    collections::VecDeque,
    io::{self, BufRead},
};

use crate::LONGEST_RECORD;

/// A line and its number, from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Line {
    pub number: u64,
    /// The line without its end, or how long one is that is too long.
    pub text: Result<String, u64>,
}

/// The lines of a stream.
pub(crate) struct Lines<R> {
    input: R,
    next: u64,
    returned: VecDeque<Line>,
}

impl<R: BufRead> Lines<R> {
    pub fn new(input: R) -> Self {
        Self {
            input,
            next: 1,
            returned: VecDeque::new(),
        }
    }

    /// Puts lines back, the first of them to come next.
    pub fn give_back(&mut self, lines: impl DoubleEndedIterator<Item = Line>) {
        for line in lines.rev() {
            self.returned.push_front(line);
        }
    }

    pub fn next(&mut self) -> io::Result<Option<Line>> {
        if let Some(line) = self.returned.pop_front() {
            return Ok(Some(line));
        }
        let mut bytes = Vec::new();
        let mut length = 0_u64;
        loop {
            let ready = self.input.fill_buf()?;
            if ready.is_empty() {
                if length == 0 {
                    return Ok(None);
                }
                break;
            }
            let end = ready.iter().position(|&b| b == b'\n');
            let part = &ready[..end.unwrap_or(ready.len())];
            length += part.len() as u64;
            if length <= LONGEST_RECORD as u64 {
                bytes.extend_from_slice(part);
            } else {
                bytes = Vec::new();
            }
            let taken = part.len() + usize::from(end.is_some());
            self.input.consume(taken);
            if end.is_some() {
                break;
            }
        }
        let number = self.next;
        self.next += 1;
        let text = if length > LONGEST_RECORD as u64 {
            Err(length)
        } else {
            if bytes.ends_with(b"\r") {
                bytes.pop();
            }
            Ok(String::from_utf8_lossy(&bytes).into_owned())
        };
        Ok(Some(Line { number, text }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_have_numbers_and_can_be_put_back() {
        let mut lines = Lines::new(&b"a\r\nb\n\nlast"[..]);
        let first = lines.next().unwrap().unwrap();
        let second = lines.next().unwrap().unwrap();
        assert_eq!((first.number, first.text.as_deref()), (1, Ok("a")));
        lines.give_back([first.clone(), second.clone()].into_iter());
        assert_eq!(lines.next().unwrap(), Some(first));
        assert_eq!(lines.next().unwrap(), Some(second));
        assert_eq!(lines.next().unwrap().unwrap().text.as_deref(), Ok(""));
        assert_eq!(
            lines.next().unwrap().unwrap(),
            Line {
                number: 4,
                text: Ok("last".into())
            }
        );
        assert_eq!(lines.next().unwrap(), None);
    }

    #[test]
    fn an_endless_line_is_measured_and_not_kept() {
        let long = LONGEST_RECORD as u64 + 5;
        let input = io::Read::chain(io::Read::take(io::repeat(b'x'), long), &b"\nnext"[..]);
        let mut lines = Lines::new(io::BufReader::new(input));
        assert_eq!(lines.next().unwrap().unwrap().text, Err(long));
        assert_eq!(lines.next().unwrap().unwrap().text.as_deref(), Ok("next"));
    }
}
