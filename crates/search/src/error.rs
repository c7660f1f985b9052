use std::path::PathBuf;

/// What can go wrong with an index. All of it is mended by `disproof reindex`, save a full or
/// unwritable disk.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A file of the index could not be read or written.
    #[error("cannot {what} {}: {source}", .path.display())]
    Io {
        /// What was tried.
        what: &'static str,
        /// The file.
        path: PathBuf,
        /// Why not.
        source: std::io::Error,
    },
    /// A file is not what it should be.
    #[error("{} is damaged ({what}); run `disproof reindex` to make it anew from the casebook", .path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What is wrong.
        what: String,
    },
    /// Another process writes this index.
    #[error("another Disproof process is writing the index in {}; it will take up your changes", .0.display())]
    Locked(PathBuf),
    /// The index of words failed.
    #[error("the index of words failed: {0}; run `disproof reindex` to make it anew")]
    Words(#[from] tantivy::TantivyError),
}

impl Error {
    pub(crate) fn io(
        what: &'static str,
        path: &std::path::Path,
    ) -> impl FnOnce(std::io::Error) -> Self {
        let path = path.to_owned();
        move |source| Self::Io { what, path, source }
    }

    pub(crate) fn damaged(path: &std::path::Path, what: impl Into<String>) -> Self {
        Self::Damaged {
            path: path.to_owned(),
            what: what.into(),
        }
    }
}
