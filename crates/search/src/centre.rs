//! Means to subtract: raw cosines of the encoder are compressed, because all texts of a language
//! share a direction, and questions another than answers. Subtracting the mean of each side and
//! language is the largest single lever of matching (docs/finding.md). The means are stored, never
//! computed from what is being asked.

use std::{collections::HashMap, sync::LazyLock};

use encoder::Encoder;

use crate::vectors::{Vector, product};

const DIMENSIONS: usize = encoder::DIMENSIONS;

/// `means.bin`, made by `examples/learn_means.rs`, little-endian: u32 count, then for each mean a
/// 4-byte language tag (`*` for all languages alike, `post` for social posts, `talk` for spoken
/// sentences, both in whatever language), 1 byte side (0
/// question, 1 answer), 3 zeros, f32 step, 384 × i8 steps.
static STORED: LazyLock<Stored> =
    LazyLock::new(|| Stored::parse(include_bytes!("../data/means.bin")));

/// The same of the encoder's weights as they are published.
static PLAIN: LazyLock<Stored> =
    LazyLock::new(|| Stored::parse(include_bytes!("../data/plain-means.bin")));

struct Stored {
    queries: HashMap<String, Box<Vector>>,
    passages: HashMap<String, Box<Vector>>,
}

impl Stored {
    fn parse(bytes: &[u8]) -> Self {
        let mut stored = Self {
            queries: HashMap::new(),
            passages: HashMap::new(),
        };
        for record in bytes[4..].chunks_exact(RECORD) {
            let tag = record[..4]
                .iter()
                .take_while(|&&b| b != 0)
                .map(|&b| b as char)
                .collect();
            let step = f32::from_le_bytes(record[8..12].try_into().expect("four bytes"));
            let mean = std::array::from_fn(|at| f32::from(record[12 + at] as i8) * step);
            let side = if record[4] == 0 {
                &mut stored.queries
            } else {
                &mut stored.passages
            };
            side.insert(tag, Box::new(mean));
        }
        stored
    }
}

/// Bytes of a record of `means.bin`.
const RECORD: usize = 4 + 4 + 4 + DIMENSIONS;

/// Share of the mean that is taken from a question that is asked of very many texts.
const MEAN_OF_QUERIES: f32 = 0.7;
/// Share of the mean that is taken from a casebook's texts.
const MEAN_OF_CASES: f32 = 0.5;

/// Among so many texts half of that share is taken.
const MANY: f32 = 400.0;

/// How fast the mean of another kind of text gives way as it is farther from a question: among
/// training queries the nearest mean is that of the right kind for 99 of 100 posts and news
/// sentences.
const KIND_STEEPNESS: f32 = 60.0;

/// How many texts of a casebook weigh as much as the stored mean of their language.
const PRIOR: f64 = 200.0;

/// What is subtracted from which vector.
#[derive(Clone, Copy)]
pub(crate) struct Centre(&'static Stored);

impl Centre {
    /// What belongs to an encoder.
    pub(crate) fn of(encoder: &Encoder) -> Self {
        Self(if encoder.is_adapted() {
            &STORED
        } else {
            &PLAIN
        })
    }

    /// What belongs to the encoder as it is adapted.
    #[cfg(test)]
    pub(crate) fn adapted() -> Self {
        Self(&STORED)
    }

    /// The mean of questions like this one: of news in its language, of posts and of talk, each by
    /// how near it is.
    fn of_queries(&self, vector: &Vector, language: Option<&str>) -> Vector {
        let stored = &self.0.queries;
        let news = language
            .and_then(|language| stored.get(family(language)))
            .unwrap_or(&stored["*"]);
        let kinds = [news, &stored["post"], &stored["talk"]];
        let near = kinds.map(|mean| product(vector, mean) / product(mean, mean).sqrt());
        let nearest = near.into_iter().fold(f32::MIN, f32::max);
        let weights = near.map(|near| (KIND_STEEPNESS * (near - nearest)).exp());
        let all: f32 = weights.iter().sum();
        std::array::from_fn(|at| {
            let parts = kinds.iter().zip(weights);
            parts.map(|(mean, weight)| weight / all * mean[at]).sum()
        })
    }

    /// What is taken from a casebook's texts in a language: a share of the stored mean, moved
    /// towards that of the casebook itself the more texts it has. `sum` is over `count` unit
    /// vectors.
    pub(crate) fn of_cases(&self, language: &str, sum: &[f64], count: usize) -> Vector {
        let stored = &self.0.passages;
        let stored = stored.get(family(language)).unwrap_or(&stored["*"]);
        let weight = count as f64 + PRIOR;
        std::array::from_fn(|at| {
            let mean = (sum[at] + PRIOR * f64::from(stored[at])) / weight;
            MEAN_OF_CASES * mean as f32
        })
    }

    /// The mean of a casebook's centred texts: what any text at all is expected to look like.
    /// `sum` is over `count` of them, scaled to unit length; the fewer, the more the stored mean
    /// of all languages counts.
    pub(crate) fn anything(&self, sum: &[f64], count: usize) -> Vector {
        let stored = &self.0.passages["*"];
        let square: f32 = stored.iter().map(|x| x * x).sum();
        // |x − s·m|² on average over unit vectors x of mean m: 1 − (2s − s²)·|m|².
        let length = (1.0 - (2.0 - MEAN_OF_CASES) * MEAN_OF_CASES * square).sqrt();
        let weight = count as f64 + PRIOR;
        std::array::from_fn(|at| {
            let typical = (1.0 - MEAN_OF_CASES) * stored[at] / length;
            ((sum[at] + PRIOR * f64::from(typical)) / weight) as f32
        })
    }

    /// A question's vector without a share of the mean. It is not brought back to unit length: as
    /// it is, products with it keep one scale whatever the share.
    ///
    /// The share grows with the texts it is compared with. What it does to a ranking is to set
    /// back the texts that are like any question at all; among very many texts there are always
    /// some that come near everything by that alone, among few there are none, and it would only
    /// favour whatever reads least like news.
    pub(crate) fn query(&self, vector: &Vector, language: Option<&str>, texts: usize) -> Vector {
        let mean = self.of_queries(vector, language);
        let share = MEAN_OF_QUERIES * texts as f32 / (texts as f32 + MANY);
        std::array::from_fn(|at| vector[at] - share * mean[at])
    }
}

/// Bosnian, Croatian and Serbian in Latin letters share a mean; the identifier cannot always tell
/// them apart, and need not.
fn family(language: &str) -> &str {
    match language {
        "bs" | "cnr" | "sh" => "hr",
        "nb" | "nn" => "no",
        other => other,
    }
}
