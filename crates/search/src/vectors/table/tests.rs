use super::*;
use crate::vectors::{Pending, language_column, write_merged};

struct Random(u64);

impl Random {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        (self.0 >> 33) % end
    }

    fn vector(&mut self) -> Vector {
        let vector: Vector = std::array::from_fn(|_| self.below(2_001) as f32 / 1e3 - 1.0);
        let length = product(&vector, &vector).sqrt();
        vector.map(|x| x / length)
    }
}

fn segment(
    directory: &Path,
    name: &str,
    cases: &[(u32, usize)],
    before: &[Arc<Segment>],
    random: &mut Random,
) -> Arc<Segment> {
    let mut pending = Pending::default();
    for &(number, rows) in cases {
        pending.begin(number);
        for row in 0..rows {
            let language = ["en", "ru", "ka"][random.below(3) as usize];
            let row = Row {
                number,
                language: language_column(language),
                title: row == 1,
                scale: 0.0,
                text_hash: random.below(u64::MAX),
            };
            pending.push(row, &random.vector());
        }
    }
    let path = directory.join(name);
    pending.write(&path, before, &Centre::adapted()).unwrap();
    Arc::new(Segment::open(&path).unwrap())
}

/// Three hundred cases; of each seventh a newer segment has other rows or none.
fn segments(directory: &Path) -> Vec<Arc<Segment>> {
    let random = &mut Random(5);
    let old: Vec<(u32, usize)> = (1..=300).map(|n| (n, 1 + n as usize % 3)).collect();
    let old = segment(directory, "old", &old, &[], random);
    let new: Vec<(u32, usize)> = (1..=45).map(|n| (n * 7, n as usize % 3)).collect();
    let before = [Arc::clone(&old)];
    let new = segment(directory, "new", &new, &before, random);
    vec![old, new]
}

#[test]
fn the_scan_finds_what_looking_at_every_case_finds() {
    let directory = tempfile::tempdir().unwrap();
    let table = Table::of(segments(directory.path()), &Centre::adapted());
    let random = &mut Random(8);
    let mut allowed = Bitmap::default();
    (1..=400)
        .filter(|n| n % 5 != 0)
        .for_each(|n| allowed.insert(n));
    let questions: Vec<Question> = (0..15)
        .map(|at| Question {
            vector: random.vector(),
            short: at % 2 == 0,
        })
        .collect();
    let found = table.nearest_by_scan(&questions, &allowed, 20);
    // With room for every row, what the codes let through is everything.
    let by_codes = table.nearest_of(&questions, &allowed, 20, 1_000);
    assert_eq!(found, by_codes);
    for (question, found) in questions.iter().zip(found) {
        let near = table.closeness(question, allowed.numbers());
        let all = allowed.numbers().zip(near);
        let mut all: Vec<(u32, f32)> = all.filter_map(|(n, near)| Some((n, near?))).collect();
        all.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        let expected: Vec<u32> = all.iter().take(20).map(|(number, _)| *number).collect();
        assert_eq!(
            found.iter().map(|found| found.number).collect::<Vec<_>>(),
            expected
        );
        for (found, (_, near)) in found.iter().zip(all) {
            assert!((found.closeness - near).abs() < 1e-5, "{found:?} {near}");
        }
    }
}

#[test]
fn what_is_near_is_found_by_its_code() {
    let directory = tempfile::tempdir().unwrap();
    let table = Table::of(segments(directory.path()), &Centre::adapted());
    let random = &mut Random(3);
    let mut allowed = Bitmap::default();
    (1..=400).for_each(|n| allowed.insert(n));
    for number in (1..=300).filter(|number| number % 7 != 0) {
        let (at, row) = table.live_rows(number).next().expect("a row");
        let (own, other) = (table.segments[at].segment.centred(row), random.vector());
        let question = Question {
            vector: std::array::from_fn(|at| 0.8 * own[at] + 0.6 * other[at]),
            short: false,
        };
        let found = table.nearest_of(&[question], &allowed, 1, 10);
        assert_eq!(found[0][0].number, number);
    }
}

/// Four thousand rows of as many cases, and six questions.
fn many(directory: &Path) -> (Table, Vec<Question>, Bitmap) {
    let random = &mut Random(11);
    let cases: Vec<(u32, usize)> = (1..=4_000).map(|number| (number, 1)).collect();
    let segments = vec![segment(directory, "many", &cases, &[], random)];
    let mut allowed = Bitmap::default();
    cases.iter().for_each(|(number, _)| allowed.insert(*number));
    let question = |_| Question {
        vector: random.vector(),
        short: true,
    };
    let questions = (0..6).map(question).collect();
    (Table::of(segments, &Centre::adapted()), questions, allowed)
}

#[test]
fn an_exact_scan_takes_its_usual_instructions() {
    let directory = tempfile::tempdir().unwrap();
    let (table, questions, allowed) = many(directory.path());
    instructions::about(9_026_647, || {
        table.nearest_by_scan(&questions, &allowed, 20);
    });
}

#[test]
fn a_scan_of_codes_takes_its_usual_instructions() {
    let directory = tempfile::tempdir().unwrap();
    let (table, questions, allowed) = many(directory.path());
    instructions::about(1_891_868, || {
        table.nearest_of(&questions, &allowed, 20, 200);
    });
}

#[test]
fn merged_segments_hold_the_same_rows() {
    let directory = tempfile::tempdir().unwrap();
    let segments = segments(directory.path());
    let path = directory.path().join("merged");
    write_merged(&path, &[], &segments, &Centre::adapted()).unwrap();
    let merged = vec![Arc::new(Segment::open(&path).unwrap())];
    let (before, after) = (
        Table::of(segments, &Centre::adapted()),
        Table::of(merged, &Centre::adapted()),
    );
    assert_eq!(before.rows(), after.rows());
    for number in 1..=300 {
        let rows = |table: &Table| -> Vec<(Row, Steps)> {
            let rows = table.live_rows(number);
            let row = |(at, row): (usize, usize)| {
                let segment = &table.segments[at].segment;
                (segment.row(row), segment.matrix()[row])
            };
            rows.map(row).collect()
        };
        assert_eq!(rows(&before), rows(&after), "case {number}");
        assert_eq!(
            rows(&after).is_empty(),
            number % 21 == 0 && number <= 315,
            "case {number}"
        );
    }
}
