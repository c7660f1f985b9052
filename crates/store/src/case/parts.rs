//! The parts of cases, read for many cases at once.

use std::collections::HashMap;

use casebook::{
    Appearance, Case, Claim, Correction, Evidence, LinkHealth, Translation, Unresolved,
};

use crate::{Read, Result, session::Which, value::Place};

/// The cases that the parts belong to, by number.
struct Owners<'a> {
    cases: &'a mut [Case],
    places: HashMap<i64, usize>,
}

impl Owners<'_> {
    /// The case with a number, and the part's place for a message.
    fn of(&mut self, table: &'static str, number: i64) -> Result<(&mut Case, Place<i64>)> {
        let place = Place { table, key: number };
        match self.places.get(&number) {
            Some(&at) => Ok((&mut self.cases[at], place)),
            None => Err(place.corrupt("a part of a case that is not there")),
        }
    }
}

type AppearanceRow = (
    i64,
    Option<String>,
    Option<String>,
    Option<String>,
    Option<String>,
    Option<String>,
    Option<String>,
    Option<String>,
    Option<String>,
);

type EvidenceRow = (
    i64,
    String,
    Option<String>,
    Option<String>,
    Option<String>,
    Option<String>,
    Option<String>,
    Option<String>,
    Option<String>,
    Option<i64>,
);

impl Read {
    /// Adds their parts to the cases, which are those that `which` asks for.
    pub(super) async fn fill(&mut self, cases: &mut [Case], which: &Which<i64>) -> Result<()> {
        let numbers = cases.iter().map(|case| i64::from(case.number.get()));
        let places = numbers
            .enumerate()
            .map(|(at, number)| (number, at))
            .collect();
        let mut owners = Owners { cases, places };
        self.fill_claims(&mut owners, which).await?;
        self.fill_appearances(&mut owners, which).await?;
        self.fill_evidence(&mut owners, which).await?;
        self.fill_lists(&mut owners, which).await?;
        self.fill_texts(&mut owners, which).await
    }

    async fn fill_claims(&mut self, owners: &mut Owners<'_>, which: &Which<i64>) -> Result<()> {
        let rows: Vec<(i64, String, Option<String>, Option<String>)> = rows_of!(
            self.session,
            "select case_number, text, verdict, grain_of_truth
             from claims where case_number {which} order by case_number, position",
            which
        )?;
        for (number, text, verdict, grain_of_truth) in rows {
            let (case, place) = owners.of("claims", number)?;
            case.content.claims.push(Claim {
                text,
                verdict: place.parse_some(verdict.as_deref())?,
                grain_of_truth,
            });
        }
        Ok(())
    }

    async fn fill_appearances(
        &mut self,
        owners: &mut Owners<'_>,
        which: &Which<i64>,
    ) -> Result<()> {
        let rows: Vec<AppearanceRow> = rows_of!(
            self.session,
            "select case_number, outlet, outlet_label, url, archived_url, published_on, language,
                 headline, quote
             from appearances where case_number {which} order by case_number, position",
            which
        )?;
        for (number, outlet, outlet_label, url, archived_url, day, language, headline, quote) in
            rows
        {
            let (case, place) = owners.of("appearances", number)?;
            case.content.appearances.push(Appearance {
                outlet: place.slug_some(outlet)?,
                outlet_label,
                url,
                archived_url,
                published_on: place.parse_some(day.as_deref())?,
                language: place.parse_some(language.as_deref())?,
                headline,
                quote,
            });
        }
        Ok(())
    }

    async fn fill_evidence(&mut self, owners: &mut Owners<'_>, which: &Which<i64>) -> Result<()> {
        let rows: Vec<EvidenceRow> = rows_of!(
            self.session,
            "select case_number, title, publisher, published_on, url, archived_url, quote, supports,
                 link_state, link_checked_at
             from evidence where case_number {which} order by case_number, position",
            which
        )?;
        for row in rows {
            let (number, title, publisher, day, url, archived_url, quote, supports, state, at) =
                row;
            let (case, place) = owners.of("evidence", number)?;
            let link_health = match (state, at) {
                (Some(state), Some(at)) => Some(LinkHealth {
                    state: place.parse(&state)?,
                    checked_at: place.instant(at)?,
                }),
                (None, None) => None,
                _ => return Err(place.corrupt("half a link's state")),
            };
            case.content.evidence.push(Evidence {
                title,
                publisher,
                published_on: place.parse_some(day.as_deref())?,
                url,
                archived_url,
                quote,
                supports,
                link_health,
            });
        }
        Ok(())
    }

    /// The lists of plain keys: languages, countries, tags, narratives and issues, in one query.
    async fn fill_lists(&mut self, owners: &mut Owners<'_>, which: &Which<i64>) -> Result<()> {
        let rows: Vec<(i64, String, String)> = rows_of!(
            self.session,
            "select case_number, 'case_languages', language, position
             from case_languages where case_number {which}
             union all select case_number, 'case_countries', country, position
             from case_countries where case_number {which}
             union all select case_number, 'case_tags', tag, position
             from case_tags where case_number {which}
             union all select case_number, 'case_narratives', narrative, position
             from case_narratives where case_number {which}
             union all select case_number, 'case_issues', cast(issue as text), position
             from case_issues where case_number {which}
             order by 1, 2, 4",
            which
        )?;
        for (number, list, key) in rows {
            match list.as_str() {
                "case_languages" => {
                    let (case, place) = owners.of("case_languages", number)?;
                    case.content.languages.push(place.parse(&key)?);
                }
                "case_countries" => {
                    let (case, place) = owners.of("case_countries", number)?;
                    case.content.countries.push(place.parse(&key)?);
                }
                "case_tags" => {
                    let (case, place) = owners.of("case_tags", number)?;
                    case.content.tags.push(place.slug(key)?);
                }
                "case_narratives" => {
                    let (case, place) = owners.of("case_narratives", number)?;
                    case.content.narratives.push(place.slug(key)?);
                }
                _ => {
                    let (case, place) = owners.of("case_issues", number)?;
                    case.content.issues.push(place.parse(&key)?);
                }
            }
        }
        Ok(())
    }

    /// Translations, unresolved labels and corrections.
    async fn fill_texts(&mut self, owners: &mut Owners<'_>, which: &Which<i64>) -> Result<()> {
        let translations: Vec<(i64, String, String, String, String, String)> = rows_of!(
            self.session,
            "select case_number, language, title, summary, response, kind
             from translations where case_number {which} order by case_number, position",
            which
        )?;
        for (number, language, title, summary, response, kind) in translations {
            let (case, place) = owners.of("translations", number)?;
            case.content.translations.push(Translation {
                language: place.parse(&language)?,
                title,
                summary,
                response,
                kind: place.parse(&kind)?,
            });
        }
        let unresolved: Vec<(i64, String, String)> = rows_of!(
            self.session,
            "select case_number, field, label
             from unresolved where case_number {which} order by case_number, position",
            which
        )?;
        for (number, field, text) in unresolved {
            let (case, _) = owners.of("unresolved", number)?;
            case.content.unresolved.push(Unresolved { field, text });
        }
        let corrections: Vec<(i64, i64, String, i64)> = rows_of!(
            self.session,
            "select case_number, at, note, withdrawal
             from corrections where case_number {which} order by case_number, position",
            which
        )?;
        for (number, at, note, withdrawal) in corrections {
            let (case, place) = owners.of("corrections", number)?;
            case.corrections.push(Correction {
                at: place.instant(at)?,
                note,
                withdrawal: withdrawal != 0,
            });
        }
        Ok(())
    }
}
