use std::{
    collections::HashSet,
    fs,
    path::{Component, Path, PathBuf},
};

use anyhow::{Context, bail};
use tempfile::TempDir;

/// By which a folder is known as an earlier export, which may be replaced.
const MARK: &str = ".disproof-export";

/// The folder of a copy: written beside its place and moved there when it is whole.
pub(super) struct Folder {
    place: PathBuf,
    /// Beside the place, and gone at the end with what is left in it.
    workshop: TempDir,
    files: HashSet<String>,
    folders: HashSet<PathBuf>,
    bytes: u64,
}

impl Folder {
    pub(super) fn begin(place: &Path) -> anyhow::Result<Self> {
        if place.exists() {
            let is_empty = fs::read_dir(place)
                .with_context(|| format!("cannot read {}", place.display()))?
                .next()
                .is_none();
            if !is_empty && !place.join(MARK).exists() {
                bail!(
                    "{} holds other files; name a folder that is empty or new, or one that an export made",
                    place.display()
                );
            }
        }
        let parent = place
            .parent()
            .filter(|parent| !parent.as_os_str().is_empty());
        let parent = parent.unwrap_or(Path::new("."));
        fs::create_dir_all(parent).with_context(|| format!("cannot make {}", parent.display()))?;
        let workshop = tempfile::Builder::new()
            .prefix(".disproof-export-")
            .tempdir_in(parent)
            .with_context(|| format!("cannot write in {}", parent.display()))?;
        let mut folder = Self {
            place: place.to_owned(),
            workshop,
            files: HashSet::new(),
            folders: HashSet::new(),
            bytes: 0,
        };
        let mark = b"Made by `disproof site export`, which may replace this folder.\n";
        folder.write(MARK, mark)?;
        Ok(folder)
    }

    /// Writes a file of the copy, by its path from the root.
    pub(super) fn write(&mut self, file: &str, body: &[u8]) -> anyhow::Result<()> {
        let mut parts = Path::new(file).components();
        if file.is_empty() || !parts.all(|part| matches!(part, Component::Normal(_))) {
            bail!("{file} is no path within the copy");
        }
        if !self.files.insert(file.to_owned()) {
            bail!("two pages of the site would be the file {file}");
        }
        let path = self.part().join(file);
        if let Some(folder) = path.parent()
            && self.folders.insert(folder.to_owned())
        {
            fs::create_dir_all(folder)
                .with_context(|| format!("cannot make {}", folder.display()))?;
        }
        fs::write(&path, body).with_context(|| format!("cannot write {}", path.display()))?;
        self.bytes += body.len() as u64;
        Ok(())
    }

    fn part(&self) -> PathBuf {
        self.workshop.path().join("site")
    }

    pub(super) fn holds(&self, file: &str) -> bool {
        self.files.contains(file)
    }

    /// Moves the copy to its place; how many files it has, and how many bytes.
    pub(super) fn finish(self) -> anyhow::Result<(u64, u64)> {
        if self.place.exists() {
            fs::rename(&self.place, self.workshop.path().join("old"))
                .with_context(|| format!("cannot move {}", self.place.display()))?;
        }
        fs::rename(self.part(), &self.place)
            .with_context(|| format!("cannot move the copy to {}", self.place.display()))?;
        self.workshop
            .close()
            .context("cannot remove what was replaced")?;
        Ok((self.files.len() as u64 - 1, self.bytes))
    }
}
