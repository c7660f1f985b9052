//! Learns `data/means.bin`: the mean vector of questions and of answers in each language.
//!
//!     cargo run --release -p search --example learn_means -- WEIGHTS [plain] NTREX_FOLDER post=QUERIES.jsonl... talk=QUERIES.jsonl > crates/search/data/means.bin
//!
//! With the adapter for casebooks, or plain, for `plain-means.bin`.
//!
//! From NTREX-128 (one file a language, parallel line by line) the even lines are read, each as a
//! question and as an answer; from the files of training queries (one JSON object with `text` a line)
//! questions, as social posts or as talk; of several files of a kind each counts alike. Only means
//! leave this program: 384 numbers a language or kind and side.

use std::{collections::BTreeMap, io::Write, path::Path, sync::Arc};

use encoder::{Adapter, Encoder, Options, Role};

/// NTREX's file names and our tags; tk and the two scripts of Serbian are folded where they
/// belong.
fn tag(stem: &str) -> Option<&'static str> {
    Some(match stem {
        "arb" => "ar",
        "aze-Latn" => "az",
        "bel" => "be",
        "bos" | "hrv" | "srp-Latn" => "hr",
        "bul" => "bg",
        "ces" => "cs",
        "deu" => "de",
        "ell" => "el",
        "eng" => "en",
        "est" => "et",
        "fas" => "fa",
        "fin" => "fi",
        "fra" => "fr",
        "heb" => "he",
        "hin" => "hi",
        "hun" => "hu",
        "hye" => "hy",
        "ita" => "it",
        "kat" => "ka",
        "kaz" => "kk",
        "kir" => "ky",
        "lav" => "lv",
        "lit" => "lt",
        "mkd" => "mk",
        "nld" => "nl",
        "pol" => "pl",
        "por" => "pt",
        "ron" => "ro",
        "rus" => "ru",
        "slk" => "sk",
        "slv" => "sl",
        "spa" => "es",
        "sqi" => "sq",
        "srp-Cyrl" => "sr",
        "swe" => "sv",
        "tgk-Cyrl" => "tg",
        "tuk" => "tk",
        "tur" => "tr",
        "ukr" => "uk",
        "uzb" => "uz",
        "zho-CN" => "zh",
        _ => return None,
    })
}

#[derive(Default)]
struct Mean {
    sum: Vec<f64>,
    count: usize,
}

impl Mean {
    fn add(&mut self, vector: &[f32; encoder::DIMENSIONS]) {
        self.sum.resize(encoder::DIMENSIONS, 0.0);
        self.sum
            .iter_mut()
            .zip(vector)
            .for_each(|(sum, x)| *sum += f64::from(*x));
        self.count += 1;
    }

    fn value(&self) -> Vec<f64> {
        self.sum.iter().map(|sum| sum / self.count as f64).collect()
    }
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let weights = arguments.next().ok_or("name the weights file")?;
    let mut arguments = arguments.peekable();
    let plain = arguments.next_if(|word| word == "plain").is_some();
    let folder = arguments.next().ok_or("name the folder of NTREX-128")?;
    let options = Options {
        adapter: (!plain).then(|| Arc::new(Adapter::for_casebooks())),
        ..Options::default()
    };
    let encoder = Encoder::open_with(Path::new(&weights), options)?;
    let mut means: BTreeMap<(String, u8), Mean> = BTreeMap::new();
    let mut files: Vec<_> = std::fs::read_dir(folder)?
        .flatten()
        .map(|e| e.path())
        .collect();
    files.sort();
    for path in files {
        let stem = path
            .file_stem()
            .and_then(|s| s.to_str())
            .unwrap_or_default();
        let Some(tag) = tag(stem) else { continue };
        let text = std::fs::read_to_string(&path)?;
        let lines: Vec<String> = text
            .lines()
            .skip(1)
            .step_by(2)
            .take(200)
            .map(|line| text::normalise::fold_lookalikes(line).into_owned())
            .collect();
        let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
        for (side, role) in [(0, Role::Query), (1, Role::Passage)] {
            let vectors = encoder.encode(role, &lines);
            let mean = means.entry((tag.to_owned(), side)).or_default();
            vectors.iter().for_each(|vector| mean.add(vector));
        }
        eprintln!("{tag} {}", lines.len());
    }
    // Over all languages alike, whatever their number of lines.
    for side in [0, 1] {
        let mut all = Mean::default();
        for ((_, _), mean) in means.iter().filter(|((_, s), _)| *s == side) {
            let value: Vec<f32> = mean.value().iter().map(|x| *x as f32).collect();
            all.add(&value.try_into().expect("the vector's length"));
        }
        means.insert(("*".to_owned(), side), all);
    }
    let mut kinds: BTreeMap<String, Mean> = BTreeMap::new();
    for argument in arguments {
        let (kind, path) = argument
            .split_once('=')
            .filter(|(kind, _)| matches!(*kind, "post" | "talk"))
            .ok_or("say post=FILE or talk=FILE")?;
        let text = std::fs::read_to_string(path)?;
        let queries: Vec<serde_json::Value> = text
            .lines()
            .map(serde_json::from_str)
            .collect::<Result<_, _>>()?;
        let texts: Vec<&str> = queries.iter().filter_map(|q| q["text"].as_str()).collect();
        let mut of_file = Mean::default();
        let vectors = encoder.encode(Role::Query, &texts);
        vectors.iter().for_each(|vector| of_file.add(vector));
        let value: Vec<f32> = of_file.value().iter().map(|x| *x as f32).collect();
        let mean = kinds.entry(kind.to_owned()).or_default();
        mean.add(&value.try_into().expect("the vector's length"));
        eprintln!("{path} {}", texts.len());
    }
    for (kind, mean) in kinds {
        means.insert((kind, 0), mean);
    }
    let mut out = std::io::stdout().lock();
    out.write_all(&(means.len() as u32).to_le_bytes())?;
    for ((tag, side), mean) in &means {
        let value = mean.value();
        let step = value.iter().fold(0.0f64, |most, x| most.max(x.abs())) / 127.0;
        let mut record = [0u8; 8];
        record[..tag.len()].copy_from_slice(tag.as_bytes());
        record[4] = *side;
        out.write_all(&record)?;
        out.write_all(&(step as f32).to_le_bytes())?;
        let values: Vec<u8> = value
            .iter()
            .map(|x| (x / step).round() as i8 as u8)
            .collect();
        out.write_all(&values)?;
    }
    Ok(())
}
