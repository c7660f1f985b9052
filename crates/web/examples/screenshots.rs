//! Pictures of every page, wide and narrow, light and dark, of the demo casebook:
//! `cargo run -p web --example screenshots -- FOLDER [PAGE…]`. With `DISPROOF_MODEL` naming the
//! weights, checks are made as they are with an encoder.

use std::{env, error::Error, fs, path::PathBuf, sync::Arc};

use encoder::{Adapter, Encoder, Options};
use fantoccini::Locator;

#[path = "../tests/support/mod.rs"]
mod support;

use support::{
    World,
    browser::{Browser, Served, View},
};

/// What is looked at: an address, or the answer to a check of a text.
enum Sight {
    At(String),
    Checking(String),
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args().skip(1);
    let folder = PathBuf::from(arguments.next().ok_or("name a folder for the pictures")?);
    let only: Vec<String> = arguments.collect();
    fs::create_dir_all(&folder)?;
    let demo = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../demo"));
    let encoder = match env::var_os("DISPROOF_MODEL") {
        Some(path) => {
            let options = Options {
                adapter: Some(Arc::new(Adapter::for_casebooks())),
                ..Options::default()
            };
            Some(Arc::new(Encoder::open_with(path.as_ref(), options)?))
        }
        None => None,
    };
    let world = World::of_file(&demo.join("casebook.jsonl"), encoder).await;
    let site = Served::of(world.router()).await;
    let mut sights = vec![
        ("home", Sight::At("/".into())),
        ("search", Sight::At("/cases?q=NATO&language=ru".into())),
        ("list", Sight::At("/cases?sort=oldest".into())),
        ("list-arabic", Sight::At("/ar/cases".into())),
        (
            "nothing",
            Sight::At("/cases?q=qwertyuiop&country=UA".into()),
        ),
        ("stories", Sight::At("/narratives".into())),
        (
            "story",
            Sight::At("/narratives/russia-only-defends-itself".into()),
        ),
        (
            "story-arabic",
            Sight::At("/ar/narratives/russia-only-defends-itself".into()),
        ),
        ("outlets", Sight::At("/outlets".into())),
        ("country", Sight::At("/countries/UA".into())),
        ("review", Sight::At("/review/1".into())),
        ("history", Sight::At("/cases/9/history".into())),
        ("writing", Sight::At("/feedback?page=/cases/8".into())),
        ("about", Sight::At("/about".into())),
        ("check", Sight::At("/check".into())),
        ("missing", Sight::At("/cases/999999".into())),
        ("case", Sight::At("/cases/8".into())),
        ("case-arabic", Sight::At("/cases/27".into())),
        ("case-corrected", Sight::At("/cases/9".into())),
        ("case-withdrawn", Sight::At("/cases/66".into())),
    ];
    for (name, article) in [
        ("answer", "pl-listy-z-zascianka.txt"),
        ("answer-arabic", "ar-rasail-al-maqha.txt"),
        ("answer-nothing", "recipe.txt"),
    ] {
        let text = fs::read_to_string(demo.join("articles").join(article))?;
        sights.push((name, Sight::Checking(text)));
    }
    sights.retain(|(name, _)| only.is_empty() || only.iter().any(|wanted| wanted == name));
    let browser = Browser::open(View::DESK).await;
    for (look, view) in [
        ("wide-light", View::DESK),
        ("wide-dark", View::DESK.dark()),
        ("phone-light", View::PHONE),
        ("phone-dark", View::PHONE.dark()),
    ] {
        browser.look_as(view).await;
        for (name, sight) in &sights {
            match sight {
                Sight::At(path) => browser.client.goto(&site.url(path)).await?,
                Sight::Checking(text) => check(&browser, &site, text).await?,
            }
            let picture = browser.picture(view).await;
            fs::write(folder.join(format!("{name}-{look}.png")), picture)?;
        }
    }
    if only.is_empty() || only.iter().any(|wanted| wanted == "print") {
        let paper = View {
            width: 760,
            ..View::DESK
        };
        browser.look_as(paper).await;
        browser.client.goto(&site.url("/cases/8")).await?;
        browser.print().await;
        fs::write(
            folder.join("case-print.png"),
            browser.client.screenshot().await?,
        )?;
    }
    browser.close().await;
    Ok(())
}

async fn check(browser: &Browser, site: &Served, text: &str) -> Result<(), Box<dyn Error>> {
    browser.client.goto(&site.url("/check")).await?;
    let field = browser.client.find(Locator::Id("check-text")).await?;
    field.send_keys(text).await?;
    browser
        .client
        .find(Locator::Css(".check-form button"))
        .await?
        .click()
        .await?;
    browser
        .client
        .wait()
        .for_element(Locator::Css(".checked-text"))
        .await?;
    Ok(())
}
