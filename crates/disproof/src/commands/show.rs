use anyhow::Context;
use casebook::{CaseNumber, rules};
use clap::Args;
use search::Entry;

use crate::{cases::Entries, place::Place, terminal};

/// Show a case, whatever its status.
#[derive(Args, Debug)]
#[command(after_help = "EXAMPLE\n  disproof show D-12")]
pub struct ShowArgs {
    /// Its number: D-12 or 12
    number: CaseNumber,
    /// Print JSON: the record as `export` writes it
    #[arg(long)]
    json: bool,
}

pub async fn run(place: &Place, arguments: &ShowArgs) -> anyhow::Result<()> {
    let store = place.existing_store().await?;
    let case = store
        .case(arguments.number)
        .await?
        .with_context(|| format!("there is no case {}", arguments.number))?;
    if arguments.json {
        say!("{}", serde_json::to_string(&case)?);
        return Ok(());
    }
    let mut read = store.read().await?;
    let mut narratives = read.narratives().await?;
    narratives.retain(|narrative| case.content.narratives.contains(&narrative.slug));
    let narratives = narratives.into_iter().map(|narrative| narrative.title);
    let entries = Entries::default().of(&mut read, vec![case]).await?;
    print(&entries[0], narratives.collect());
    Ok(())
}

fn print(entry: &Entry, narratives: Vec<String>) {
    let case = &entry.case;
    let content = &case.content;
    let title = if content.title.is_empty() {
        "(no title)"
    } else {
        &content.title
    };
    say!(
        "{}  {}",
        terminal::bold(&case.number.to_string()),
        terminal::bold(&terminal::safe(title))
    );
    say!(
        "  {}",
        terminal::dim(&format!("{}, {}", case.status, case.path()))
    );
    let missing = rules::missing(content);
    if !missing.is_empty() {
        let lacks: Vec<_> = missing.iter().map(ToString::to_string).collect();
        say!(
            "  {} {}",
            terminal::warn("Before it can be published it needs:"),
            lacks.join(", ")
        );
    }
    for correction in &case.corrections {
        let what = if correction.withdrawal {
            "Withdrawn"
        } else {
            "Corrected"
        };
        paragraph(
            what,
            &format!("{:.10}: {}", correction.at.to_string(), correction.note),
        );
    }
    for claim in &content.claims {
        let verdict = claim
            .verdict
            .map(|verdict| format!(" — {verdict}"))
            .unwrap_or_default();
        paragraph("Claim", &format!("{}{verdict}", claim.text));
        if let Some(grain) = &claim.grain_of_truth {
            paragraph("What is true in it", grain);
        }
    }
    paragraph("Summary", &content.summary);
    paragraph("Response", &content.response);
    for appearance in &content.appearances {
        let known = entry
            .outlets
            .iter()
            .find(|outlet| Some(&outlet.slug) == appearance.outlet.as_ref());
        let outlet = appearance
            .outlet_label
            .clone()
            .or_else(|| known.map(|outlet| outlet.name.clone()));
        let facts = [
            outlet,
            appearance.published_on.map(|day| day.to_string()),
            appearance
                .language
                .as_ref()
                .map(|language| language.name("en").to_owned()),
            appearance.url.clone(),
            appearance
                .archived_url
                .as_ref()
                .map(|url| format!("archived at {url}")),
        ];
        paragraph(
            "Appeared",
            &facts.into_iter().flatten().collect::<Vec<_>>().join(", "),
        );
        paragraph("", appearance.headline.as_deref().unwrap_or_default());
        paragraph(
            "",
            &appearance
                .quote
                .as_ref()
                .map(|q| format!("“{q}”"))
                .unwrap_or_default(),
        );
    }
    for evidence in &content.evidence {
        let parts = [
            Some(evidence.title.clone()),
            evidence.publisher.clone(),
            evidence.url.clone(),
        ];
        paragraph(
            "Evidence",
            &parts.into_iter().flatten().collect::<Vec<_>>().join(", "),
        );
    }
    let list = |items: Vec<String>| items.join(", ");
    paragraph(
        "Countries",
        &list(
            content
                .countries
                .iter()
                .map(|c| c.name("en").to_owned())
                .collect(),
        ),
    );
    paragraph(
        "Languages",
        &list(
            content
                .article_languages()
                .iter()
                .map(|l| l.name("en").to_owned())
                .collect(),
        ),
    );
    paragraph(
        "Tags",
        &list(entry.tags.iter().map(|tag| tag.name.clone()).collect()),
    );
    paragraph("Narratives", &list(narratives));
    paragraph(
        "Reported in issue",
        &list(content.issues.iter().map(ToString::to_string).collect()),
    );
    for label in &content.unresolved {
        paragraph("Not resolved", &format!("{}: {}", label.field, label.text));
    }
    if let Some(origin) = &content.origin {
        let parts = [
            Some(origin.dataset.clone()),
            origin.attribution.clone(),
            origin.licence.clone(),
            origin.url.clone(),
        ];
        paragraph(
            "Origin",
            &parts.into_iter().flatten().collect::<Vec<_>>().join(", "),
        );
    }
}

fn paragraph(head: &str, text: &str) {
    if text.trim().is_empty() {
        return;
    }
    if !head.is_empty() {
        say!("\n{}", terminal::bold(head));
    }
    say_part!("{}", terminal::wrapped(text, 2));
}
