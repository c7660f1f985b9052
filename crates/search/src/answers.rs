//! What a search's words find: cases that have them, in whatever form and language, and cases that
//! come near them in meaning.

use std::collections::{BTreeSet, HashMap};

use casebook::{CaseNumber, Country, Language};

use crate::{
    Error, Filter, Index, Method,
    bitmap::Bitmap,
    find::{Asked, CANDIDATES, Candidate, Looked, View, look},
    fusion,
    index::Snapshot,
    marks,
    words::{Lexical, WordsSnapshot, counted},
};

/// Below this probability a case that has not the words is not listed.
const FLOOR: f32 = 0.3;
/// From this cosine on, centred, a case is close to a search's words. Of the cases that words of
/// eight languages for 24 topics come so close to, two in three have the English word, too.
const CLOSE: f32 = 0.15;
/// Other names have the same key in another script: a case that has only a word's key has the word
/// if it comes so near.
const SAME_NAME: f32 = 0.1;
/// What a case scores at most that has the words and is no candidate.
const WEAK: f32 = 0.01;
/// Words of a search that are looked for; who asks more asks for a check.
const MOST_WORDS: usize = 24;
/// Nearest cases that are shown however far they are.
const FAR: usize = 5;
/// Characters of a search that are read: what is longer is a text to check.
const LONGEST: usize = 300;
/// Of so many words a case may lack one.
const MAY_LACK_ONE_OF: usize = 4;
/// Words are looked for in the forms of each language in which one case in so many is told; those that
/// are not of Latin letters in the forms of any, since no stemmer of another script changes them.
const TOLD_OFTEN: usize = 20;

/// What answers a search.
pub(crate) struct Answers {
    pub method: Method,
    /// By case how well it answers, in no order.
    pub found: Vec<(u32, f32)>,
    /// Candidates, nearest first, whether or not they answer.
    pub nearest: Vec<Near>,
}

/// A case that comes near the words of a search.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Near {
    pub number: u32,
    /// Whether its meaning does, or it is only the nearest there is.
    pub is_close: bool,
}

/// Answers a search's words with the cases that a filter lets through. A case is listed where it has
/// the words, in its text or around it, or where the meaning is close.
pub(crate) fn search(
    index: &Index,
    snapshot: &Snapshot,
    text: &str,
    language: Option<&Language>,
    filter: &Filter,
) -> Result<Answers, Error> {
    let words = &snapshot.words;
    let allowed = words.allowed(filter)?;
    let (view, looked) = look_for(index, snapshot, text, &allowed)?;
    let candidates = &looked.views[0].candidates;
    let read = language.map(Language::primary);
    let wanted = wanted(&view, read, &snapshot.told_in);
    let near: Bitmap = match looked.method {
        Method::Lexical => allowed.clone(),
        _ => {
            let near = candidates.iter();
            let near = near.filter(|near| near.evidence.closeness >= SAME_NAME);
            near.map(|near| near.number).collect()
        }
    };
    let named = having(words, &wanted, allowed, &near)?;
    let forms = || wanted.iter().flat_map(|word| word.stems.iter().cloned());
    let in_text = words.compare_forms(forms().collect(), Lexical::Stems)?;
    let around = words.compare_forms(forms().collect(), Lexical::Rest)?;
    let mut scores: HashMap<u32, f32> = HashMap::with_capacity(named.len());
    for number in named.numbers() {
        // Those too far down for the candidates stand below them all.
        let share = 2.0 * in_text.share(number) + around.share(number);
        scores.insert(number, WEAK * (1.0 + share) / 4.0);
    }
    for candidate in candidates {
        let probability = fusion::probability(candidate.log_odds);
        let is_meant = candidate.evidence.closeness >= CLOSE && probability >= FLOOR;
        if is_meant || named.contains(candidate.number) {
            scores.insert(candidate.number, WEAK + (1.0 - WEAK) * probability);
        }
    }
    Ok(Answers {
        nearest: nearest_of(candidates),
        method: looked.method,
        found: scores.into_iter().collect(),
    })
}

/// The cases of a filter that come nearest to a text, best first.
pub(crate) fn nearest(
    index: &Index,
    snapshot: &Snapshot,
    text: &str,
    filter: &Filter,
) -> Result<Vec<Near>, Error> {
    let allowed = snapshot.words.allowed(filter)?;
    let (_, looked) = look_for(index, snapshot, text, &allowed)?;
    Ok(nearest_of(&looked.views[0].candidates))
}

fn nearest_of(candidates: &[Candidate]) -> Vec<Near> {
    let near = candidates.iter().map(|candidate| Near {
        number: candidate.number,
        is_close: candidate.evidence.closeness >= CLOSE,
    });
    near.collect()
}

/// The first of some near cases: as many as are close in meaning, up to a number, and a few however
/// far they are.
pub(crate) fn first(near: impl Iterator<Item = Near>, most: usize) -> Vec<u32> {
    let shown = near.take(most).enumerate();
    let shown = shown.filter(|(at, near)| near.is_close || *at < FAR);
    shown.map(|(_, near)| near.number).collect()
}

/// The case that a search names by its number, written as it is shown: `D-1042`.
pub(crate) fn number(text: &str) -> Option<CaseNumber> {
    let text = text.trim();
    let is_number = text.starts_with("D-") || text.starts_with("d-");
    is_number.then(|| text.parse().ok()).flatten()
}

/// The languages in which cases are told, and whether many are.
#[derive(Debug, Default)]
pub(crate) struct ToldIn(Vec<(String, bool)>);

impl ToldIn {
    /// Of some cases.
    pub(crate) fn of(words: &WordsSnapshot, cases: &Bitmap) -> Result<Self, Error> {
        let counts = words.count(counted::TOLD_IN, cases)?.into_iter();
        let often =
            |(language, count): (String, usize)| (language, count * TOLD_OFTEN >= cases.len());
        Ok(Self(counts.map(often).collect()))
    }
}

/// Looks for a search's words as if they were a passage.
fn look_for(
    index: &Index,
    snapshot: &Snapshot,
    text: &str,
    allowed: &Bitmap,
) -> Result<(View, Looked), Error> {
    let text: String = text.chars().take(LONGEST).collect();
    let text = text::normalise::fold_lookalikes(&text).into_owned();
    let language = text::language::identify(&text).map(|found| found.language.to_owned());
    let view = View {
        text,
        language,
        ..View::default()
    };
    let asked = Asked {
        views: vec![view.clone()],
        stretches: Vec::new(),
    };
    let looked = look(index, snapshot, &asked, Method::Full, allowed, CANDIDATES)?;
    Ok((view, looked))
}

/// A word of a search, in every form in which a case may have it.
#[derive(Debug, Default)]
struct Wanted {
    stems: BTreeSet<String>,
    /// Marks of countries and numbers.
    facts: BTreeSet<String>,
    /// Keys as of a name.
    names: BTreeSet<String>,
}

/// The words of a search without the common ones; all of them, where they are all common. The language
/// of a word or two cannot be told for sure, so that each is stemmed as in the reader's language and in
/// those of the casebook, too.
fn wanted(view: &View, read: Option<&str>, told_in: &ToldIn) -> Vec<Wanted> {
    let is_latin = |c: char| c.is_alphabetic() && c < '\u{250}';
    let is_foreign = !view.text.contains(is_latin);
    let told_in = told_in.0.iter().filter(|(_, often)| *often || is_foreign);
    let told_in = told_in.map(|(language, _)| language.as_str());
    let languages: BTreeSet<&str> = told_in
        .chain(read)
        .chain(view.language.as_deref())
        .collect();
    let language = view.language.as_deref();
    let mut all: Vec<(bool, Wanted)> = Vec::new();
    let words = text::words::words(&view.text, None);
    for (at, word) in words.iter().enumerate() {
        let is_common = |language: &str| text::words::stopword(language, word.text);
        // Without capitals any word may be a name.
        let marks = marks::marks(&word.text.to_lowercase(), language).into_iter();
        let (facts, names) = marks
            .map(|mark| mark.key)
            .partition(|key| key.starts_with(['@', '#']));
        let mut wanted = Wanted {
            facts,
            names,
            ..Wanted::default()
        };
        // “Saudi Arabia” is a country, and neither word is one.
        let pairs = [
            at.checked_sub(1).map(|before| (before, at)),
            Some((at, at + 1)),
        ];
        for (first, last) in pairs.into_iter().flatten() {
            if let (Some(first), Some(last)) = (words.get(first), words.get(last)) {
                let both = &view.text[first.range.start..last.range.end];
                let country = Country::resolve(both).map(marks::country);
                wanted.facts.extend(country);
            }
        }
        for language in &languages {
            let forms = text::words::words(word.text, Some(language)).into_iter();
            wanted.stems.extend(forms.map(|form| form.stem));
        }
        wanted.stems.insert(word.stem.clone());
        // “War” is a common word of German alone.
        let is_common = [language, read].into_iter().flatten().any(is_common);
        all.push((is_common, wanted));
    }
    let is_telling = all.iter().any(|(is_common, _)| !is_common);
    all.retain(|(is_common, _)| !(is_telling && *is_common));
    all.truncate(MOST_WORDS);
    all.into_iter().map(|(_, wanted)| wanted).collect()
}

/// The allowed cases that have the words, all but one of every so many; a name in another script where
/// they are near.
fn having(
    words: &WordsSnapshot,
    wanted: &[Wanted],
    allowed: Bitmap,
    near: &Bitmap,
) -> Result<Bitmap, Error> {
    if wanted.is_empty() {
        return Ok(Bitmap::default());
    }
    // By how many words they lack at most.
    let mut lacking = vec![allowed; wanted.len() / MAY_LACK_ONE_OF + 1];
    for word in wanted {
        let having = words
            .with(&word.stems, Lexical::Stems)?
            .or(&words.with(&word.stems, Lexical::Rest)?)
            .or(&words.with(&word.facts, Lexical::Marks)?)
            .or(&words.with(&word.names, Lexical::Marks)?.and(near));
        for at in (0..lacking.len()).rev() {
            let all = lacking[at].and(&having);
            lacking[at] = match at {
                0 => all,
                _ => all.or(&lacking[at - 1]),
            };
        }
    }
    Ok(lacking.pop().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stems(text: &str, language: &str, told_in: &[(&str, bool)]) -> Vec<Vec<String>> {
        let view = View {
            text: text.to_owned(),
            language: Some(language.to_owned()),
            ..View::default()
        };
        let told_in = told_in.iter();
        let told_in = ToldIn(
            told_in
                .map(|(tag, often)| ((*tag).to_owned(), *often))
                .collect(),
        );
        let wanted = wanted(&view, None, &told_in).into_iter();
        wanted
            .map(|word| word.stems.into_iter().collect())
            .collect()
    }

    #[test]
    fn a_word_is_looked_for_in_the_forms_of_the_casebooks_languages() {
        assert_eq!(
            stems("Biolabs", "it", &[("en", true)]),
            [["biolab", "biolabs"]]
        );
        assert_eq!(
            stems("the biolabs", "en", &[]).len(),
            1,
            "common words tell nothing"
        );
        assert_eq!(
            stems("the", "en", &[]).len(),
            1,
            "unless there are no others"
        );
        let forms = stems("Вакцины", "mn", &[("ru", false)]);
        assert_eq!(forms, [["вакцин", "вакцины"]]);
        assert_eq!(stems("biolabs", "it", &[("en", false)]), [["biolabs"]]);
        assert_eq!(stems("", "en", &[("en", true)]).len(), 0);
    }

    #[test]
    fn a_few_cases_are_near_however_far_and_others_where_they_are_close() {
        let near = |close: usize| {
            (0..20).map(move |n| Near {
                number: n,
                is_close: (n as usize) < close,
            })
        };
        assert_eq!(first(near(0), 12), [0, 1, 2, 3, 4]);
        assert_eq!(first(near(9), 12).len(), 9);
        assert_eq!(first(near(20), 12).len(), 12);
    }

    #[test]
    fn a_case_is_named_as_it_is_shown() {
        assert_eq!(number(" d-42 "), CaseNumber::new(42));
        for text in ["42", "D-", "D-Day", "D-42 moon"] {
            assert_eq!(number(text), None, "{text}");
        }
    }
}
