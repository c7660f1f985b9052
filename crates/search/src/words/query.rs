use std::{collections::BTreeSet, sync::Arc};

use casebook::CaseNumber;
use tantivy::{
    DocAddress, DocSet, Searcher, TERMINATED, Term,
    schema::{Field, IndexRecordOption, Value},
};

use super::{
    Fields, analysis,
    places::Places,
    scores::{Bound, Shared, WordScores},
    writer::day,
};
use crate::{Address, Error, Filter, Hit, bitmap::Bitmap, facts::Facts};

/// Which analysis of the text is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Lexical {
    Stems,
    Grams,
    /// Names, countries and numbers, whatever the script.
    Marks,
    /// Stems of what stands around a case.
    Rest,
}

/// The index of words as it stood at one moment.
#[derive(Clone)]
pub(crate) struct WordsSnapshot {
    pub searcher: Searcher,
    pub fields: Fields,
    pub places: Arc<Places>,
}

impl WordsSnapshot {
    /// The index as it stands now.
    pub(crate) fn of(searcher: Searcher, fields: Fields) -> Result<Self, Error> {
        let places = Arc::new(Places::of(&searcher)?);
        Ok(Self {
            searcher,
            fields,
            places,
        })
    }

    /// Compares words, in all the forms that a case may have them in, with every case.
    pub(crate) fn compare_forms(
        &self,
        forms: Vec<String>,
        by: Lexical,
    ) -> Result<WordScores<'_>, Error> {
        WordScores::of(
            &self.searcher,
            &self.places,
            self.field(by),
            forms,
            Bound::None,
        )
    }

    /// The cases that have one of some terms.
    pub(crate) fn with(&self, terms: &BTreeSet<String>, by: Lexical) -> Result<Bitmap, Error> {
        self.having(self.field(by), terms.iter().map(String::as_str))
    }

    fn field(&self, by: Lexical) -> Field {
        match by {
            Lexical::Stems => self.fields.stems,
            Lexical::Grams => self.fields.grams,
            Lexical::Marks => self.fields.marks,
            Lexical::Rest => self.fields.rest,
        }
    }

    /// Compares a text with every case.
    pub(crate) fn compare(
        &self,
        text: &str,
        language: Option<&str>,
        by: Lexical,
        bound: Bound,
    ) -> Result<WordScores<'_>, Error> {
        let mut tokens = Vec::new();
        match by {
            Lexical::Stems | Lexical::Rest => analysis::stems(text, language, &mut tokens),
            Lexical::Grams => analysis::grams(text, &mut tokens),
            Lexical::Marks => analysis::marks(text, language, &mut tokens),
        }
        WordScores::of(&self.searcher, &self.places, self.field(by), tokens, bound)
    }

    /// How much of what a case says is said by a text: the idf of the 4-grams in both, by what all
    /// that the case has would have if each stood in it alone.
    pub(crate) fn covered(&self, number: u32, grams: Shared) -> f32 {
        let documents = self.searcher.num_docs() as f32;
        // The idf of a term of one case alone.
        let rare = (1.0 + (documents - 0.5).max(0.0) / 1.5).ln();
        grams.common / (self.places.size(number).max(1) as f32 * rare)
    }

    /// The numbers of the cases a filter lets through.
    pub(crate) fn allowed(&self, filter: &Filter) -> Result<Bitmap, Error> {
        let fields = &self.fields;
        let statuses = filter.visible_statuses();
        let mut allowed = self.having(fields.status, statuses.iter().map(|s| s.as_str()))?;
        let mut restrict = |field: Field, values: Vec<&str>| -> Result<(), Error> {
            if !values.is_empty() {
                allowed = allowed.and(&self.having(field, values)?);
            }
            Ok(())
        };
        let keys = |slugs: &'_ [casebook::Slug]| slugs.iter().map(ToString::to_string).collect();
        let (outlets, tags): (Vec<String>, Vec<String>) =
            (keys(&filter.outlets), keys(&filter.tags));
        let narratives: Vec<String> = keys(&filter.narratives);
        for (field, values) in [
            (fields.outlet, &outlets),
            (fields.tag, &tags),
            (fields.narrative, &narratives),
        ] {
            restrict(field, values.iter().map(String::as_str).collect())?;
        }
        restrict(
            fields.language,
            filter.languages.iter().map(|l| l.primary()).collect(),
        )?;
        restrict(
            fields.country,
            filter.countries.iter().map(|c| c.code()).collect(),
        )?;
        if !filter.issues.is_empty() {
            let terms = filter.issues.iter();
            let terms = terms.map(|&issue| Term::from_field_u64(fields.issue, issue.into()));
            allowed = allowed.and(&self.holding(fields.issue, terms)?);
        }
        if filter.from.is_some() || filter.until.is_some() {
            let first = filter.from.map_or(i64::MIN, day);
            let last = filter.until.map_or(i64::MAX, day);
            allowed = self.ran_between(&allowed, first..=last)?;
        }
        for number in &filter.except {
            allowed.remove(number.get());
        }
        Ok(allowed)
    }

    /// The cases that have one of some keys.
    fn having<'k>(
        &self,
        field: Field,
        keys: impl IntoIterator<Item = &'k str>,
    ) -> Result<Bitmap, Error> {
        let keys = keys.into_iter();
        self.holding(field, keys.map(|key| Term::from_field_text(field, key)))
    }

    /// The cases whose postings some terms have.
    fn holding(&self, field: Field, terms: impl Iterator<Item = Term>) -> Result<Bitmap, Error> {
        let terms: Vec<Term> = terms.collect();
        let mut cases = Bitmap::default();
        let segments = self.searcher.segment_readers().iter();
        for (segment, &first) in segments.zip(self.places.firsts()) {
            let index = segment.inverted_index(field)?;
            for term in &terms {
                let postings = index.read_postings(term, IndexRecordOption::Basic);
                let Some(mut postings) = postings.map_err(tantivy::TantivyError::from)? else {
                    continue;
                };
                let mut document = postings.doc();
                while document != TERMINATED {
                    if let Some(number) = self.places.number(first + document) {
                        cases.insert(number);
                    }
                    document = postings.advance();
                }
            }
        }
        Ok(cases)
    }

    /// The cases that ran at an address, or below it where it is a site's.
    pub(crate) fn at(&self, address: &Address) -> Result<Bitmap, Error> {
        self.having(self.fields.address, [address.key()])
    }

    /// What lists show of a case.
    pub(crate) fn card(&self, number: u32) -> Result<Option<Hit>, Error> {
        self.address(number)
            .map(|address| self.card_at(address))
            .transpose()
    }

    /// What checks compare of a case.
    pub(crate) fn facts(&self, number: u32) -> Result<Option<Facts>, Error> {
        let Some(address) = self.address(number) else {
            return Ok(None);
        };
        self.stored(address, self.fields.facts).map(Some)
    }

    fn card_at(&self, address: DocAddress) -> Result<Hit, Error> {
        self.stored(address, self.fields.card)
    }

    fn stored<T: serde::de::DeserializeOwned>(
        &self,
        address: DocAddress,
        field: Field,
    ) -> Result<T, Error> {
        let document: tantivy::TantivyDocument = self.searcher.doc(address)?;
        let bytes = document
            .get_first(field)
            .and_then(|value| value.as_bytes())
            .unwrap_or_default();
        serde_json::from_slice(bytes).map_err(|error| {
            Error::Words(tantivy::TantivyError::InternalError(format!(
                "a stored card: {error}"
            )))
        })
    }

    fn address(&self, number: u32) -> Option<DocAddress> {
        let place = self.places.document(number)?;
        let (segment, document) = self.places.in_segment(place);
        Some(DocAddress::new(segment, document))
    }

    /// The number of the case with an id.
    pub(crate) fn number_of(&self, id: casebook::Uuid) -> Result<Option<CaseNumber>, Error> {
        let found = self.having(self.fields.id, [id.to_string().as_str()])?;
        Ok(found.numbers().next().and_then(CaseNumber::new))
    }
}
