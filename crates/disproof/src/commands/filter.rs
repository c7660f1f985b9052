use casebook::{Country, Date, Language, Slug, Status};
use clap::Args;
use search::{Audience, Filter};

/// Which cases may answer.
#[derive(Args, Clone, Debug, Default)]
#[command(next_help_heading = "Which cases may answer")]
pub struct FilterArgs {
    /// Only cases seen on this day or later (YYYY-MM-DD)
    #[arg(long, value_name = "DATE")]
    from: Option<Date>,
    /// Only cases seen on this day or earlier (YYYY-MM-DD)
    #[arg(long, value_name = "DATE")]
    until: Option<Date>,
    /// Only cases that ran in this outlet (its name or key); repeat for alternatives
    #[arg(long, value_name = "OUTLET")]
    outlet: Vec<String>,
    /// Only cases that ran in this language (a name or BCP 47 tag)
    #[arg(long, value_name = "LANGUAGE", value_parser = language)]
    in_language: Vec<Language>,
    /// Only cases about this country (a name or ISO 3166 code)
    #[arg(long, value_name = "COUNTRY", value_parser = country)]
    country: Vec<Country>,
    /// Only cases with this tag
    #[arg(long, value_name = "TAG")]
    tag: Vec<String>,
    /// Only instances of this narrative (its key)
    #[arg(long, value_name = "NARRATIVE")]
    narrative: Vec<String>,
    /// Only cases reported in this issue of the review
    #[arg(long, value_name = "NUMBER")]
    issue: Vec<u32>,
    /// Only cases of this status
    #[arg(long, value_name = "STATUS")]
    status: Vec<Status>,
}

impl FilterArgs {
    /// The first status asked for that no public case has.
    pub fn not_public(&self) -> Option<Status> {
        self.status
            .iter()
            .copied()
            .find(|status| !status.is_public())
    }

    /// The filter for one of the casebook's own people, who may ask for drafts.
    pub fn at_the_desk(&self) -> Filter {
        let audience = if self.not_public().is_some() {
            Audience::Desk
        } else {
            Audience::Public
        };
        Filter {
            audience,
            ..self.public()
        }
    }

    /// The filter for anybody: no drafts.
    pub fn public(&self) -> Filter {
        let keys = |names: &[String]| names.iter().map(|name| Slug::of(name)).collect();
        Filter {
            audience: Audience::Public,
            from: self.from,
            until: self.until,
            outlets: keys(&self.outlet),
            languages: self.in_language.clone(),
            countries: self.country.clone(),
            tags: keys(&self.tag),
            narratives: keys(&self.narrative),
            issues: self.issue.clone(),
            statuses: self.status.clone(),
            except: Vec::new(),
        }
    }
}

/// A language by its name or tag.
pub fn language(text: &str) -> Result<Language, String> {
    Language::resolve(text).ok_or_else(|| {
        "not a language; use its name (Ukrainian, українська) or its BCP 47 tag (uk)".to_owned()
    })
}

fn country(text: &str) -> Result<Country, String> {
    Country::resolve(text).ok_or_else(|| {
        "not a country; use its name (Kazakhstan) or its ISO 3166 code (KZ)".to_owned()
    })
}
