//! What a tongue sounds like: weighted words, and sentences as lists of them.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use text::language::features;
use text::language::tongues::Tongue;
use unicode_script::{Script, UnicodeScript};

/// Where to read; every folder holds files named by language.
pub struct Sources {
    pub words: Vec<PathBuf>,
    pub sentences: Vec<PathBuf>,
    pub lingua: Vec<PathBuf>,
}

/// A word as `features::words` gives it.
pub type Word = Vec<char>;

pub struct Corpus {
    pub tongue: Tongue,
    /// Distinct words and their probability; sums to 1.
    pub words: Vec<(Word, f64)>,
    /// Indices into `words`; one list per sentence.
    pub sentences: Vec<Vec<u32>>,
    /// Probabilities of n-grams inside words by feature key, if a model has them.
    pub ngrams: BTreeMap<u64, f64>,
    /// There is a word list, so the words stand for the language at large.
    pub has_list: bool,
}

/// The share of the word list among the words, where there is one.
const LIST_SHARE: f64 = 0.6;

/// Sentences whose number in their file is a multiple of this are held back,
/// to measure on; not those of files that hold too little to spare.
const HELD_BACK: usize = 5;

pub fn read(sources: &Sources, tongue: Tongue) -> Corpus {
    let mut counts: BTreeMap<Word, f64> = BTreeMap::new();
    let mut sentences: Vec<Vec<Word>> = Vec::new();
    for folder in &sources.sentences {
        // Lingua's sentences are the set to measure on beside NTREX's odd lines.
        let holds_back = folder.ends_with("sentences");
        for (name, change) in names(tongue) {
            let text = read_file(&folder.join(format!("{name}.txt")));
            for (number, line) in text.lines().enumerate() {
                if holds_back && number % HELD_BACK == 0 {
                    continue;
                }
                let line = change(line);
                let words = words_of(&line, tongue.script);
                if words.len() > 2 {
                    sentences.push(words);
                }
            }
        }
    }
    let sentence_words: usize = sentences.iter().map(Vec::len).sum();
    let list = read_list(sources, tongue);
    let has_list = !list.is_empty();
    let list_share = if has_list { LIST_SHARE } else { 0.0 };
    for (word, share) in list {
        *counts.entry(word).or_default() += share * list_share;
    }
    for word in sentences.iter().flatten() {
        *counts.entry(word.clone()).or_default() += (1.0 - list_share) / sentence_words as f64;
    }
    let words: Vec<(Word, f64)> = counts.into_iter().collect();
    let place: BTreeMap<&Word, u32> = words
        .iter()
        .enumerate()
        .map(|(at, (word, _))| (word, at as u32))
        .collect();
    let sentences = sentences
        .iter()
        .map(|sentence| sentence.iter().map(|word| place[word]).collect())
        .collect::<Vec<_>>();
    let ngrams = if has_list {
        BTreeMap::new()
    } else {
        crate::lingua::read(&sources.lingua, tongue)
    };
    println!(
        "{} {}: {} words{}, {} sentences, {} n-grams",
        tongue.language,
        tongue.script.short_name(),
        words.len(),
        if has_list { " with a list" } else { "" },
        sentences.len(),
        ngrams.len()
    );
    Corpus {
        tongue,
        words,
        sentences,
        ngrams,
        has_list,
    }
}

type Change = fn(&str) -> String;

/// The files that hold a tongue, and what is done to their lines.
fn names(tongue: Tongue) -> Vec<(&'static str, Change)> {
    let keep: Change = str::to_owned;
    match (tongue.language, tongue.script) {
        ("sr", Script::Latin) => vec![("sr-Latn", keep), ("sr", to_latin)],
        ("uz", Script::Cyrillic) => vec![("uz-Cyrl", keep), ("uz", uzbek_to_cyrillic)],
        // One class for both written forms of Norwegian.
        ("no", _) => vec![("no", keep), ("nn", keep)],
        (language, _) => vec![(language, keep)],
    }
}

fn read_list(sources: &Sources, tongue: Tongue) -> Vec<(Word, f64)> {
    let (name, change): (&str, Change) = match (tongue.language, tongue.script) {
        ("hr" | "bs", Script::Latin) | ("sr", Script::Latin) => ("sh", str::to_owned),
        ("sr", Script::Cyrillic) => ("sh", serbian_to_cyrillic),
        ("uz", _) => return Vec::new(),
        (language, _) => (language, str::to_owned),
    };
    let mut list = Vec::new();
    for folder in &sources.words {
        for line in read_file(&folder.join(format!("{name}.tsv"))).lines() {
            let Some((word, share)) = line.split_once('\t') else {
                continue;
            };
            let share: f64 = share.parse().unwrap_or(0.0);
            for word in words_of(&change(word), tongue.script) {
                list.push((word, share));
            }
        }
    }
    let total: f64 = list.iter().map(|(_, share)| share).sum();
    list.iter_mut().for_each(|(_, share)| *share /= total);
    list
}

fn read_file(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_default()
}

/// The words of a line that are in the tongue's script.
fn words_of(line: &str, script: Script) -> Vec<Word> {
    let line = text::normalise::fold_lookalikes(line);
    let mut words = Vec::new();
    features::words(&line, |word| {
        if word.iter().all(|c| {
            matches!(c.script(), Script::Common | Script::Inherited) || c.script() == script
        }) {
            words.push(word.to_vec());
        }
        true
    });
    words
}

fn to_latin(line: &str) -> String {
    let pairs = "аaбbвvгgдdђđеeжžзzиiјjкkлlмmнnоoпpрrсsтtћćуuфfхhцcчčшš";
    let single: Vec<char> = pairs.chars().collect();
    let mut out = String::new();
    for c in line.chars() {
        let lower = c.to_lowercase().next().unwrap_or(c);
        match lower {
            'љ' => out.push_str("lj"),
            'њ' => out.push_str("nj"),
            'џ' => out.push_str("dž"),
            _ => out.push(
                single
                    .chunks(2)
                    .find(|pair| pair[0] == lower)
                    .map_or(c, |pair| pair[1]),
            ),
        }
    }
    out
}

fn serbian_to_cyrillic(word: &str) -> String {
    let word = word
        .replace("lj", "љ")
        .replace("nj", "њ")
        .replace("dž", "џ");
    let pairs: Vec<char> = "аaбbвvгgдdђđеeжžзzиiјjкkлlмmнnоoпpрrсsтtћćуuфfхhцcчčшš"
        .chars()
        .collect();
    word.chars()
        .map(|c| {
            pairs
                .chunks(2)
                .find(|pair| pair[1] == c)
                .map_or(c, |pair| pair[0])
        })
        .collect()
}

fn uzbek_to_cyrillic(line: &str) -> String {
    let mut line: String = line
        .to_lowercase()
        .chars()
        .map(|c| {
            if matches!(c, '‘' | '’' | '`' | 'ʻ' | 'ʼ') {
                '\''
            } else {
                c
            }
        })
        .collect();
    for (latin, cyrillic) in [
        ("o'", "ў"),
        ("g'", "ғ"),
        ("sh", "ш"),
        ("ch", "ч"),
        ("yo", "ё"),
        ("yu", "ю"),
        ("ya", "я"),
        ("ye", "е"),
        ("'", "ъ"),
    ] {
        line = line.replace(latin, cyrillic);
    }
    let pairs: Vec<char> = "аaбbдdеeфfгgҳhиiжjкkлlмmнnоoпpқqрrсsтtуuвvхxйyзz"
        .chars()
        .collect();
    let mut out = String::new();
    for c in line.chars() {
        let begins = out
            .chars()
            .next_back()
            .is_none_or(|last| !last.is_alphabetic());
        out.push(match c {
            'e' if begins => 'э',
            _ => pairs
                .chunks(2)
                .find(|pair| pair[1] == c)
                .map_or(c, |pair| pair[0]),
        });
    }
    out
}
