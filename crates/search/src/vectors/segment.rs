use std::{
    fs::File,
    io::{BufWriter, Write},
    path::Path,
};

use memmap2::Mmap;

use super::Vector;
use crate::Error;

const DIMENSIONS: usize = encoder::DIMENSIONS;
const MAGIC: &[u8; 8] = b"DISPVEC1";
const HEADER: usize = 64;
/// Bytes of a row outside the matrix: number, language, scale, hash of its text.
const COLUMNS: usize = 4 + 4 + 4 + 8;

/// A row's columns.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Row {
    /// The case's number.
    pub number: u32,
    /// The primary tag of the text's language, ASCII, zero-filled.
    pub language: [u8; 3],
    /// The text is a bare title.
    pub title: bool,
    /// One step of the row's integers.
    pub scale: f32,
    /// Fingerprint of the text and the encoder; equal texts need not be encoded again.
    pub text_hash: u64,
}

/// A language's tag as a column holds it.
pub(crate) fn language_column(tag: &str) -> [u8; 3] {
    let mut column = [0; 3];
    let length = tag.len().min(3);
    column[..length].copy_from_slice(&tag.as_bytes()[..length]);
    column
}

/// Rows of one segment, before they are written.
///
/// The file, little-endian: magic `DISPVEC1`, u32 dimensions, u32 rows, u32 cases taken out, u32
/// CRC-32 of all that follows the header up to the matrix, zeros to 64 bytes; the columns one
/// after another (u32 numbers; 3-byte languages, each with a byte that is 1 for a bare title; f32 scales; u64 hashes); u32 numbers taken out;
/// zeros to a multiple of 64; the matrix of i8, row by row.
#[derive(Default)]
pub(crate) struct SegmentWriter {
    rows: Vec<Row>,
    matrix: Vec<i8>,
    removed: Vec<u32>,
}

impl SegmentWriter {
    pub(crate) fn push(&mut self, row: Row, vector: &Vector) {
        let largest = vector
            .iter()
            .fold(f32::MIN_POSITIVE, |most, x| most.max(x.abs()));
        let scale = largest / 127.0;
        self.matrix
            .extend(vector.iter().map(|x| (x / scale).round() as i8));
        self.rows.push(Row { scale, ..row });
    }

    pub(crate) fn push_row(&mut self, row: Row, values: &[i8]) {
        debug_assert_eq!(values.len(), DIMENSIONS);
        self.rows.push(row);
        self.matrix.extend_from_slice(values);
    }

    /// Notes that a case has no rows any more.
    pub(crate) fn remove(&mut self, number: u32) {
        self.removed.push(number);
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.rows.is_empty() && self.removed.is_empty()
    }

    /// Writes the segment, lasting before this returns.
    pub(crate) fn write(&self, path: &Path) -> Result<(), Error> {
        let mut columns = Vec::with_capacity(self.rows.len() * COLUMNS);
        self.rows
            .iter()
            .for_each(|row| columns.extend(row.number.to_le_bytes()));
        for row in &self.rows {
            columns.extend(row.language);
            columns.push(u8::from(row.title));
        }
        self.rows
            .iter()
            .for_each(|row| columns.extend(row.scale.to_le_bytes()));
        self.rows
            .iter()
            .for_each(|row| columns.extend(row.text_hash.to_le_bytes()));
        self.removed
            .iter()
            .for_each(|number| columns.extend(number.to_le_bytes()));
        columns.resize(columns.len().next_multiple_of(64), 0);

        let mut header = Vec::with_capacity(HEADER);
        header.extend(MAGIC);
        header.extend((DIMENSIONS as u32).to_le_bytes());
        header.extend((self.rows.len() as u32).to_le_bytes());
        header.extend((self.removed.len() as u32).to_le_bytes());
        header.extend(crc32fast::hash(&columns).to_le_bytes());
        header.resize(HEADER, 0);

        let write = || -> std::io::Result<()> {
            let mut file = BufWriter::new(File::create(path)?);
            file.write_all(&header)?;
            file.write_all(&columns)?;
            file.write_all(bytemuck::cast_slice(&self.matrix))?;
            file.into_inner()
                .map_err(|error| error.into_error())?
                .sync_all()
        };
        write().map_err(Error::io("write", path))
    }
}

/// A segment, mapped into memory.
pub(crate) struct Segment {
    pub(crate) rows: Vec<Row>,
    pub(crate) removed: Vec<u32>,
    map: Mmap,
    matrix_start: usize,
}

impl Segment {
    /// Opens a segment and checks its header and columns; the matrix is read as it is needed.
    pub(crate) fn open(path: &Path) -> Result<Self, Error> {
        let file = File::open(path).map_err(Error::io("open", path))?;
        // SAFETY: a segment is written once, under a name never used again, and only ever deleted;
        // no process of ours changes or shortens a file once it has this name. A foreign process
        // that does so could crash this one, as with any mapped file.
        #[allow(unsafe_code)]
        let map = unsafe { Mmap::map(&file) }.map_err(Error::io("map", path))?;
        let word = |at: usize| {
            u32::from_le_bytes(map[at..at + 4].try_into().expect("four bytes")) as usize
        };
        if map.len() < HEADER || &map[..8] != MAGIC {
            return Err(Error::damaged(path, "not a file of vectors"));
        }
        if word(8) != DIMENSIONS {
            return Err(Error::damaged(path, "vectors of another length"));
        }
        let (count, removed) = (word(12), word(16));
        // Sums of 32-bit numbers cannot overflow 64 bits.
        let columns = (count * COLUMNS + removed * 4).next_multiple_of(64);
        let matrix_start = HEADER + columns;
        if map.len() != matrix_start + count * DIMENSIONS {
            return Err(Error::damaged(path, "cut short"));
        }
        let bytes = &map[HEADER..matrix_start];
        if crc32fast::hash(bytes) as usize != word(20) {
            return Err(Error::damaged(path, "its checksum does not fit"));
        }
        let (numbers, rest) = bytes.split_at(count * 4);
        let (languages, rest) = rest.split_at(count * 4);
        let (scales, rest) = rest.split_at(count * 4);
        let (hashes, rest) = rest.split_at(count * 8);
        let rows = (0..count)
            .map(|row| Row {
                number: u32::from_le_bytes(four(numbers, row)),
                language: [
                    languages[row * 4],
                    languages[row * 4 + 1],
                    languages[row * 4 + 2],
                ],
                title: languages[row * 4 + 3] == 1,
                scale: f32::from_le_bytes(four(scales, row)),
                text_hash: u64::from_le_bytes(
                    hashes[row * 8..row * 8 + 8]
                        .try_into()
                        .expect("eight bytes"),
                ),
            })
            .collect();
        let removed = (0..removed)
            .map(|at| u32::from_le_bytes(four(rest, at)))
            .collect();
        Ok(Self {
            rows,
            removed,
            map,
            matrix_start,
        })
    }

    /// The rows' integers, row by row.
    pub(crate) fn matrix(&self) -> &[i8] {
        bytemuck::cast_slice(&self.map[self.matrix_start..])
    }

    pub(crate) fn row(&self, row: usize) -> &[i8] {
        &self.matrix()[row * DIMENSIONS..(row + 1) * DIMENSIONS]
    }
}

fn four(bytes: &[u8], at: usize) -> [u8; 4] {
    bytes[at * 4..at * 4 + 4].try_into().expect("four bytes")
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;

    fn vector(seed: u32) -> Vector {
        let mut state = seed;
        let mut vector = std::array::from_fn(|_| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (state >> 8) as f32 / (1 << 24) as f32 - 0.5
        });
        let length = vector.iter().map(|x: &f32| x * x).sum::<f32>().sqrt();
        vector.iter_mut().for_each(|x| *x /= length);
        vector
    }

    fn written(directory: &Path) -> PathBuf {
        let mut writer = SegmentWriter::default();
        let row = |number, language, text_hash, title| Row {
            number,
            language: language_column(language),
            title,
            scale: 0.0,
            text_hash,
        };
        writer.push(row(7, "az", 11, false), &vector(1));
        writer.push(row(9, "und", 12, true), &vector(2));
        writer.remove(8);
        let path = directory.join("1.vec");
        writer.write(&path).unwrap();
        path
    }

    #[test]
    fn rows_come_back_as_they_were_put_in() {
        let directory = tempfile::tempdir().unwrap();
        let segment = Segment::open(&written(directory.path())).unwrap();
        assert_eq!(segment.rows.len(), 2);
        assert_eq!(
            (segment.rows[0].number, &segment.rows[0].language),
            (7, b"az\0")
        );
        assert_eq!(
            (segment.rows[1].text_hash, segment.rows[1].title),
            (12, true)
        );
        assert_eq!(segment.removed, [8]);
        let scale = segment.rows[0].scale;
        for (value, exact) in segment.row(0).iter().zip(vector(1)) {
            assert!((f32::from(*value) * scale - exact).abs() <= scale / 2.0 + 1e-6);
        }
    }

    #[test]
    fn a_damaged_file_is_an_error_at_every_length_and_every_flipped_byte_before_the_matrix() {
        let directory = tempfile::tempdir().unwrap();
        let path = written(directory.path());
        let whole = std::fs::read(&path).unwrap();
        for length in 0..whole.len() {
            std::fs::write(&path, &whole[..length]).unwrap();
            assert!(Segment::open(&path).is_err(), "cut to {length}");
        }
        // Bytes 24..64 of the header are zeros that nobody reads.
        for at in (0..24).chain(HEADER..HEADER + 64) {
            let mut flipped = whole.clone();
            flipped[at] ^= 0x41;
            std::fs::write(&path, &flipped).unwrap();
            assert!(Segment::open(&path).is_err(), "flipped byte {at}");
        }
    }
}
