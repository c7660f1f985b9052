//! One immutable file of rows.

use std::{
    collections::HashMap,
    fs::File,
    io::{BufWriter, Write},
    ops::Range,
    path::Path,
};

use memmap2::Mmap;

use super::{
    Vector,
    codes::{self, Codes},
};
use crate::{Error, centre::Centre};

const DIMENSIONS: usize = encoder::DIMENSIONS;
const MAGIC: &[u8; 8] = b"DISPVEC3";
const HEADER: usize = 64;
/// Bytes of a language: its tag, its rows, the sum of those, the mean they are centred by.
const LANGUAGE: usize = 8 + 8 + DIMENSIONS * 8 + DIMENSIONS * 4;
/// Bytes of a row outside the matrix: hash of its text, number, language and kind, scale, inverse
/// of its distance from the mean.
const COLUMNS: usize = 8 + 4 + 4 + 4 + 4;

/// A row's steps, 128 more than they are: products of unsigned with signed bytes are what
/// processors have instructions for.
pub(crate) type Steps = [u8; DIMENSIONS];

/// What is known of a row before it is written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Row {
    /// The case's number.
    pub number: u32,
    /// The primary tag of the text's language, ASCII, zero-filled.
    pub language: [u8; 3],
    /// The text is a bare title.
    pub title: bool,
    /// What one step of the row is worth.
    pub scale: f32,
    /// Fingerprint of the text and the encoder; equal texts need not be encoded again.
    pub text_hash: u64,
}

/// A vector in 8 bits: what a step is worth, and the steps.
pub(crate) fn quantised(vector: &Vector) -> (f32, Steps) {
    let largest = vector
        .iter()
        .fold(f32::MIN_POSITIVE, |most, x| most.max(x.abs()));
    let scale = largest / 127.0;
    let step = |x: f32| ((x / scale).round() as i8 as u8) ^ 0x80;
    (scale, std::array::from_fn(|at| step(vector[at])))
}

/// A step as a number.
pub(crate) fn value(step: u8) -> f32 {
    f32::from(step) - 128.0
}

/// A language's tag as a column holds it.
pub(crate) fn language_column(tag: &str) -> [u8; 3] {
    let mut column = [0; 3];
    let length = tag.len().min(3);
    column[..length].copy_from_slice(&tag.as_bytes()[..length]);
    column
}

/// How many rows of a language there are, and their sum.
#[derive(Clone, Debug)]
pub(crate) struct Sum {
    pub rows: u64,
    pub sum: Vec<f64>,
}

/// The sums of some segments' rows, by language.
pub(crate) type Sums = HashMap<[u8; 3], Sum>;

/// Adds what a segment holds; superseded rows count until they are merged away.
pub(crate) fn add_sums(sums: &mut Sums, segment: &Segment) {
    for language in &segment.languages {
        add_sum(sums, language.tag, &language.all);
    }
}

fn add_sum(sums: &mut Sums, tag: [u8; 3], more: &Sum) {
    let all = sums.entry(tag).or_insert_with(|| Sum {
        rows: 0,
        sum: vec![0.0; DIMENSIONS],
    });
    all.rows += more.rows;
    all.sum
        .iter_mut()
        .zip(&more.sum)
        .for_each(|(sum, more)| *sum += more);
}

/// Rows to be written as a segment.
pub(crate) struct Unwritten<'a, F: Fn(usize) -> &'a Steps> {
    /// By case number.
    pub rows: &'a [Row],
    /// The steps of a row.
    pub steps: F,
    /// Cases that have no rows any more, by number.
    pub removed: &'a [u32],
    /// What the index holds besides.
    pub besides: Sums,
}

impl<'a, F: Fn(usize) -> &'a Steps> Unwritten<'a, F> {
    /// Writes the segment, lasting before this returns.
    ///
    /// The file, little-endian: magic `DISPVEC3`, u32 dimensions, u32 rows, u32 cases taken out,
    /// u32 languages, u32 CRC-32 of all that follows the header up to the matrix, zeros to 64
    /// bytes; for each language its tag in 8 bytes, u64 rows, the f64 sum of its rows and the f32
    /// mean that they are centred by; the f64 sum of all rows centred, at unit length; the columns
    /// one after another (u64 hashes; u32 numbers; u16 languages, each with u16 that is 1 for a bare
    /// title; f32 scales; f32 1 ÷ |row − mean|); u32 numbers taken out; zeros to a multiple of 64;
    /// the matrix of bytes, row by row, rows by number; for each eight rows the signs of their
    /// centred elements, u64 words of 64 each, the first word of all eight before the second.
    ///
    /// A row is centred by the mean as it was when its segment was written, so that opening an
    /// index reads no rows. Segments are written anew as they grow, and so is the mean.
    pub(crate) fn write(self, path: &Path, centre: &Centre) -> Result<(), Error> {
        debug_assert!(self.rows.is_sorted_by_key(|row| row.number));
        let languages = self.languages(centre);
        let place: HashMap<[u8; 3], u16> =
            (0..).zip(&languages).map(|(at, l)| (l.tag, at)).collect();
        let mut centred = vec![0.0_f64; DIMENSIONS];
        let mut inverses = Vec::with_capacity(self.rows.len());
        for (at, row) in self.rows.iter().enumerate() {
            let mean = &languages[usize::from(place[&row.language])].mean;
            let off = less((self.steps)(at), row.scale, mean);
            let inverse = 1.0 / off.iter().map(|x| x * x).sum::<f32>().sqrt().max(1e-6);
            inverses.push(inverse);
            let sums = centred.iter_mut().zip(off);
            sums.for_each(|(sum, off)| *sum += f64::from(off * inverse));
        }
        let mut head = Vec::with_capacity(
            (languages.len() * LANGUAGE + DIMENSIONS * 8) + self.rows.len() * COLUMNS,
        );
        for language in &languages {
            head.extend(language.tag);
            head.extend([0; 5]);
            head.extend(language.all.rows.to_le_bytes());
            language
                .all
                .sum
                .iter()
                .for_each(|x| head.extend(x.to_le_bytes()));
            language
                .mean
                .iter()
                .for_each(|x| head.extend(x.to_le_bytes()));
        }
        centred.iter().for_each(|x| head.extend(x.to_le_bytes()));
        let rows = self.rows;
        rows.iter()
            .for_each(|row| head.extend(row.text_hash.to_le_bytes()));
        rows.iter()
            .for_each(|row| head.extend(row.number.to_le_bytes()));
        for row in rows {
            head.extend(place[&row.language].to_le_bytes());
            head.extend(u16::from(row.title).to_le_bytes());
        }
        rows.iter()
            .for_each(|row| head.extend(row.scale.to_le_bytes()));
        inverses
            .iter()
            .for_each(|inverse| head.extend(inverse.to_le_bytes()));
        self.removed
            .iter()
            .for_each(|number| head.extend(number.to_le_bytes()));
        head.resize(head.len().next_multiple_of(64), 0);

        let mut header = Vec::with_capacity(HEADER);
        header.extend(MAGIC);
        let counts = [DIMENSIONS, rows.len(), self.removed.len(), languages.len()];
        counts
            .iter()
            .for_each(|count| header.extend((*count as u32).to_le_bytes()));
        header.extend(crc32fast::hash(&head).to_le_bytes());
        header.resize(HEADER, 0);

        let write = || -> std::io::Result<()> {
            let mut file = BufWriter::with_capacity(1 << 20, File::create(path)?);
            file.write_all(&header)?;
            file.write_all(&head)?;
            for at in 0..rows.len() {
                file.write_all((self.steps)(at))?;
            }
            let code = |at: usize| {
                let mean = &languages[usize::from(place[&rows[at].language])].mean;
                codes::code(&less((self.steps)(at), rows[at].scale, mean))
            };
            for first in (0..rows.len()).step_by(codes::ROWS) {
                let last = rows.len().min(first + codes::ROWS);
                let eight: Vec<_> = (first..last).map(code).collect();
                let words = codes::side_by_side(&eight);
                for word in words.as_flattened() {
                    file.write_all(&word.to_le_bytes())?;
                }
            }
            file.into_inner()
                .map_err(|error| error.into_error())?
                .sync_all()
        };
        write().map_err(Error::io("write", path))
    }

    fn languages(&self, centre: &Centre) -> Vec<Language> {
        let mut sums = Sums::new();
        for (at, row) in self.rows.iter().enumerate() {
            let sum = sums.entry(row.language).or_insert_with(|| Sum {
                rows: 0,
                sum: vec![0.0; DIMENSIONS],
            });
            sum.rows += 1;
            for (sum, step) in sum.sum.iter_mut().zip((self.steps)(at)) {
                *sum += f64::from(value(*step)) * f64::from(row.scale);
            }
        }
        let mut languages: Vec<Language> = sums
            .into_iter()
            .map(|(tag, own)| {
                let mut all = Sums::from([(tag, own.clone())]);
                if let Some(besides) = self.besides.get(&tag) {
                    add_sum(&mut all, tag, besides);
                }
                let name = std::str::from_utf8(&tag).unwrap_or("");
                let name = name.trim_end_matches('\0');
                let mean = centre.of_cases(name, &all[&tag].sum, all[&tag].rows as usize);
                Language {
                    tag,
                    all: own,
                    mean: Box::new(mean),
                }
            })
            .collect();
        languages.sort_by_key(|language| language.tag);
        languages
    }
}

/// A row less the mean of its language.
fn less(steps: &Steps, scale: f32, mean: &Vector) -> Vector {
    std::array::from_fn(|at| value(steps[at]) * scale - mean[at])
}

/// What a segment's rows of one language have in common.
pub(crate) struct Language {
    pub tag: [u8; 3],
    /// How many they are, and their sum.
    pub all: Sum,
    /// What they are centred by.
    pub mean: Box<Vector>,
}

/// A segment, mapped into memory.
pub(crate) struct Segment {
    pub(crate) languages: Vec<Language>,
    /// The sum of its rows, centred, at unit length.
    pub(crate) centred: Vec<f64>,
    count: usize,
    map: Mmap,
    hashes: Range<usize>,
    numbers: Range<usize>,
    kinds: Range<usize>,
    scales: Range<usize>,
    inverses: Range<usize>,
    removed: Range<usize>,
    matrix: Range<usize>,
    codes: Range<usize>,
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
        if map.len() < HEADER || &map[..8] != MAGIC {
            return Err(Error::damaged(path, "not a file of vectors"));
        }
        let [dimensions, count, removed, languages, checksum] =
            std::array::from_fn(|at| word(&map, 8 + at * 4) as usize);
        if dimensions != DIMENSIONS {
            return Err(Error::damaged(path, "vectors of another length"));
        }
        // Products and sums of 32-bit numbers with small ones cannot overflow 64 bits.
        let mut end = HEADER;
        let mut part = |bytes: usize| {
            let start = end;
            end += bytes;
            start..end
        };
        let (described, centred) = (part(languages * LANGUAGE), part(DIMENSIONS * 8));
        let (hashes, numbers, kinds) = (part(count * 8), part(count * 4), part(count * 4));
        let (scales, inverses) = (part(count * 4), part(count * 4));
        let removed = part(removed * 4);
        let start = end.next_multiple_of(64);
        let matrix = start..start + count * DIMENSIONS;
        let codes = matrix.end..matrix.end + count.div_ceil(codes::ROWS) * size_of::<Codes>();
        if map.len() != codes.end {
            return Err(Error::damaged(path, "cut short"));
        }
        if crc32fast::hash(&map[HEADER..start]) as usize != checksum {
            return Err(Error::damaged(path, "its checksum does not fit"));
        }
        let languages = map[described]
            .chunks_exact(LANGUAGE)
            .map(|bytes| Language {
                tag: [bytes[0], bytes[1], bytes[2]],
                all: Sum {
                    rows: u64::from_le_bytes(eight(bytes, 8)),
                    sum: floats(&bytes[16..16 + DIMENSIONS * 8]),
                },
                mean: Box::new(std::array::from_fn(|at| {
                    f32::from_bits(word(bytes, 16 + DIMENSIONS * 8 + at * 4))
                })),
            })
            .collect();
        let segment = Self {
            languages,
            centred: floats(&map[centred]),
            count,
            map,
            hashes,
            numbers,
            kinds,
            scales,
            inverses,
            removed,
            matrix,
            codes,
        };
        let of_language = |kind: &[u16; 2]| usize::from(kind[0]) < segment.languages.len();
        if !segment.numbers().is_sorted() || !segment.kinds().iter().all(of_language) {
            return Err(Error::damaged(path, "its columns contradict each other"));
        }
        Ok(segment)
    }

    /// How many rows it has.
    pub(crate) fn count(&self) -> usize {
        self.count
    }

    /// The case of each row; they stand in order.
    pub(crate) fn numbers(&self) -> &[u32] {
        column(&self.map[self.numbers.clone()])
    }

    /// For each row the place of its language, and 1 for a bare title.
    pub(crate) fn kinds(&self) -> &[[u16; 2]] {
        column(&self.map[self.kinds.clone()])
    }

    /// For each row what a step of it is worth.
    pub(crate) fn scales(&self) -> &[f32] {
        column(&self.map[self.scales.clone()])
    }

    /// For each row 1 ÷ its distance from the mean of its language.
    pub(crate) fn inverses(&self) -> &[f32] {
        column(&self.map[self.inverses.clone()])
    }

    /// Cases that have no rows any more.
    pub(crate) fn removed(&self) -> &[u32] {
        column(&self.map[self.removed.clone()])
    }

    /// The rows' steps.
    pub(crate) fn matrix(&self) -> &[Steps] {
        self.map[self.matrix.clone()].as_chunks().0
    }

    /// The rows' codes, eight rows at a time.
    pub(super) fn codes(&self) -> &[Codes] {
        column(&self.map[self.codes.clone()])
    }

    /// The rows of a case.
    pub(crate) fn rows_of(&self, number: u32) -> Range<usize> {
        let numbers = self.numbers();
        let start = numbers.partition_point(|&other| other < number);
        let rows = numbers[start..]
            .iter()
            .take_while(|&&other| other == number);
        start..start + rows.count()
    }

    /// A row as it was put in.
    pub(crate) fn row(&self, at: usize) -> Row {
        let [language, title] = self.kinds()[at];
        Row {
            number: self.numbers()[at],
            language: self.languages[usize::from(language)].tag,
            title: title == 1,
            scale: self.scales()[at],
            text_hash: u64::from_le_bytes(eight(&self.map[self.hashes.clone()], at * 8)),
        }
    }

    /// A row without the mean of its language, at unit length.
    pub(crate) fn centred(&self, at: usize) -> Vector {
        let mean = &self.languages[usize::from(self.kinds()[at][0])].mean;
        let (scale, inverse) = (self.scales()[at], self.inverses()[at]);
        less(&self.matrix()[at], scale, mean).map(|x| x * inverse)
    }
}

/// A column as numbers; the map begins on a page and every column on a multiple of its numbers'
/// size.
fn column<T: bytemuck::Pod>(bytes: &[u8]) -> &[T] {
    bytemuck::cast_slice(bytes)
}

fn word(bytes: &[u8], at: usize) -> u32 {
    u32::from_le_bytes(bytes[at..at + 4].try_into().expect("four bytes"))
}

fn eight(bytes: &[u8], at: usize) -> [u8; 8] {
    bytes[at..at + 8].try_into().expect("eight bytes")
}

fn floats(bytes: &[u8]) -> Vec<f64> {
    let all = bytes.as_chunks().0.iter();
    all.map(|bytes| f64::from_le_bytes(*bytes)).collect()
}

#[cfg(test)]
mod tests;
