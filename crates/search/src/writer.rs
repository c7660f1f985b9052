use std::{
    collections::HashMap,
    fs::{self, File, TryLockError},
    path::{Path, PathBuf},
};

use casebook::Uuid;
use encoder::{Encoder, Role};
use sha2::{Digest, Sha256};

use crate::{
    Entry, Error, Index,
    index::{Snapshot, fingerprint},
    state::State,
    vectors::{self, Row, Segment, SegmentWriter},
    words::WordsWriter,
};

/// Texts encoded at a time: enough to keep every core busy and a progress bar moving.
const BATCH: usize = 256;
/// A segment is merged into the one before it once it has more than a quarter of its rows.
const GROWTH: usize = 4;

/// An index directory, open for writing, for as long as this lives.
pub struct Writer<'a> {
    index: &'a Index,
    words: WordsWriter,
    state: State,
    pending: SegmentWriter,
    /// Rows that can be used again, as they stood when the writer was opened or last committed.
    known: std::sync::Arc<Snapshot>,
    reusable: HashMap<u64, (usize, usize)>,
    /// Held for its lock.
    _lock: File,
}

impl<'a> Writer<'a> {
    pub(crate) fn open(index: &'a Index) -> Result<Self, Error> {
        let directory = index.directory();
        let lock = lock(directory)?;
        let vectors = directory.join("vectors");
        fs::create_dir_all(&vectors).map_err(Error::io("make the folder", &vectors))?;
        index.refresh()?;
        let known = index.snapshot();
        let encoder = fingerprint(index.encoder().map(AsRef::as_ref));
        let words = WordsWriter::open(&index.words)?;
        let reusable = known
            .table
            .as_ref()
            .map(|table| table.reusable())
            .unwrap_or_default();
        let mut writer = Self {
            index,
            words,
            state: known.state.clone(),
            pending: SegmentWriter::default(),
            known,
            reusable,
            _lock: lock,
        };
        let fits = State::read(directory)?.is_some() && writer.state.encoder == encoder;
        if !fits {
            // No index yet, one of another format, or vectors of another encoder: begin anew.
            writer.clear()?;
            writer.state = State {
                next_segment: writer.state.next_segment,
                ..State::empty(encoder)
            };
        }
        writer.sweep()?;
        Ok(writer)
    }

    /// Place in the change log up to which the index goes; 0 for a new one.
    pub fn sequence(&self) -> u64 {
        self.state.sequence
    }

    /// Puts cases in, in place of any earlier versions. `progress` is told how many more texts
    /// are encoded, from any thread.
    ///
    /// # Errors
    /// If the index cannot be written.
    pub fn put(
        &mut self,
        entries: &[Entry],
        progress: &(dyn Fn(usize) + Sync),
    ) -> Result<(), Error> {
        for entry in entries {
            self.words.put(entry)?;
        }
        let Some(encoder) = self.index.encoder().cloned() else {
            progress(entries.len());
            return Ok(());
        };
        for entries in entries.chunks(BATCH) {
            self.encode(&encoder, entries);
            progress(entries.len());
        }
        Ok(())
    }

    fn encode(&mut self, encoder: &Encoder, entries: &[Entry]) {
        let tag = self.state.encoder.clone().unwrap_or_default();
        let mut wanted: Vec<(Row, String)> = Vec::new();
        for entry in entries {
            let number = entry.case.number.get();
            for facet in entry.facets() {
                let row = Row {
                    number,
                    language: vectors::language_column(facet.language),
                    title: facet.title,
                    scale: 0.0,
                    text_hash: text_hash(&tag, &facet.text),
                };
                wanted.push((row, facet.text));
            }
        }
        let fresh: Vec<&str> = wanted
            .iter()
            .filter(|(row, _)| !self.reusable.contains_key(&row.text_hash))
            .map(|(_, text)| text.as_str())
            .collect();
        let mut vectors = encoder.encode(Role::Passage, &fresh).into_iter();
        let table = self.known.table.as_ref();
        for (row, _) in wanted {
            match (table, self.reusable.get(&row.text_hash)) {
                (Some(table), Some(&place)) => {
                    let (known, values) = table.stored(place);
                    self.pending.push_row(
                        Row {
                            scale: known.scale,
                            ..row
                        },
                        values,
                    );
                }
                _ => {
                    let vector = vectors
                        .next()
                        .expect("a vector for every text that needs one");
                    self.pending.push(row, &vector);
                }
            }
        }
    }

    /// Takes a case out.
    ///
    /// # Errors
    /// If the index cannot be read.
    pub fn remove(&mut self, id: Uuid) -> Result<(), Error> {
        if let Some(number) = self.known.words.number_of(id)? {
            self.pending.remove(number.get());
        }
        self.words.remove(id);
        Ok(())
    }

    /// Takes every case out and forgets the place in the change log.
    ///
    /// # Errors
    /// If the index cannot be written.
    pub fn clear(&mut self) -> Result<(), Error> {
        self.words.clear()?;
        self.pending = SegmentWriter::default();
        self.state.segments.clear();
        self.state.sequence = 0;
        Ok(())
    }

    /// Makes all of it visible and lasting. `sequence` is the place in the change log up to which
    /// the index now goes.
    ///
    /// # Errors
    /// If the index cannot be written; what was committed before still stands.
    pub fn commit(&mut self, sequence: u64) -> Result<(), Error> {
        if !self.pending.is_empty() {
            let pending = std::mem::take(&mut self.pending);
            self.add_segment(&pending)?;
        }
        self.words.commit(sequence)?;
        self.state.sequence = sequence;
        self.state.write(self.index.directory())?;
        self.index.reload()?;
        self.known = self.index.snapshot();
        self.reusable = self
            .known
            .table
            .as_ref()
            .map(|t| t.reusable())
            .unwrap_or_default();
        self.sweep()
    }

    /// Waits for background merges: a finished index is a tidy one.
    ///
    /// # Errors
    /// If a merge failed.
    pub fn finish(self) -> Result<(), Error> {
        self.words.finish()
    }

    fn add_segment(&mut self, pending: &SegmentWriter) -> Result<(), Error> {
        let name = self.write_segment(pending)?;
        self.state.segments.push(name);
        // The sizes of the last ones; merge from the end while they do not shrink fast enough.
        loop {
            let open =
                |name: &String| Segment::open(&self.folder().join(name)).map(std::sync::Arc::new);
            let segments = self
                .state
                .segments
                .iter()
                .map(open)
                .collect::<Result<Vec<_>, _>>()?;
            let size = |at: usize| segments[at].rows.len() + segments[at].removed.len();
            let last = segments.len() - 1;
            if last == 0 || size(last - 1) >= GROWTH * size(last) {
                return Ok(());
            }
            let merged = vectors::merge(&segments[last - 1..]);
            self.state.segments.truncate(last - 1);
            let name = self.write_segment(&merged)?;
            self.state.segments.push(name);
        }
    }

    fn write_segment(&mut self, segment: &SegmentWriter) -> Result<String, Error> {
        let name = format!("{}.vec", self.state.next_segment);
        self.state.next_segment += 1;
        segment.write(&self.folder().join(&name))?;
        Ok(name)
    }

    fn folder(&self) -> PathBuf {
        self.index.directory().join("vectors")
    }

    /// Deletes files of vectors that no commit names: superseded ones, and what a crash left.
    fn sweep(&self) -> Result<(), Error> {
        let named = State::read(self.index.directory())?
            .map(|s| s.segments)
            .unwrap_or_default();
        let folder = self.folder();
        let entries = fs::read_dir(&folder).map_err(Error::io("list", &folder))?;
        for entry in entries.flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            if name.ends_with(".vec") && !named.contains(&name) {
                fs::remove_file(entry.path()).map_err(Error::io("delete", &entry.path()))?;
            }
        }
        Ok(())
    }
}

/// Takes the lock of an index directory; it is given back when the file is dropped, or the process
/// ends however it ends.
pub(crate) fn lock(directory: &Path) -> Result<File, Error> {
    let path = directory.join("lock");
    let lock = File::create(&path).map_err(Error::io("make", &path))?;
    match lock.try_lock() {
        Ok(()) => Ok(lock),
        Err(TryLockError::WouldBlock) => Err(Error::Locked(directory.to_owned())),
        Err(TryLockError::Error(error)) => Err(Error::io("lock", &path)(error)),
    }
}

/// Fingerprint of a text as one encoder sees it.
fn text_hash(encoder: &str, text: &str) -> u64 {
    let mut hasher = Sha256::new();
    hasher.update(encoder.as_bytes());
    hasher.update([0]);
    hasher.update(text.as_bytes());
    let digest = hasher.finalize();
    u64::from_le_bytes(digest[..8].try_into().expect("eight bytes"))
}
