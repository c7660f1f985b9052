//! Why a passage and a case belong together, short enough to read.

use std::{
    collections::{HashMap, HashSet},
    ops::Range,
    time::{Duration, Instant},
};

use casebook::Country;
use encoder::{Encoder, Role, TokenVector};

use crate::{
    Index, Reason, SharedFact, Submission,
    facts::{Facts, host},
    find::View,
    fusion::Evidence,
    marks::{Mark, marks},
    vectors::product,
};

/// Words of a kind that are shown.
const MOST_WORDS: usize = 6;
/// Two words mean the same above this centred cosine of their token vectors.
const ALIGNED: f32 = 0.55;
/// A case is close in meaning above this closeness, clearly above what texts about other things reach.
const CLOSE: f32 = 0.15;
/// And very close above this one.
const VERY_CLOSE: f32 = 0.3;
/// Days between two publications that still count as close.
const CLOSE_DAYS: u32 = 14;

/// Cases whose words are aligned with those of the passage that repeats them: each costs as much as
/// a sentence.
const ALIGNED_CASES: usize = 3;
/// Characters of a case that are: its title, or as much of its summary.
const ALIGNED_TEXT: usize = 160;

/// Words that were aligned across languages, for the first of some matches.
#[derive(Default)]
pub(crate) struct Aligned {
    /// By case.
    pairs: HashMap<u32, Vec<(String, String)>>,
    /// Time spent encoding.
    pub encoding: Duration,
}

impl Aligned {
    /// Aligns the words of the first matches, each given as case and place of the view that meets it
    /// best, where too few of them are the same.
    pub(crate) fn of(encoder: Option<&Encoder>, matches: &[(u32, usize, &View, &Facts)]) -> Self {
        let mut aligned = Self::default();
        let Some(encoder) = encoder else {
            return aligned;
        };
        let mut texts: Vec<(Role, String)> = Vec::new();
        // By match the places of both texts.
        let mut places: Vec<Option<(usize, usize)>> = Vec::new();
        let mut asked: HashMap<usize, usize> = HashMap::new();
        for (_, at, view, facts) in matches.iter().take(ALIGNED_CASES) {
            let text = facts.texts.first();
            let text = text.filter(|_| shared_words(view, facts).len() < ENOUGH_WORDS);
            places.push(text.map(|(_, text)| {
                let ours = *asked.entry(*at).or_insert_with(|| {
                    texts.push((Role::Query, view.text.clone()));
                    texts.len() - 1
                });
                texts.push((Role::Passage, text.chars().take(ALIGNED_TEXT).collect()));
                (ours, texts.len() - 1)
            }));
        }
        let began = Instant::now();
        let given: Vec<(Role, &str)> = texts
            .iter()
            .map(|(role, text)| (*role, text.as_str()))
            .collect();
        let tokens = encoder.token_vectors_of(&given);
        aligned.encoding = began.elapsed();
        for (places, (number, _, view, facts)) in places.iter().zip(matches) {
            let pairs = places.map_or_else(Vec::new, |(ours, theirs)| {
                let words = |at: usize, language: Option<&str>| {
                    word_vectors(&tokens[at], &texts[at].1, language)
                };
                let language = facts.texts.first().map(|(language, _)| language.as_str());
                aligned_words(
                    &words(ours, view.language.as_deref()),
                    &words(theirs, language),
                )
            });
            aligned.pairs.insert(*number, pairs);
        }
        aligned
    }

    /// Pairs of words of a case and of the passage that repeats it.
    pub(crate) fn pairs(&self, number: u32) -> &[(String, String)] {
        self.pairs.get(&number).map_or(&[], Vec::as_slice)
    }
}

/// So many words that are the same need no others beside them.
const ENOUGH_WORDS: usize = 3;

/// Reasons for one passage and a case, `pairs` of their words having been aligned.
pub(crate) fn passage(
    index: &Index,
    view: &View,
    pairs: &[(String, String)],
    facts: &Facts,
    evidence: &Evidence,
) -> Vec<Reason> {
    let mut reasons = Vec::new();
    let shared = shared_words(view, facts);
    let mut facts_shared = shared_facts(view, facts);
    facts_shared.retain(|fact| !shared.contains(&fact.ours));
    if !shared.is_empty() {
        reasons.push(Reason::SharedWords { words: shared });
    }
    if !facts_shared.is_empty() {
        reasons.push(Reason::SharedFacts {
            facts: facts_shared,
        });
    }
    if !pairs.is_empty() {
        reasons.push(Reason::AlignedWords {
            pairs: pairs.to_vec(),
        });
    }
    let closeness = evidence.closeness;
    if index.encoder().is_some() && (closeness > CLOSE || reasons.is_empty()) {
        reasons.push(Reason::Meaning {
            similarity: (closeness / VERY_CLOSE * 0.5).clamp(0.0, 1.0),
        });
    }
    reasons
}

/// Reasons that hold for the text as a whole.
pub(crate) fn case(submission: &Submission, facts: &Facts) -> Vec<Reason> {
    let mut reasons = Vec::new();
    if let Some(host) = submission.url.as_deref().and_then(host) {
        let under = |domain: &String| host == *domain || host.ends_with(&format!(".{domain}"));
        let named = facts
            .outlets
            .iter()
            .find(|(_, domains)| domains.iter().any(under));
        if let Some((name, _)) = named {
            reasons.push(Reason::SameOutlet {
                outlet: name.clone(),
            });
        } else if facts.hosts.iter().any(under) {
            reasons.push(Reason::SameOutlet { outlet: host });
        }
    }
    let named = countries_named(submission);
    for country in facts
        .countries
        .iter()
        .filter(|country| named.contains(country))
    {
        reasons.push(Reason::SameCountry {
            country: country.name("en").to_owned(),
        });
    }
    if let Some(day) = submission.published_on {
        let between = |other: &casebook::Date| (day - *other).get_days().unsigned_abs();
        let days = facts.days.iter().map(between).min();
        if let Some(days) = days.filter(|days| *days <= CLOSE_DAYS) {
            reasons.push(Reason::CloseDate { days });
        }
    }
    reasons
}

/// Words worth showing that stand in both, as the passage writes them.
fn shared_words(view: &View, facts: &Facts) -> Vec<String> {
    let mut stems = HashSet::new();
    for (language, text) in &facts.texts {
        let language = (language != "und").then_some(language.as_str());
        stems.extend(
            text::words::words(text, language)
                .into_iter()
                .map(|word| word.stem),
        );
    }
    let language = view.language.as_deref();
    let mut seen = HashSet::new();
    text::words::words(&view.text, language)
        .into_iter()
        .filter(|word| stems.contains(&word.stem) && telling(word.text, language))
        .filter(|word| seen.insert(word.stem.clone()))
        .map(|word| word.text.to_owned())
        .take(MOST_WORDS)
        .collect()
}

/// Names, countries, numbers and dates that stand in both, as the passage writes them, and as the
/// case does where that is another script or spelling.
fn shared_facts(view: &View, facts: &Facts) -> Vec<SharedFact> {
    let mut theirs: HashMap<String, String> = HashMap::new();
    for (language, text) in &facts.texts {
        let language = (language != "und").then_some(language.as_str());
        // Where neither script tells names, any word would be one.
        let names = [text, &view.text]
            .iter()
            .any(|text| text.chars().any(char::is_uppercase));
        for Mark { key, range } in telling_marks(text, language) {
            if names || key.starts_with(['#', '@']) {
                theirs.entry(key).or_insert_with(|| text[range].to_owned());
            }
        }
    }
    let (mut keys, mut places) = (HashSet::new(), HashSet::new());
    let marks = telling_marks(&view.text, view.language.as_deref()).into_iter();
    marks
        .filter(|mark| keys.insert(mark.key.clone()))
        .filter_map(|mark| {
            let theirs = theirs.get(&mark.key)?;
            let ours = view.text[mark.range.clone()].to_owned();
            let same = ours.to_lowercase() == theirs.to_lowercase() || mark.key.starts_with('#');
            let theirs = (!same).then(|| theirs.clone());
            // A word may be met by several keys.
            let first = places.insert(mark.range.start);
            first.then_some(SharedFact { ours, theirs })
        })
        .take(MOST_WORDS)
        .collect()
}

/// The marks of a text and its dates; a word that names a country, or a part of one, is no name
/// beside.
fn telling_marks(text: &str, language: Option<&str>) -> Vec<Mark> {
    let dates = text::entities::dates(text, language).into_iter();
    let dates = dates.filter_map(|date| {
        let (year, month, day) = (date.year.unwrap_or_default(), date.month?, date.day?);
        Some(Mark {
            key: format!("#{year}-{month}-{day}"),
            range: date.range,
        })
    });
    let marks = marks(text, language);
    let countries: Vec<Range<usize>> = marks
        .iter()
        .filter(|mark| mark.key.starts_with('@'))
        .map(|mark| mark.range.clone())
        .collect();
    let hidden = |mark: &Mark| {
        countries.iter().any(|country| {
            let inside = country.start <= mark.range.start && mark.range.end <= country.end;
            inside && !(mark.key.starts_with('@') && *country == mark.range)
        })
    };
    dates
        .chain(marks.into_iter().filter(|mark| !hidden(mark)))
        .collect()
}

/// Pairs of words whose vectors are each other's nearest, across any two languages.
fn aligned_words(ours: &[Word], theirs: &[Word]) -> Vec<(String, String)> {
    let similarity = |a: &Word, b: &Word| product(&a.vector, &b.vector);
    let nearest = |word: &Word, others: &[Word]| {
        (0..others.len())
            .max_by(|&a, &b| similarity(word, &others[a]).total_cmp(&similarity(word, &others[b])))
    };
    let mut pairs: Vec<(f32, String, String)> = Vec::new();
    for (at, word) in ours.iter().enumerate() {
        let Some(other) = nearest(word, theirs) else {
            continue;
        };
        let score = similarity(word, &theirs[other]);
        let same = word.text.to_lowercase() == theirs[other].text.to_lowercase();
        if score >= ALIGNED && !same && nearest(&theirs[other], ours) == Some(at) {
            pairs.push((score, word.text.clone(), theirs[other].text.clone()));
        }
    }
    pairs.sort_by(|a, b| b.0.total_cmp(&a.0));
    pairs
        .into_iter()
        .take(MOST_WORDS)
        .map(|(_, ours, theirs)| (ours, theirs))
        .collect()
}

struct Word {
    text: String,
    vector: Box<crate::vectors::Vector>,
}

/// The telling words of a text with the mean of their tokens' vectors, centred on the text's own
/// mean, unit length: what a word adds to its sentence.
fn word_vectors(tokens: &[TokenVector], text: &str, language: Option<&str>) -> Vec<Word> {
    if tokens.is_empty() {
        return Vec::new();
    }
    let mut mean = [0.0; encoder::DIMENSIONS];
    for token in tokens {
        mean.iter_mut()
            .zip(token.vector.iter())
            .for_each(|(m, x)| *m += x / tokens.len() as f32);
    }
    let words = text::words::words(text, language);
    words
        .into_iter()
        .filter(|word| telling(word.text, language))
        .filter_map(|word| {
            let inside = tokens.iter().filter(|token| {
                token.span.start < word.range.end && token.span.end > word.range.start
            });
            let mut vector = Box::new([0.0; encoder::DIMENSIONS]);
            let mut count = 0;
            for token in inside {
                let centred = token.vector.iter().zip(&mean);
                vector
                    .iter_mut()
                    .zip(centred)
                    .for_each(|(v, (x, m))| *v += x - m);
                count += 1;
            }
            let length = vector.iter().map(|x| x * x).sum::<f32>().sqrt();
            (count > 0 && length > 1e-6).then(|| {
                vector.iter_mut().for_each(|x| *x /= length);
                Word {
                    text: word.text.to_owned(),
                    vector,
                }
            })
        })
        .collect()
}

/// Whether a word says something by itself.
fn telling(word: &str, language: Option<&str>) -> bool {
    let stop = language.is_some_and(|language| text::words::stopword(language, word));
    let long = word.chars().count() >= 3 || word.chars().all(|c| c.is_numeric());
    let ideographic = word.chars().any(|c| ('\u{2e80}'..='\u{9fff}').contains(&c));
    !stop && (long || ideographic)
}

/// The countries that a text names, in the vocabulary of its language or of English.
fn countries_named(submission: &Submission) -> HashSet<Country> {
    let head = &submission.text[..submission.text.floor_char_boundary(20_000)];
    let words = text::words::words(head, None);
    let mut named = HashSet::new();
    for (at, word) in words.iter().enumerate() {
        if word.text.chars().count() > 3 {
            named.extend(Country::resolve(word.text));
        }
        if let Some(next) = words.get(at + 1) {
            named.extend(Country::resolve(&head[word.range.start..next.range.end]));
        }
    }
    named
}
