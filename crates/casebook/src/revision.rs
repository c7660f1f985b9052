use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::Noun;

/// An immutable version of a record: who, when, why. Public versions of a record are chained:
/// each carries the hash of the public version before it, so none can be altered or left out
/// unseen. Versions never public stand outside the chain and may be erased.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Revision {
    /// Identity.
    pub id: Uuid,
    /// The kind of record.
    pub noun: Noun,
    /// The record's key.
    pub key: String,
    /// Place among the record's versions, from 1.
    pub sequence: u32,
    /// When.
    pub at: Timestamp,
    /// Who.
    pub author: String,
    /// Why.
    pub reason: String,
    /// The record as JSON, exactly these bytes.
    pub body: String,
    /// Hash of the public version before this one; empty for the first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub previous_hash: Option<String>,
    /// This version's hash, lower-case hexadecimal SHA-256; none if it was never public.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hash: Option<String>,
}

impl Revision {
    /// Puts the revision into its record's chain after the public version whose hash is given.
    pub fn chained_to(mut self, previous_hash: Option<String>) -> Self {
        self.previous_hash = previous_hash;
        self.hash = Some(self.compute_hash());
        self
    }

    /// SHA-256 over every field that means something, each preceded by its length in bytes as a
    /// big-endian `u64`, so that no two different revisions feed it the same bytes.
    pub fn compute_hash(&self) -> String {
        let mut hasher = Sha256::new();
        for field in [
            "disproof revision 1",
            self.previous_hash.as_deref().unwrap_or_default(),
            self.noun.as_str(),
            &self.key,
            &self.sequence.to_string(),
            &self.at.to_string(),
            &self.author,
            &self.reason,
            &self.body,
        ] {
            hasher.update((field.len() as u64).to_be_bytes());
            hasher.update(field.as_bytes());
        }
        hasher
            .finalize()
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect()
    }
}

/// Where a chain breaks.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum ChainError {
    /// The revision's bytes are not those that were hashed.
    #[error("revision {sequence} of {noun} {key} was altered: its hash does not fit its content")]
    Altered {
        /// The kind of record.
        noun: Noun,
        /// Its key.
        key: String,
        /// The version.
        sequence: u32,
    },
    /// The revision does not follow the public version before it.
    #[error(
        "before revision {sequence} of {noun} {key} a published revision is missing or was replaced"
    )]
    Broken {
        /// The kind of record.
        noun: Noun,
        /// Its key.
        key: String,
        /// The version.
        sequence: u32,
    },
}

/// Checks one record's revisions, oldest first.
///
/// # Errors
/// The first place where the chain of public versions breaks.
pub fn verify_chain<'a>(
    revisions: impl IntoIterator<Item = &'a Revision>,
) -> Result<(), ChainError> {
    let mut last: Option<&str> = None;
    for revision in revisions {
        let Some(hash) = revision.hash.as_deref() else {
            continue;
        };
        let (noun, key, sequence) = (revision.noun, revision.key.clone(), revision.sequence);
        if revision.compute_hash() != hash {
            return Err(ChainError::Altered {
                noun,
                key,
                sequence,
            });
        }
        if revision.previous_hash.as_deref() != last {
            return Err(ChainError::Broken {
                noun,
                key,
                sequence,
            });
        }
        last = Some(hash);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn revision(sequence: u32, body: &str) -> Revision {
        Revision {
            id: Uuid::from_u128(u128::from(sequence)),
            noun: Noun::Case,
            key: "k".into(),
            sequence,
            at: Timestamp::UNIX_EPOCH,
            author: "ada".into(),
            reason: "first".into(),
            body: body.into(),
            previous_hash: None,
            hash: None,
        }
    }

    fn chain() -> Vec<Revision> {
        let draft = revision(1, "{}");
        let first = revision(2, r#"{"a":1}"#).chained_to(None);
        let second = revision(3, r#"{"a":2}"#).chained_to(first.hash.clone());
        vec![draft, first, second]
    }

    #[test]
    fn an_honest_chain_holds_with_drafts_in_between() {
        assert_eq!(verify_chain(&chain()), Ok(()));
    }

    #[test]
    fn an_altered_body_author_or_time_is_found() {
        let alterations: [fn(&mut Revision); 4] = [
            |r| r.body = r#"{"a":9}"#.into(),
            |r| r.author = "eve".into(),
            |r| r.at = Timestamp::from_second(1).unwrap(),
            |r| r.reason.clear(),
        ];
        for alter in alterations {
            let mut chain = chain();
            alter(&mut chain[1]);
            assert!(matches!(
                verify_chain(&chain),
                Err(ChainError::Altered { sequence: 2, .. })
            ));
        }
    }

    #[test]
    fn a_removed_public_revision_is_found() {
        let mut chain = chain();
        chain.remove(1);
        assert!(matches!(
            verify_chain(&chain),
            Err(ChainError::Broken { sequence: 3, .. })
        ));
    }
}
