//! The casebook in figures, as the public sees it.

use casebook::{Country, Language, Noun};

use crate::{Read, Result, limits, value::Place};

/// What the public part of the casebook comes to: published and corrected cases count, drafts and
/// withdrawn ones do not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// Cases.
    pub cases: u64,
    /// The languages they ran in, each with its number of cases, most first.
    pub languages: Vec<(Language, u64)>,
    /// The countries they speak of, each with its number of cases, most first.
    pub countries: Vec<(Country, u64)>,
    /// Outlets they ran in.
    pub outlets: u64,
}

impl Read {
    /// The casebook in figures. Reads every case's row: keep the answer for a while.
    ///
    /// # Errors
    /// If the database fails or a row is damaged.
    pub async fn figures(&mut self) -> Result<Figures> {
        let cases: Option<(i64,)> = row!(
            self.session,
            "select count(*) from cases where status in ('published', 'corrected')"
        )?;
        let outlets: Option<(i64,)> = row!(
            self.session,
            "select count(distinct appearances.outlet) from appearances
             join cases on cases.number = appearances.case_number
             where cases.status in ('published', 'corrected')"
        )?;
        let languages: Vec<(String, i64)> = rows!(
            self.session,
            "select ran.language, count(*) from (
                select case_number, language from case_languages
                union
                select case_number, language from appearances where language is not null
             ) as ran join cases on cases.number = ran.case_number
             where cases.status in ('published', 'corrected') and ran.language <> 'und'
             group by ran.language order by 2 desc, 1"
        )?;
        let countries: Vec<(String, i64)> = rows!(
            self.session,
            "select case_countries.country, count(distinct cases.number) from case_countries
             join cases on cases.number = case_countries.case_number
             where cases.status in ('published', 'corrected')
             group by case_countries.country order by 2 desc, 1"
        )?;
        let place = |key| Place {
            table: "cases",
            key,
        };
        let one = |row: Option<(i64,)>| place("count").whole(row.map_or(0, |(count,)| count));
        Ok(Figures {
            cases: one(cases)?,
            outlets: one(outlets)?,
            languages: languages
                .iter()
                .map(|(tag, count)| Ok((place(tag).language(tag)?, place(tag).whole(*count)?)))
                .collect::<Result<_>>()?,
            countries: countries
                .iter()
                .map(|(code, count)| Ok((place(code).parse(code)?, place(code).whole(*count)?)))
                .collect::<Result<_>>()?,
        })
    }

    /// How many public versions a record has had.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn public_versions(&mut self, noun: Noun, key: &str) -> Result<u64> {
        if !limits::can_be_stored(key) {
            return Ok(0);
        }
        let count: Option<(i64,)> = row!(
            self.session,
            "select count(*) from revisions where noun = $1 and key = $2 and hash is not null",
            noun.as_str(),
            key
        )?;
        let place = Place {
            table: "revisions",
            key,
        };
        place.whole(count.map_or(0, |(count,)| count))
    }
}
