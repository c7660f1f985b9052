//! The index of words: tantivy, with analysis of our own.

mod analysis;
mod columns;
mod places;
mod query;
mod schema;
mod scores;
mod writer;

pub use columns::Month;
pub(crate) use columns::{Appeared, Names, most_first};

pub(crate) use query::{Lexical, WordsSnapshot};
pub(crate) use schema::{Fields, counted};
pub(crate) use scores::{Bound, WordScores};
pub(crate) use writer::WordsWriter;

use std::path::Path;

use tantivy::{
    Directory, IndexReader, ReloadPolicy,
    directory::{META_LOCK, MmapDirectory},
};

use crate::Error;

/// The index of words, for reading.
pub(crate) struct Words {
    pub(crate) index: tantivy::Index,
    pub(crate) reader: IndexReader,
    pub(crate) fields: Fields,
}

/// An index of at most so many bytes has its checksums compared whenever it is opened, at some
/// gigabytes a second: what reads damaged files panics. A larger one has them compared on demand.
const CHECKED_AT_ONCE: u64 = 256 << 20;

/// Blocks of stored cards and facts that are kept unpacked, of 16 kB each: those of some ten thousand
/// cases.
const BLOCKS: usize = 1_024;

fn size(directory: &Path) -> u64 {
    let files = std::fs::read_dir(directory).into_iter().flatten().flatten();
    files
        .filter_map(|file| file.metadata().ok())
        .map(|file| file.len())
        .sum()
}

/// The lock keeps a writer elsewhere from deleting merged files while they are being read here,
/// which would look like damage.
fn verify(index: &tantivy::Index, directory: &Path) -> Result<(), Error> {
    let _files_stay = index
        .directory()
        .acquire_lock(&META_LOCK)
        .map_err(tantivy::TantivyError::from)?;
    let damaged = index
        .validate_checksum()
        .map_err(|error| Error::damaged(directory, error.to_string()))?;
    match damaged.iter().min() {
        None => Ok(()),
        Some(file) => Err(Error::damaged(
            &directory.join(file),
            "its checksum is wrong",
        )),
    }
}

impl Words {
    /// Compares the checksums of all files.
    pub(crate) fn verify(&self, directory: &Path) -> Result<(), Error> {
        verify(&self.index, directory)
    }

    /// Opens the index in a directory, making an empty one where there is none; nothing where it
    /// is of another version's fields.
    pub(crate) fn open(directory: &Path) -> Result<Option<Self>, Error> {
        std::fs::create_dir_all(directory).map_err(Error::io("make the folder", directory))?;
        let (schema, fields) = schema::schema();
        let files = MmapDirectory::open(directory)
            .map_err(|error| Error::damaged(directory, error.to_string()))?;
        let index = match tantivy::Index::open_or_create(files, schema) {
            Ok(index) => index,
            Err(tantivy::TantivyError::SchemaError(_)) => return Ok(None),
            Err(error) => return Err(Error::damaged(directory, error.to_string())),
        };
        if size(directory) <= CHECKED_AT_ONCE {
            verify(&index, directory)?;
        }
        let reader = index
            .reader_builder()
            .reload_policy(ReloadPolicy::Manual)
            .doc_store_cache_num_blocks(BLOCKS)
            .try_into()?;
        Ok(Some(Self {
            index,
            reader,
            fields,
        }))
    }
}
