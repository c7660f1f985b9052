//! Means to subtract: raw cosines of the encoder are compressed, because all texts of a language
//! share a direction, and questions another than answers. Subtracting the mean of each side and
//! language is the largest single lever of matching (docs/finding.md). The means are stored, never
//! computed from what is being asked.

use std::{collections::HashMap, sync::LazyLock};

use crate::vectors::Vector;

const DIMENSIONS: usize = encoder::DIMENSIONS;

/// `means.bin`, made by `examples/learn_means.rs`, little-endian: u32 count, then for each mean a
/// 4-byte language tag (`*` for all languages alike, `post` for social posts), 1 byte side (0
/// question, 1 answer), 3 zeros, f32 step, 384 × i8 steps.
static STORED: LazyLock<Stored> =
    LazyLock::new(|| Stored::parse(include_bytes!("../data/means.bin")));

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

/// Share of the mean that is taken from short questions.
const SHORT_SHARE: f32 = 1.0;
/// Share of the mean that is taken from questions twice as long or longer.
const MEAN_OF_QUERIES: f32 = 1.0;
/// Share of the mean that is taken from a casebook's texts.
const MEAN_OF_CASES: f64 = 1.0;
/// A text of so many columns or fewer is short.
pub(crate) const SHORT: usize = 80;

/// How many texts of a casebook weigh as much as the stored mean of their language.
const PRIOR: f64 = 200.0;

/// What is subtracted from which vector.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Centre;

impl Centre {
    /// The mean of questions in a language.
    pub(crate) fn of_queries(&self, language: Option<&str>) -> &'static Vector {
        let stored = &STORED.queries;
        language
            .and_then(|language| stored.get(family(language)))
            .unwrap_or(&stored["*"])
    }

    /// What is taken from a casebook's texts in a language: a share of the stored mean, moved towards that of the
    /// casebook itself the more texts it has. `sum` is over `count` unit vectors.
    pub(crate) fn of_cases(&self, language: &str, sum: &[f64], count: usize) -> Vector {
        let stored = STORED
            .passages
            .get(family(language))
            .unwrap_or(&STORED.passages["*"]);
        let weight = count as f64 + PRIOR;
        std::array::from_fn(|at| {
            let mean = (sum[at] + PRIOR * f64::from(stored[at])) / weight;
            (MEAN_OF_CASES * mean) as f32
        })
    }

    /// A question's vector, centred, unit length. `columns` is how wide the text is: a short one
    /// is mostly its topic, and taking the mean of long ones from it takes the topic too.
    pub(crate) fn query(&self, vector: &Vector, language: Option<&str>, columns: usize) -> Vector {
        let mean = self.of_queries(language);
        let share = share_of_mean(columns);
        let mut centred: Vector = std::array::from_fn(|at| vector[at] - share * mean[at]);
        let length = centred.iter().map(|x| x * x).sum::<f32>().sqrt().max(1e-6);
        centred.iter_mut().for_each(|x| *x /= length);
        centred
    }
}

/// How much of the mean is taken from a question this wide.
fn share_of_mean(columns: usize) -> f32 {
    let (short, long) = (SHORT as f32, 2.0 * SHORT as f32);
    let along = ((columns as f32 - short) / (long - short)).clamp(0.0, 1.0);
    SHORT_SHARE + along * (MEAN_OF_QUERIES - SHORT_SHARE)
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
