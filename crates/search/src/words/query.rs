use std::sync::Arc;

use casebook::CaseNumber;
use tantivy::{
    DocAddress, DocId, Score, Searcher, SegmentOrdinal, SegmentReader, Term,
    collector::{Collector, SegmentCollector},
    columnar::Column,
    query::{BooleanQuery, Occur, Query, RangeQuery, TermQuery, TermSetQuery},
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

    /// Compares a text with every case.
    pub(crate) fn compare(
        &self,
        text: &str,
        language: Option<&str>,
        by: Lexical,
        bound: Bound,
    ) -> Result<WordScores<'_>, Error> {
        let mut tokens = Vec::new();
        let field = match by {
            Lexical::Stems => self.fields.stems,
            Lexical::Grams => self.fields.grams,
            Lexical::Marks => self.fields.marks,
            Lexical::Rest => self.fields.rest,
        };
        match by {
            Lexical::Stems | Lexical::Rest => analysis::stems(text, language, &mut tokens),
            Lexical::Grams => analysis::grams(text, &mut tokens),
            Lexical::Marks => analysis::marks(text, language, &mut tokens),
        }
        WordScores::of(&self.searcher, &self.places, field, tokens, bound)
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
        let mut allowed = Bitmap::default();
        let numbers = Numbers { field: "number" };
        for number in self.searcher.search(&*self.filter(filter), &numbers)? {
            allowed.insert(number);
        }
        for number in &filter.except {
            allowed.remove(number.get());
        }
        Ok(allowed)
    }

    fn filter(&self, filter: &Filter) -> Box<dyn Query> {
        let fields = &self.fields;
        let mut clauses: Vec<(Occur, Box<dyn Query>)> = Vec::new();
        let mut one_of = |field: Field, values: Vec<String>| {
            let terms = values
                .iter()
                .map(|value| Term::from_field_text(field, value));
            clauses.push((Occur::Must, Box::new(TermSetQuery::new(terms))));
        };
        let statuses = filter.visible_statuses();
        one_of(
            fields.status,
            statuses.iter().map(|s| s.as_str().to_owned()).collect(),
        );
        let keyed = |slugs: &[casebook::Slug]| slugs.iter().map(ToString::to_string).collect();
        for (field, values) in [
            (fields.outlet, keyed(&filter.outlets)),
            (fields.tag, keyed(&filter.tags)),
            (fields.narrative, keyed(&filter.narratives)),
            (
                fields.language,
                filter
                    .languages
                    .iter()
                    .map(|l| l.primary().to_owned())
                    .collect(),
            ),
            (
                fields.country,
                filter
                    .countries
                    .iter()
                    .map(ToString::to_string)
                    .collect::<Vec<_>>(),
            ),
        ] {
            if !values.is_empty() {
                one_of(field, values);
            }
        }
        if !filter.issues.is_empty() {
            let terms = filter
                .issues
                .iter()
                .map(|&i| Term::from_field_u64(fields.issue, i.into()));
            clauses.push((Occur::Must, Box::new(TermSetQuery::new(terms))));
        }
        if filter.from.is_some() || filter.until.is_some() {
            use std::ops::Bound::{Included, Unbounded};
            let bound = |date: Option<casebook::Date>| match date {
                Some(date) => Included(Term::from_field_i64(fields.day, day(date))),
                None => Unbounded,
            };
            // One side is bounded always, so that the range knows its field.
            clauses.push((
                Occur::Must,
                Box::new(RangeQuery::new(bound(filter.from), bound(filter.until))),
            ));
        }
        Box::new(BooleanQuery::new(clauses))
    }

    /// The cases that ran at an address, or below it where it is a site's.
    pub(crate) fn at(&self, address: &Address) -> Result<Bitmap, Error> {
        let term = Term::from_field_text(self.fields.address, address.key());
        let query = TermQuery::new(term, IndexRecordOption::Basic);
        let numbers = Numbers { field: "number" };
        let found = self.searcher.search(&query, &numbers)?;
        Ok(found.into_iter().collect())
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
        let term = Term::from_field_text(self.fields.id, &id.to_string());
        let query = TermQuery::new(term, IndexRecordOption::Basic);
        let numbers = Numbers { field: "number" };
        let found = self.searcher.search(&query, &numbers)?;
        Ok(found.first().and_then(|number| CaseNumber::new(*number)))
    }
}

/// Collects the case number of every match.
struct Numbers {
    field: &'static str,
}

struct SegmentNumbers {
    column: Column<u64>,
    found: Vec<u32>,
}

impl Collector for Numbers {
    type Fruit = Vec<u32>;
    type Child = SegmentNumbers;

    fn for_segment(
        &self,
        _: SegmentOrdinal,
        segment: &SegmentReader,
    ) -> tantivy::Result<Self::Child> {
        Ok(SegmentNumbers {
            column: segment.fast_fields().u64(self.field)?,
            found: Vec::new(),
        })
    }

    fn requires_scoring(&self) -> bool {
        false
    }

    fn merge_fruits(&self, fruits: Vec<Vec<u32>>) -> tantivy::Result<Self::Fruit> {
        Ok(fruits.concat())
    }
}

impl SegmentCollector for SegmentNumbers {
    type Fruit = Vec<u32>;

    fn collect(&mut self, document: DocId, _: Score) {
        if let Some(number) = self.column.first(document) {
            self.found.push(number as u32);
        }
    }

    fn harvest(self) -> Self::Fruit {
        self.found
    }
}
