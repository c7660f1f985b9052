//! Where things are: the data directory, the database, the index, the weights.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use anyhow::Context;
use clap::Args;
use encoder::{Adapter, Encoder, Error::Unusable, Options};
use search::{Index, Ranking};
use store::{DatabaseUrl, Store};

use crate::weights;

/// Options that every command takes, before or after its name.
#[derive(Args, Clone, Debug)]
pub struct Place {
    /// Folder of the casebook, its index and whatever else is kept.
    #[arg(
        long,
        global = true,
        value_name = "DIR",
        env = "DISPROOF_DATA",
        default_value = "disproof-data",
        help_heading = "Where things are"
    )]
    pub data: PathBuf,
    /// Database: postgres://user@host/name, or sqlite:FILE [default: casebook.sqlite in the data folder]
    #[arg(
        long,
        global = true,
        value_name = "URL",
        env = "DISPROOF_DATABASE",
        hide_env_values = true,
        help_heading = "Where things are"
    )]
    pub database: Option<DatabaseUrl>,
    /// The encoder's weights [default: looked for in the data folder and the user's cache]
    #[arg(
        long,
        global = true,
        value_name = "FILE",
        env = "DISPROOF_MODEL",
        help_heading = "Where things are"
    )]
    pub model: Option<PathBuf>,
    /// Leave out what was learnt for casebooks and added to the encoder; to compare. The index is
    /// made anew for it, and again without it
    #[arg(
        long,
        global = true,
        env = "DISPROOF_PLAIN_ENCODER",
        help_heading = "How matches are found"
    )]
    pub plain_encoder: bool,
    /// How the evidence for a match is weighed: learnt, untrained (set by hand), or a file like
    /// crates/search/data/ranking.json
    #[arg(
        long,
        global = true,
        value_name = "WEIGHTS",
        env = "DISPROOF_RANKING",
        default_value = "learnt",
        help_heading = "How matches are found"
    )]
    pub ranking: String,
}

impl Place {
    /// The database's address.
    pub fn database(&self) -> DatabaseUrl {
        self.database
            .clone()
            .unwrap_or_else(|| DatabaseUrl::sqlite_in(&self.data))
    }

    /// The index's folder.
    pub fn index_directory(&self) -> PathBuf {
        self.data.join("index")
    }

    /// Opens the casebook, making and migrating it where needed.
    pub async fn store(&self) -> anyhow::Result<Store> {
        self.make_data_directory()?;
        Ok(Store::open(&self.database()).await?)
    }

    /// Opens the casebook only where there is one: a command that reads should not leave an empty
    /// one behind in the wrong folder.
    pub async fn existing_store(&self) -> anyhow::Result<Store> {
        let url = self.database();
        if let Some(path) = url.path()
            && !path.exists()
        {
            anyhow::bail!(
                "there is no casebook at {}; name its folder with --data, or begin one with \
                 `disproof demo` or `disproof import FILE`",
                path.display()
            );
        }
        self.store().await
    }

    /// The weights by which matches are ranked.
    pub fn ranking(&self) -> anyhow::Result<Ranking> {
        match self.ranking.as_str() {
            "learnt" => Ok(Ranking::learnt()),
            "untrained" => Ok(Ranking::untrained()),
            path => {
                let json = std::fs::read_to_string(path).with_context(|| {
                    format!("--ranking is learnt, untrained or a file, and “{path}” is neither")
                })?;
                Ranking::read(&json).with_context(|| format!("{path} holds no weights"))
            }
        }
    }

    /// The encoder, or none where no weights are installed.
    pub fn encoder(&self) -> anyhow::Result<Option<Arc<Encoder>>> {
        let Some(path) = self.weights()? else {
            return Ok(None);
        };
        let options = Options {
            adapter: (!self.plain_encoder).then(|| Arc::new(Adapter::for_casebooks())),
            ..Options::default()
        };
        let encoder = Encoder::open_with(&path, options).map_err(|error| match error {
            // Its own remedy leaves the file where it is, and it may not be where a fetched one goes.
            Unusable { damage, .. } => anyhow::Error::new(damage).context(format!(
                "the weights at {} cannot be used; delete the file and run `disproof model fetch`",
                path.display()
            )),
            other => other.into(),
        })?;
        Ok(Some(Arc::new(encoder)))
    }

    /// The weights file in use, if one is installed.
    pub fn weights(&self) -> anyhow::Result<Option<PathBuf>> {
        match &self.model {
            Some(path) if path.is_file() => Ok(Some(path.clone())),
            Some(path) => anyhow::bail!("there is no weights file at {}", path.display()),
            None => Ok(weights::candidates(&self.data)
                .into_iter()
                .find(|path| path.is_file())),
        }
    }

    /// Opens the index, with the encoder where there is one.
    pub fn index(&self) -> anyhow::Result<Index> {
        self.make_data_directory()?;
        let directory = self.index_directory();
        let ranking = self.ranking()?;
        match Index::open(&directory, self.encoder()?) {
            Ok(index) => Ok(index.with_ranking(ranking)),
            Err(error @ search::Error::Io { .. }) => Err(error).with_context(|| {
                format!(
                    "the index in {} cannot be used; `disproof reindex` makes it anew",
                    directory.display()
                )
            }),
            Err(other) => Err(other.into()),
        }
    }

    fn make_data_directory(&self) -> anyhow::Result<()> {
        make_directory(&self.data)
    }
}

fn make_directory(path: &Path) -> anyhow::Result<()> {
    std::fs::create_dir_all(path)
        .with_context(|| format!("cannot make the folder {}", path.display()))
}
