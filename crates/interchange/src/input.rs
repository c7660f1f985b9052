//! Bytes of any encoding as a stream of UTF-8.

use std::{
    io::{self, BufRead, Read},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

use encoding_rs::{Decoder, UTF_8};

/// How much of a file is looked at to tell what it is.
pub(crate) const HEAD: usize = 256 * 1024;
const CHUNK: usize = 64 * 1024;

/// A stream that gives UTF-8 whatever it was; what fits no character becomes U+FFFD, a byte order
/// mark goes.
pub(crate) struct Utf8<'a> {
    input: Box<dyn Read + Send + 'a>,
    decoder: Decoder,
    raw: Vec<u8>,
    decoded: Vec<u8>,
    at: usize,
    ended: bool,
    undecodable: Arc<AtomicBool>,
    binary: Option<&'static str>,
}

impl<'a> Utf8<'a> {
    /// Looks at the first bytes and chooses the encoding by them.
    pub fn new(mut input: impl Read + Send + 'a) -> io::Result<Self> {
        let mut head = Vec::new();
        input.by_ref().take(HEAD as u64).read_to_end(&mut head)?;
        let binary = extract::binary(&head);
        let (encoding, _) = extract::decode::choose(&head, None, None);
        let encoding = if head.is_empty() { UTF_8 } else { encoding };
        Ok(Self {
            input: Box::new(io::Cursor::new(head).chain(input)),
            decoder: encoding.new_decoder(),
            raw: vec![0; CHUNK],
            decoded: Vec::new(),
            at: 0,
            ended: false,
            undecodable: Arc::default(),
            binary,
        })
    }

    /// What the file is, if it is no text: `a PNG image`.
    pub fn binary(&self) -> Option<&'static str> {
        self.binary
    }

    /// Becomes true once some bytes fitted no character.
    pub fn undecodable(&self) -> Arc<AtomicBool> {
        Arc::clone(&self.undecodable)
    }

    /// The beginning of the stream, as text; nothing is consumed.
    pub fn peek(&mut self, most: usize) -> io::Result<&str> {
        while self.decoded.len() - self.at < most && !self.ended {
            self.fill()?;
        }
        let bytes = &self.decoded[self.at..];
        let bytes = &bytes[..bytes.len().min(most)];
        Ok(match std::str::from_utf8(bytes) {
            Ok(text) => text,
            Err(error) => std::str::from_utf8(&bytes[..error.valid_up_to()]).unwrap_or_default(),
        })
    }

    /// The whole stream, or its first `most` bytes and whether that is all.
    pub fn whole(&mut self, most: usize) -> io::Result<(String, bool)> {
        let mut bytes = Vec::new();
        self.take(most as u64 + 1).read_to_end(&mut bytes)?;
        let all = bytes.len() <= most;
        bytes.truncate(most);
        Ok((String::from_utf8_lossy(&bytes).replace('\0', ""), all))
    }

    fn fill(&mut self) -> io::Result<()> {
        if self.at > 0 {
            self.decoded.drain(..self.at);
            self.at = 0;
        }
        let read = loop {
            match self.input.read(&mut self.raw) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                other => break other?,
            }
        };
        self.ended = read == 0;
        let mut raw = &self.raw[..read];
        loop {
            let room = self
                .decoder
                .max_utf8_buffer_length(raw.len())
                .unwrap_or(4 * CHUNK)
                .min(4 * CHUNK);
            let start = self.decoded.len();
            self.decoded.resize(start + room, 0);
            let (result, taken, written, replaced) =
                self.decoder
                    .decode_to_utf8(raw, &mut self.decoded[start..], self.ended);
            self.decoded.truncate(start + written);
            if replaced {
                self.undecodable.store(true, Ordering::Relaxed);
            }
            raw = &raw[taken..];
            if result == encoding_rs::CoderResult::InputEmpty {
                return Ok(());
            }
        }
    }
}

impl BufRead for Utf8<'_> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        while self.at == self.decoded.len() && !self.ended {
            self.fill()?;
        }
        Ok(&self.decoded[self.at..])
    }

    fn consume(&mut self, amount: usize) {
        self.at = (self.at + amount).min(self.decoded.len());
    }
}

impl Read for Utf8<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let ready = self.fill_buf()?;
        let length = ready.len().min(into.len());
        into[..length].copy_from_slice(&ready[..length]);
        self.consume(length);
        Ok(length)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_go_and_other_encodings_become_utf8() {
        let russian = "Это правда, но не вся правда о плотине и её хранителе.\n".repeat(10_000);
        let (bytes, _, _) = encoding_rs::WINDOWS_1251.encode(&russian);
        let mut stream = Utf8::new(&bytes[..]).unwrap();
        assert!(stream.peek(1_000).unwrap().starts_with("Это правда"));
        assert_eq!(
            stream.whole(usize::MAX - 1).unwrap(),
            (russian.clone(), true)
        );
        let marked = format!("\u{feff}{russian}");
        let mut stream = Utf8::new(marked.as_bytes()).unwrap();
        assert_eq!(
            stream.whole(russian.len()).unwrap(),
            (russian.clone(), true)
        );
    }

    #[test]
    fn broken_bytes_stand_as_replacement_characters() {
        let mut stream = Utf8::new(&b"a\xff\xfe\xffb valid \xc3\xa9"[..]).unwrap();
        let (text, _) = stream.whole(1_000).unwrap();
        assert!(text.starts_with('a') && text.contains('b'), "{text}");
        assert_eq!(
            Utf8::new(&b""[..]).unwrap().whole(10).unwrap(),
            (String::new(), true)
        );
    }
}
