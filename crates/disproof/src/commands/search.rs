use clap::{Args, ValueEnum};
use search::{Hit, SearchQuery, Sort};

use super::filter::FilterArgs;
use crate::{follow, place::Place, terminal};

/// Search the casebook, by words in any language, by date, outlet, country…
#[derive(Args, Debug)]
#[command(after_help = "\
EXAMPLES
  disproof search biolabs --country Ukraine
  disproof search --outlet \"RT English\" --from 2020-01-01 --sort newest
  disproof search --status draft")]
pub struct SearchArgs {
    /// Words; none lists every case that the other options let through
    text: Vec<String>,
    /// In which order
    #[arg(long, value_enum, default_value = "relevance")]
    sort: Order,
    /// Answers to pass over
    #[arg(long, default_value_t = 0)]
    offset: usize,
    /// Answers to give
    #[arg(long, default_value_t = 20, value_parser = clap::value_parser!(u32).range(1..=100))]
    limit: u32,
    /// Print JSON
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    filter: FilterArgs,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Order {
    Relevance,
    Newest,
    Oldest,
    /// Most often seen first
    Appearances,
    /// Latest published first
    Published,
}

/// Cases near the words that are shown where none has them.
const NEAREST: usize = 5;

pub async fn run(place: &Place, arguments: &SearchArgs) -> anyhow::Result<()> {
    let store = place.existing_store().await?;
    let index = place.index()?;
    follow::catch_up_or_say(&store, &index).await?;
    let query = SearchQuery {
        text: arguments.text.join(" "),
        filter: arguments.filter.at_the_desk(),
        sort: match arguments.sort {
            Order::Relevance => Sort::Relevance,
            Order::Newest => Sort::Newest,
            Order::Oldest => Sort::Oldest,
            Order::Appearances => Sort::Appearances,
            Order::Published => Sort::Published,
        },
        offset: arguments.offset,
        limit: arguments.limit as usize,
        nearest: NEAREST,
        ..SearchQuery::default()
    };
    let results = tokio::task::block_in_place(|| index.search(&query))?;
    if arguments.json {
        say!("{}", serde_json::to_string(&results)?);
        return Ok(());
    }
    if results.total == 0 {
        say!("No case answers that. Fewer words or fewer limits may find more.");
        if !results.nearest.is_empty() {
            say!("\nThe nearest cases\n");
            results.nearest.iter().for_each(print);
        }
        return Ok(());
    }
    let last = arguments.offset + results.hits.len();
    say!(
        "{}\n",
        terminal::dim(&format!(
            "{}–{last} of {} cases",
            arguments.offset + 1,
            results.total
        ))
    );
    results.hits.iter().for_each(print);
    Ok(())
}

fn print(hit: &Hit) {
    say!(
        "{}  {}",
        terminal::bold(&hit.number.to_string()),
        terminal::bold(&terminal::safe(match hit.title.trim() {
            "" => "(no title)",
            title => title,
        }))
    );
    let mut facts: Vec<String> = hit
        .first_seen
        .map(|day| day.to_string())
        .into_iter()
        .collect();
    facts.extend(hit.outlets.iter().take(3).map(|outlet| outlet.name.clone()));
    facts.extend(
        hit.languages
            .iter()
            .map(|language| language.name("en").to_owned()),
    );
    facts.extend(
        hit.countries
            .iter()
            .map(|country| country.name("en").to_owned()),
    );
    if hit.status != casebook::Status::Published {
        facts.push(hit.status.to_string());
    }
    if !facts.is_empty() {
        say!("  {}", terminal::dim(&terminal::safe(&facts.join(" · "))));
    }
    if !hit.excerpt.is_empty() {
        say_part!("{}", terminal::wrapped(&hit.excerpt, 2));
    }
    say!("");
}
