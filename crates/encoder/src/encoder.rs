//! The encoder: texts in, vectors out.

use std::num::NonZeroUsize;
use std::ops::Range;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use crate::adapter::Adapter;
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
    adapter: Option<Arc<Adapter>>,
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

/// What of a text is to become a vector.
#[derive(Debug, Clone, Copy)]
enum Parts<'a> {
    Whole,
    /// These bytes of it, in order.
    These(&'a [Range<usize>]),
}

/// Texts that are computed together.
#[derive(Debug, Default)]
struct Batch {
    windows: Vec<Window>,
    texts: usize,
    /// How many vectors they give.
    vectors: usize,
}

/// A stretch of a text that fits the model.
#[derive(Debug)]
struct Window {
    /// Its place in the batch.
    place: usize,
    /// The text's place in the batch.
    text: usize,
    /// Token ids, those around them included.
    ids: Vec<u32>,
    pools: Vec<Pool>,
}

/// Rows of a window whose mean goes into a vector.
#[derive(Debug)]
struct Pool {
    /// The vector's place in the batch.
    vector: usize,
    rows: Range<usize>,
    /// How much it counts there beside other windows' rows: its tokens.
    weight: usize,
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
            options.adapter.as_deref(),
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
            adapter: options.adapter,
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

    /// Whether something was added to the weights as they loaded.
    pub fn is_adapted(&self) -> bool {
        self.adapter.is_some()
    }

    /// A sum that tells these weights, and this crate's way with them, from
    /// others: vectors made under different fingerprints do not compare.
    pub fn fingerprint(&self) -> String {
        self.weights.fingerprint(self.adapter.as_deref())
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
            let texts = texts[done..].iter().map(|text| (*text, Parts::Whole));
            let batch = self.next_batch(role, texts);
            vectors.extend(self.encode_batch(batch, &|more| progress(done + more)));
        }
        vectors
    }

    /// For each text the vectors, of length 1, of parts of it as they stand in
    /// it: the mean of what the last layer makes of their tokens after it has
    /// seen all others. So a sentence's vector knows of whom the one before it
    /// spoke ("late chunking": Günther et al. 2024, arXiv 2409.04701). A text
    /// should fit into one window, beyond which its tokens see nothing of each
    /// other; a part that holds no token gets zeros.
    ///
    /// # Panics
    /// If a part is not within its text.
    pub fn encode_parts(&self, role: Role, texts: &[(&str, &[Range<usize>])]) -> Vec<Vec<Vector>> {
        let _call = Call::begin(&self.calls);
        let mut vectors = Vec::with_capacity(texts.len());
        while vectors.len() < texts.len() {
            let rest = &texts[vectors.len()..];
            let parted = rest.iter().map(|(text, parts)| {
                assert!(
                    parts.iter().all(|part| part.end <= text.len()),
                    "a part lies in its text"
                );
                (*text, Parts::These(parts))
            });
            let batch = self.next_batch(role, parted);
            let counts: Vec<usize> = rest[..batch.texts]
                .iter()
                .map(|(_, parts)| parts.len())
                .collect();
            let mut found = self.encode_batch(batch, &|_| {}).into_iter();
            vectors.extend(
                counts
                    .iter()
                    .map(|count| found.by_ref().take(*count).collect()),
            );
        }
        vectors
    }

    /// What the last layer makes of each token of a text. Where the same words
    /// are said in two languages, their tokens' vectors lie near each other.
    pub fn token_vectors(&self, role: Role, text: &str) -> Vec<TokenVector> {
        self.token_vectors_of(&[(role, text)]).swap_remove(0)
    }

    /// As [`Encoder::token_vectors`], of several texts at once, which is faster.
    pub fn token_vectors_of(&self, texts: &[(Role, &str)]) -> Vec<Vec<TokenVector>> {
        let _call = Call::begin(&self.calls);
        let read: Vec<(usize, Composed<'_>, Vec<Token>)> = texts
            .iter()
            .map(|(role, text)| {
                let composed = Composed::new(text);
                let tokens = self.tokens(&format!("{}{}", role.prefix(), composed.text));
                (role.prefix().len(), composed, tokens)
            })
            .collect();
        let windows = read.iter().enumerate().flat_map(|(text, (_, _, tokens))| {
            let windows = tokens.chunks(self.window_tokens());
            windows.map(move |window| (text, window))
        });
        let windows: Vec<(usize, &[Token])> = windows.collect();
        let mut found = vec![Vec::new(); texts.len()];
        for windows in windows.chunks(BATCH_TOKENS / self.weights.header().positions) {
            let ids: Vec<Vec<u32>> = windows
                .iter()
                .map(|(_, window)| self.framed(window))
                .collect();
            let ids: Vec<&[u32]> = ids.iter().map(Vec::as_slice).collect();
            let states = hidden_states(&self.model, self.engine, &ids, self.threads_for_call());
            let mut states = states.as_chunks::<DIMENSIONS>().0.iter();
            for (text, window) in windows {
                let (prefix, composed, _) = &read[*text];
                // One state before and one behind are not of the text.
                let own = states.by_ref().take(window.len() + 2).skip(1);
                for (token, state) in window.iter().zip(own.collect::<Vec<_>>()) {
                    if token.span.end <= *prefix {
                        continue;
                    }
                    let span = token.span.start.max(*prefix) - prefix..token.span.end - prefix;
                    found[*text].push(TokenVector {
                        id: token.id,
                        span: composed.source(span),
                        begins_word: token.begins_word,
                        vector: unit(state.map(f64::from)),
                    });
                }
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
    fn next_batch<'t>(
        &self,
        role: Role,
        texts: impl Iterator<Item = (&'t str, Parts<'t>)>,
    ) -> Batch {
        let mut batch = Batch::default();
        let mut held = 0;
        for (text, parts) in texts {
            let composed = Composed::new(text);
            let prefix = role.prefix().len();
            let tokens = self.tokens(&format!("{}{}", role.prefix(), composed.text));
            for window in tokens.chunks(self.window_tokens()) {
                let pools = match parts {
                    Parts::Whole => vec![Pool {
                        vector: batch.vectors,
                        rows: 0..window.len() + 2,
                        weight: window.len().max(1),
                    }],
                    Parts::These(parts) => {
                        let at = |token: &Token| {
                            let span = token.span.start.max(prefix)..token.span.end.max(prefix);
                            composed.source(span.start - prefix..span.end - prefix)
                        };
                        let spans: Vec<Range<usize>> = window.iter().map(at).collect();
                        let pools = parts.iter().enumerate().map(|(index, part)| {
                            let begin = spans.partition_point(|span| span.end <= part.start);
                            let end = spans.partition_point(|span| span.start < part.end);
                            Pool {
                                vector: batch.vectors + index,
                                // The first row is the one before the text.
                                rows: begin + 1..end.max(begin) + 1,
                                weight: end.saturating_sub(begin),
                            }
                        });
                        pools.filter(|pool| pool.weight > 0).collect()
                    }
                };
                batch.windows.push(Window {
                    place: batch.windows.len(),
                    text: batch.texts,
                    ids: self.framed(window),
                    pools,
                });
            }
            batch.texts += 1;
            batch.vectors += match parts {
                Parts::Whole => 1,
                Parts::These(parts) => parts.len(),
            };
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

    fn encode_batch(&self, batch: Batch, progress: &(dyn Fn(usize) + Sync)) -> Vec<Vector> {
        let mut windows: Vec<&Window> = batch.windows.iter().collect();
        windows.sort_by_key(|window| std::cmp::Reverse(window.ids.len()));
        let threads = self.threads_for_call();
        let total: usize = windows.iter().map(|window| window.ids.len()).sum();
        let mut waiting = vec![0; batch.texts];
        windows.iter().for_each(|window| waiting[window.text] += 1);
        let sums = Sums {
            encoder: self,
            waiting: Mutex::new(waiting),
            pooled: Mutex::new(Vec::with_capacity(windows.len())),
            progress,
        };
        if total <= threads * SHARED_TOKENS {
            sums.take(&windows, threads);
        } else {
            let units = units(&windows, total, threads);
            let next = AtomicUsize::new(0);
            let work = || {
                while let Some(unit) = units.get(next.fetch_add(1, Ordering::Relaxed)) {
                    sums.take(unit, 1);
                }
            };
            std::thread::scope(|scope| {
                for _ in 1..threads.min(units.len()) {
                    scope.spawn(work);
                }
                work();
            });
        }
        let pooled = sums.pooled.into_inner();
        let mut pooled = pooled.unwrap_or_else(PoisonError::into_inner);
        // In one order whichever thread was faster: sums depend on it in the last bit.
        pooled.sort_by_key(|pooled| (pooled.vector, pooled.place));
        let mut vectors = vec![[0.0_f64; DIMENSIONS]; batch.vectors];
        for pooled in pooled {
            for (sum, mean) in vectors[pooled.vector].iter_mut().zip(pooled.mean) {
                *sum += f64::from(mean) * pooled.weight as f64;
            }
        }
        vectors.into_iter().map(unit).collect()
    }
}

/// Parts windows, longest first, into units of about the same number of
/// tokens, as many for each thread.
fn units<'a, 'w>(windows: &'a [&'w Window], total: usize, threads: usize) -> Vec<&'a [&'w Window]> {
    let count = total.div_ceil(UNIT_TOKENS).next_multiple_of(threads);
    let target = total.div_ceil(count);
    let mut held = 0;
    windows
        .chunk_by(|window, _| {
            held += window.ids.len();
            let more = held < target;
            if !more {
                held = 0;
            }
            more
        })
        .collect()
}

/// What a pool's rows gave.
struct Pooled {
    vector: usize,
    /// Its window's place in the batch.
    place: usize,
    mean: [f32; DIMENSIONS],
    weight: usize,
}

/// What a batch's windows give, as it becomes known.
struct Sums<'a> {
    encoder: &'a Encoder,
    /// For each text how many windows are still to come.
    waiting: Mutex<Vec<usize>>,
    pooled: Mutex<Vec<Pooled>>,
    progress: &'a (dyn Fn(usize) + Sync),
}

impl Sums<'_> {
    /// Computes some windows and files the means of their pools.
    fn take(&self, unit: &[&Window], threads: usize) {
        let ids: Vec<&[u32]> = unit.iter().map(|window| window.ids.as_slice()).collect();
        let states = hidden_states(&self.encoder.model, self.encoder.engine, &ids, threads);
        let mut states = states.as_chunks::<DIMENSIONS>().0;
        for window in unit {
            let (rows, rest) = states.split_at(window.ids.len());
            states = rest;
            let means: Vec<_> = window
                .pools
                .iter()
                .map(|pool| Pooled {
                    vector: pool.vector,
                    place: window.place,
                    mean: mean(&rows[pool.rows.clone()]),
                    weight: pool.weight,
                })
                .collect();
            let mut pooled = self.pooled.lock().unwrap_or_else(PoisonError::into_inner);
            pooled.extend(means);
        }
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        for window in unit {
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
