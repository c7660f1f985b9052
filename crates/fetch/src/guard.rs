//! The resolver through which every connection to a name is made: only addresses that may be
//! connected to come out of it.

use std::{
    future::Future,
    io,
    net::{IpAddr, SocketAddr},
    pin::Pin,
    sync::Arc,
};

use reqwest::dns::{Addrs, Name, Resolve, Resolving};

use crate::address::{self, Refusal};

/// Finds the addresses of a name.
pub(crate) type Lookup = Arc<
    dyn Fn(String) -> Pin<Box<dyn Future<Output = io::Result<Vec<IpAddr>>> + Send>> + Send + Sync,
>;

/// The system's own resolver.
pub(crate) fn system() -> Lookup {
    Arc::new(|name| {
        Box::pin(async move {
            let found = tokio::net::lookup_host((name.as_str(), 0)).await?;
            Ok(found.map(|address| address.ip()).collect())
        })
    })
}

pub(crate) struct Guard {
    lookup: Lookup,
    allow_loopback: bool,
}

impl Guard {
    pub fn new(lookup: Lookup, allow_loopback: bool) -> Self {
        Self {
            lookup,
            allow_loopback,
        }
    }
}

impl Resolve for Guard {
    fn resolve(&self, name: Name) -> Resolving {
        let host = name.as_str().to_owned();
        let lookup = (self.lookup)(host.clone());
        let allow_loopback = self.allow_loopback;
        Box::pin(async move {
            let mut refusal = None;
            let mut allowed = Vec::new();
            for address in lookup.await? {
                match address::check(address, allow_loopback) {
                    Ok(()) => allowed.push(SocketAddr::new(address, 0)),
                    Err(what) => {
                        refusal.get_or_insert(Refusal::Resolved {
                            host: host.clone(),
                            address,
                            what,
                        });
                    }
                }
            }
            match refusal {
                Some(refusal) if allowed.is_empty() => Err(refusal.into()),
                _ => Ok(Box::new(allowed.into_iter()) as Addrs),
            }
        })
    }
}
