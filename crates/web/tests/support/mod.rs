//! A site of one's own for each test: a real casebook in a folder that goes with the test, a real
//! index that follows it (by words alone: no weights are needed), and the router before it.
#![allow(
    dead_code,
    reason = "each test binary uses its own part of what they share"
)]

pub mod browser;
pub mod cases;

use std::{net::SocketAddr, path::Path, sync::Arc};

use axum::{
    Router,
    body::Body,
    extract::ConnectInfo,
    http::{HeaderMap, Method, Request, StatusCode, header},
};
use casebook::{Case, Content, Correction, Record, Status};
use encoder::Encoder;
use fetch::{Fetcher, Policy};
use search::{Entry, Index, Named};
use store::{DatabaseUrl, Store};
use tempfile::TempDir;
use tower::ServiceExt;
use web::{Settings, Site};

/// A site and what stands behind it.
pub struct World {
    pub store: Store,
    pub index: Arc<Index>,
    pub settings: Settings,
    /// A port of this machine from which articles may be fetched, where one may.
    pub paper: Option<u16>,
    folder: TempDir,
}

/// What the site answered.
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: String,
}

impl Answer {
    pub fn header(&self, name: &str) -> &str {
        let value = self.headers.get(name);
        value.map_or("", |value| value.to_str().expect("a header of ASCII"))
    }

    #[track_caller]
    pub fn has(&self, piece: &str) -> &Self {
        assert!(
            self.body.contains(piece),
            "{piece:?} is missing from:\n{}",
            self.body
        );
        self
    }

    #[track_caller]
    pub fn lacks(&self, piece: &str) -> &Self {
        assert!(
            !self.body.contains(piece),
            "{piece:?} is in:\n{}",
            self.body
        );
        self
    }

    #[track_caller]
    pub fn is(&self, status: u16) -> &Self {
        assert_eq!(self.status.as_u16(), status, "{}", self.body);
        self
    }
}

/// The text of each element that a selector finds, spaces as a reader sees them.
pub fn text_of(html: &str, selector: &str) -> Vec<String> {
    let page = extract::dom::parse(html).document;
    let found = page.select(selector);
    found
        .iter()
        .map(|one| one.text().split_whitespace().collect::<Vec<_>>().join(" "))
        .collect()
}

impl World {
    /// An empty casebook and its site.
    pub async fn empty() -> Self {
        Self::with(None).await
    }

    async fn with(encoder: Option<Arc<Encoder>>) -> Self {
        let folder = TempDir::new().expect("a folder");
        let url = DatabaseUrl::sqlite_in(folder.path());
        let store = Store::open(&url).await.expect("a casebook");
        let index = Index::open(&folder.path().join("index"), encoder).expect("an index");
        let address = "https://disproof.example".parse().expect("an address");
        Self {
            store,
            index: Arc::new(index),
            settings: Settings {
                checks_per_minute: 0,
                ..Settings::at(address)
            },
            paper: None,
            folder,
        }
    }

    /// A casebook of the cases in [`cases`], indexed.
    pub async fn with_cases() -> Self {
        let world = Self::empty().await;
        cases::write(&world).await;
        world.reindex().await;
        world
    }

    /// A casebook of the records in a file of the project's own format.
    pub async fn of_file(path: &Path, encoder: Option<Arc<Encoder>>) -> Self {
        let world = Self::with(encoder).await;
        let text = std::fs::read_to_string(path).expect("a file of records");
        let mut write = world
            .store
            .write("demo", "load")
            .await
            .expect("a transaction");
        for line in text.lines().skip(1) {
            let record: Record = serde_json::from_str(line).expect("a record");
            write.restore(&record).await.expect("a record that fits");
        }
        write.commit().await.expect("a commit");
        world.reindex().await;
        world
    }

    pub async fn create(&self, status: Status, content: Content) -> Case {
        let mut write = self
            .store
            .write("ada", "a test")
            .await
            .expect("a transaction");
        let case = write.create_case(status, content).await.expect("a case");
        write.commit().await.expect("a commit");
        case
    }

    /// Changes a case, telling the public where that is needed.
    pub async fn change(&self, case: &Case, change: impl FnOnce(&mut Case)) -> Case {
        let mut next = case.clone();
        change(&mut next);
        let mut write = self
            .store
            .write("grace", "a change")
            .await
            .expect("a transaction");
        write
            .save_case(&next)
            .await
            .expect("a change that is allowed");
        write.commit().await.expect("a commit");
        let changed = self.store.case(case.number).await.expect("an answer");
        changed.expect("the case")
    }

    pub async fn withdraw(&self, case: &Case, note: &str) -> Case {
        self.tell(case, Status::Withdrawn, note).await
    }

    pub async fn correct(&self, case: &Case, note: &str) -> Case {
        self.tell(case, Status::Corrected, note).await
    }

    async fn tell(&self, case: &Case, status: Status, note: &str) -> Case {
        self.change(case, |case| {
            case.status = status;
            case.corrections.push(Correction {
                at: store::now(),
                note: note.to_owned(),
                withdrawal: status == Status::Withdrawn,
            });
        })
        .await
    }

    /// Puts every case into the index, whatever its status, as the program does.
    pub async fn reindex(&self) {
        let mut entries = Vec::new();
        for case in self.store.cases_after(None, 10_000).await.expect("cases") {
            entries.push(self.entry(case).await);
        }
        let sequence = self.store.last_change().await.expect("an answer");
        let mut writer = self.index.writer().expect("a writer");
        writer.put(&entries, &|_| {}).expect("room");
        writer.commit(sequence).expect("a commit");
    }

    async fn entry(&self, case: Case) -> Entry {
        let content = &case.content;
        let slugs: Vec<_> = content.outlets().into_iter().cloned().collect();
        let outlets = self.store.outlets_by_slug(&slugs).await.expect("outlets");
        let tags = self.store.tags_by_slug(&content.tags).await.expect("tags");
        let mut slugs = content.narratives.clone();
        let mut narratives = Vec::new();
        while let Some(slug) = slugs.pop() {
            if let Some(narrative) = self.store.narrative(&slug).await.expect("an answer") {
                slugs.extend(narrative.parent);
                let name = narrative.title;
                narratives.push(Named { slug, name });
            }
        }
        Entry {
            outlets,
            tags,
            narratives,
            case,
        }
    }

    pub fn router(&self) -> Router {
        let policy = Policy {
            allow_loopback: self.paper.is_some(),
            ports: self.paper.into_iter().collect(),
            ..Policy::default()
        };
        web::router(Site {
            store: self.store.clone(),
            index: Arc::clone(&self.index),
            fetcher: Fetcher::new(policy).expect("a client"),
            settings: self.settings.clone(),
        })
    }

    /// Asks for a path; what no address may hold is encoded, as a browser does.
    pub async fn get(&self, path: &str) -> Answer {
        let path: String = path
            .chars()
            .map(|c| match c {
                ' ' | '"' | '<' | '>' | '{' | '}' | '`' | '|' | '^' | '\\' => {
                    format!("%{:02X}", c as u32)
                }
                c => c.to_string(),
            })
            .collect();
        let path = path.as_str();
        send(
            &self.router(),
            request(Method::GET, path)
                .body(Body::empty())
                .expect("a request"),
        )
        .await
    }

    /// Sends the check form as a browser does.
    pub async fn check(&self, fields: &[(&str, &str)]) -> Answer {
        send(&self.router(), form("/check", fields)).await
    }
}

/// A request as from a browser.
pub fn request(method: Method, path: &str) -> axum::http::request::Builder {
    Request::builder()
        .method(method)
        .uri(path)
        .header(header::HOST, "disproof.example")
        .header(header::ACCEPT, "text/html,application/xhtml+xml,*/*;q=0.8")
}

pub fn form(path: &str, fields: &[(&str, &str)]) -> Request<Body> {
    let mut encoded = url::form_urlencoded::Serializer::new(String::new());
    encoded.extend_pairs(fields);
    request(Method::POST, path)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header("sec-fetch-site", "same-origin")
        .body(Body::from(encoded.finish()))
        .expect("a request")
}

pub async fn send(router: &Router, mut request: Request<Body>) -> Answer {
    let peer: SocketAddr = "192.0.2.7:4711".parse().expect("an address");
    if request
        .extensions()
        .get::<ConnectInfo<SocketAddr>>()
        .is_none()
    {
        request.extensions_mut().insert(ConnectInfo(peer));
    }
    let response = router
        .clone()
        .oneshot(request)
        .await
        .expect("a router never fails");
    let (parts, body) = response.into_parts();
    let body = axum::body::to_bytes(body, usize::MAX)
        .await
        .expect("a body");
    Answer {
        status: parts.status,
        headers: parts.headers,
        body: String::from_utf8_lossy(&body).into_owned(),
    }
}
