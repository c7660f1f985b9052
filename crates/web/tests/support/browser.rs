//! A real browser: Debian's Chromium under its driver, both on free ports and in a folder of the
//! test's own, with scripts turned off as the site promises to need none.

use std::{fmt, future::Future, net::SocketAddr, process::Stdio, time::Duration};

use axum::{Router, http::Method};
use fantoccini::{
    Client, ClientBuilder, Locator,
    wd::{Capabilities, WebDriverCompatibleCommand},
};
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::{
    io::{AsyncBufReadExt, BufReader},
    net::TcpListener,
    process::{Child, Command},
    sync::oneshot,
    task::JoinHandle,
    time,
};
use url::Url;

/// How a page is looked at.
#[derive(Clone, Copy, Debug)]
pub struct View {
    pub width: u32,
    pub height: u32,
    pub is_dark: bool,
}

impl View {
    pub const DESK: Self = Self {
        width: 1280,
        height: 900,
        is_dark: false,
    };
    pub const PHONE: Self = Self {
        width: 390,
        height: 844,
        is_dark: false,
    };

    pub fn dark(self) -> Self {
        Self {
            is_dark: true,
            ..self
        }
    }
}

/// A site on a port of its own, until it is dropped.
pub struct Served {
    pub address: SocketAddr,
    _stop: oneshot::Sender<()>,
    task: JoinHandle<()>,
}

impl Served {
    pub async fn of(router: Router) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("an address");
        let (_stop, stopped) = oneshot::channel::<()>();
        let task = tokio::spawn(web::serve(listener, router, async {
            let _ = stopped.await;
        }));
        Self {
            address,
            _stop,
            task,
        }
    }

    pub fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// A browser; its driver and its folder go with it.
pub struct Browser {
    pub client: Client,
    _driver: Child,
    folder: TempDir,
}

impl Drop for Browser {
    /// A test that fails leaves its browser open, and the driver does not take it along; the lock
    /// in the browser's own folder, a link to `HOST-PID`, says which process it is.
    fn drop(&mut self) {
        let lock = std::fs::read_link(self.folder.path().join("SingletonLock"));
        let process = lock.ok().and_then(|lock| {
            let (_, process) = lock.to_str()?.rsplit_once('-')?;
            process.parse::<u32>().ok()
        });
        if let Some(process) = process {
            let _ = std::process::Command::new("kill")
                .args(["-9", &process.to_string()])
                .status();
        }
    }
}

impl Browser {
    /// A browser in which no page's script runs.
    pub async fn open(view: View) -> Self {
        Self::start(view, false).await
    }

    /// A browser as most people have it.
    pub async fn with_scripts(view: View) -> Self {
        Self::start(view, true).await
    }

    async fn start(view: View, scripts: bool) -> Self {
        let folder = TempDir::new().expect("a folder");
        let (driver, port) = start_driver().await;
        let mut arguments = vec![
            "--headless=new".to_owned(),
            "--no-sandbox".to_owned(),
            "--disable-gpu".to_owned(),
            "--disable-quic".to_owned(),
            "--disable-dev-shm-usage".to_owned(),
            "--no-first-run".to_owned(),
            "--disable-background-networking".to_owned(),
            "--disable-component-update".to_owned(),
            "--disable-sync".to_owned(),
            "--hide-scrollbars".to_owned(),
            "--lang=en".to_owned(),
            format!("--user-data-dir={}", folder.path().display()),
        ];
        arguments.push(format!("--window-size={},{}", view.width, view.height));
        let mut capabilities = Capabilities::new();
        let options = json!({
            "args": arguments,
            // 2 blocks: no page of ours may need a script.
            "prefs": {"profile.managed_default_content_settings.javascript": if scripts { 1 } else { 2 }},
        });
        capabilities.insert("goog:chromeOptions".to_owned(), options);
        capabilities.insert("goog:loggingPrefs".to_owned(), json!({"browser": "ALL"}));
        let client = ClientBuilder::new(hyper_util::client::legacy::connect::HttpConnector::new())
            .capabilities(capabilities)
            .connect(&format!("http://127.0.0.1:{port}"))
            .await
            .expect("Chromium starts; scripts/test installs it");
        let browser = Self {
            client,
            _driver: driver,
            folder,
        };
        browser.look_as(view).await;
        browser
    }

    /// Sets the size of the page, not of the window about it, and its colours.
    pub async fn look_as(&self, view: View) {
        let scheme = if view.is_dark { "dark" } else { "light" };
        self.tell(
            "Emulation.setDeviceMetricsOverride",
            json!({
                "width": view.width, "height": view.height, "deviceScaleFactor": 1,
                "mobile": view.width < 500,
            }),
        )
        .await;
        self.tell(
            "Emulation.setEmulatedMedia",
            json!({
                "features": [{"name": "prefers-color-scheme", "value": scheme}],
            }),
        )
        .await;
    }

    /// Shows the page as it is printed.
    pub async fn print(&self) {
        self.tell("Emulation.setEmulatedMedia", json!({"media": "print"}))
            .await;
    }

    /// Gives the browser an order of the DevTools protocol.
    pub async fn tell(&self, order: &str, parameters: Value) -> Value {
        let body = json!({"cmd": order, "params": parameters});
        self.client
            .issue_cmd(Order {
                path: "goog/cdp/execute",
                body,
            })
            .await
            .expect("an order the browser knows")
    }

    /// What the page logged since last asked; a breach of the content policy is logged there.
    pub async fn log(&self) -> Vec<String> {
        let entries = self
            .client
            .issue_cmd(Order {
                path: "se/log",
                body: json!({"type": "browser"}),
            })
            .await
            .expect("a log");
        let entries = entries.as_array().cloned().unwrap_or_default();
        entries
            .iter()
            .map(|entry| entry["message"].to_string())
            .collect()
    }

    /// The value of an expression, computed by the browser's own tools, not by the page.
    pub async fn value(&self, expression: &str) -> Value {
        let answer = self
            .tell(
                "Runtime.evaluate",
                json!({"expression": expression, "returnByValue": true}),
            )
            .await;
        answer["result"]["value"].clone()
    }

    /// The value that an expression's promise comes to.
    pub async fn settled(&self, expression: &str) -> Value {
        let answer = self
            .tell(
                "Runtime.evaluate",
                json!({"expression": expression, "returnByValue": true, "awaitPromise": true}),
            )
            .await;
        answer["result"]["value"].clone()
    }

    /// Hands in a text on the page for checks, and waits for an element of the answer.
    pub async fn hand_in(&self, text: &str, answer: Locator<'_>) {
        let wait = || self.client.wait();
        let field = wait().for_element(Locator::Id("check-text")).await;
        field.unwrap().send_keys(text).await.unwrap();
        let button = self.client.find(Locator::Css(".check-form button")).await;
        button.unwrap().click().await.unwrap();
        wait().for_element(answer).await.unwrap();
    }

    /// Clicks on something, once it is there.
    pub async fn click(&self, selector: &str) {
        let found = self.client.wait().for_element(Locator::Css(selector)).await;
        let found = found.unwrap_or_else(|error| panic!("{selector}: {error}"));
        found
            .click()
            .await
            .unwrap_or_else(|error| panic!("{selector}: {error}"));
    }

    /// A picture of the whole page, as PNG.
    pub async fn picture(&self, view: View) -> Vec<u8> {
        let height = self.value("document.documentElement.scrollHeight").await;
        let height = height
            .as_u64()
            .unwrap_or(0)
            .clamp(u64::from(view.height), 12_000);
        let height = u32::try_from(height).expect("clamped");
        self.look_as(View { height, ..view }).await;
        let picture = self.client.screenshot().await.expect("a picture");
        self.look_as(view).await;
        picture
    }

    pub async fn close(self) {
        let closed = self.client.clone().close().await;
        closed.expect("the browser closes");
    }
}

async fn start_driver() -> (Child, u16) {
    let mut driver = Command::new("chromedriver")
        .arg("--port=0")
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .kill_on_drop(true)
        .spawn()
        .unwrap_or_else(|error| {
            panic!("chromedriver cannot be started ({error}); run scripts/test, which installs Chromium and its driver")
        });
    let output = driver.stdout.take().expect("it is piped");
    let port = within(Duration::from_secs(30), async {
        let mut lines = BufReader::new(output).lines();
        while let Ok(Some(line)) = lines.next_line().await {
            let port = line
                .rsplit_once("on port ")
                .and_then(|(_, port)| port.trim_end_matches('.').parse().ok());
            if line.contains("started successfully")
                && let Some(port) = port
            {
                // The driver stops when nobody reads what it says.
                tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
                return port;
            }
        }
        panic!("chromedriver ended before it said its port")
    })
    .await;
    (driver, port)
}

async fn within<T>(limit: Duration, work: impl Future<Output = T>) -> T {
    time::timeout(limit, work)
        .await
        .unwrap_or_else(|_| panic!("took longer than {limit:?}"))
}

/// An order of the driver beyond the standard.
struct Order {
    path: &'static str,
    body: Value,
}

impl fmt::Debug for Order {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.path)
    }
}

impl WebDriverCompatibleCommand for Order {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, url::ParseError> {
        base.join(&format!(
            "session/{}/{}",
            session.unwrap_or_default(),
            self.path
        ))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(self.body.to_string()))
    }
}
