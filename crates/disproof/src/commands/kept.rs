use std::str::FromStr;

use casebook::Uuid;
use clap::Args;

use crate::{place::Place, terminal};

/// Show the texts that visitors asked to keep after a check, and delete what must not stay.
#[derive(Args, Debug)]
#[command(after_help = "\
Each is deleted by itself 90 days after it was kept.

EXAMPLES
  disproof kept
  disproof kept --delete https://casebook.example/check/kept/60ad30b7e1f24f4a8cc9a1a84b1d7c0e")]
pub struct KeptArgs {
    /// Delete these, each by its address or id
    #[arg(long, value_name = "ADDRESS", num_args = 1..)]
    delete: Vec<Kept>,
    /// Texts to show, latest first
    #[arg(long, default_value_t = 20, value_parser = clap::value_parser!(u32).range(1..=1000))]
    limit: u32,
    /// Print JSON, one text a line
    #[arg(long)]
    json: bool,
}

/// A kept text, by its id or an address that ends with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Kept(Uuid);

impl FromStr for Kept {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let path = text.split(['?', '#']).next().unwrap_or_default();
        let id = path.trim_end_matches('/').rsplit('/').next();
        let id = id.and_then(|id| id.parse().ok());
        id.map(Self).ok_or_else(|| {
            format!("“{text}” is not the address of a kept text, like /check/kept/60ad30b7e1f24f4a8cc9a1a84b1d7c0e")
        })
    }
}

pub async fn run(place: &Place, arguments: &KeptArgs) -> anyhow::Result<()> {
    let store = place.existing_store().await?;
    if !arguments.delete.is_empty() {
        let mut write = store.write("kept", "must not stay").await?;
        for Kept(id) in &arguments.delete {
            if !write.erase_kept_text(*id).await? {
                anyhow::bail!("no text {} is kept; nothing was deleted", id.simple());
            }
        }
        write.commit().await?;
        say!("Deleted.");
        return Ok(());
    }
    let texts = store.kept_texts(arguments.limit).await?;
    if arguments.json {
        for text in &texts {
            say!("{}", serde_json::to_string(text)?);
        }
        return Ok(());
    }
    if texts.is_empty() {
        say!("No text is kept.");
        return Ok(());
    }
    for text in &texts {
        say!(
            "{}  {}",
            terminal::bold(&format!("/check/kept/{}", text.id.simple())),
            terminal::dim(&text.at.strftime("%Y-%m-%d %H:%M UTC").to_string())
        );
        if let Some(url) = &text.url {
            say!("  said to be from {}", terminal::safe(url));
        }
        let words = [text.title.as_deref(), Some(&text.text)];
        let words: Vec<&str> = words.into_iter().flatten().collect();
        say_part!(
            "{}",
            terminal::wrapped(&terminal::beginning(&words.join(" · "), 300), 2)
        );
        say!("");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kept_text_is_named_by_its_id_or_its_address() {
        let id = "60ad30b7e1f24f4a8cc9a1a84b1d7c0e";
        for text in [
            id.to_owned(),
            format!("/check/kept/{id}"),
            format!("https://casebook.example/ru/check/kept/{id}/?key=1#x"),
            "60ad30b7-e1f2-4f4a-8cc9-a1a84b1d7c0e".to_owned(),
        ] {
            assert_eq!(text.parse::<Kept>().unwrap().0.simple().to_string(), id);
        }
        for text in ["", "/", "https://casebook.example/check/kept/", "60ad"] {
            let error = text.parse::<Kept>().unwrap_err();
            assert!(
                error.contains("is not the address of a kept text"),
                "{error}"
            );
        }
    }
}
