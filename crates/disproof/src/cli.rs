use std::process::ExitCode;

use clap::{CommandFactory, Parser, Subcommand};

use crate::{commands, place::Place};

/// Disproof: a casebook of disinformation that answers, for any text in any language, whether
/// its claims are known.
#[derive(Parser, Debug)]
#[command(
    name = "disproof",
    version,
    max_term_width = 100,
    after_help = "\
TO BEGIN
  disproof demo                              a casebook to try things on, served on 127.0.0.1:8080
  disproof check \"Western spies set Almaty on fire.\"
  disproof check --file article.html         an article, saved or as text
  disproof import cases.jsonl reports.csv    bring in your own cases
  disproof serve --listen 0.0.0.0:8080       serve them

Every command explains itself with --help."
)]
pub struct Cli {
    #[command(flatten)]
    pub place: Place,
    /// Say more about what is done, on standard error.
    #[arg(long, short, global = true, display_order = 900)]
    pub verbose: bool,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand, Debug)]
enum Command {
    Demo(commands::demo::DemoArgs),
    Serve(commands::serve::ServeArgs),
    Site(commands::site::SiteArgs),
    Check(commands::check::CheckArgs),
    Search(commands::search::SearchArgs),
    Show(commands::show::ShowArgs),
    Inbox(commands::inbox::InboxArgs),
    Kept(commands::kept::KeptArgs),
    Import(commands::import::ImportArgs),
    Export(commands::export::ExportArgs),
    Eval(commands::eval::EvalArgs),
    Model(commands::model::ModelArgs),
    Reindex(commands::reindex::ReindexArgs),
    Doctor(commands::doctor::DoctorArgs),
    Migrate(commands::migrate::MigrateArgs),
    /// Print a script that completes Disproof's commands in your shell.
    #[command(
        after_help = "EXAMPLE\n  disproof completions bash > ~/.local/share/bash-completion/completions/disproof"
    )]
    Completions {
        /// The shell.
        shell: clap_complete::Shell,
    },
}

/// Reads the command line; explains and leaves where it is wrong.
pub fn parse() -> Cli {
    Cli::parse()
}

impl Cli {
    pub async fn run(self) -> anyhow::Result<ExitCode> {
        let place = &self.place;
        match self.command {
            Command::Demo(arguments) => commands::demo::run(place, arguments).await?,
            Command::Serve(arguments) => commands::serve::run(place, arguments).await?,
            Command::Site(arguments) => return commands::site::run(place, arguments).await,
            Command::Check(arguments) => return commands::check::run(place, arguments).await,
            Command::Search(arguments) => commands::search::run(place, &arguments).await?,
            Command::Show(arguments) => commands::show::run(place, &arguments).await?,
            Command::Inbox(arguments) => commands::inbox::run(place, &arguments).await?,
            Command::Kept(arguments) => commands::kept::run(place, &arguments).await?,
            Command::Import(arguments) => return commands::import::run(place, arguments).await,
            Command::Export(arguments) => commands::export::run(place, &arguments).await?,
            Command::Eval(arguments) => commands::eval::run(place, &arguments).await?,
            Command::Model(arguments) => commands::model::run(place, arguments)?,
            Command::Reindex(arguments) => commands::reindex::run(place, &arguments).await?,
            Command::Doctor(arguments) => return commands::doctor::run(place, &arguments).await,
            Command::Migrate(arguments) => commands::migrate::run(place, &arguments).await?,
            Command::Completions { shell } => {
                let mut out = Vec::new();
                clap_complete::generate(shell, &mut Cli::command(), "disproof", &mut out);
                std::io::Write::write_all(&mut std::io::stdout().lock(), &out)?;
            }
        }
        Ok(ExitCode::SUCCESS)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_well_formed() {
        Cli::command().debug_assert();
    }

    #[test]
    fn where_things_are_may_stand_before_or_after_the_command() {
        for line in [
            [
                "disproof",
                "--data",
                "x",
                "--database",
                "sqlite:y",
                "doctor",
            ],
            [
                "disproof",
                "doctor",
                "--data",
                "x",
                "--database",
                "sqlite:y",
            ],
        ] {
            let cli = Cli::try_parse_from(line).unwrap();
            assert_eq!(cli.place.data.to_str(), Some("x"));
            assert!(cli.place.database.is_some());
        }
    }
}
