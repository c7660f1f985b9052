use casebook::{Timestamp, Uuid};
use clap::Args;

use crate::{place::Place, terminal};

/// Read what readers wrote by the site's form, and note what was dealt with.
#[derive(Args, Debug)]
#[command(after_help = "\
EXAMPLES
  disproof inbox
  disproof inbox --done 019a1b2c-3d4e-7f60-8a9b-0c1d2e3f4a5b")]
pub struct InboxArgs {
    /// Note that these were dealt with; they leave the queue and are erased a year after they came
    #[arg(long, value_name = "ID", num_args = 1..)]
    done: Vec<Uuid>,
    /// Messages to show, oldest first
    #[arg(long, default_value_t = 20, value_parser = clap::value_parser!(u32).range(1..=1000))]
    limit: u32,
    /// Print JSON, one message a line
    #[arg(long)]
    json: bool,
}

pub async fn run(place: &Place, arguments: &InboxArgs) -> anyhow::Result<()> {
    let store = place.existing_store().await?;
    if !arguments.done.is_empty() {
        let mut write = store.write("inbox", "dealt with").await?;
        for id in &arguments.done {
            write.handle_feedback(*id, Timestamp::now()).await?;
        }
        write.commit().await?;
    }
    let mut read = store.read().await?;
    let waiting = read.feedback_count().await?;
    let messages = read.waiting_feedback(arguments.limit).await?;
    if arguments.json {
        for message in &messages {
            say!("{}", serde_json::to_string(message)?);
        }
        return Ok(());
    }
    if waiting == 0 {
        say!("Nothing waits.");
        return Ok(());
    }
    say!(
        "{}",
        terminal::dim(&format!(
            "{} waiting, oldest first\n",
            terminal::count(waiting, "message", "messages")
        ))
    );
    for message in &messages {
        let from = [message.name.as_deref(), message.contact.as_deref()];
        let from: Vec<&str> = from.into_iter().flatten().collect();
        say!(
            "{}  {}",
            terminal::bold(&message.kind.to_string()),
            terminal::dim(&format!(
                "{}  {}",
                message.at.strftime("%Y-%m-%d %H:%M UTC"),
                message.id
            ))
        );
        if let Some(page) = &message.page {
            say!("  on {}", terminal::safe(page));
        }
        if !from.is_empty() {
            say!("  from {}", terminal::safe(&from.join(", ")));
        }
        for line in message.text.lines() {
            say_part!("{}", terminal::wrapped(line, 2));
        }
        if let Some(evidence) = &message.evidence {
            say!("  {}", terminal::dim("How they know:"));
            for line in evidence.lines() {
                say_part!("{}", terminal::wrapped(line, 2));
            }
        }
        say!("");
    }
    if waiting > messages.len() as u64 {
        say!("{}", terminal::dim("--limit shows more."));
    }
    Ok(())
}
