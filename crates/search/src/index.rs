use std::{
    ops::Range,
    path::{Path, PathBuf},
    sync::{Arc, RwLock},
};

use casebook::{CaseNumber, Uuid};
use encoder::Encoder;

use crate::{
    Address, Error, Facets, Filter, Hit, Method, Ranking, Results, SearchQuery, Sort,
    answers::{self, Near, ToldIn},
    bitmap::Bitmap,
    centre::Centre,
    state::State,
    vectors::Table,
    words::{Words, WordsSnapshot},
    writer::Writer,
};

/// An index directory, open for reading; any number of processes may read it while one writes.
pub struct Index {
    directory: PathBuf,
    encoder: Option<Arc<Encoder>>,
    ranking: Ranking,
    pub(crate) words: Words,
    snapshot: RwLock<Arc<Snapshot>>,
}

/// The index as it stood at one moment; a check sees one moment throughout.
pub(crate) struct Snapshot {
    pub(crate) words: WordsSnapshot,
    pub(crate) table: Option<Table>,
    pub(crate) state: State,
    /// Cases that may answer a check, where nothing else is asked: public and upheld.
    pub(crate) upheld: Bitmap,
    /// The languages in which those are told.
    pub(crate) told_in: ToldIn,
}

/// How fresh an index is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Freshness {
    /// Place in the change log up to which it goes.
    pub sequence: u64,
    /// Cases in it, whatever their status.
    pub cases: usize,
    /// Vectors in it.
    pub vectors: usize,
    /// Whether it has vectors of the encoder in use, or none is in use.
    pub vectors_fit: bool,
}

impl Index {
    /// Opens the index in a directory, making an empty one where there is none or one of an earlier
    /// version's fields. Without an encoder it answers by words alone.
    ///
    /// # Errors
    /// If a file cannot be read, or is damaged; `reindex` mends it.
    pub fn open(directory: &Path, encoder: Option<Arc<Encoder>>) -> Result<Self, Error> {
        let place = directory.join("words");
        let words = match Words::open(&place)? {
            Some(words) => words,
            None => {
                // Of an earlier version: it fills again as it catches up with the casebook.
                Self::delete(directory)?;
                let empty = || Error::damaged(&place, "its fields are of another version");
                Words::open(&place)?.ok_or_else(empty)?
            }
        };
        let snapshot = RwLock::new(Arc::new(read(directory, &words, encoder.as_deref())?));
        Ok(Self {
            directory: directory.to_owned(),
            encoder,
            ranking: Ranking::default(),
            words,
            snapshot,
        })
    }

    /// Ranks by other weights than the learnt ones.
    #[must_use]
    pub fn with_ranking(self, ranking: Ranking) -> Self {
        Self { ranking, ..self }
    }

    /// The weights by which cases are ranked.
    pub fn ranking(&self) -> &Ranking {
        &self.ranking
    }

    /// Deletes the index in a directory, unless another process is writing it.
    ///
    /// # Errors
    /// [`Error::Locked`] where it is being written; if a file cannot be deleted.
    pub fn delete(directory: &Path) -> Result<(), Error> {
        if !directory.exists() {
            return Ok(());
        }
        if !directory.is_dir() {
            return std::fs::remove_file(directory).map_err(Error::io("delete", directory));
        }
        let _lock = crate::writer::lock(directory)?;
        std::fs::remove_dir_all(directory).map_err(Error::io("delete", directory))
    }

    /// Where it is.
    pub fn directory(&self) -> &Path {
        &self.directory
    }

    /// The encoder in use.
    pub fn encoder(&self) -> Option<&Arc<Encoder>> {
        self.encoder.as_ref()
    }

    /// Takes up what another process has committed since; says whether there was anything.
    ///
    /// # Errors
    /// If a file cannot be read, or is damaged.
    pub fn refresh(&self) -> Result<bool, Error> {
        let now = State::read(&self.directory)?;
        if now.as_ref() == Some(&self.snapshot().state) {
            return Ok(false);
        }
        self.reload()?;
        Ok(true)
    }

    pub(crate) fn reload(&self) -> Result<(), Error> {
        self.words.reader.reload()?;
        let fresh = Arc::new(read(&self.directory, &self.words, self.encoder.as_deref())?);
        *self
            .snapshot
            .write()
            .expect("no reader panics while it holds the lock") = fresh;
        Ok(())
    }

    pub(crate) fn snapshot(&self) -> Arc<Snapshot> {
        self.snapshot
            .read()
            .expect("no writer panics while it holds the lock")
            .clone()
    }

    /// Compares the checksums of every file, which reads all of them.
    ///
    /// # Errors
    /// [`Error::Damaged`] with the first file that is not what was written.
    pub fn verify(&self) -> Result<(), Error> {
        self.words.verify(&self.directory.join("words"))
    }

    /// Place in the change log up to which it goes.
    pub fn sequence(&self) -> u64 {
        self.snapshot().state.sequence
    }

    /// How fresh it is; takes the fingerprint of the encoder.
    pub fn freshness(&self) -> Freshness {
        let snapshot = self.snapshot();
        Freshness {
            sequence: snapshot.state.sequence,
            cases: snapshot.words.searcher.num_docs() as usize,
            vectors: snapshot.table.as_ref().map_or(0, Table::rows),
            vectors_fit: snapshot.state.encoder == fingerprint(self.encoder.as_deref()),
        }
    }

    /// Takes the write lock. One process at a time holds it.
    ///
    /// # Errors
    /// [`Error::Locked`] where another process writes.
    pub fn writer(&self) -> Result<Writer<'_>, Error> {
        Writer::open(self)
    }

    /// Answers a search: a page of cases, best or newest first.
    ///
    /// A case is found by its words or its meaning among all that the audience may see, and then
    /// the filter is applied, so that a restriction changes neither what is found nor its score.
    ///
    /// # Errors
    /// If the index cannot be read.
    pub fn search(&self, query: &SearchQuery) -> Result<Results, Error> {
        let snapshot = self.snapshot();
        let words = &snapshot.words;
        let limit = query.limit.clamp(1, 100);
        let stretch = query.offset..query.offset.saturating_add(limit);
        let allowed = words.allowed(&query.filter)?;
        let found = self.found(&snapshot, query)?;
        let answering = found.as_ref().map(|found| found.cases.and(&allowed));
        let cases = answering.as_ref().unwrap_or(&allowed);
        let facets = query.facets.then(|| {
            let found = found.as_ref().map(|found| &found.cases);
            Facets::of(words, &query.filter, found, cases)
        });
        let by_score = found
            .as_ref()
            .filter(|found| query.sort == Sort::Relevance && !found.scores.is_empty());
        let numbers: Vec<(u32, f32)> = match by_score {
            Some(found) => best(&found.scores, cases, stretch),
            None => {
                let numbers = words.in_order(cases, query.sort, stretch)?;
                numbers.into_iter().map(|number| (number, 0.0)).collect()
            }
        };
        let mut hits = Vec::with_capacity(numbers.len());
        for (number, score) in numbers {
            hits.extend(words.card(number)?.map(|hit| Hit { score, ..hit }));
        }
        let mut nearest = Vec::new();
        if let Some(found) = found.as_ref().filter(|_| cases.len() < query.nearest) {
            let near = found.nearest.iter();
            let near = near
                .copied()
                .filter(|near| allowed.contains(near.number) && !cases.contains(near.number));
            for number in answers::first(near, query.nearest) {
                nearest.extend(words.card(number)?);
            }
        }
        let looser = query.looser.iter().filter(|_| cases.len() == 0);
        let looser = looser.map(|filter| {
            let allowed = words.allowed(filter)?;
            let found = found.as_ref().map(|found| found.cases.and(&allowed));
            Ok(found.unwrap_or(allowed).len())
        });
        Ok(Results {
            nearest,
            looser: looser.collect::<Result<_, Error>>()?,
            total: cases.len(),
            hits,
            method: found.map_or(Method::Lexical, |found| found.method),
            facets: facets.transpose()?,
        })
    }

    /// The cases of a filter that come nearest to a text, best first: at most so many, a few of them
    /// however far they are.
    ///
    /// # Errors
    /// If the index cannot be read.
    pub fn nearest(&self, text: &str, filter: &Filter, count: usize) -> Result<Vec<Hit>, Error> {
        if text.trim().is_empty() || answers::number(text).is_some() {
            return Ok(Vec::new());
        }
        let snapshot = self.snapshot();
        let nearest = answers::nearest(self, &snapshot, text, filter)?.into_iter();
        let hits = answers::first(nearest, count).into_iter();
        let hits = hits.filter_map(|number| snapshot.words.card(number).transpose());
        hits.collect()
    }

    /// What a search's text finds; none where it has no text. A case's number finds the case. An
    /// address finds the cases that ran there; one at which none did is a text like any other.
    fn found(&self, snapshot: &Snapshot, query: &SearchQuery) -> Result<Option<Found>, Error> {
        if query.text.trim().is_empty() {
            return Ok(None);
        }
        let listed = |cases| {
            Some(Found {
                cases,
                scores: Vec::new(),
                nearest: Vec::new(),
                method: Method::Lexical,
            })
        };
        if let Some(number) = answers::number(&query.text) {
            let number = number.get();
            let known = snapshot.words.places.document(number);
            return Ok(listed(known.map(|_| number).into_iter().collect()));
        }
        let mut text = query.text.clone();
        if let Some(address) = Address::read(&text) {
            let cases = snapshot.words.at(&address)?;
            if cases.len() > 0 || address.is_page() {
                return Ok(listed(cases));
            }
            // A site at which nothing ran: its name without its ending is words like others.
            let name = text
                .rsplit_once('.')
                .map_or(text.as_str(), |(name, _)| name);
            text = name.replace(['.', '/', ':'], " ");
        }
        let visible = Filter {
            audience: query.filter.audience,
            ..Filter::default()
        };
        let answers = answers::search(self, snapshot, &text, query.language.as_ref(), &visible)?;
        Ok(Some(Found {
            cases: answers.found.iter().map(|(number, _)| *number).collect(),
            scores: answers.found,
            nearest: answers.nearest,
            method: answers.method,
        }))
    }

    /// The numbers of the cases that a filter lets through, to bring them up to date when a
    /// record they name has changed.
    ///
    /// # Errors
    /// If the index cannot be read.
    pub fn numbers(&self, filter: &Filter) -> Result<Vec<CaseNumber>, Error> {
        let snapshot = self.snapshot();
        let allowed = snapshot.words.allowed(filter)?;
        Ok(allowed.numbers().filter_map(CaseNumber::new).collect())
    }

    /// The cases nearest to questions of no known language, by vectors alone: `exact`, or by
    /// codes first, however many there are. For measuring it.
    #[doc(hidden)]
    pub fn scan(
        &self,
        vectors: &[encoder::Vector],
        count: usize,
        exact: bool,
    ) -> Vec<Vec<(u32, f32)>> {
        let snapshot = self.snapshot();
        let table = snapshot.table.as_ref().zip(self.encoder());
        let found = table.map(|(table, encoder)| {
            let centre = Centre::of(encoder);
            let questions = vectors.iter().map(|vector| crate::vectors::Question {
                vector: centre.query(vector, None, table.rows()),
                short: true,
            });
            (table, questions.collect::<Vec<_>>())
        });
        let found = found.map(|(table, questions)| match exact {
            true => table.nearest_by_scan(&questions, &snapshot.upheld, count),
            false => table.nearest_by_codes(&questions, &snapshot.upheld, count),
        });
        let pairs = |found: Vec<crate::vectors::Found>| {
            let found = found.into_iter();
            found.map(|found| (found.number, found.closeness)).collect()
        };
        found.unwrap_or_default().into_iter().map(pairs).collect()
    }

    /// The cases that come nearest to what one tells, nearest first, itself and some others left out:
    /// those whose centred cosine with it, their score, is at least so much. None without vectors.
    ///
    /// # Errors
    /// If the index cannot be read.
    pub fn similar(
        &self,
        number: CaseNumber,
        except: &[Uuid],
        least: f32,
        count: usize,
    ) -> Result<Vec<Hit>, Error> {
        let snapshot = self.snapshot();
        let Some(table) = &snapshot.table else {
            return Ok(Vec::new());
        };
        let mut others = vec![number];
        for id in except {
            others.extend(snapshot.words.number_of(*id)?);
        }
        let near = table.like(number.get(), &snapshot.upheld, count + others.len());
        let is_other = |found: u32| !others.iter().any(|other| other.get() == found);
        let mut similar = Vec::new();
        for found in near {
            if found.closeness >= least && is_other(found.number) && similar.len() < count {
                let hit = snapshot.words.card(found.number)?;
                similar.extend(hit.map(|hit| Hit {
                    score: found.closeness,
                    ..hit
                }));
            }
        }
        Ok(similar)
    }

    /// Cases that tell nearly what one tells: those whose centred cosine with it is at least so
    /// much, itself left out. None without vectors.
    pub fn alike(&self, number: CaseNumber, least: f32) -> Vec<CaseNumber> {
        let snapshot = self.snapshot();
        let Some(table) = &snapshot.table else {
            return Vec::new();
        };
        let alike = table.likeness(number.get(), snapshot.upheld.numbers());
        let near = alike.into_iter().filter(|(_, like)| *like >= least);
        let mut alike: Vec<CaseNumber> = near
            .filter_map(|(other, _)| CaseNumber::new(other))
            .filter(|other| *other != number)
            .collect();
        alike.sort_unstable();
        alike
    }
}

/// What a search's text finds.
struct Found {
    cases: Bitmap,
    /// Each with how well it answers; empty where nothing was compared.
    scores: Vec<(u32, f32)>,
    /// Those nearest to the text, found or not, nearest first.
    nearest: Vec<Near>,
    method: Method,
}

/// A stretch of the best of some cases, best first, ties by number.
fn best(scores: &[(u32, f32)], cases: &Bitmap, stretch: Range<usize>) -> Vec<(u32, f32)> {
    let among = scores.iter().filter(|(number, _)| cases.contains(*number));
    let mut among: Vec<(u32, f32)> = among.copied().collect();
    let order = |a: &(u32, f32), b: &(u32, f32)| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0));
    let end = stretch.end.min(among.len());
    if end < among.len() {
        among.select_nth_unstable_by(end, order);
        among.truncate(end);
    }
    among.sort_unstable_by(order);
    among.drain(..stretch.start.min(end));
    among
}

impl Snapshot {
    /// The cases that may answer a check under a filter.
    pub(crate) fn answering(&self, filter: &Filter) -> Result<std::borrow::Cow<'_, Bitmap>, Error> {
        use std::borrow::Cow;
        let mut filter = filter.clone();
        let except = std::mem::take(&mut filter.except);
        if filter == Filter::default() {
            let mut allowed = Cow::Borrowed(&self.upheld);
            for number in except {
                allowed.to_mut().remove(number.get());
            }
            return Ok(allowed);
        }
        filter.except = except;
        if filter.statuses.is_empty() {
            filter.statuses = casebook::Status::ALL
                .into_iter()
                .filter(|&status| status != casebook::Status::Withdrawn)
                .collect();
        }
        self.words.allowed(&filter).map(Cow::Owned)
    }
}

pub(crate) fn fingerprint(encoder: Option<&Encoder>) -> Option<String> {
    encoder.map(Encoder::fingerprint)
}

fn read(directory: &Path, words: &Words, encoder: Option<&Encoder>) -> Result<Snapshot, Error> {
    // A writer may replace a segment between our reading its name and opening it: read again.
    let mut tries = 0;
    let (state, table) = loop {
        let fingerprint = fingerprint(encoder);
        let state = State::read(directory)?.unwrap_or_else(|| State::empty(fingerprint.clone()));
        let Some(encoder) = encoder.filter(|_| state.encoder == fingerprint) else {
            break (state, None);
        };
        let centre = Centre::of(encoder);
        match Table::open(&directory.join("vectors"), &state.segments, &centre) {
            Ok(table) => break (state, Some(table)),
            Err(error) => {
                tries += 1;
                if tries > 3 || State::read(directory)?.as_ref() == Some(&state) {
                    return Err(error);
                }
            }
        }
    };
    let words = WordsSnapshot::of(words.reader.searcher(), words.fields)?;
    let upheld = words.allowed(&Filter::upheld())?;
    Ok(Snapshot {
        told_in: ToldIn::of(&words, &upheld)?,
        words,
        table,
        state,
        upheld,
    })
}
