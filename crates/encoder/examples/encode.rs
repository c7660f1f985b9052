//! Token ids and vectors for training/adapter.py, of texts on standard input: one JSON string a
//! line. Little-endian on standard output.
//!
//!     cargo run --release -p encoder --example encode -- WEIGHTS tokens < texts.jsonl
//!     cargo run --release -p encoder --example encode -- WEIGHTS query < texts.jsonl
//!     cargo run --release -p encoder --example encode -- WEIGHTS passage < texts.jsonl
//!
//! With `timed`, for benches/peers.py, each line is a JSON array of texts; they are encoded as
//! questions, on ENCODER_THREADS threads, and answered by a line of seconds and vectors.
//!
//! Of tokens a u32 count and so many u32 ids for each text, those around it included; of vectors
//! 384 f32 each, of the weights as they are published.

use std::{
    io::{BufRead, BufWriter, Write},
    path::Path,
    time::Instant,
};

use encoder::{Encoder, Options, Role};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [weights, what] = &arguments[..] else {
        return Err("name the weights file, and tokens, query or passage".into());
    };
    let threads = std::env::var("ENCODER_THREADS").ok();
    let options = Options {
        threads: threads.and_then(|threads| threads.parse().ok()),
        ..Options::default()
    };
    let encoder = Encoder::open_with(Path::new(weights), options)?;
    if what == "timed" {
        return timed(&encoder);
    }
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

fn timed(encoder: &Encoder) -> Result<(), Box<dyn std::error::Error>> {
    for line in std::io::stdin().lock().lines() {
        let texts: Vec<String> = serde_json::from_str(&line?)?;
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        let began = Instant::now();
        let vectors = encoder.encode(Role::Query, &texts);
        let seconds = began.elapsed().as_secs_f64();
        let vectors: Vec<&[f32]> = vectors.iter().map(<[f32; 384]>::as_slice).collect();
        let answer = serde_json::json!({"seconds": seconds, "vectors": vectors});
        writeln!(std::io::stdout(), "{answer}")?;
    }
    Ok(())
}
