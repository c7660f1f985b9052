use std::{
    net::SocketAddr,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use anyhow::Context;
use clap::Args;
use fetch::{Fetcher, Policy};
use store::Store;
use tokio::net::TcpListener;

use crate::{follow, place::Place, terminal};

/// Serve the casebook as a web site.
#[derive(Args, Debug)]
#[command(
    after_help = "EXAMPLE\n  disproof serve --listen 0.0.0.0:8080 --address https://casebook.example"
)]
pub struct ServeArgs {
    #[command(flatten)]
    pub site: SiteArgs,
}

/// How the site is served.
#[derive(Args, Clone, Debug)]
pub struct SiteArgs {
    /// Where to listen
    #[arg(
        long,
        value_name = "ADDR",
        default_value = "127.0.0.1:8080",
        env = "DISPROOF_LISTEN"
    )]
    pub listen: SocketAddr,
    /// The site's public address [default: http:// and where it listens]
    #[arg(long, value_name = "URL", env = "DISPROOF_ADDRESS")]
    address: Option<String>,
    /// The site's name
    #[arg(long, default_value = "Disproof", env = "DISPROOF_NAME")]
    name: String,
    /// A reverse proxy of one's own stands in front and names the visitor (X-Forwarded-For)
    #[arg(long, env = "DISPROOF_BEHIND_PROXY")]
    behind_proxy: bool,
    /// Checks a minute from one address; 0 for no limit
    #[arg(long, default_value_t = 20, env = "DISPROOF_CHECKS_PER_MINUTE")]
    checks_per_minute: u32,
    /// The language whose addresses have no prefix: en, ru, uk, de, fr, es, ar, az or ka
    #[arg(long, default_value = "en", env = "DISPROOF_LANGUAGE", value_parser = language)]
    language: web::Locale,
    /// Where security is reported (security.txt); the site's own form without one
    #[arg(long, value_name = "MAIL", env = "DISPROOF_FEEDBACK")]
    feedback: Option<String>,
}

pub async fn run(place: &Place, arguments: ServeArgs) -> anyhow::Result<()> {
    let store = place.existing_store().await?;
    serve(place, store, &arguments.site, |_| ()).await
}

/// Serves until told to stop; `ready` is told the address once requests are answered.
pub async fn serve(
    place: &Place,
    store: Store,
    arguments: &SiteArgs,
    ready: impl FnOnce(SocketAddr),
) -> anyhow::Result<()> {
    let listener = TcpListener::bind(arguments.listen).await.with_context(|| {
        format!(
            "cannot listen on {}; another program may be using it: choose another with --listen",
            arguments.listen
        )
    })?;
    let listening = listener.local_addr()?;
    let address = arguments
        .address
        .clone()
        .unwrap_or_else(|| format!("http://{listening}/"));
    let address = address.parse().with_context(|| {
        format!("--address {address} is not an address like https://casebook.example")
    })?;
    let index = Arc::new(place.index()?);
    if index.encoder().is_none() {
        eprintln!(
            "{} no weights are installed, so answers rest on words alone; `disproof model fetch` gets them",
            terminal::note("note:")
        );
    }
    let stop = Arc::new(AtomicBool::new(false));
    let follower = {
        let (store, index, stop) = (store.clone(), Arc::clone(&index), Arc::clone(&stop));
        let runtime = tokio::runtime::Handle::current();
        std::thread::Builder::new()
            .name("follow".to_owned())
            .spawn(move || follow::follow(&store, &index, &runtime, &stop))?
    };
    let settings = web::Settings {
        name: arguments.name.clone(),
        language: arguments.language,
        behind_proxy: arguments.behind_proxy,
        checks_per_minute: arguments.checks_per_minute,
        feedback_mail: arguments.feedback.clone(),
        ..web::Settings::at(address)
    };
    let site = web::Site {
        store: store.clone(),
        index,
        fetcher: Fetcher::new(Policy::default())?,
        settings,
    };
    let router = web::router(site);
    say!("{} http://{listening}/", terminal::bold("Serving at"));
    ready(listening);
    let forgetting = tokio::spawn(forget(store.clone()));
    web::serve(listener, router, stopped()).await;
    forgetting.abort();
    say!("Stopping.");
    stop.store(true, Ordering::Relaxed);
    tokio::task::block_in_place(|| follower.join()).ok();
    store.close().await;
    Ok(())
}

pub fn language(tag: &str) -> Result<web::Locale, String> {
    web::Locale::of_tag(tag).ok_or_else(|| format!("the site does not speak “{tag}”"))
}

/// Erases what visitors wrote once it has been kept as long as they were promised, each day.
async fn forget(store: Store) {
    let mut daily = tokio::time::interval(Duration::from_secs(24 * 60 * 60));
    loop {
        daily.tick().await;
        if let Err(error) = web::forget(&store).await {
            tracing::warn!("what visitors wrote could not be erased yet: {error}");
        }
    }
}

/// Resolves when the program is asked to stop: Ctrl-C, or SIGTERM from a service manager.
async fn stopped() {
    let interrupted = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        match signal(SignalKind::terminate()) {
            Ok(mut terminated) => tokio::select! {
                _ = interrupted => {}
                _ = terminated.recv() => {}
            },
            Err(_) => drop(interrupted.await),
        }
    }
    #[cfg(not(unix))]
    drop(interrupted.await);
}
