//! The weights file, format "E5S1": what lies where in it, checked before use.
//!
//! Little-endian and packed: a header of eleven numbers, the tokeniser's
//! pieces, the normaliser's records, a directory of tensors, the tensors. The
//! file stays mapped; nothing is copied out of it here but the directory and
//! the small table of the normaliser.

mod q4;
mod reader;
mod tables;

use std::collections::HashMap;
use std::fs::File;
use std::ops::Range;
use std::path::Path;

use memmap2::Mmap;
use sha2::{Digest, Sha256};

use crate::DIMENSIONS;
use crate::adapter::Adapter;
use crate::error::{Damage, Error};
use crate::pinned::hexadecimal;

pub(crate) use q4::{BLOCK_BYTES, BLOCK_WEIGHTS, blocks, half_to_single};
use reader::{Reader, range_within};
pub(crate) use tables::{PieceTable, Replacements};

/// Numbers that recipe and file contribute to a fingerprint: raised whenever
/// the same file would give noticeably other vectors than before.
const RECIPE: &str = "disproof encoder 1";

/// The width of an attention head, in elements: what the kernels are cut for.
pub(crate) const HEAD: usize = 32;

/// The model's dimensions, as the file's header gives them.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Header {
    /// How many transformer layers there are.
    pub(crate) layers: usize,
    /// The width of the inner layer of a feed-forward step.
    pub(crate) feed_forward: usize,
    /// How many rows the table of word vectors has.
    pub(crate) vocabulary: usize,
    /// How many tokens one window may have.
    pub(crate) positions: usize,
    /// How many kinds of token the model knows; this engine uses the first.
    pub(crate) token_types: usize,
    /// What layer normalisation adds to a variance.
    pub(crate) epsilon: f32,
}

/// How a tensor's elements are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// 32-bit floats.
    F32,
    /// Blocks of 32 weights of 4 bits with a common scale.
    Q4,
}

/// Where a tensor lies and what it holds.
#[derive(Debug, Clone, PartialEq)]
struct Tensor {
    kind: Kind,
    elements: usize,
    bytes: Range<usize>,
}

/// What lies where in a file whose every part has been checked to lie inside.
#[derive(Debug)]
struct Contents {
    header: Header,
    pieces: PieceTable,
    replacements: Replacements,
    directory: HashMap<String, Tensor>,
    /// Everything in front of the first tensor's name list's end.
    preamble: usize,
}

/// A weights file, open and checked.
#[derive(Debug)]
pub(crate) struct Weights {
    map: Mmap,
    contents: Contents,
}

impl Weights {
    /// Maps the file and checks its header, tables and directory.
    pub(crate) fn open(path: &Path) -> Result<Self, Error> {
        let unreadable = |source| Error::Io {
            path: path.to_owned(),
            source,
        };
        let file = File::open(path).map_err(unreadable)?;
        let length = file.metadata().map_err(unreadable)?;
        let unusable = |damage| Error::Unusable {
            path: path.to_owned(),
            damage,
        };
        if !length.is_file() {
            return Err(unusable(Damage::nonsense("the path", "is not a file")));
        }
        if length.len() == 0 {
            // An empty map is an error of the system's on some systems.
            return Err(unusable(Damage::Foreign));
        }
        let map = map(&file).map_err(unreadable)?;
        let contents = Contents::read(&map).map_err(unusable)?;
        Ok(Self { map, contents })
    }

    /// The model's dimensions.
    pub(crate) fn header(&self) -> &Header {
        &self.contents.header
    }

    /// Where the tokeniser's pieces lie.
    pub(crate) fn pieces(&self) -> &PieceTable {
        &self.contents.pieces
    }

    /// What the normaliser puts in the place of which characters.
    pub(crate) fn replacements(&self) -> &Replacements {
        &self.contents.replacements
    }

    /// The whole file.
    pub(crate) fn bytes(&self) -> &[u8] {
        &self.map
    }

    /// A tensor's raw bytes, if it is there in this kind and number.
    pub(crate) fn tensor(&self, name: &str, kind: Kind, elements: usize) -> Result<&[u8], Damage> {
        let tensor = (self.contents.directory.get(name))
            .ok_or_else(|| Damage::MissingTensor(name.to_owned()))?;
        if tensor.kind != kind {
            let (found, expected) = match kind {
                Kind::F32 => ("4-bit blocks", "32-bit floats"),
                Kind::Q4 => ("32-bit floats", "4-bit blocks"),
            };
            return Err(Damage::number(
                format!("the kind of the tensor {name}"),
                found,
                expected,
            ));
        }
        if tensor.elements != elements {
            return Err(Damage::number(
                format!("the number of elements of the tensor {name}"),
                tensor.elements,
                elements,
            ));
        }
        Ok(&self.map[tensor.bytes.clone()])
    }

    /// A tensor of floats, every one of them finite.
    pub(crate) fn floats(&self, name: &str, elements: usize) -> Result<Vec<f32>, Damage> {
        let (floats, _) = self.tensor(name, Kind::F32, elements)?.as_chunks();
        let floats: Vec<f32> = floats.iter().map(|raw| f32::from_le_bytes(*raw)).collect();
        if floats.iter().all(|value| value.is_finite()) {
            Ok(floats)
        } else {
            Err(Damage::nonsense(
                format!("the tensor {name}"),
                "holds a value that is not a finite number",
            ))
        }
    }

    /// A sum that tells this file and recipe from others, without reading the
    /// whole file: its length, its tables and a page of every megabyte.
    pub(crate) fn fingerprint(&self, adapter: Option<&Adapter>) -> String {
        let mut hash = Sha256::new();
        hash.update(RECIPE);
        hash.update((self.map.len() as u64).to_le_bytes());
        hash.update(&self.map[..self.contents.preamble]);
        for page in self.map[self.contents.preamble..].chunks(1 << 20) {
            hash.update(&page[..page.len().min(4096)]);
        }
        if let Some(adapter) = adapter {
            hash.update(adapter.sum());
        }
        hexadecimal(&hash.finalize())
    }
}

#[allow(unsafe_code)]
fn map(file: &File) -> std::io::Result<Mmap> {
    // SAFETY: the map is read-only and private to this process. The bytes
    // could only change under it if another program wrote into the file; the
    // program itself replaces a weights file by renaming a new one over it,
    // which leaves the mapped one as it was. Nothing read through the map is
    // trusted to be unchanged later: indices into it are checked at each use.
    unsafe { Mmap::map(file) }
}

impl Contents {
    fn read(bytes: &[u8]) -> Result<Self, Damage> {
        if !bytes.starts_with(b"E5S1") {
            return Err(Damage::Foreign);
        }
        let mut reader = Reader::new(bytes);
        reader.array::<4>("the magic number")?;
        let header = Header::read(&mut reader)?;
        let pieces = PieceTable::read(&mut reader, bytes, header.vocabulary)?;
        let replacements = Replacements::read(&mut reader, bytes)?;
        let directory = read_directory(&mut reader, bytes)?;
        Ok(Self {
            header,
            pieces,
            replacements,
            directory,
            preamble: reader.position(),
        })
    }
}

impl Header {
    /// Bounds are those of the kernels and of good sense: a file beyond them
    /// is of another model, and its numbers would only be sizes to allocate.
    fn read(reader: &mut Reader<'_>) -> Result<Self, Damage> {
        let version = reader.u32("the format's version")?;
        if version != 1 {
            return Err(Damage::number("the format's version", version, 1));
        }
        reader.count("the hidden size", DIMENSIONS..DIMENSIONS + 1)?;
        let layers = reader.count("the number of layers", 1..65)?;
        let heads = DIMENSIONS / HEAD;
        reader.count("the number of heads", heads..heads + 1)?;
        let feed_forward = reader.count("the feed-forward size", 64..8193)?;
        if !feed_forward.is_multiple_of(64) {
            return Err(Damage::number(
                "the feed-forward size",
                feed_forward,
                "a multiple of 64",
            ));
        }
        let vocabulary = reader.count("the vocabulary's size", 4..(1 << 24) + 1)?;
        let positions = reader.count("the number of positions", 16..2049)?;
        let token_types = reader.count("the number of token types", 1..17)?;
        let epsilon = reader.f32("the normalisation's epsilon")?;
        if !(epsilon > 0.0 && epsilon < 0.1) {
            return Err(Damage::number(
                "the normalisation's epsilon",
                epsilon,
                "between 0 and 0.1",
            ));
        }
        reader.count("the block size", BLOCK_WEIGHTS..BLOCK_WEIGHTS + 1)?;
        Ok(Self {
            layers,
            feed_forward,
            vocabulary,
            positions,
            token_types,
            epsilon,
        })
    }
}

fn read_directory(
    reader: &mut Reader<'_>,
    bytes: &[u8],
) -> Result<HashMap<String, Tensor>, Damage> {
    let count = reader.count("the number of tensors", 0..4097)?;
    let mut directory = HashMap::new();
    for index in 0..count {
        let part = format!("entry {index} of the directory");
        let length = reader.u16(&part)?;
        let name = reader.range(&part, u64::from(length))?;
        let name = std::str::from_utf8(&bytes[name])
            .map_err(|_| Damage::nonsense(&part, "has a name that is not text"))?
            .to_owned();
        let kind = match reader.u8(&part)? {
            0 => Kind::F32,
            1 => Kind::Q4,
            other => {
                let part = format!("the kind of the tensor {name}");
                return Err(Damage::number(part, other, "0 or 1"));
            }
        };
        let elements = reader.u32(&part)? as usize;
        let offset = reader.u64(&part)?;
        let length = reader.u64(&part)?;
        let expected = match kind {
            Kind::F32 => elements as u64 * 4,
            Kind::Q4 => (elements.div_ceil(BLOCK_WEIGHTS) * BLOCK_BYTES) as u64,
        };
        if length != expected {
            let part = format!("the length of the tensor {name}");
            return Err(Damage::number(part, length, expected));
        }
        let range = range_within(bytes.len(), &format!("the tensor {name}"), offset, length)?;
        let tensor = Tensor {
            kind,
            elements,
            bytes: range,
        };
        if directory.insert(name.clone(), tensor).is_some() {
            let part = format!("the tensor {name}");
            return Err(Damage::nonsense(part, "is in the directory twice"));
        }
    }
    Ok(directory)
}
