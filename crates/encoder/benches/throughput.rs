//! How near the encoder comes to what the processor can do.
//!
//! `cargo bench -p encoder [-- amx-int8|avx512-vnni|avx2|neon-dotprod|portable]` prints, for the
//! fastest engine or the one named: time to load, resident memory, the peak of
//! one core as measured here by a loop over registers of the kernel's own
//! instruction, and tokens a second for texts of several lengths on one thread
//! and on two, with the share of the peak that their products are. Each figure
//! is the best of several runs, and those of one thread are by its time on the
//! processor where the system tells it, so that what else the machine does
//! counts little.

// Its output is what it is for.
#![allow(clippy::disallowed_macros)]

use std::hint::black_box;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use encoder::{Encoder, Engine, Options, Precision, Role};

/// Products a token takes in the matrices of 12 layers.
const LINEAR: f64 = 12.0 * (4.0 * 384.0 * 384.0 + 2.0 * 384.0 * 1536.0);
/// Products a token takes in attention for each token of its text.
const ATTENTION: f64 = 12.0 * 2.0 * 384.0;
/// The least that is asked for at 32 tokens, in tokens a second and core.
const TARGET: f64 = 2000.0;
/// How often each figure is taken.
const RUNS: usize = 7;

fn main() {
    // Cargo itself passes `--bench`.
    let named = std::env::args()
        .skip(1)
        .find(|argument| !argument.starts_with('-'));
    let engine = match named {
        None => Engine::detect(),
        Some(name) => Engine::available()
            .into_iter()
            .find(|engine| engine.to_string() == name)
            .unwrap_or_else(|| panic!("no engine {name} on this processor")),
    };
    let path = weights();
    let before = resident();
    let load = best(|| drop(black_box(open(&path, engine, 2))));
    let encoder = open(&path, engine, 1);
    println!("engine {engine}");
    println!(
        "load, file in the system's cache  {:>8.1} ms",
        load.as_secs_f64() * 1e3
    );
    let _ = encoder.encode(Role::Query, &["warm"]);
    println!(
        "resident, model loaded            {:>8.1} MB (before: {before:.1})",
        resident()
    );

    let pair = open(&path, engine, 2);
    let mut first = None;
    println!();
    println!("         ----- one thread -----            ---- two threads ----");
    println!("tokens   tokens/s  of peak  with attention  tokens/s   a core     peak G/s");
    for length in [32, 64, 128, 256, 512] {
        let texts = texts(&encoder, length);
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        let tokens = (length * texts.len()) as f64;
        let (mut one, mut two, mut peak) = (0.0_f64, 0.0_f64, 0.0_f64);
        for _ in 0..RUNS {
            peak = peak.max(peak_rate(engine));
            one = one.max(tokens / busy(|| encoder.encode(Role::Query, &texts)).as_secs_f64());
            two = two.max(tokens / time(|| pair.encode(Role::Query, &texts)).as_secs_f64());
        }
        let all = LINEAR + ATTENTION * length as f64;
        println!(
            "{length:>6} {one:>10.0} {:>7.1}% {:>14.1}% {two:>10.0} {:>8.0} {:>12.1}",
            100.0 * one * LINEAR / peak,
            100.0 * one * all / peak,
            two / 2.0,
            peak / 1e9,
        );
        let first = *first.get_or_insert(one);
        if length == 32 {
            println!(
                "       (asked for: {TARGET:.0} at 32 tokens, two thirds of that rate at 512)"
            );
        } else if length == 512 {
            println!(
                "       at 512 tokens {:.2} times the rate at 32",
                one / first
            );
        }
    }
    let sentence = texts(&encoder, 32).swap_remove(0);
    let alone = best(|| drop(black_box(encoder.encode(Role::Query, &[&sentence]))));
    let shared = best(|| drop(black_box(pair.encode(Role::Query, &[&sentence]))));
    println!();
    println!(
        "one sentence of 32 tokens: {:.2} ms on one thread, {:.2} ms on two",
        alone.as_secs_f64() * 1e3,
        shared.as_secs_f64() * 1e3
    );
}

fn open(path: &Path, engine: Engine, threads: usize) -> Encoder {
    let options = Options {
        precision: Precision::Int8,
        engine: Some(engine),
        threads: NonZeroUsize::new(threads),
        ..Options::default()
    };
    Encoder::open_with(path, options).expect("the weights open")
}

/// Some 2,000 tokens of text in pieces of exactly so many, all counted.
fn texts(encoder: &Encoder, length: usize) -> Vec<String> {
    let lines = include_str!("../tests/fixtures/golden.lines.txt");
    let words: Vec<&str> = lines.split_whitespace().collect();
    (0..2048 / length)
        .map(|number| {
            let mut text = String::new();
            let count = |text: &str| encoder.tokenize(&format!("query: {text}")).len();
            for word in words.iter().skip(number * 31).chain(&words).cycle() {
                let longer = format!("{text}{word} ");
                if count(longer.trim_end()) > length {
                    break;
                }
                text = longer;
            }
            let mut text = text.trim_end().to_owned();
            while count(&text) < length {
                text.push_str(" a");
            }
            assert_eq!(count(&text), length);
            text
        })
        .collect()
}

fn time<T>(work: impl FnOnce() -> T) -> Duration {
    let start = Instant::now();
    black_box(work());
    start.elapsed()
}

/// The time that this thread was on the processor meanwhile (Linux), or that
/// passed.
fn busy<T>(work: impl FnOnce() -> T) -> Duration {
    let spent = || {
        // Giving way brings the system's own account up to date.
        std::thread::yield_now();
        let account = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
        let nanoseconds = account.split_whitespace().next()?.parse().ok()?;
        Some(Duration::from_nanos(nanoseconds))
    };
    let before = spent();
    let passed = time(work);
    match (before, spent()) {
        (Some(before), Some(after)) => after - before,
        _ => passed,
    }
}

fn best(mut work: impl FnMut()) -> Duration {
    (0..RUNS).map(|_| time(&mut work)).min().unwrap_or_default()
}

/// Resident memory in megabytes, where the system tells.
fn resident() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kilobytes = line.and_then(|line| line.split_whitespace().next()?.parse::<f64>().ok());
    kilobytes.unwrap_or(f64::NAN) / 1000.0
}

fn weights() -> PathBuf {
    std::env::var_os("DISPROOF_MODEL").map_or_else(
        || {
            let home = std::env::var_os("HOME").expect("HOME is set");
            Path::new(&home)
                .join(".cache/disproof")
                .join(encoder::pinned::FILE_NAME)
        },
        PathBuf::from,
    )
}

/// Products a second of one core with everything in registers.
#[cfg(target_arch = "x86_64")]
fn peak_rate(engine: Engine) -> f64 {
    use std::arch::asm;
    use std::arch::x86_64::*;

    const ROUNDS: usize = 400_000;

    #[target_feature(enable = "avx512f,avx512vnni")]
    fn vnni() -> i32 {
        let (a, b) = (
            _mm512_set1_epi32(black_box(0x0101_0101)),
            _mm512_set1_epi32(black_box(3)),
        );
        let mut sums = [_mm512_setzero_si512(); 24];
        for _ in 0..ROUNDS {
            for sum in &mut sums {
                *sum = _mm512_dpbusd_epi32(*sum, a, b);
            }
        }
        let zero = _mm512_setzero_si512();
        _mm512_reduce_add_epi32(
            sums.into_iter()
                .fold(zero, |all, sum| _mm512_add_epi32(all, sum)),
        )
    }

    #[target_feature(enable = "avx2")]
    fn avx2() -> i32 {
        let (a, b) = (
            _mm256_set1_epi16(black_box(1)),
            _mm256_set1_epi16(black_box(3)),
        );
        let mut sums = [_mm256_setzero_si256(); 12];
        for _ in 0..ROUNDS {
            // Else the one product is taken out of the loop.
            let a = black_box(a);
            for sum in &mut sums {
                *sum = _mm256_add_epi32(*sum, _mm256_madd_epi16(a, b));
            }
        }
        let zero = _mm256_setzero_si256();
        let sum = sums
            .into_iter()
            .fold(zero, |all, sum| _mm256_add_epi32(all, sum));
        _mm256_extract_epi32::<0>(sum)
    }

    /// To be called only where the encoder runs on tiles: it has then asked the
    /// system for them.
    #[allow(unsafe_code)]
    unsafe fn tiles() {
        #[repr(align(64))]
        struct Configuration([u8; 64]);

        let mut configuration = Configuration([0; 64]);
        configuration.0[0] = 1;
        for tile in 0..8 {
            configuration.0[16 + 2 * tile] = 64;
            configuration.0[48 + tile] = 16;
        }
        // SAFETY: the caller has tiles; they are configured as the largest there
        // are, changed, and released. All registers changed are named.
        unsafe {
            asm!(
                "ldtilecfg [{configuration}]",
                "2:",
                "tdpbusd tmm0, tmm6, tmm7",
                "tdpbusd tmm1, tmm6, tmm7",
                "tdpbusd tmm2, tmm6, tmm7",
                "tdpbusd tmm3, tmm6, tmm7",
                "tdpbusd tmm4, tmm6, tmm7",
                "tdpbusd tmm5, tmm6, tmm7",
                "dec {rounds}",
                "jnz 2b",
                "tilerelease",
                configuration = in(reg) &raw const configuration,
                rounds = inout(reg) ROUNDS => _,
                out("tmm0") _, out("tmm1") _, out("tmm2") _, out("tmm3") _,
                out("tmm4") _, out("tmm5") _, out("tmm6") _, out("tmm7") _,
                options(nostack, readonly)
            );
        }
    }

    let start = Instant::now();
    // SAFETY: the encoder runs on this engine, so the processor has it.
    #[allow(unsafe_code)]
    let products = match engine {
        Engine::Amx => unsafe {
            tiles();
            6 * 16 * 16 * 64
        },
        Engine::Avx512Vnni => unsafe {
            black_box(vnni());
            24 * 64
        },
        Engine::Avx2 => unsafe {
            black_box(avx2());
            12 * 16
        },
        Engine::NeonDotprod | Engine::Portable => return f64::NAN,
    };
    (ROUNDS * products) as f64 / start.elapsed().as_secs_f64()
}

/// Products a second of one core with everything in registers.
#[cfg(target_arch = "aarch64")]
fn peak_rate(engine: Engine) -> f64 {
    use std::arch::{aarch64::*, asm};

    const ROUNDS: usize = 400_000;

    #[target_feature(enable = "neon,dotprod")]
    fn dotprod() -> u32 {
        let (a, b) = (vdupq_n_u8(black_box(1)), vdupq_n_u8(black_box(3)));
        let mut sums = [vdupq_n_u32(0); 24];
        for _ in 0..ROUNDS {
            for sum in &mut sums {
                // SAFETY: it touches these registers only.
                #[allow(unsafe_code)]
                unsafe {
                    asm!(
                        "udot {sum:v}.4s, {a:v}.16b, {b:v}.4b[0]",
                        sum = inlateout(vreg) *sum,
                        a = in(vreg) a,
                        b = in(vreg) b,
                        options(pure, nomem, nostack, preserves_flags),
                    );
                }
            }
        }
        let zero = vdupq_n_u32(0);
        vaddvq_u32(sums.into_iter().fold(zero, |all, sum| vaddq_u32(all, sum)))
    }

    if engine != Engine::NeonDotprod {
        return f64::NAN;
    }
    let start = Instant::now();
    // SAFETY: the encoder runs on this engine, so the processor has it.
    #[allow(unsafe_code)]
    unsafe {
        black_box(dotprod());
    }
    (ROUNDS * 24 * 16) as f64 / start.elapsed().as_secs_f64()
}

/// No peak is known here.
#[cfg(not(any(target_arch = "x86_64", target_arch = "aarch64")))]
fn peak_rate(_: Engine) -> f64 {
    f64::NAN
}
