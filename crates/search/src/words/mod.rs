//! The index of words: tantivy, with analysis of our own.

mod analysis;
mod query;
mod schema;
mod writer;

pub(crate) use query::{Lexical, WordScores, WordsSnapshot};
pub(crate) use schema::Fields;
pub(crate) use writer::WordsWriter;

use std::path::Path;

use tantivy::{IndexReader, ReloadPolicy, directory::MmapDirectory};

use crate::Error;

/// The index of words, for reading.
pub(crate) struct Words {
    pub(crate) index: tantivy::Index,
    pub(crate) reader: IndexReader,
    pub(crate) fields: Fields,
}

impl Words {
    /// Opens the index in a directory, making an empty one where there is none.
    pub(crate) fn open(directory: &Path) -> Result<Self, Error> {
        std::fs::create_dir_all(directory).map_err(Error::io("make the folder", directory))?;
        let (schema, fields) = schema::schema();
        let files = MmapDirectory::open(directory)
            .map_err(|error| Error::damaged(directory, error.to_string()))?;
        let index = tantivy::Index::open_or_create(files, schema)
            .map_err(|error| Error::damaged(directory, error.to_string()))?;
        let reader = index
            .reader_builder()
            .reload_policy(ReloadPolicy::Manual)
            .try_into()?;
        Ok(Self {
            index,
            reader,
            fields,
        })
    }
}
