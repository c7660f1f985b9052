use std::{
    collections::HashMap,
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr},
    sync::{Mutex, PoisonError},
    time::{Duration, Instant},
};

use axum::{
    extract::ConnectInfo,
    http::{Extensions, HeaderMap},
};

/// Most addresses remembered at once, about a megabyte.
const REMEMBERED: usize = 16_384;

const MINUTE: Duration = Duration::from_secs(60);

/// A token bucket for each visitor's address: as many requests as a stretch of time allows may come at
/// once, and the allowance refills evenly.
pub(crate) struct Visitors {
    most: u32,
    refilled: Duration,
    buckets: Mutex<HashMap<IpAddr, Bucket>>,
}

/// What is left at a moment.
struct Bucket {
    left: f64,
    at: Instant,
}

impl Visitors {
    /// So many a minute each; 0 for no limit.
    pub(crate) fn allowing(a_minute: u32) -> Self {
        Self::within(MINUTE, a_minute)
    }

    fn within(refilled: Duration, most: u32) -> Self {
        Self {
            most,
            refilled,
            buckets: Mutex::default(),
        }
    }

    /// Takes one out of a visitor's allowance; or how long there is to wait.
    pub(crate) fn admit(&self, visitor: IpAddr) -> Result<(), Duration> {
        self.admit_at(visitor, Instant::now())
    }

    fn admit_at(&self, visitor: IpAddr, now: Instant) -> Result<(), Duration> {
        if self.most == 0 {
            return Ok(());
        }
        let most = f64::from(self.most);
        let a_second = most / self.refilled.as_secs_f64();
        let mut buckets = self.buckets.lock().unwrap_or_else(PoisonError::into_inner);
        if buckets.len() >= REMEMBERED && !buckets.contains_key(&visitor) {
            make_room(&mut buckets, self.refilled, now);
        }
        let bucket = buckets.entry(visitor).or_insert(Bucket {
            left: most,
            at: now,
        });
        let rested = now.saturating_duration_since(bucket.at).as_secs_f64();
        bucket.left = (bucket.left + rested * a_second).min(most);
        bucket.at = now;
        if bucket.left < 1.0 {
            let wait = ((1.0 - bucket.left) / a_second).ceil();
            return Err(Duration::from_secs_f64(wait));
        }
        bucket.left -= 1.0;
        Ok(())
    }
}

/// Those who leave something with us. It is stored, so that they are held to less than those who ask;
/// and since addresses can be had by the thousand, all together are bounded, too.
pub(crate) struct Writers {
    each: Visitors,
    all: Visitors,
}

impl Writers {
    /// So many an hour from one network, and a minute from all.
    pub(crate) fn allowing(an_hour_each: u32, a_minute_all: u32) -> Self {
        Self {
            each: Visitors::within(60 * MINUTE, an_hour_each),
            all: Visitors::allowing(a_minute_all),
        }
    }

    /// Takes one out of the allowance of a visitor's network; or how long there is to wait.
    pub(crate) fn admit(&self, visitor: IpAddr) -> Result<(), Duration> {
        // Of IPv6 the /48: what whoever asks for more than a household's is given.
        let network = match visitor {
            IpAddr::V6(v6) => {
                let [a, b, c, ..] = v6.segments();
                IpAddr::V6(Ipv6Addr::new(a, b, c, 0, 0, 0, 0, 0))
            }
            v4 => v4,
        };
        self.each.admit(network)?;
        self.all.admit(IpAddr::V4(Ipv4Addr::UNSPECIFIED))
    }
}

/// Forgets whoever has their whole allowance back. Where that is nobody, someone commands
/// thousands of addresses and no allowance by address can hold them: all are forgotten, and the
/// bounds on work as a whole hold instead.
fn make_room(buckets: &mut HashMap<IpAddr, Bucket>, refilled: Duration, now: Instant) {
    buckets.retain(|_, bucket| now.saturating_duration_since(bucket.at) < refilled);
    if buckets.len() >= REMEMBERED {
        buckets.clear();
    }
}

/// Where a request came from: the peer, or behind a proxy of one's own the last address that the
/// proxy wrote down (those before it are the client's to invent). Of IPv6 the /64, which is what a
/// household or a rented machine is given.
pub(crate) fn address_of(
    extensions: &Extensions,
    headers: &HeaderMap,
    behind_proxy: bool,
) -> IpAddr {
    let peer = extensions
        .get::<ConnectInfo<SocketAddr>>()
        .map_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED), |info| info.0.ip());
    let forwarded = || {
        let last = headers.get_all("x-forwarded-for").iter().next_back()?;
        last.to_str().ok()?.rsplit(',').next()?.trim().parse().ok()
    };
    let address = if behind_proxy {
        forwarded().unwrap_or(peer)
    } else {
        peer
    };
    match address.to_canonical() {
        IpAddr::V6(v6) => {
            let [a, b, c, d, ..] = v6.segments();
            IpAddr::V6(Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0))
        }
        v4 => v4,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn visitor(n: u32) -> IpAddr {
        IpAddr::V4(Ipv4Addr::from(n))
    }

    #[test]
    fn an_allowance_is_spent_and_comes_back_evenly() {
        let visitors = Visitors::allowing(6);
        let start = Instant::now();
        for _ in 0..6 {
            assert!(visitors.admit_at(visitor(1), start).is_ok());
        }
        let Err(wait) = visitors.admit_at(visitor(1), start) else {
            panic!("the seventh in a moment is refused");
        };
        assert_eq!(wait, Duration::from_secs(10));
        assert!(visitors.admit_at(visitor(2), start).is_ok(), "another's");
        let later = start + wait;
        assert!(visitors.admit_at(visitor(1), later).is_ok());
        assert!(visitors.admit_at(visitor(1), later).is_err());
    }

    #[test]
    fn a_crowd_of_addresses_does_not_grow_the_memory() {
        let visitors = Visitors::allowing(6);
        let now = Instant::now();
        for n in 0..3 * u32::try_from(REMEMBERED).unwrap() {
            assert!(visitors.admit_at(visitor(n), now).is_ok());
        }
        assert!(visitors.buckets.lock().unwrap().len() <= REMEMBERED);
    }

    #[test]
    fn whoever_has_rested_is_forgotten_first() {
        let visitors = Visitors::allowing(1);
        let start = Instant::now();
        let most = u32::try_from(REMEMBERED).unwrap();
        for n in 1..most {
            visitors.admit_at(visitor(n), start).unwrap();
        }
        let later = start + Duration::from_secs(61);
        visitors.admit_at(visitor(most), later).unwrap();
        visitors.admit_at(visitor(most + 1), later).unwrap();
        assert!(
            visitors.admit_at(visitor(most), later).is_err(),
            "whoever came just now is still known"
        );
    }

    #[test]
    fn only_a_proxy_of_ones_own_is_believed_and_only_its_last_word() {
        let mut extensions = Extensions::new();
        let peer: SocketAddr = "192.0.2.1:5".parse().unwrap();
        extensions.insert(ConnectInfo(peer));
        let mut headers = HeaderMap::new();
        headers.insert("x-forwarded-for", "1.1.1.1, 198.51.100.7".parse().unwrap());
        let of = |behind| address_of(&extensions, &headers, behind).to_string();
        assert_eq!(of(false), "192.0.2.1");
        assert_eq!(of(true), "198.51.100.7");
    }

    #[test]
    fn whoever_leaves_something_is_held_by_the_network_and_all_by_the_minute() {
        let writers = Writers::allowing(2, 5);
        let from = |address: &str| writers.admit(address.parse().unwrap());
        assert!(from("2001:db8:1:1::").is_ok() && from("2001:db8:1:2::").is_ok());
        let wait = from("2001:db8:1:3::").unwrap_err();
        assert!(wait > 25 * MINUTE, "{wait:?}");
        assert!(from("192.0.2.1").is_ok(), "another network");
        assert!(from("192.0.2.2").is_ok() && from("192.0.2.3").is_ok());
        let wait = from("192.0.2.4").unwrap_err();
        assert!(wait <= MINUTE, "all together: {wait:?}");
    }

    #[test]
    fn a_whole_ipv6_network_is_one_visitor_and_a_mapped_ipv4_is_itself() {
        let of = |text: &str| {
            let mut extensions = Extensions::new();
            let peer: SocketAddr = text.parse().unwrap();
            extensions.insert(ConnectInfo(peer));
            address_of(&extensions, &HeaderMap::new(), false)
        };
        assert_eq!(of("[2001:db8:1:2:3::4]:1"), of("[2001:db8:1:2:ffff::]:1"));
        assert_ne!(of("[2001:db8:1:2::4]:1"), of("[2001:db8:1:3::4]:1"));
        assert_eq!(of("[::ffff:192.0.2.9]:1"), of("192.0.2.9:1"));
    }
}
