//! The one HTTP client: every request of the program goes out through its guard; nothing else may live here, and nothing else may open a connection to an address that a stranger chose.
//!
//! [`Fetcher::get`] takes `http` and `https` on their own ports, follows few redirects, keeps no
//! cookies, heeds no proxy, sends no credentials, and bounds time and size. Addresses are checked
//! when a connection is made, for the first host and for each it is redirected to, so a name that
//! resolves to another address the second time (DNS rebinding) leads nowhere.
//!
//! Certificates are checked against Mozilla's roots, built in: they are the same on every
//! machine, also in a container that has none, and move with `Cargo.lock`.

mod address;
mod guard;

use std::{sync::Arc, time::Duration};

use jiff::Timestamp;
use reqwest::{
    Client, Response, StatusCode,
    header::{ACCEPT, CONTENT_TYPE, HeaderMap, HeaderValue, LOCATION},
    redirect,
};
use url::{Host, Url};

pub use address::Refusal;
use guard::{Guard, Lookup};

/// How the program names itself to servers.
pub const USER_AGENT: &str = concat!("Disproof/", env!("CARGO_PKG_VERSION"), " (fact checking)");

/// What a [`Fetcher`] allows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Policy {
    /// Whether this machine itself may be asked, which only tests and people at their own desk
    /// want.
    pub allow_loopback: bool,
    /// Ports besides 80 and 443.
    pub ports: Vec<u16>,
    /// Most bytes of a body, after decompression.
    pub most_bytes: usize,
    /// Longest time for all of a request, redirects included.
    pub time: Duration,
    /// Most redirects that are followed.
    pub redirects: usize,
}

impl Default for Policy {
    /// 5 MB, 20 seconds, 5 redirects, public addresses, ports 80 and 443.
    fn default() -> Self {
        Self {
            allow_loopback: false,
            ports: Vec::new(),
            most_bytes: 5_000_000,
            time: Duration::from_secs(20),
            redirects: 5,
        }
    }
}

/// What a server gave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// Where it came from in the end.
    pub final_url: String,
    /// The status code; a page that is not there has one, too.
    pub status: u16,
    /// The header of that name.
    pub content_type: Option<String>,
    /// The body, decompressed.
    pub bytes: Vec<u8>,
    /// When it had come.
    pub fetched_at: Timestamp,
}

/// Why nothing was fetched.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The address is none, or none of the Web's.
    #[error("“{address}” is not an address that can be fetched: {reason}")]
    Address {
        /// The address, cut to 200 characters.
        address: String,
        /// What is wrong with it.
        reason: String,
    },
    /// The guard holds it back.
    #[error("refused: {0}")]
    Refused(#[from] Refusal),
    /// It leads on and on.
    #[error("{address} redirects more than {most} times")]
    Redirects {
        /// The address that was asked for.
        address: String,
        /// How many were followed.
        most: usize,
    },
    /// It is too large.
    #[error("{address} is larger than {most} bytes")]
    TooLarge {
        /// Where it is.
        address: String,
        /// The most that is taken.
        most: usize,
    },
    /// It took too long.
    #[error("{address} did not answer within {seconds} seconds")]
    TooSlow {
        /// The address that was asked for.
        address: String,
        /// The limit.
        seconds: u64,
    },
    /// The connection failed.
    #[error("{address} could not be fetched: {reason}")]
    Failed {
        /// Where it is.
        address: String,
        /// What happened, in the words of the layers below.
        reason: String,
    },
}

/// A client that asks for pages within a [`Policy`]. Cheap to clone; clones share connections.
#[derive(Clone)]
pub struct Fetcher {
    client: Client,
    policy: Arc<Policy>,
}

impl Fetcher {
    /// A client with this policy.
    ///
    /// # Errors
    /// When the TLS library cannot be set up.
    pub fn new(policy: Policy) -> Result<Self, Error> {
        Self::with_lookup(policy, guard::system())
    }

    fn with_lookup(policy: Policy, lookup: Lookup) -> Result<Self, Error> {
        let failed = |reason: String| Error::Failed {
            address: "the HTTPS client".to_owned(),
            reason,
        };
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let roots: rustls::RootCertStore = webpki_roots::TLS_SERVER_ROOTS.iter().cloned().collect();
        let tls = rustls::ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .map_err(|error| failed(error.to_string()))?
            .with_root_certificates(roots)
            .with_no_client_auth();
        let mut headers = HeaderMap::new();
        let accept =
            "text/html,application/xhtml+xml,application/json;q=0.9,text/plain;q=0.8,*/*;q=0.5";
        headers.insert(ACCEPT, HeaderValue::from_static(accept));
        let client = Client::builder()
            .tls_backend_preconfigured(tls)
            .dns_resolver(Arc::new(Guard::new(lookup, policy.allow_loopback)))
            .default_headers(headers)
            .user_agent(USER_AGENT)
            .no_proxy()
            .referer(false)
            // Each hop is checked here before it is asked.
            .redirect(redirect::Policy::none())
            .pool_max_idle_per_host(2)
            .build()
            .map_err(|error| failed(reasons(&error)))?;
        Ok(Self {
            client,
            policy: Arc::new(policy),
        })
    }

    /// Fetches a page. Any status is an answer; only what gave none is an error.
    ///
    /// # Errors
    /// When the address is not one of the Web's, when the guard refuses it or one that it
    /// redirects to, when a limit is reached, when the connection fails.
    pub async fn get(&self, address: &str) -> Result<Page, Error> {
        let url = self.checked(address)?;
        match tokio::time::timeout(self.policy.time, self.follow(url)).await {
            Ok(page) => page,
            Err(_) => Err(Error::TooSlow {
                address: cut(address),
                seconds: self.policy.time.as_secs(),
            }),
        }
    }

    async fn follow(&self, first: Url) -> Result<Page, Error> {
        let mut url = first.clone();
        for _ in 0..=self.policy.redirects {
            let response = self.client.get(url.clone()).send().await;
            let response = response.map_err(|error| failure(&url, &error))?;
            match next(&response, &url) {
                Some(Ok(target)) => url = self.checked(&target)?,
                Some(Err(reason)) => {
                    return Err(Error::Failed {
                        address: cut(url.as_str()),
                        reason,
                    });
                }
                None => return self.read(response, &url).await,
            }
        }
        Err(Error::Redirects {
            address: cut(first.as_str()),
            most: self.policy.redirects,
        })
    }

    /// An address that may be asked, as far as it can be told without resolving its name.
    fn checked(&self, address: &str) -> Result<Url, Error> {
        let wrong = |reason: &str| Error::Address {
            address: cut(address),
            reason: reason.to_owned(),
        };
        if address.len() > 8_192 {
            return Err(wrong("it is too long"));
        }
        let mut url = Url::parse(address.trim()).map_err(|error| wrong(&error.to_string()))?;
        if !matches!(url.scheme(), "http" | "https") {
            return Err(wrong("only http and https are"));
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(wrong("it carries a user name or password; leave them out"));
        }
        let port = url.port_or_known_default().unwrap_or_default();
        if !matches!(port, 80 | 443) && !self.policy.ports.contains(&port) {
            return Err(Refusal::Port { port }.into());
        }
        // Addresses written as numbers never pass by the resolver.
        let number = match url.host() {
            Some(Host::Ipv4(address)) => Some(address.into()),
            Some(Host::Ipv6(address)) => Some(address.into()),
            Some(Host::Domain(_)) => None,
            None => return Err(wrong("it names no host")),
        };
        if let Some(number) = number {
            address::check(number, self.policy.allow_loopback).map_err(|what| {
                Refusal::Address {
                    address: number,
                    what,
                }
            })?;
        }
        url.set_fragment(None);
        Ok(url)
    }

    async fn read(&self, mut response: Response, url: &Url) -> Result<Page, Error> {
        // What was connected to is looked at once more, whatever way it was reached.
        if let Some(remote) = response.remote_addr() {
            address::check(remote.ip(), self.policy.allow_loopback).map_err(|what| {
                Refusal::Address {
                    address: remote.ip(),
                    what,
                }
            })?;
        }
        let most = self.policy.most_bytes;
        let too_large = || Error::TooLarge {
            address: cut(url.as_str()),
            most,
        };
        if response
            .content_length()
            .is_some_and(|length| length > most as u64)
        {
            return Err(too_large());
        }
        let status = response.status().as_u16();
        let content_type = response
            .headers()
            .get(CONTENT_TYPE)
            .and_then(|value| value.to_str().ok())
            .map(str::to_owned);
        let mut bytes = Vec::new();
        while let Some(chunk) = response
            .chunk()
            .await
            .map_err(|error| failure(url, &error))?
        {
            if bytes.len() + chunk.len() > most {
                return Err(too_large());
            }
            bytes.extend_from_slice(&chunk);
        }
        Ok(Page {
            final_url: url.to_string(),
            status,
            content_type,
            bytes,
            fetched_at: Timestamp::now(),
        })
    }
}

/// Where a response redirects to, if it does.
fn next(response: &Response, url: &Url) -> Option<Result<String, String>> {
    let redirects = matches!(
        response.status(),
        StatusCode::MOVED_PERMANENTLY
            | StatusCode::FOUND
            | StatusCode::SEE_OTHER
            | StatusCode::TEMPORARY_REDIRECT
            | StatusCode::PERMANENT_REDIRECT
    );
    let location = response.headers().get(LOCATION).filter(|_| redirects)?;
    let target = std::str::from_utf8(location.as_bytes())
        .ok()
        .and_then(|target| url.join(target.trim()).ok());
    Some(match target {
        Some(target) => Ok(target.to_string()),
        None => Err("it redirects to what is no address".to_owned()),
    })
}

/// The error of a request: the guard's own word where it was the guard.
fn failure(url: &Url, error: &reqwest::Error) -> Error {
    let mut source: Option<&(dyn std::error::Error + 'static)> = Some(error);
    while let Some(cause) = source {
        if let Some(refusal) = cause.downcast_ref::<Refusal>() {
            return Error::Refused(refusal.clone());
        }
        source = cause.source();
    }
    Error::Failed {
        address: cut(url.as_str()),
        reason: reasons(error),
    }
}

/// What went wrong, from the layer that knows best: reqwest's own words name the address again.
fn reasons(error: &dyn std::error::Error) -> String {
    let mut deepest = error;
    while let Some(cause) = deepest.source() {
        deepest = cause;
    }
    deepest.to_string()
}

fn cut(address: &str) -> String {
    address.chars().take(200).collect()
}

#[cfg(test)]
mod tests;
