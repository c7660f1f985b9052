//! Which addresses are public, by IANA's special-purpose registries (RFC 6890 and its updates).

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// Why the guard holds a request back.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The address stands in the request itself.
    #[error("{address} is {what}")]
    Address {
        /// The address.
        address: IpAddr,
        /// What it is, for people: `a loopback address`.
        what: &'static str,
    },
    /// A name resolves to nothing else.
    #[error("{host} resolves to {address}, {what}")]
    Resolved {
        /// The name.
        host: String,
        /// The address.
        address: IpAddr,
        /// What it is, for people.
        what: &'static str,
    },
    /// The port is not one of the Web's.
    #[error("port {port} is not allowed: pages are fetched from ports 80 and 443 only")]
    Port {
        /// The port.
        port: u16,
    },
}

/// Whether an address may be connected to; if not, what it is.
pub(crate) fn check(address: IpAddr, allow_loopback: bool) -> Result<(), &'static str> {
    let special = match address {
        IpAddr::V4(address) => special_v4(address),
        IpAddr::V6(address) => special_v6(address),
    };
    match special {
        Some(LOOPBACK) if allow_loopback => Ok(()),
        Some(what) => Err(what),
        None => Ok(()),
    }
}

const LOOPBACK: &str = "a loopback address";
const PRIVATE: &str = "a private address";
const LINK_LOCAL: &str = "a link-local address";
const METADATA: &str = "a cloud machine's metadata address";
const SHARED: &str = "an address shared by a provider's customers (RFC 6598)";
const MULTICAST: &str = "a multicast address";
const UNSPECIFIED: &str = "the unspecified address";
const RESERVED: &str = "a reserved address";

fn special_v4(address: Ipv4Addr) -> Option<&'static str> {
    let [a, b, c, d] = address.octets();
    Some(match (a, b, c, d) {
        (169, 254, 169, 254) | (169, 254, 170, 2) | (192, 0, 0, 192) | (100, 100, 100, 200) => {
            METADATA
        }
        (0, 0, 0, 0) => UNSPECIFIED,
        (127, ..) => LOOPBACK,
        (10, ..) | (172, 16..=31, ..) | (192, 168, ..) => PRIVATE,
        (169, 254, ..) => LINK_LOCAL,
        (100, 64..=127, ..) => SHARED,
        (224..=239, ..) => MULTICAST,
        // This network, protocol assignments, documentation, 6to4 relays, benchmarks, future use.
        (0, ..)
        | (192, 0, 0 | 2, _)
        | (198, 51, 100, _)
        | (203, 0, 113, _)
        | (192, 88, 99, _)
        | (198, 18 | 19, ..)
        | (240..=255, ..) => RESERVED,
        _ => return None,
    })
}

fn special_v6(address: Ipv6Addr) -> Option<&'static str> {
    let parts = address.segments();
    let embedded = |high: u16, low: u16| {
        let [a, b] = high.to_be_bytes();
        let [c, d] = low.to_be_bytes();
        special_v4(Ipv4Addr::new(a, b, c, d))
    };
    match parts {
        [0, 0, 0, 0, 0, 0, 0, 0] => Some(UNSPECIFIED),
        [0, 0, 0, 0, 0, 0, 0, 1] => Some(LOOPBACK),
        // An IPv4 address in IPv6 dress is what it is underneath: mapped (RFC 4291), translated
        // (NAT64, RFC 6052), 6to4 (RFC 3056).
        [0, 0, 0, 0, 0, 0xffff, high, low]
        | [0x64, 0xff9b, 0, 0, 0, 0, high, low]
        | [0x2002, high, low, ..] => embedded(high, low),
        [0xfd00, 0xec2, 0, 0, 0, 0, 0, 0x254] => Some(METADATA),
        [0xfc00..=0xfdff, ..] => Some(PRIVATE),
        [0xfe80..=0xfebf, ..] => Some(LINK_LOCAL),
        [0xff00..=0xffff, ..] => Some(MULTICAST),
        // Teredo, benchmarks, ORCHID and other protocol assignments (2001::/23), documentation.
        [0x2001, 0..=0x1ff | 0xdb8, ..] | [0x3fff, 0..=0xfff, ..] => Some(RESERVED),
        // The rest of the space of global addresses (RFC 4291 §2.4).
        [0x2000..=0x3fff, ..] => None,
        _ => Some(RESERVED),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_public_addresses_pass() {
        for (address, what) in [
            ("127.0.0.1", LOOPBACK),
            ("127.255.255.254", LOOPBACK),
            ("10.0.0.1", PRIVATE),
            ("172.16.0.1", PRIVATE),
            ("172.31.255.255", PRIVATE),
            ("192.168.1.1", PRIVATE),
            ("169.254.1.1", LINK_LOCAL),
            ("169.254.169.254", METADATA),
            ("100.64.0.1", SHARED),
            ("100.127.255.255", SHARED),
            ("0.0.0.0", UNSPECIFIED),
            ("0.1.2.3", RESERVED),
            ("192.0.2.1", RESERVED),
            ("198.18.0.1", RESERVED),
            ("224.0.0.1", MULTICAST),
            ("255.255.255.255", RESERVED),
            ("240.0.0.1", RESERVED),
            ("::", UNSPECIFIED),
            ("::1", LOOPBACK),
            ("::ffff:127.0.0.1", LOOPBACK),
            ("::ffff:10.1.2.3", PRIVATE),
            ("::127.0.0.1", RESERVED),
            ("64:ff9b::192.168.0.1", PRIVATE),
            ("64:ff9b::169.254.169.254", METADATA),
            ("64:ff9b:1::1", RESERVED),
            ("2002:7f00:1::", LOOPBACK),
            ("2002:a9fe:a9fe::1", METADATA),
            ("2001::1", RESERVED),
            ("2001:db8::1", RESERVED),
            ("fc00::1", PRIVATE),
            ("fd00:ec2::254", METADATA),
            ("fe80::1", LINK_LOCAL),
            ("fec0::1", RESERVED),
            ("ff02::1", MULTICAST),
            ("100::1", RESERVED),
            ("4000::1", RESERVED),
        ] {
            let parsed: IpAddr = address.parse().unwrap();
            assert_eq!(check(parsed, false), Err(what), "{address}");
            let allowed = what == LOOPBACK;
            assert_eq!(check(parsed, true).is_ok(), allowed, "{address}");
        }
        for address in [
            "8.8.8.8",
            "172.15.0.1",
            "172.32.0.1",
            "100.63.0.1",
            "100.128.0.1",
            "192.0.1.1",
            "198.20.0.1",
            "223.255.255.255",
            "2606:4700::1111",
            "2a00:1450::1",
            "::ffff:8.8.8.8",
            "64:ff9b::8.8.8.8",
            "2002:808:808::1",
            "2001:200::1",
        ] {
            assert_eq!(check(address.parse().unwrap(), false), Ok(()), "{address}");
        }
    }

    #[test]
    fn a_refusal_is_told_in_a_sentence() {
        let refusal = Refusal::Resolved {
            host: "example.test".into(),
            address: "127.0.0.1".parse().unwrap(),
            what: LOOPBACK,
        };
        assert_eq!(
            crate::Error::from(refusal).to_string(),
            "refused: example.test resolves to 127.0.0.1, a loopback address"
        );
    }
}
