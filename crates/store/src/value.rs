//! How values stand in columns.

use std::{fmt::Display, str::FromStr};

use casebook::{CaseNumber, Language, Slug, Timestamp, Uuid};

use crate::{Error, Result};

/// The present instant in the precision the casebook keeps: microseconds.
pub fn now() -> Timestamp {
    kept(Timestamp::now())
}

/// An instant as the casebook keeps it: cut to the microsecond. Every instant is cut before it is
/// stored, hashed or compared, so that what is stored reads back equal.
pub(crate) fn kept(at: Timestamp) -> Timestamp {
    // The very last second jiff can tell has no microseconds for it.
    Timestamp::from_microsecond(at.as_microsecond())
        .or_else(|_| Timestamp::from_second(at.as_second()))
        .unwrap_or(at)
}

/// Where a value was read, for the message if it makes no sense.
#[derive(Clone, Copy)]
pub(crate) struct Place<K> {
    pub(crate) table: &'static str,
    pub(crate) key: K,
}

impl<K: Display> Place<K> {
    pub(crate) fn corrupt(&self, what: impl ToString) -> Error {
        Error::corrupt(self.table, &self.key, what)
    }

    /// Anything that reads back from its text: a status, a day, a country, an id.
    pub(crate) fn parse<T: FromStr<Err: Display>>(&self, text: &str) -> Result<T> {
        text.parse().map_err(|error| self.corrupt(error))
    }

    pub(crate) fn parse_some<T: FromStr<Err: Display>>(
        &self,
        text: Option<&str>,
    ) -> Result<Option<T>> {
        text.map(|text| self.parse(text)).transpose()
    }

    pub(crate) fn slug(&self, text: String) -> Result<Slug> {
        Slug::try_from(text).map_err(|error| self.corrupt(error))
    }

    pub(crate) fn slug_some(&self, text: Option<String>) -> Result<Option<Slug>> {
        text.map(|text| self.slug(text)).transpose()
    }

    pub(crate) fn language(&self, text: &str) -> Result<Language> {
        self.parse(text)
    }

    pub(crate) fn id(&self, text: &str) -> Result<Uuid> {
        self.parse(text)
    }

    pub(crate) fn instant(&self, microseconds: i64) -> Result<Timestamp> {
        Timestamp::from_microsecond(microseconds).map_err(|error| self.corrupt(error))
    }

    pub(crate) fn instant_some(&self, microseconds: Option<i64>) -> Result<Option<Timestamp>> {
        microseconds.map(|at| self.instant(at)).transpose()
    }

    pub(crate) fn whole<T: TryFrom<i64>>(&self, number: i64) -> Result<T> {
        T::try_from(number).map_err(|_| self.corrupt(format!("{number} is out of range")))
    }

    pub(crate) fn case_number(&self, number: i64) -> Result<CaseNumber> {
        CaseNumber::new(self.whole(number)?).ok_or_else(|| self.corrupt("there is no case 0"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_is_kept_reads_back_equal() {
        let fine: Timestamp = "1969-12-31T23:59:59.999999999Z".parse().unwrap();
        for at in [
            Timestamp::MIN,
            Timestamp::MAX,
            Timestamp::UNIX_EPOCH,
            fine,
            now(),
        ] {
            let kept_at = kept(at);
            let read = Timestamp::from_microsecond(kept_at.as_microsecond());
            assert_eq!(read.unwrap(), kept_at, "{at}");
            assert_eq!(kept(kept_at), kept_at);
        }
    }
}
