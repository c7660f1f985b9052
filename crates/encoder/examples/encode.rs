//! Token ids and vectors for training/adapter.py, of texts on standard input: one JSON string a
//! line. Little-endian on standard output.
//!
//!     cargo run --release -p encoder --example encode -- WEIGHTS tokens < texts.jsonl
//!     cargo run --release -p encoder --example encode -- WEIGHTS query < texts.jsonl
//!     cargo run --release -p encoder --example encode -- WEIGHTS passage < texts.jsonl
//!
//! Of tokens a u32 count and so many u32 ids for each text, those around it included; of vectors
//! 384 f32 each, of the weights as they are published.

use std::{
    io::{BufRead, BufWriter, Write},
    path::Path,
};

use encoder::{Encoder, Role};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [weights, what] = &arguments[..] else {
        return Err("name the weights file, and tokens, query or passage".into());
    };
    let encoder = Encoder::open(Path::new(weights))?;
    let texts: Vec<String> = std::io::stdin()
        .lock()
        .lines()
        .map(|line| Ok(serde_json::from_str(&line?)?))
        .collect::<Result<_, Box<dyn std::error::Error>>>()?;
    let mut out = BufWriter::new(std::io::stdout().lock());
    let role = match what.as_str() {
        "query" => Role::Query,
        "passage" => Role::Passage,
        "tokens" => {
            for text in &texts {
                let ids = encoder.tokenize(text);
                out.write_all(&(ids.len() as u32).to_le_bytes())?;
                for id in ids {
                    out.write_all(&id.to_le_bytes())?;
                }
            }
            return Ok(out.flush()?);
        }
        other => return Err(format!("“{other}” is not tokens, query or passage").into()),
    };
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    for texts in texts.chunks(4_096) {
        for vector in encoder.encode(role, texts) {
            for number in vector {
                out.write_all(&number.to_le_bytes())?;
            }
        }
    }
    Ok(out.flush()?)
}
