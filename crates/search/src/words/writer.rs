use std::collections::{BTreeSet, HashSet};

use casebook::{Content, Date, Uuid};
use tantivy::{IndexWriter, TantivyDocument, Term};

use super::{Fields, Words, analysis};
use crate::{Address, Entry, Error, facts::Facts};

/// Memory for documents not yet written, in bytes; tantivy asks for 15 MB at least.
const MEMORY: usize = 64 << 20;
/// A first day for cases without one: they stand last among the newest.
pub(super) const NO_DAY: i64 = i64::MIN / 2;

/// The index of words, for writing.
pub(crate) struct WordsWriter {
    writer: IndexWriter,
    fields: Fields,
}

impl WordsWriter {
    pub(crate) fn open(words: &Words) -> Result<Self, Error> {
        let writer = words.index.writer_with_num_threads(1, MEMORY)?;
        Ok(Self {
            writer,
            fields: words.fields,
        })
    }

    /// Puts a case in, in place of any earlier version.
    pub(crate) fn put(&mut self, entry: &Entry) -> Result<(), Error> {
        self.remove(entry.case.id);
        self.writer.add_document(document(&self.fields, entry))?;
        Ok(())
    }

    /// Takes a case out.
    pub(crate) fn remove(&mut self, id: Uuid) {
        self.writer
            .delete_term(Term::from_field_text(self.fields.id, &id.to_string()));
    }

    /// Takes every case out.
    pub(crate) fn clear(&mut self) -> Result<(), Error> {
        self.writer.delete_all_documents()?;
        Ok(())
    }

    /// Makes what was put in and taken out visible and lasting, and notes the place in the change
    /// log up to which the index goes.
    pub(crate) fn commit(&mut self, sequence: u64) -> Result<(), Error> {
        let mut prepared = self.writer.prepare_commit()?;
        prepared.set_payload(&sequence.to_string());
        prepared.commit()?;
        Ok(())
    }

    /// Waits for background merges and merges what is in small pieces, so that a finished index is
    /// also a tidy one: a term is looked up in each.
    pub(crate) fn finish(mut self) -> Result<(), Error> {
        let segments = self.writer.index().searchable_segment_metas()?;
        let sizes = segments.iter().map(|segment| segment.num_docs());
        let (all, largest) = (sizes.clone().sum::<u32>(), sizes.max().unwrap_or_default());
        if u64::from(largest) * 5 < u64::from(all) * 4 {
            let ids: Vec<_> = segments.iter().map(|segment| segment.id()).collect();
            // Some may be being merged already, which is as well.
            if let Err(error) = self.writer.merge(&ids).wait() {
                tracing::debug!("the index of words stays in {} pieces: {error}", ids.len());
            }
        }
        self.writer.wait_merging_threads()?;
        Ok(())
    }
}

/// Days since 1970-01-01.
pub(super) fn day(date: Date) -> i64 {
    let epoch = Date::constant(1970, 1, 1);
    i64::from((date - epoch).get_days())
}

/// The day so many days after 1970-01-01.
pub(super) fn date(day: i64) -> Option<Date> {
    let span = jiff::Span::new().try_days(day).ok()?;
    Date::constant(1970, 1, 1).checked_add(span).ok()
}

fn document(fields: &Fields, entry: &Entry) -> TantivyDocument {
    let case = &entry.case;
    let content = &case.content;
    let mut document = TantivyDocument::default();
    document.add_text(fields.id, case.id.to_string());
    document.add_u64(fields.number, u64::from(case.number.get()));
    document.add_text(fields.status, case.status.as_str());
    for date in content.appearances.iter().filter_map(|a| a.published_on) {
        document.add_i64(fields.day, day(date));
    }
    document.add_i64(fields.first_day, content.first_seen().map_or(NO_DAY, day));
    for outlet in content.outlets() {
        document.add_text(fields.outlet, outlet.as_str());
    }
    let languages = content.article_languages();
    for language in languages
        .iter()
        .map(|l| l.primary())
        .collect::<BTreeSet<_>>()
    {
        document.add_text(fields.language, language);
    }
    for country in &content.countries {
        document.add_text(fields.country, country.code());
    }
    for tag in &content.tags {
        document.add_text(fields.tag, tag.as_str());
    }
    for narrative in &entry.narratives {
        document.add_text(fields.narrative, narrative.slug.as_str());
    }
    for &issue in &content.issues {
        document.add_u64(fields.issue, u64::from(issue));
    }
    let translations = content.translations.iter();
    let told_in: BTreeSet<&str> = translations
        .map(|translation| translation.language.primary())
        .chain([content.language.primary()])
        .collect();
    for language in told_in {
        document.add_text(fields.told_in, language);
    }
    for appearance in &content.appearances {
        let outlet = appearance.outlet.as_ref().map_or("", |slug| slug.as_str());
        let language = appearance.language.as_ref().map_or("", |l| l.primary());
        document.add_i64(fields.ran_day, appearance.published_on.map_or(NO_DAY, day));
        document.add_text(fields.ran_outlet, outlet);
        document.add_text(fields.ran_language, language);
    }
    let published = case.published_at.map_or(NO_DAY, |at| at.as_microsecond());
    document.add_i64(fields.published, published);
    for address in addresses(content) {
        document.add_text(fields.address, address);
    }
    let (mut stems, mut grams) = (Vec::new(), Vec::new());
    let (mut marks, mut rest) = (Vec::new(), Vec::new());
    for aspect in entry.aspects().iter().filter(|aspect| !aspect.title) {
        analysis::stems(&aspect.text, known(aspect.language), &mut stems);
        analysis::grams(&aspect.text, &mut grams);
        analysis::marks(&aspect.text, known(aspect.language), &mut marks);
    }
    analysis::countries(&content.countries, &mut marks);
    let language = known(content.language.primary());
    analysis::stems(&content.response, language, &mut rest);
    for evidence in &content.evidence {
        analysis::stems(&evidence.title, language, &mut rest);
    }
    for outlet in &entry.outlets {
        for name in [&outlet.name].into_iter().chain(&outlet.aliases) {
            analysis::stems(name, None, &mut rest);
        }
    }
    for tag in &entry.tags {
        for name in [&tag.name].into_iter().chain(&tag.aliases) {
            analysis::stems(name, None, &mut rest);
        }
        for label in &tag.labels {
            analysis::stems(&label.text, known(label.language.primary()), &mut rest);
        }
    }
    for country in &content.countries {
        analysis::stems(
            country.name(content.language.primary()),
            language,
            &mut rest,
        );
    }
    document.add_u64(fields.size, different(&grams));
    document.add_pre_tokenized_text(fields.stems, analysis::pre_tokenized(stems));
    document.add_pre_tokenized_text(fields.grams, analysis::pre_tokenized(grams));
    document.add_pre_tokenized_text(fields.marks, analysis::pre_tokenized(marks));
    document.add_pre_tokenized_text(fields.rest, analysis::pre_tokenized(rest));
    let json = |value: serde_json::Result<Vec<u8>>| value.expect("plain data becomes JSON");
    document.add_bytes(fields.card, &json(serde_json::to_vec(&entry.card())));
    document.add_bytes(fields.facts, &json(serde_json::to_vec(&Facts::of(entry))));
    document
}

/// What an address typed into a search finds the case by: each page it ran at, its copies, and
/// every host above.
fn addresses(content: &Content) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    for appearance in &content.appearances {
        if let Some(address) = appearance.url.as_deref().and_then(Address::read) {
            all.extend(address.hosts().map(ToOwned::to_owned));
            all.insert(address.key().to_owned());
        }
        // The host of a copy is an archive's, and says nothing of the case.
        if let Some(copy) = appearance.archived_url.as_deref().and_then(Address::read) {
            all.insert(copy.key().to_owned());
        }
    }
    all
}

fn different(tokens: &[String]) -> u64 {
    let different: HashSet<&String> = tokens.iter().collect();
    different.len() as u64
}

fn known(language: &str) -> Option<&str> {
    (language != "und").then_some(language)
}
