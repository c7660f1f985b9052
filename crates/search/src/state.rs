use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
};

use serde::{Deserialize, Serialize};

use crate::Error;

/// Bumped when the files of an index change their meaning; an older index is made anew.
const FORMAT: u32 = 7;

/// What an index holds: the small file that makes a commit lasting. Words are committed before it
/// is written, so after a crash the index of words may be ahead of it, never behind; replaying the
/// change log from [`State::sequence`] mends that.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct State {
    pub format: u32,
    /// Place in the change log up to which the index goes.
    pub sequence: u64,
    /// Fingerprint of the encoder whose vectors these are; none where there was no encoder.
    pub encoder: Option<String>,
    /// Files of vectors, oldest first.
    pub segments: Vec<String>,
    /// Number of the next file of vectors; no name is used twice.
    pub next_segment: u64,
}

impl State {
    pub(crate) fn empty(encoder: Option<String>) -> Self {
        Self {
            format: FORMAT,
            sequence: 0,
            encoder,
            segments: Vec::new(),
            next_segment: 1,
        }
    }

    /// Reads the state; `None` where there is no index, or one of another format.
    pub(crate) fn read(directory: &Path) -> Result<Option<Self>, Error> {
        let path = file(directory);
        let bytes = match fs::read(&path) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(Error::io("read", &path)(error)),
        };
        let state: Self = serde_json::from_slice(&bytes)
            .map_err(|error| Error::damaged(&path, error.to_string()))?;
        Ok((state.format == FORMAT).then_some(state))
    }

    /// Writes the state whole, or not at all.
    pub(crate) fn write(&self, directory: &Path) -> Result<(), Error> {
        let path = file(directory);
        let fresh = directory.join("state.json.new");
        let json = serde_json::to_vec_pretty(self).expect("plain data becomes JSON");
        let write = || -> std::io::Result<()> {
            let mut file = fs::File::create(&fresh)?;
            file.write_all(&json)?;
            file.sync_all()?;
            fs::rename(&fresh, &path)?;
            fs::File::open(directory)?.sync_all()
        };
        write().map_err(Error::io("write", &path))
    }
}

fn file(directory: &Path) -> PathBuf {
    directory.join("state.json")
}
