use std::{
    collections::HashSet,
    sync::{Mutex, PoisonError},
};

use casebook::{Timestamp, Uuid};
use jiff::SignedDuration;
use sha2::{Digest, Sha256};

/// A form sent sooner was not filled in by hand.
const SOONEST: SignedDuration = SignedDuration::from_secs(3);
/// A form sent later was kept in store.
const LATEST: SignedDuration = SignedDuration::from_hours(12);

/// Stamps on forms that say when they were given out and that nobody else can make. They live as long
/// as the program: after a restart a reader is asked to send once more.
pub(crate) struct Stamps {
    key: [u8; 32],
    /// Those that were sent back.
    used: Mutex<HashSet<String>>,
}

/// Most used stamps that are remembered; to use one again then takes as many messages.
const REMEMBERED: usize = 20_000;

impl Default for Stamps {
    fn default() -> Self {
        // Each holds 122 random bits of the system (RFC 9562 § 5.4).
        let halves = [Uuid::new_v4(), Uuid::new_v4()];
        let mut key = [0; 32];
        for (half, uuid) in key.chunks_mut(16).zip(halves) {
            half.copy_from_slice(uuid.as_bytes());
        }
        Self {
            key,
            used: Mutex::default(),
        }
    }
}

impl Stamps {
    /// A stamp of a moment.
    pub(crate) fn at(&self, now: Timestamp) -> String {
        let second = now.as_second();
        let nonce = Uuid::new_v4().simple().to_string();
        format!("{second}-{nonce}-{}", self.seal(second, &nonce))
    }

    /// Uses a stamp up; whether it had not been.
    pub(crate) fn take(&self, stamp: &str) -> bool {
        let mut used = self.used.lock().unwrap_or_else(PoisonError::into_inner);
        if used.len() >= REMEMBERED {
            used.clear();
        }
        used.insert(stamp.to_owned())
    }

    /// Whether a stamp is ours and of a time in which a form is filled in by hand.
    pub(crate) fn is_good(&self, stamp: &str, now: Timestamp) -> bool {
        let mut parts = stamp.splitn(3, '-');
        let (Some(second), Some(nonce), Some(seal)) = (parts.next(), parts.next(), parts.next())
        else {
            return false;
        };
        let Ok(second) = second.parse() else {
            return false;
        };
        let age = SignedDuration::from_secs(now.as_second().saturating_sub(second));
        seal == self.seal(second, nonce) && (SOONEST..LATEST).contains(&age)
    }

    /// A hash of key and moment, half of which is left out, so that it cannot be carried on to a
    /// longer text.
    fn seal(&self, second: i64, nonce: &str) -> String {
        let hash = Sha256::new()
            .chain_update(self.key)
            .chain_update(second.to_be_bytes())
            .chain_update(nonce)
            .finalize();
        hash[..16]
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stamp_is_good_for_some_hours_and_from_us_alone() {
        let stamps = Stamps::default();
        let then = Timestamp::from_second(1_700_000_000).unwrap();
        let stamp = stamps.at(then);
        let after = |seconds| then + SignedDuration::from_secs(seconds);
        for (seconds, is_good) in [
            (0, false),
            (2, false),
            (3, true),
            (40_000, true),
            (43_200, false),
            (-9, false),
        ] {
            assert_eq!(stamps.is_good(&stamp, after(seconds)), is_good, "{seconds}");
        }
        assert!(stamps.take(&stamp) && !stamps.take(&stamp), "once");
        assert!(!Stamps::default().is_good(&stamp, after(60)));
        for forged in [
            "",
            "-",
            "x",
            "1700000000-",
            "1700000000-00",
            "99999999999999999999-1",
        ] {
            assert!(!stamps.is_good(forged, after(60)), "{forged}");
        }
    }
}
