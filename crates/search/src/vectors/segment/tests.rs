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
    let (first, second) = (quantised(&vector(1)), quantised(&vector(2)));
    let row = |number, language, text_hash, title, scale| Row {
        number,
        language: language_column(language),
        title,
        scale,
        text_hash,
    };
    let rows = [
        row(7, "az", 11, false, first.0),
        row(9, "und", 12, true, second.0),
    ];
    let path = directory.join("1.vec");
    let unwritten = Unwritten {
        rows: &rows,
        steps: |at| [&first.1, &second.1][at],
        removed: &[8],
        besides: Sums::new(),
    };
    unwritten.write(&path, &Centre::adapted()).unwrap();
    path
}

#[test]
fn rows_come_back_as_they_were_put_in() {
    let directory = tempfile::tempdir().unwrap();
    let segment = Segment::open(&written(directory.path())).unwrap();
    assert_eq!(segment.count(), 2);
    let (first, second) = (segment.row(0), segment.row(1));
    assert_eq!((first.number, &first.language), (7, b"az\0"));
    assert_eq!((second.text_hash, second.title), (12, true));
    assert_eq!(segment.removed(), [8]);
    assert_eq!(segment.rows_of(9), 1..2);
    assert!(segment.rows_of(8).is_empty());
    for (step, exact) in segment.matrix()[0].iter().zip(vector(1)) {
        assert!((value(*step) * first.scale - exact).abs() <= first.scale / 2.0 + 1e-6);
    }
    let length: f32 = segment.centred(1).iter().map(|x| x * x).sum();
    assert!((length - 1.0).abs() < 1e-4, "{length}");
}

#[test]
fn a_damaged_file_is_an_error_at_every_length_and_every_flipped_byte_before_the_matrix() {
    let directory = tempfile::tempdir().unwrap();
    let path = written(directory.path());
    let whole = std::fs::read(&path).unwrap();
    for length in (0..whole.len()).step_by(7) {
        std::fs::write(&path, &whole[..length]).unwrap();
        assert!(Segment::open(&path).is_err(), "cut to {length}");
    }
    // Bytes 28..64 of the header are zeros that nobody reads.
    let matrix = whole.len() - 2 * DIMENSIONS - size_of::<Codes>();
    for at in (0..28).chain((HEADER..matrix).step_by(13)) {
        let mut flipped = whole.clone();
        flipped[at] ^= 0x41;
        std::fs::write(&path, &flipped).unwrap();
        assert!(Segment::open(&path).is_err(), "flipped byte {at}");
    }
}
