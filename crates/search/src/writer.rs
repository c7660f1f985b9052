use std::{
    fs::{self, File, TryLockError},
    path::{Path, PathBuf},
    sync::Arc,
};

use casebook::Uuid;
use encoder::Role;
use sha2::{Digest, Sha256};

use crate::{
    Entry, Error, Index,
    centre::Centre,
    index::{Snapshot, fingerprint},
    state::State,
    vectors::{self, Pending, Row, Segment},
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
    pending: Pending,
    /// The index as it stood when the writer was opened or last committed.
    known: Arc<Snapshot>,
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
        let mut writer = Self {
            index,
            words,
            state: known.state.clone(),
            pending: Pending::default(),
            known,
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
        let Some(encoder) = self.index.encoder().cloned() else {
            for entry in entries {
                self.words.put(entry)?;
            }
            progress(entries.len());
            return Ok(());
        };
        let encode = |texts: &[&str]| encoder.encode(Role::Passage, texts);
        self.put_encoded(entries, &encode, progress)
    }

    /// As [`Writer::put`], the texts' vectors made by something else than the encoder: for
    /// measuring what a large index costs without encoding it.
    #[doc(hidden)]
    pub fn put_encoded(
        &mut self,
        entries: &[Entry],
        encode: &dyn Fn(&[&str]) -> Vec<encoder::Vector>,
        progress: &(dyn Fn(usize) + Sync),
    ) -> Result<(), Error> {
        for entries in entries.chunks(BATCH) {
            for entry in entries {
                self.words.put(entry)?;
            }
            self.encode(encode, entries);
            progress(entries.len());
        }
        Ok(())
    }

    fn encode(&mut self, encode: &dyn Fn(&[&str]) -> Vec<encoder::Vector>, entries: &[Entry]) {
        let tag = self.state.encoder.clone().unwrap_or_default();
        let known = Arc::clone(&self.known);
        let mut fresh: Vec<(Row, String)> = Vec::new();
        for entry in entries {
            let number = entry.case.number.get();
            self.pending.begin(number);
            for aspect in entry.aspects() {
                let row = Row {
                    number,
                    language: vectors::language_column(aspect.language),
                    title: aspect.title,
                    scale: 0.0,
                    text_hash: text_hash(&tag, &aspect.text),
                };
                let table = known.table.as_ref();
                match table.and_then(|table| table.reusable(number, row.text_hash)) {
                    Some((Row { scale, .. }, steps)) => {
                        self.pending.push_steps(Row { scale, ..row }, *steps);
                    }
                    None => fresh.push((row, aspect.text)),
                }
            }
        }
        let texts: Vec<&str> = fresh.iter().map(|(_, text)| text.as_str()).collect();
        let vectors = encode(&texts);
        for ((row, _), vector) in fresh.iter().zip(&vectors) {
            self.pending.push(*row, vector);
        }
    }

    /// Takes a case out.
    ///
    /// # Errors
    /// If the index cannot be read.
    pub fn remove(&mut self, id: Uuid) -> Result<(), Error> {
        if let Some(number) = self.known.words.number_of(id)? {
            self.pending.begin(number.get());
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
        self.pending = Pending::default();
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
        self.sweep()
    }

    /// Waits for background merges: a finished index is a tidy one.
    ///
    /// # Errors
    /// If a merge failed.
    pub fn finish(self) -> Result<(), Error> {
        self.words.finish()
    }

    fn add_segment(&mut self, pending: &Pending) -> Result<(), Error> {
        let Some(encoder) = self.index.encoder() else {
            return Ok(());
        };
        let centre = Centre::of(encoder);
        let open = |name: &String| Segment::open(&self.folder().join(name)).map(Arc::new);
        let names = self.state.segments.iter();
        let mut segments = names.map(open).collect::<Result<Vec<_>, _>>()?;
        let name = self.next_segment();
        pending.write(&self.folder().join(&name), &segments, &centre)?;
        segments.push(Segment::open(&self.folder().join(&name)).map(Arc::new)?);
        self.state.segments.push(name);
        // Merge from the end while they do not shrink fast enough.
        let size = |segment: &Segment| segment.count() + segment.removed().len();
        while let [.., before, last] = segments.as_slice()
            && size(before) < GROWTH * size(last)
        {
            let (before, merged) = segments.split_at(segments.len() - 2);
            let name = self.next_segment();
            let path = self.folder().join(&name);
            vectors::write_merged(&path, before, merged, &centre)?;
            segments.truncate(segments.len() - 2);
            segments.push(Segment::open(&path).map(Arc::new)?);
            self.state.segments.truncate(segments.len() - 1);
            self.state.segments.push(name);
        }
        Ok(())
    }

    fn next_segment(&mut self) -> String {
        let name = format!("{}.vec", self.state.next_segment);
        self.state.next_segment += 1;
        name
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
