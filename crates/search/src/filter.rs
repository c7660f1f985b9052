use casebook::{CaseNumber, Country, Date, Language, Slug, Status};

/// Who is looking.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Audience {
    /// Anyone: sees public cases alone, whatever else the filter asks for.
    #[default]
    Public,
    /// The people who write cases: sees drafts too.
    Desk,
}

/// Which cases may answer. Values of one field are alternatives; fields restrict one another.
/// An empty field restricts nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Who is looking.
    pub audience: Audience,
    /// An appearance on this day or later.
    pub from: Option<Date>,
    /// An appearance on this day or earlier.
    pub until: Option<Date>,
    /// Keys of outlets it ran in.
    pub outlets: Vec<Slug>,
    /// Languages it ran in.
    pub languages: Vec<Language>,
    /// Countries it speaks of.
    pub countries: Vec<Country>,
    /// Keys of its tags.
    pub tags: Vec<Slug>,
    /// Keys of its narratives (a narrative stands for those below it too, if the entry lists them).
    pub narratives: Vec<Slug>,
    /// Issues of the review that reported it.
    pub issues: Vec<u32>,
    /// Where it stands; empty means every status the audience may see.
    pub statuses: Vec<Status>,
    /// Cases that do not answer, whatever else holds.
    pub except: Vec<CaseNumber>,
}

impl Filter {
    /// The cases that stand: public, and not withdrawn.
    pub fn upheld() -> Self {
        Self {
            statuses: Status::ALL.into_iter().filter(|s| s.is_upheld()).collect(),
            ..Self::default()
        }
    }

    /// The statuses that may answer, after the audience's limits.
    pub fn visible_statuses(&self) -> Vec<Status> {
        Status::ALL
            .into_iter()
            .filter(|status| self.audience == Audience::Desk || status.is_public())
            .filter(|status| self.statuses.is_empty() || self.statuses.contains(status))
            .collect()
    }

    /// Whether nothing but the audience restricts.
    pub fn is_open(&self) -> bool {
        *self
            == Self {
                audience: self.audience,
                ..Self::default()
            }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_public_never_sees_a_draft_even_when_asking_for_one() {
        let filter = Filter {
            statuses: vec![Status::Draft],
            ..Filter::default()
        };
        assert_eq!(filter.visible_statuses(), []);
        let desk = Filter {
            audience: Audience::Desk,
            ..filter
        };
        assert_eq!(desk.visible_statuses(), [Status::Draft]);
    }
}
