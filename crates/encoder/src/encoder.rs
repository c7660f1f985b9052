//! The encoder: texts in, vectors out.

use std::num::NonZeroUsize;
use std::ops::Range;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use crate::composed::Composed;
use crate::engine::{Engine, Options, Precision, Role};
use crate::error::Error;
use crate::model::{Model, hidden_states};
use crate::tokenizer::{Token, Tokenizer};
use crate::weights::Weights;
use crate::{DIMENSIONS, Vector};

/// How many windows of a text are read; what lies beyond is left out. With
/// windows of 510 tokens that is some 32,000 tokens, 60 to 100 pages.
pub const MOST_WINDOWS: usize = 64;

/// Tokens computed at once by one thread. Enough that reading the weights from
/// memory does not matter, few enough that threads end at about the same time.
const UNIT_TOKENS: usize = 384;

/// Tokens up to which, per thread, all threads work on the same unit.
const SHARED_TOKENS: usize = 192;

/// Tokens held at a time, whatever the number of texts.
const BATCH_TOKENS: usize = 1 << 16;

/// A model ready to turn texts into vectors, to be shared between threads.
#[derive(Debug)]
pub struct Encoder {
    weights: Arc<Weights>,
    tokenizer: Tokenizer,
    model: Model,
    engine: Engine,
    threads: NonZeroUsize,
    /// Calls being served at the moment; they share the threads.
    calls: AtomicUsize,
}

/// A token of a text and what the last layer makes of it there.
#[derive(Debug, Clone, PartialEq)]
pub struct TokenVector {
    /// The token's number in the vocabulary.
    pub id: u32,
    /// The bytes of the text it stands for, without the space in front of a
    /// word. Empty for a mark that stands for a space alone.
    pub span: Range<usize>,
    /// Whether a word begins with it.
    pub begins_word: bool,
    /// Its vector, of length 1.
    pub vector: Vector,
}

/// A stretch of a text that fits the model.
struct Window {
    /// The text's place in the batch.
    text: usize,
    /// Token ids, those around them included.
    ids: Vec<u32>,
}

impl Encoder {
    /// Opens a weights file for 8-bit arithmetic on the fastest engine.
    ///
    /// # Errors
    /// Where the file cannot be read or is not one this engine runs.
    pub fn open(path: &Path) -> Result<Self, Error> {
        Self::open_with(path, Options::default())
    }

    /// Opens a weights file.
    ///
    /// # Errors
    /// Where the file cannot be read or is not one this engine runs, and where
    /// the processor lacks the engine asked for.
    pub fn open_with(path: &Path, options: Options) -> Result<Self, Error> {
        let engine = options.engine.unwrap_or_else(Engine::detect);
        if !engine.runs_here() {
            return Err(Error::Engine(engine));
        }
        let threads = options
            .threads
            .or_else(|| std::thread::available_parallelism().ok())
            .unwrap_or(NonZeroUsize::MIN);
        let weights = Arc::new(Weights::open(path)?);
        let (model, tokenizer) = Model::load(
            Arc::clone(&weights),
            engine,
            options.precision,
            threads,
            || Tokenizer::new(Arc::clone(&weights)),
        )
        .map_err(|damage| Error::Unusable {
            path: path.to_owned(),
            damage,
        })?;
        Ok(Self {
            weights,
            tokenizer,
            model,
            engine,
            threads,
            calls: AtomicUsize::new(0),
        })
    }

    /// The engine in use.
    pub fn engine(&self) -> Engine {
        self.engine
    }

    /// In how many bits it multiplies.
    pub fn precision(&self) -> Precision {
        self.model.precision()
    }

    /// A sum that tells these weights, and this crate's way with them, from
    /// others: vectors made under different fingerprints do not compare.
    pub fn fingerprint(&self) -> String {
        self.weights.fingerprint()
    }

    /// The token ids of a text, `<s>` and `</s>` around them, as the model's
    /// `tokenizer.json` gives them; no role's words are put in front, and marks
    /// are taken as they come. At most [`MOST_WINDOWS`] windows of them.
    pub fn tokenize(&self, text: &str) -> Vec<u32> {
        let mut ids = vec![self.tokenizer.begin()];
        ids.extend(self.tokens(text).into_iter().map(|token| token.id));
        ids.push(self.tokenizer.end());
        ids
    }

    /// The texts' vectors, of length 1, in their order.
    ///
    /// A vector depends on its text and role alone, to the last bit, not on
    /// what else is encoded with it, and is the same whether its letters' marks
    /// come composed or not (it is encoded in Unicode's NFC). Of a text of more tokens than a window
    /// holds each window is encoded by itself, and the mean taken, each window
    /// counting by its tokens; windows beyond [`MOST_WINDOWS`] are left out.
    pub fn encode(&self, role: Role, texts: &[&str]) -> Vec<Vector> {
        self.encode_with_progress(role, texts, &|_| {})
    }

    /// As [`Encoder::encode`]; `progress` is told now and then how many texts
    /// are done, each time more than the last.
    pub fn encode_with_progress(
        &self,
        role: Role,
        texts: &[&str],
        progress: &(dyn Fn(usize) + Sync),
    ) -> Vec<Vector> {
        let _call = Call::begin(&self.calls);
        let mut vectors = Vec::with_capacity(texts.len());
        while vectors.len() < texts.len() {
            let done = vectors.len();
            let batch = self.next_batch(role, &texts[done..]);
            vectors.extend(self.encode_batch(batch, &|more| progress(done + more)));
        }
        vectors
    }

    /// What the last layer makes of each token of a text. Where the same words
    /// are said in two languages, their tokens' vectors lie near each other.
    pub fn token_vectors(&self, role: Role, text: &str) -> Vec<TokenVector> {
        let _call = Call::begin(&self.calls);
        let prefix = role.prefix().len();
        let composed = Composed::new(text);
        let tokens = self.tokens(&format!("{}{}", role.prefix(), composed.text));
        let mut found = Vec::new();
        for window in tokens.chunks(self.window_tokens()) {
            let ids = self.framed(window);
            let states = hidden_states(&self.model, self.engine, &[&ids], self.threads_for_call());
            let states = states.as_chunks::<DIMENSIONS>().0.iter().skip(1);
            for (token, state) in window.iter().zip(states) {
                if token.span.end <= prefix {
                    continue;
                }
                let span = token.span.start.max(prefix) - prefix..token.span.end - prefix;
                found.push(TokenVector {
                    id: token.id,
                    span: composed.source(span),
                    begins_word: token.begins_word,
                    vector: unit(state.map(f64::from)),
                });
            }
        }
        found
    }

    fn tokens(&self, text: &str) -> Vec<Token> {
        self.tokenizer
            .tokens(text, MOST_WINDOWS * self.window_tokens())
    }

    /// Tokens of a text in one window, those around them not counted.
    fn window_tokens(&self) -> usize {
        self.weights.header().positions - 2
    }

    fn framed(&self, tokens: &[Token]) -> Vec<u32> {
        let inside = tokens.iter().map(|token| token.id);
        std::iter::once(self.tokenizer.begin())
            .chain(inside)
            .chain(std::iter::once(self.tokenizer.end()))
            .collect()
    }

    /// The windows of the first texts, as many as make a batch.
    fn next_batch(&self, role: Role, texts: &[&str]) -> Vec<Vec<Window>> {
        let mut batch = Vec::new();
        let mut held = 0;
        for (index, text) in texts.iter().enumerate() {
            let composed = Composed::new(text);
            let tokens = self.tokens(&format!("{}{}", role.prefix(), composed.text));
            let windows: Vec<Window> = tokens
                .chunks(self.window_tokens())
                .map(|window| Window {
                    text: index,
                    ids: self.framed(window),
                })
                .collect();
            batch.push(windows);
            held += tokens.len();
            if held >= BATCH_TOKENS {
                break;
            }
        }
        batch
    }

    /// How many threads a call may use now that others may be going on.
    fn threads_for_call(&self) -> usize {
        let calls = self.calls.load(Ordering::Relaxed).max(1);
        (self.threads.get() / calls).max(1)
    }

    fn encode_batch(
        &self,
        batch: Vec<Vec<Window>>,
        progress: &(dyn Fn(usize) + Sync),
    ) -> Vec<Vector> {
        let texts = batch.len();
        let mut windows: Vec<(usize, &Window)> = batch.iter().flatten().enumerate().collect();
        windows.sort_by_key(|(_, window)| std::cmp::Reverse(window.ids.len()));
        let threads = self.threads_for_call();
        let total: usize = windows.iter().map(|(_, window)| window.ids.len()).sum();
        let means = Means {
            encoder: self,
            waiting: Mutex::new(batch.iter().map(Vec::len).collect()),
            means: Mutex::new(vec![[0.0; DIMENSIONS]; windows.len()]),
            progress,
        };
        if total <= threads * SHARED_TOKENS {
            means.take(&windows, threads);
        } else {
            let units = units(&windows, total, threads);
            let next = AtomicUsize::new(0);
            let work = || {
                while let Some(unit) = units.get(next.fetch_add(1, Ordering::Relaxed)) {
                    means.take(unit, 1);
                }
            };
            std::thread::scope(|scope| {
                for _ in 1..threads.min(units.len()) {
                    scope.spawn(work);
                }
                work();
            });
        }
        let means = means
            .means
            .into_inner()
            .unwrap_or_else(PoisonError::into_inner);
        let mut sums = vec![[0.0_f64; DIMENSIONS]; texts];
        for (window, mean) in batch.iter().flatten().zip(means) {
            let weight = (window.ids.len() - 2).max(1) as f64;
            for (sum, mean) in sums[window.text].iter_mut().zip(mean) {
                *sum += f64::from(mean) * weight;
            }
        }
        sums.into_iter().map(unit).collect()
    }
}

/// Parts windows, longest first, into units of about the same number of
/// tokens, as many for each thread.
fn units<'a, 'w>(
    windows: &'a [(usize, &'w Window)],
    total: usize,
    threads: usize,
) -> Vec<&'a [(usize, &'w Window)]> {
    let count = total.div_ceil(UNIT_TOKENS).next_multiple_of(threads);
    let target = total.div_ceil(count);
    let mut held = 0;
    windows
        .chunk_by(|(_, window), _| {
            held += window.ids.len();
            let more = held < target;
            if !more {
                held = 0;
            }
            more
        })
        .collect()
}

/// The means of a batch's windows, as they become known.
struct Means<'a> {
    encoder: &'a Encoder,
    /// For each text how many windows are still to come.
    waiting: Mutex<Vec<usize>>,
    means: Mutex<Vec<[f32; DIMENSIONS]>>,
    progress: &'a (dyn Fn(usize) + Sync),
}

impl Means<'_> {
    /// Computes some windows and files their means under their numbers.
    fn take(&self, unit: &[(usize, &Window)], threads: usize) {
        let ids: Vec<&[u32]> = unit
            .iter()
            .map(|(_, window)| window.ids.as_slice())
            .collect();
        let states = hidden_states(&self.encoder.model, self.encoder.engine, &ids, threads);
        let mut states = states.as_chunks::<DIMENSIONS>().0;
        for (number, window) in unit {
            let (rows, rest) = states.split_at(window.ids.len());
            states = rest;
            let mean = mean(rows);
            let mut means = self.means.lock().unwrap_or_else(PoisonError::into_inner);
            means[*number] = mean;
        }
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        for (_, window) in unit {
            waiting[window.text] -= 1;
        }
        let done = waiting.iter().filter(|windows| **windows == 0).count();
        // Said while the lock is held, so that the number only grows.
        (self.progress)(done);
    }
}

fn mean(rows: &[[f32; DIMENSIONS]]) -> [f32; DIMENSIONS] {
    let mut sum = [0.0; DIMENSIONS];
    for row in rows {
        for (sum, value) in sum.iter_mut().zip(row) {
            *sum += value;
        }
    }
    sum.map(|sum| sum / rows.len().max(1) as f32)
}

/// The vector at length 1; zeros where a damaged file gave no numbers.
fn unit(vector: [f64; DIMENSIONS]) -> Vector {
    let length = vector.iter().map(|value| value * value).sum::<f64>().sqrt();
    if length.is_finite() && length > 0.0 {
        vector.map(|value| (value / length) as f32)
    } else {
        [0.0; DIMENSIONS]
    }
}

/// A call being served, counted while it lives.
struct Call<'a>(&'a AtomicUsize);

impl<'a> Call<'a> {
    fn begin(calls: &'a AtomicUsize) -> Self {
        calls.fetch_add(1, Ordering::Relaxed);
        Self(calls)
    }
}

impl Drop for Call<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}
