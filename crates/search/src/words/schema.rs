use tantivy::schema::{
    BytesOptions, FAST, Field, INDEXED, IndexRecordOption, STRING, Schema, TextFieldIndexing,
    TextOptions,
};

/// Fields by name whose values are counted; see [`Fields`].
pub(crate) mod counted {
    pub(crate) const STATUS: &str = "status";
    pub(crate) const OUTLET: &str = "outlet";
    pub(crate) const LANGUAGE: &str = "language";
    pub(crate) const COUNTRY: &str = "country";
    pub(crate) const TAG: &str = "tag";
    pub(crate) const NARRATIVE: &str = "narrative";
    pub(crate) const ISSUE: &str = "issue";
    pub(crate) const TOLD_IN: &str = "told_in";
}

/// The fields of a case in the index of words.
#[derive(Clone, Copy)]
pub(crate) struct Fields {
    /// The case's id, text.
    pub id: Field,
    /// Its public number.
    pub number: Field,
    /// Its status.
    pub status: Field,
    /// Days of its appearances since 1970-01-01.
    pub day: Field,
    /// The first of those; a far past where there is none.
    pub first_day: Field,
    /// Keys of outlets.
    pub outlet: Field,
    /// Primary tags of languages it ran in.
    pub language: Field,
    /// Country codes.
    pub country: Field,
    /// Keys of tags.
    pub tag: Field,
    /// Keys of narratives, wider ones included.
    pub narrative: Field,
    /// Numbers of issues.
    pub issue: Field,
    /// Primary tags of languages in which the casebook tells it.
    pub told_in: Field,
    /// By appearance, in order: its day as above, a far past where it has none.
    pub ran_day: Field,
    /// By appearance, in order: the key of its outlet, empty where it has none.
    pub ran_outlet: Field,
    /// By appearance, in order: the primary tag of its language, empty where it has none.
    pub ran_language: Field,
    /// When it became public, in microseconds since 1970.
    pub published: Field,
    /// Addresses it ran at, and the hosts above them, as [`crate::Address`] has them.
    pub address: Field,
    /// Stems of title, summary, claims, headlines, quotes, translations.
    pub stems: Field,
    /// Character 4-grams of the same.
    pub grams: Field,
    /// How many different 4-grams the case has.
    pub size: Field,
    /// Names, countries and numbers of the same as stems, by keys that no script changes.
    pub marks: Field,
    /// Stems of the response, evidence and names: found by a search, never by a check.
    pub rest: Field,
    /// What a list shows, JSON.
    pub card: Field,
    /// What a check compares beyond words, JSON.
    pub facts: Field,
}

pub(super) fn schema() -> (Schema, Fields) {
    let mut schema = Schema::builder();
    let analysed = || {
        TextOptions::default().set_indexing_options(
            TextFieldIndexing::default()
                .set_tokenizer("raw")
                .set_index_option(IndexRecordOption::WithFreqs),
        )
    };
    let fields = Fields {
        id: schema.add_text_field("id", STRING),
        number: schema.add_u64_field("number", INDEXED | FAST),
        status: schema.add_text_field(counted::STATUS, STRING | FAST),
        day: schema.add_i64_field("day", FAST),
        first_day: schema.add_i64_field("first_day", FAST),
        outlet: schema.add_text_field(counted::OUTLET, STRING | FAST),
        language: schema.add_text_field(counted::LANGUAGE, STRING | FAST),
        country: schema.add_text_field(counted::COUNTRY, STRING | FAST),
        tag: schema.add_text_field(counted::TAG, STRING | FAST),
        narrative: schema.add_text_field(counted::NARRATIVE, STRING | FAST),
        issue: schema.add_u64_field(counted::ISSUE, INDEXED | FAST),
        told_in: schema.add_text_field(counted::TOLD_IN, FAST),
        ran_day: schema.add_i64_field("ran_day", FAST),
        ran_outlet: schema.add_text_field("ran_outlet", FAST),
        ran_language: schema.add_text_field("ran_language", FAST),
        published: schema.add_i64_field("published", FAST),
        address: schema.add_text_field("address", STRING),
        stems: schema.add_text_field("stems", analysed()),
        grams: schema.add_text_field("grams", analysed()),
        size: schema.add_u64_field("size", FAST),
        marks: schema.add_text_field("marks", analysed()),
        rest: schema.add_text_field("rest", analysed()),
        card: schema.add_bytes_field("card", BytesOptions::default().set_stored()),
        facts: schema.add_bytes_field("facts", BytesOptions::default().set_stored()),
    };
    (schema.build(), fields)
}
