//! What can go wrong between a path and a working encoder.

use std::io;
use std::path::PathBuf;

use crate::engine::Engine;

/// Why no encoder could be made of a file.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The file could not be opened or read.
    #[error("cannot read the encoder's weights {}: {source}", path.display())]
    Io {
        /// The file asked for.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The file was read, and it is not what this engine runs.
    #[error(
        "{} is not a usable weights file: {damage}; it may be cut short, damaged or of another \
         model: fetch it again with `disproof model fetch`",
        path.display()
    )]
    Unusable {
        /// The file asked for.
        path: PathBuf,
        /// The first thing found wrong.
        damage: Damage,
    },
    /// The file was read, and it is no adapter for this model.
    #[error("{} cannot be used as an adapter: {damage}", path.display())]
    Adapter {
        /// The file asked for.
        path: PathBuf,
        /// The first thing found wrong.
        damage: Damage,
    },
    /// The file is readable, and it is not the pinned one.
    #[error(
        "{} is not the pinned weights file: its sha256 is {found}, expected {expected}; \
         fetch it again with `disproof model fetch`",
        path.display()
    )]
    Checksum {
        /// The file asked for.
        path: PathBuf,
        /// The pinned sum, in hexadecimal.
        expected: &'static str,
        /// The sum of the file found.
        found: String,
    },
    /// The engine asked for needs instructions that this processor lacks.
    #[error("the engine {0} cannot run on this processor; leave the choice of engine open")]
    Engine(Engine),
}

/// What is wrong with a weights file, and where.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum Damage {
    /// The file does not begin as an E5S1 file does.
    #[error("it does not begin with \"E5S1\"")]
    Foreign,
    /// A part of the file lies, wholly or in part, beyond its end.
    #[error("{part} should take {wanted} bytes from byte {offset} on, but the file has {length}")]
    Truncated {
        /// The part being read.
        part: String,
        /// Where it starts, in bytes from the beginning of the file.
        offset: u64,
        /// How long it should be, in bytes.
        wanted: u64,
        /// How long the file is, in bytes.
        length: u64,
    },
    /// A number has a value with which the file cannot be run.
    #[error("{part} is {found}, expected {expected}")]
    Number {
        /// Which number.
        part: String,
        /// Its value.
        found: String,
        /// What would do.
        expected: String,
    },
    /// A tensor that the model needs is not in the directory.
    #[error("the tensor {0} is missing")]
    MissingTensor(String),
    /// A part holds bytes that make no sense there.
    #[error("{part} {problem}")]
    Nonsense {
        /// Which part.
        part: String,
        /// What is wrong with it.
        problem: &'static str,
    },
}

impl Damage {
    /// A number other than the file may have.
    pub(crate) fn number(
        part: impl Into<String>,
        found: impl ToString,
        expected: impl ToString,
    ) -> Self {
        Self::Number {
            part: part.into(),
            found: found.to_string(),
            expected: expected.to_string(),
        }
    }

    /// A part whose bytes make no sense.
    pub(crate) fn nonsense(part: impl Into<String>, problem: &'static str) -> Self {
        Self::Nonsense {
            part: part.into(),
            problem,
        }
    }
}
