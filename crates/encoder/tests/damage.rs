//! A damaged, cut or foreign weights file is an error that says what is wrong,
//! and never a panic.

mod common;

use std::fs::{File, OpenOptions};
use std::io::Write;
use std::ops::Range;
use std::os::unix::fs::FileExt;
use std::path::PathBuf;

use encoder::{Damage, Encoder, Engine, Error, Options, Role};
use proptest::prelude::*;
use tempfile::TempDir;

const HIDDEN: usize = 384;
const INNER: usize = 64;
const PIECES: [&str; 24] = [
    "<s>", "<pad>", "</s>", "<unk>", "▁", "▁a", "b", "c", "▁que", "ry", ":", "▁pass", "age", "q",
    "u", "e", "r", "y", "p", "a", "s", "g", "é", "<mask>",
];

/// A whole, small weights file: one layer, 24 pieces, 16 positions.
#[derive(Clone)]
struct Sample {
    bytes: Vec<u8>,
    /// Header, tables and directory.
    preamble: usize,
    /// Where named numbers lie.
    numbers: Vec<(&'static str, Range<usize>)>,
}

impl Sample {
    fn new() -> Self {
        let mut sample = Self {
            bytes: b"E5S1".to_vec(),
            preamble: 0,
            numbers: Vec::new(),
        };
        sample.number("version", &1_u32.to_le_bytes());
        let header = [
            ("hidden", HIDDEN),
            ("layers", 1),
            ("heads", 12),
            ("inner", INNER),
            ("vocabulary", 30),
            ("positions", 16),
            ("types", 1),
        ];
        for (name, value) in header {
            sample.number(name, &(value as i32).to_le_bytes());
        }
        sample.number("epsilon", &1e-12_f32.to_le_bytes());
        sample.number("block", &32_i32.to_le_bytes());
        sample.tables();
        sample.tensors();
        sample
    }

    fn number(&mut self, name: &'static str, bytes: &[u8]) {
        let start = self.bytes.len();
        self.bytes.extend(bytes);
        self.numbers.push((name, start..self.bytes.len()));
    }

    fn tables(&mut self) {
        self.number("pieces", &(PIECES.len() as i32).to_le_bytes());
        for (name, id) in [("begin", 0_i32), ("end", 2), ("padding", 1), ("unknown", 3)] {
            self.number(name, &id.to_le_bytes());
        }
        self.number("blob", &(PIECES.concat().len() as u64).to_le_bytes());
        let mut offset = 0_u32;
        self.number("first offset", &offset.to_le_bytes());
        for piece in PIECES {
            offset += piece.len() as u32;
            self.number("offset", &offset.to_le_bytes());
        }
        for index in 0..PIECES.len() {
            self.number("score", &(-(index as f32)).to_le_bytes());
        }
        self.bytes.extend(PIECES.concat().bytes());
        self.number("replacements", &2_i32.to_le_bytes());
        let mut records = Vec::new();
        for (from, to) in [('\t', " "), ('ﬁ', "fi")] {
            records.extend(u32::from(from).to_le_bytes());
            records.push(to.len() as u8);
            to.chars()
                .for_each(|to| records.extend(u32::from(to).to_le_bytes()));
        }
        self.number("replacement bytes", &(records.len() as u32).to_le_bytes());
        self.number("replacement", &records);
    }

    fn tensors(&mut self) {
        let matrix = |name: &str, outputs: usize, inputs: usize| {
            [
                (format!("l0.{name}.w"), 1_u8, outputs * inputs),
                (format!("l0.{name}.b"), 0, outputs),
            ]
        };
        let mut tensors = vec![
            ("emb.word".to_owned(), 1, 30 * HIDDEN),
            ("emb.pos".to_owned(), 0, 16 * HIDDEN),
            ("emb.type".to_owned(), 0, HIDDEN),
        ];
        for name in ["q", "k", "v", "ao"] {
            tensors.extend(matrix(name, HIDDEN, HIDDEN));
        }
        tensors.extend(matrix("fi", INNER, HIDDEN));
        tensors.extend(matrix("fo", HIDDEN, INNER));
        for norm in ["emb.ln", "l0.aln", "l0.oln"] {
            tensors.push((format!("{norm}.w"), 0, HIDDEN));
            tensors.push((format!("{norm}.b"), 0, HIDDEN));
        }
        self.number("tensors", &(tensors.len() as i32).to_le_bytes());
        let directory: usize = tensors.iter().map(|(name, ..)| name.len() + 23).sum();
        let mut at = self.bytes.len() + directory;
        for (name, kind, elements) in &tensors {
            let length = if *kind == 1 {
                elements / 32 * 18
            } else {
                elements * 4
            };
            self.number("name length", &(name.len() as u16).to_le_bytes());
            self.bytes.extend(name.bytes());
            self.number("kind", &[*kind]);
            self.number("elements", &(*elements as u32).to_le_bytes());
            self.number("tensor offset", &(at as u64).to_le_bytes());
            self.number("tensor length", &(length as u64).to_le_bytes());
            at += length;
        }
        self.preamble = self.bytes.len();
        for (name, kind, elements) in &tensors {
            for index in 0..*elements {
                if *kind == 0 {
                    let value = if name.ends_with(".w") {
                        1.0
                    } else {
                        (index % 7) as f32 * 0.1
                    };
                    self.bytes.extend(f32::to_le_bytes(value));
                } else if index % 32 == 0 {
                    self.bytes.extend(0x2800_u16.to_le_bytes()); // 1/32
                    self.bytes
                        .extend((0..16).map(|j| (index / 32 * 31 + j * 7) as u8));
                }
            }
        }
        assert_eq!(self.bytes.len(), at);
    }

    /// The sample with a named number replaced.
    fn with(&self, name: &str, value: &[u8]) -> Self {
        let (_, place) = self
            .numbers
            .iter()
            .find(|(n, _)| *n == name)
            .expect("a known number");
        let mut changed = self.clone();
        changed.bytes[place.clone()].copy_from_slice(value);
        changed
    }
}

struct Place {
    folder: TempDir,
}

impl Place {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        Self { folder }
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("weights.bin")
    }

    fn write(&self, bytes: &[u8]) -> PathBuf {
        let mut file = File::create(self.path()).expect("a file");
        file.write_all(bytes).expect("written");
        self.path()
    }

    fn open(&self, bytes: &[u8]) -> Result<Encoder, Error> {
        open(&self.write(bytes))
    }
}

fn open(path: &std::path::Path) -> Result<Encoder, Error> {
    let threads = std::num::NonZeroUsize::new(1);
    let options = Options {
        threads,
        ..Options::default()
    };
    Encoder::open_with(path, options)
}

/// What is wrong with a file that cannot be used.
fn damage(result: Result<Encoder, Error>) -> Damage {
    match result {
        Err(Error::Unusable { damage, .. }) => damage,
        Err(other) => panic!("another error: {other}"),
        Ok(_) => panic!("it opened"),
    }
}

/// Uses whatever opened; what comes out does not matter, that it comes does.
fn exercise(encoder: &Encoder) {
    let texts = [
        "a b c",
        "",
        "ﬁ\t\u{301}é <s>",
        "aaaa bbbb cccc aaaa bbbb cccc aaaa bbbb cccc",
    ];
    assert_eq!(encoder.encode(Role::Query, &texts).len(), texts.len());
    for text in texts {
        let _ = encoder.tokenize(text);
        for token in encoder.token_vectors(Role::Passage, text) {
            assert!(text.get(token.span).is_some());
        }
    }
}

#[test]
fn the_small_file_that_these_tests_damage_is_sound_itself() {
    let place = Place::new();
    let path = place.write(&Sample::new().bytes);
    for engine in Engine::available() {
        let options = Options {
            engine: Some(engine),
            ..Options::default()
        };
        let encoder = Encoder::open_with(&path, options).expect("it opens");
        assert_eq!(encoder.tokenize("a b"), [0, 5, 4, 6, 2]);
        let [vector] = encoder.encode(Role::Query, &["a b c"])[..] else {
            panic!("one vector")
        };
        assert!((common::cosine(&vector, &vector) - 1.0).abs() < 1e-6);
        exercise(&encoder);
    }
}

#[test]
fn a_file_cut_anywhere_is_an_error() {
    let place = Place::new();
    let sample = Sample::new();
    let path = place.write(&sample.bytes);
    let file = OpenOptions::new()
        .write(true)
        .open(&path)
        .expect("the file");
    let (whole, preamble) = (sample.bytes.len(), sample.preamble);
    let lengths = (preamble..whole).step_by(4999).chain(0..preamble);
    let mut lengths: Vec<usize> = lengths.collect();
    lengths.extend([whole - 1, preamble]);
    lengths.sort_unstable();
    for length in lengths.into_iter().rev() {
        file.set_len(length as u64).expect("cut");
        let damage = damage(open(&path));
        let cut = matches!(damage, Damage::Truncated { .. } | Damage::Foreign);
        assert!(cut, "{length}: {damage}");
    }
}

#[test]
fn the_real_file_cut_anywhere_is_an_error() {
    let place = Place::new();
    std::fs::copy(common::weights(), place.path()).expect("a copy");
    let file = OpenOptions::new()
        .write(true)
        .open(place.path())
        .expect("the copy");
    let whole = file.metadata().expect("its length").len();
    for step in (0..60).rev() {
        file.set_len(whole * step / 60).expect("cut");
        let error = open(&place.path()).expect_err("it is cut");
        assert!(
            error.to_string().contains("disproof model fetch"),
            "{error}"
        );
    }
}

#[test]
fn every_byte_of_header_tables_and_directory_may_be_wrong() {
    let place = Place::new();
    let sample = Sample::new();
    let path = place.write(&sample.bytes);
    let file = OpenOptions::new()
        .write(true)
        .open(&path)
        .expect("the file");
    let mut refused = 0;
    for at in 0..sample.preamble {
        let right = sample.bytes[at];
        for wrong in [right ^ 0x80, right ^ 1, 0xff] {
            file.write_all_at(&[wrong], at as u64).expect("written");
            match open(&path) {
                Ok(encoder) if at % 16 == 0 => exercise(&encoder),
                Ok(_) => {}
                Err(error) => {
                    assert!(matches!(error, Error::Unusable { .. }), "{at}: {error}");
                    refused += 1;
                }
            }
        }
        file.write_all_at(&[right], at as u64).expect("restored");
    }
    // Scores, and what stands for a tab, may have any value.
    assert!(
        refused > sample.preamble * 2,
        "{refused} of {}",
        sample.preamble * 3
    );
}

#[test]
fn a_weight_that_is_not_a_number_is_found_at_loading() {
    let place = Place::new();
    let sample = Sample::new();
    let mut refused = 0;
    for at in (sample.preamble + 30 * HIDDEN / 32 * 18..sample.bytes.len()).step_by(30_011) {
        let mut bytes = sample.bytes.clone();
        bytes[at..]
            .iter_mut()
            .take(24)
            .for_each(|byte| *byte = 0xff);
        match place.open(&bytes) {
            Ok(encoder) => exercise(&encoder),
            Err(Error::Unusable { damage, .. }) => {
                assert!(matches!(damage, Damage::Nonsense { .. }), "{damage}");
                refused += 1;
            }
            Err(other) => panic!("{other}"),
        }
    }
    assert!(refused > 5, "{refused}");
}

#[test]
fn word_vectors_that_are_no_numbers_do_no_harm() {
    let sample = Sample::new();
    let mut bytes = sample.bytes.clone();
    bytes[sample.preamble..sample.preamble + 30 * HIDDEN / 32 * 18].fill(0xff);
    exercise(
        &Place::new()
            .open(&bytes)
            .expect("the table of words is not read through"),
    );
}

#[test]
fn what_is_wrong_is_said() {
    let place = Place::new();
    let sample = Sample::new();
    let said = |bytes: &[u8]| {
        let error = place.open(bytes).expect_err("not usable").to_string();
        assert!(
            error.contains("weights.bin") && error.contains("disproof model fetch"),
            "{error}"
        );
        error
    };
    for foreign in [
        &b""[..],
        b"E5",
        b"GGUF\x03\0\0\0",
        b"<!DOCTYPE html><title>404</title>",
    ] {
        assert!(said(foreign).contains("does not begin with \"E5S1\""));
    }
    let cases: [(&str, &[u8], &str); 20] = [
        (
            "version",
            &2_u32.to_le_bytes(),
            "the format's version is 2, expected 1",
        ),
        (
            "hidden",
            &768_i32.to_le_bytes(),
            "the hidden size is 768, expected 384",
        ),
        (
            "layers",
            &i32::MAX.to_le_bytes(),
            "the number of layers is 2147483647",
        ),
        (
            "layers",
            &2_i32.to_le_bytes(),
            "the tensor l1.q.w is missing",
        ),
        (
            "heads",
            &(-12_i32).to_le_bytes(),
            "the number of heads is -12",
        ),
        (
            "inner",
            &65_i32.to_le_bytes(),
            "the feed-forward size is 65",
        ),
        (
            "inner",
            &128_i32.to_le_bytes(),
            "number of elements of the tensor l0.fi.w is 24576",
        ),
        (
            "vocabulary",
            &i32::MAX.to_le_bytes(),
            "the vocabulary's size is",
        ),
        (
            "vocabulary",
            &31_i32.to_le_bytes(),
            "the tensor emb.word is 11520, expected 11904",
        ),
        (
            "positions",
            &1_000_000_i32.to_le_bytes(),
            "the number of positions is 1000000",
        ),
        ("epsilon", &f32::NAN.to_le_bytes(), "epsilon is NaN"),
        ("block", &64_i32.to_le_bytes(), "the block size is 64"),
        (
            "pieces",
            &i32::MAX.to_le_bytes(),
            "the number of pieces is 2147483647",
        ),
        (
            "unknown",
            &24_i32.to_le_bytes(),
            "the id of <unk> is 24, expected 0 to 23",
        ),
        (
            "blob",
            &u64::MAX.to_le_bytes(),
            "the pieces should take 18446744073709551615 bytes",
        ),
        (
            "first offset",
            &1_u32.to_le_bytes(),
            "the offset of piece 0 is out of order",
        ),
        (
            "score",
            &f32::INFINITY.to_le_bytes(),
            "the score of piece 0 is inf",
        ),
        (
            "replacement bytes",
            &u32::MAX.to_le_bytes(),
            "the replacements should take 4294967295",
        ),
        (
            "tensor offset",
            &(u64::MAX - 3).to_le_bytes(),
            "the tensor emb.word should take",
        ),
        ("kind", &[7], "the kind of the tensor emb.word is 7"),
    ];
    for (name, value, expected) in cases {
        let error = said(&sample.with(name, value).bytes);
        assert!(error.contains(expected), "{name}: {error}");
    }
}

#[test]
fn a_missing_file_and_a_folder_are_errors_that_name_them() {
    let place = Place::new();
    let error = open(&place.path()).expect_err("there is none");
    assert!(matches!(error, Error::Io { .. }));
    assert!(error.to_string().contains("weights.bin"), "{error}");
    let error = open(place.folder.path()).expect_err("a folder");
    assert!(error.to_string().contains("is not a file"), "{error}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn any_few_bytes_anywhere_may_be_wrong(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>(), any::<bool>()), 1..12)
    ) {
        let sample = Sample::new();
        let mut bytes = sample.bytes.clone();
        for (index, byte, early) in changes {
            let within = if early { sample.preamble } else { bytes.len() };
            bytes[index.index(within)] = byte;
        }
        if let Ok(encoder) = Place::new().open(&bytes) {
            exercise(&encoder);
        }
    }
}
