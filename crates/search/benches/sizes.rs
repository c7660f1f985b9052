//! What an index costs as the casebook grows.
//!
//! `cargo bench -p search --bench sizes -- CASES.jsonl FOLDER COUNT` makes an index of so many
//! invented cases in FOLDER, unless there is one, and measures it. Their texts are those of CASES
//! (lines with `title` and `summary`) cut up and put together again; their vectors lie around those
//! of such texts and are not encoded. Run as a user who may drop the system's caches it also
//! measures the first start.
#![allow(
    clippy::disallowed_macros,
    reason = "a benchmark prints to whoever started it"
)]

mod support;

use std::{path::Path, sync::Arc, time::Instant};

use casebook::{
    Appearance, Case, CaseNumber, Content, Country, Date, Outlet, Slug, Status, Tag, Timestamp,
    Uuid,
};
use encoder::{Encoder, Role, Vector};
use search::{Entry, Filter, Index, SearchQuery, Submission};

/// Texts that are encoded, for vectors to lie around.
const REAL: usize = 3_000;
/// How far from a real vector an invented one lies: their cosine is about 0.9.
const SPREAD: f32 = 0.48;
/// Cases put in at a time, and made lasting.
const PAGE: usize = 20_000;

fn main() {
    let arguments: Vec<String> = std::env::args()
        .skip(1)
        .filter(|a| a != "--bench")
        .collect();
    let [source, folder, count] = arguments.as_slice() else {
        println!("cargo bench -p search --bench sizes -- CASES.jsonl FOLDER COUNT");
        return;
    };
    let count: u32 = count.parse().expect("a number of cases");
    let texts = Texts::read(source);
    let encoder = support::encoder();
    let folder = Path::new(folder);
    if !folder.join("state.json").exists() {
        build(&texts, &encoder, folder, count);
    }
    println!("{count} cases");
    for part in ["words", "vectors"] {
        println!(
            "{part:<32} {:>10.1} MB",
            bytes(&folder.join(part)) as f64 / 1e6
        );
    }
    let before = memory();
    let cold = std::fs::write("/proc/sys/vm/drop_caches", "3").is_ok();
    let began = Instant::now();
    let index = Index::open(folder, Some(Arc::clone(&encoder))).expect("the index opens");
    let first = index
        .check(&texts.sentence(&mut Random(1)))
        .expect("an answer");
    let started = began.elapsed().as_secs_f64() * 1e3;
    let state = if cold { "nothing cached" } else { "cached" };
    println!(
        "open and check, {state:<16} {started:>10.1} ms (check {:.1})",
        first.took.total_ms
    );
    println!(
        "vectors                          {:>10}",
        index.freshness().vectors
    );
    measure(&index, &texts);
    scan(&index, &encoder, &texts);
    let after = memory();
    println!(
        "resident: own {:.0} MB (before {:.0}), of files {:.0} MB (before {:.0})",
        after.0, before.0, after.1, before.1
    );
}

fn measure(index: &Index, texts: &Texts) {
    let random = &mut Random(7);
    let (country, outlet) = (country(3), Slug::of("Outlet 250"));
    let filters: [(&str, Filter); 3] = [
        ("", Filter::default()),
        (
            ", a country",
            Filter {
                countries: vec![country],
                ..Filter::default()
            },
        ),
        (
            ", an outlet of few",
            Filter {
                outlets: vec![outlet],
                ..Filter::default()
            },
        ),
    ];
    println!("{:<32} {:>10} {:>10}", "ms", "p50", "p99");
    for (name, filter) in &filters {
        let mut times = Vec::new();
        for _ in 0..200 {
            let text = texts.title(random);
            let words: Vec<&str> = text.split_whitespace().take(4).collect();
            let query = SearchQuery {
                text: words.join(" "),
                filter: filter.clone(),
                limit: 20,
                ..SearchQuery::default()
            };
            let began = Instant::now();
            index.search(&query).expect("an answer");
            times.push(began.elapsed().as_secs_f64() * 1e3);
        }
        show(&format!("search{name}"), times);
    }
    for (name, filter) in &filters {
        let times = (0..200).map(|_| {
            let submission = Submission {
                filter: filter.clone(),
                ..texts.sentence(random)
            };
            index.check(&submission).expect("an answer").took.total_ms
        });
        show(&format!("check of a sentence{name}"), times.collect());
    }
    let (mut all, mut comparing) = (Vec::new(), Vec::new());
    for _ in 0..20 {
        let took = index.check(&texts.article(random)).expect("an answer").took;
        all.push(took.total_ms);
        comparing.push(took.comparing_ms);
    }
    show("check of 30 sentences", all);
    show("of that comparing", comparing);
}

fn show(name: &str, mut times: Vec<f64>) {
    times.sort_by(f64::total_cmp);
    let (middle, slow) = (times[times.len() / 2], times[times.len() * 99 / 100]);
    println!("{name:<32} {middle:>10.1} {slow:>10.1}");
}

/// The exact scan beside reading memory as fast as can be.
fn scan(index: &Index, encoder: &Encoder, texts: &Texts) {
    let random = &mut Random(9);
    let sentences: Vec<String> = (0..60).map(|_| texts.title(random)).collect();
    let sentences: Vec<&str> = sentences.iter().map(String::as_str).collect();
    let vectors = encoder.encode(Role::Query, &sentences);
    let rows = index.freshness().vectors as f64;
    let best = |what: &mut dyn FnMut()| {
        let runs = (0..5).map(|_| {
            let began = Instant::now();
            what();
            began.elapsed().as_secs_f64()
        });
        runs.fold(f64::MAX, f64::min)
    };
    let buffer = vec![1_u64; 1 << 26];
    let half = buffer.len() / 2;
    let sum = |part: &[u64]| part.iter().fold(0_u64, |sum, x| sum.wrapping_add(*x));
    let read = best(&mut || {
        std::thread::scope(|scope| {
            let other = scope.spawn(|| std::hint::black_box(sum(&buffer[half..])));
            std::hint::black_box(sum(&buffer[..half]));
            other.join().expect("a sum");
        });
    });
    let bandwidth = (buffer.len() * 8) as f64 / read;
    drop(buffer);
    let one = best(&mut || drop(index.scan(&vectors[..1], 100, true)));
    let many = best(&mut || drop(index.scan(&vectors, 100, true)));
    let bytes = rows * 384.0;
    println!(
        "memory read on two threads       {:>10.1} GB/s",
        bandwidth / 1e9
    );
    println!(
        "scan for one question            {:>10.1} ms, {:.1} GB/s, {:.0}% of that",
        one * 1e3,
        bytes / one / 1e9,
        100.0 * bytes / one / bandwidth
    );
    println!(
        "scan for 60 questions            {:>10.1} ms, {:.1} G products/s",
        many * 1e3,
        bytes * 60.0 / many / 1e9
    );
    let staged_one = best(&mut || drop(index.scan(&vectors[..1], 100, false)));
    let staged_many = best(&mut || drop(index.scan(&vectors, 100, false)));
    println!(
        "by codes first, one question     {:>10.1} ms, 60 questions {:.1} ms",
        staged_one * 1e3,
        staged_many * 1e3
    );
    let (exact, staged) = (
        index.scan(&vectors, 100, true),
        index.scan(&vectors, 100, false),
    );
    for count in [1, 10, 100] {
        let kept = exact.iter().zip(&staged).map(|(exact, staged)| {
            let exact = &exact[..count.min(exact.len())];
            let kept = exact
                .iter()
                .filter(|(number, _)| staged.iter().any(|(other, _)| other == number));
            kept.count() as f64 / exact.len().max(1) as f64
        });
        println!(
            "of the exact first {count:<13} {:>10.2} % kept",
            100.0 * kept.sum::<f64>() / exact.len() as f64
        );
    }
}

/// Anonymous and file-backed memory in use, MB.
fn memory() -> (f64, f64) {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let of = |name: &str| {
        let line = status.lines().find(|line| line.starts_with(name));
        let number = line.and_then(|line| line.split_whitespace().nth(1)?.parse().ok());
        number.unwrap_or(0.0) / 1e3
    };
    (of("RssAnon"), of("RssFile"))
}

fn bytes(folder: &Path) -> u64 {
    let files = std::fs::read_dir(folder).into_iter().flatten().flatten();
    files
        .filter_map(|file| file.metadata().ok())
        .map(|file| file.len())
        .sum()
}

fn build(texts: &Texts, encoder: &Arc<Encoder>, folder: &Path, count: u32) {
    let random = &mut Random(3);
    let real: Vec<String> = (0..REAL).map(|_| texts.title(random)).collect();
    let real: Vec<&str> = real.iter().map(String::as_str).collect();
    let real = encoder.encode(Role::Passage, &real);
    std::fs::create_dir_all(folder).expect("a folder");
    let index = Index::open(folder, Some(Arc::clone(encoder))).expect("an index");
    let mut writer = index.writer().expect("the lock");
    let began = Instant::now();
    let mut inventing = 0.0;
    for first in (1..=count).step_by(PAGE) {
        let invented = Instant::now();
        let last = count.min(first + PAGE as u32 - 1);
        let page: Vec<Entry> = (first..=last)
            .map(|number| texts.case(number, random))
            .collect();
        inventing += invented.elapsed().as_secs_f64();
        let around = |asked: &[&str]| asked.iter().map(|text| near(&real, text)).collect();
        writer.put_encoded(&page, &around, &|_| ()).expect("room");
        writer.commit(u64::from(last)).expect("room");
    }
    writer.finish().expect("room");
    let took = began.elapsed().as_secs_f64();
    println!(
        "built in {:.1} s, inventing ({inventing:.1} s) and encoding aside",
        took - inventing
    );
}

/// A vector around one of the real ones, the same for the same text.
fn near(real: &[Vector], text: &str) -> Vector {
    let seed = text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    let random = &mut Random(seed);
    let base = &real[random.below(real.len())];
    let step = SPREAD / (base.len() as f32 / 3.0).sqrt();
    let moved: Vector = base.map(|x| x + step * (random.unit() * 2.0 - 1.0));
    let length = moved.iter().map(|x| x * x).sum::<f32>().sqrt();
    moved.map(|x| x / length)
}

struct Texts {
    titles: Vec<String>,
    sentences: Vec<String>,
    words: Vec<String>,
}

impl Texts {
    fn read(path: &str) -> Self {
        let lines = std::fs::read_to_string(path).expect("a file of cases");
        let (mut titles, mut sentences) = (Vec::new(), Vec::new());
        for line in lines.lines() {
            let record: serde_json::Value = serde_json::from_str(line).expect("JSON lines");
            let text = |name: &str| record[name].as_str().unwrap_or_default().trim().to_owned();
            titles.push(text("title"));
            let summary = text("summary");
            let own = summary.split_inclusive(". ").map(str::trim);
            sentences.extend(own.filter(|s| s.len() > 30).map(ToOwned::to_owned));
        }
        titles.retain(|title| title.len() > 10);
        let words = titles.iter().flat_map(|title| title.split_whitespace());
        let words = words.map(ToOwned::to_owned).collect();
        if sentences.is_empty() {
            sentences.clone_from(&titles);
        }
        Self {
            titles,
            sentences,
            words,
        }
    }

    /// A title, some of its words another's.
    fn title(&self, random: &mut Random) -> String {
        let title = random.of(&self.titles).split_whitespace();
        let words = title.map(|word| match random.below(5) {
            0 => random.of(&self.words).as_str(),
            _ => word,
        });
        words.collect::<Vec<_>>().join(" ")
    }

    fn sentence(&self, random: &mut Random) -> Submission {
        Submission {
            text: random.of(&self.sentences).clone(),
            ..Submission::default()
        }
    }

    fn article(&self, random: &mut Random) -> Submission {
        let sentences = (0..30).map(|_| random.of(&self.sentences).as_str());
        let text = sentences.collect::<Vec<_>>().join(" ");
        Submission {
            title: Some(self.title(random)),
            text,
            ..Submission::default()
        }
    }

    fn case(&self, number: u32, random: &mut Random) -> Entry {
        let title = self.title(random);
        let summary = (0..3).map(|_| random.of(&self.sentences).as_str());
        let summary = summary.collect::<Vec<_>>().join(" ");
        // Some outlets have many cases, most have few.
        let outlet = format!("Outlet {}", (300.0 * random.unit().powi(3)) as u32);
        let (year, month) = (2015 + random.below(11) as i16, 1 + random.below(12) as i8);
        let day = Date::new(year, month, 1 + random.below(28) as i8);
        let languages = ["ru", "en", "de", "ar", "es", "fr", "uk"];
        let appearance = Appearance {
            outlet: Some(Slug::of(&outlet)),
            published_on: day.ok(),
            language: languages[random.below(languages.len())].parse().ok(),
            ..Appearance::default()
        };
        let tags: Vec<Slug> = vec![Slug::of(&format!("Tag {}", random.below(500)))];
        let case = Case {
            id: Uuid::from_u128(u128::from(number)),
            number: CaseNumber::new(number).expect("numbers begin with 1"),
            status: Status::Published,
            content: Content {
                language: "en".parse().expect("a language"),
                title,
                summary,
                countries: vec![country(random.below(COUNTRIES.len()))],
                tags: tags.clone(),
                appearances: vec![appearance],
                ..Content::default()
            },
            corrections: Vec::new(),
            created_at: Timestamp::UNIX_EPOCH,
            updated_at: Timestamp::UNIX_EPOCH,
            published_at: None,
        };
        let tags = tags.iter().map(|slug| Tag::named(slug.as_str()));
        Entry {
            outlets: vec![Outlet::named(&outlet)],
            tags: tags.collect(),
            narratives: Vec::new(),
            case,
        }
    }
}

const COUNTRIES: [&str; 20] = [
    "AM", "AZ", "BY", "CZ", "DE", "EE", "ES", "FR", "GB", "GE", "IT", "LT", "LV", "MD", "PL", "RU",
    "SY", "TR", "UA", "US",
];

fn country(at: usize) -> Country {
    COUNTRIES[at].parse().expect("a country")
}

/// SplitMix64 (Steele, Lea and Flood 2014).
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// 0 to 1.
    fn unit(&mut self) -> f32 {
        (self.next() >> 40) as f32 / (1 << 24) as f32
    }

    fn below(&mut self, end: usize) -> usize {
        (self.next() % end as u64) as usize
    }

    fn of<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.below(all.len())]
    }
}
