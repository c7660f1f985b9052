use std::path::PathBuf;

use clap::{Args, Subcommand};
use url::Url;
use web::Locale;

use crate::{copying, place::Place};

/// Work on the public site.
#[derive(Args, Debug)]
#[command(after_help = "EXAMPLE\n  disproof site export public --address https://casebook.example")]
pub struct SiteArgs {
    #[command(subcommand)]
    command: SiteCommand,
}

#[derive(Subcommand, Debug)]
enum SiteCommand {
    Export(ExportArgs),
}

/// Write the whole public site as files, which any web server, or none, can show.
///
/// Every page that a link leads to is written, in every language of the site, and every link of
/// every page is seen to lead to a file. What needs the program behind it is left out: the check, the
/// full search, the form to write by. Titles can be searched in the browser.
#[derive(Args, Debug)]
#[command(
    after_help = "EXAMPLES\n  disproof site export public --address https://casebook.example\n  disproof site export public --language en --language uk"
)]
pub struct ExportArgs {
    /// The folder to write; one that an earlier export made is replaced as a whole at the end
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    /// The address of the site of which this is a copy
    #[arg(
        long,
        value_name = "URL",
        default_value = "http://127.0.0.1:8080",
        env = "DISPROOF_ADDRESS"
    )]
    address: Url,
    /// The site's name
    #[arg(long, default_value = "Disproof", env = "DISPROOF_NAME")]
    name: String,
    /// A language to write the site in, again for more; all nine without it
    #[arg(long, value_parser = super::serve::language)]
    language: Vec<Locale>,
    /// The language whose addresses have no prefix
    #[arg(long, default_value = "en", env = "DISPROOF_LANGUAGE", value_parser = super::serve::language)]
    site_language: Locale,
}

pub async fn run(place: &Place, arguments: SiteArgs) -> anyhow::Result<std::process::ExitCode> {
    let SiteCommand::Export(arguments) = arguments.command;
    let mut languages = arguments.language;
    if languages.is_empty() {
        languages = Locale::ALL.into();
    }
    let settings = web::Settings {
        name: arguments.name,
        language: arguments.site_language,
        is_fixed: true,
        ..web::Settings::at(arguments.address)
    };
    copying::run(place, settings, &languages, &arguments.folder).await
}
