use std::{
    collections::HashSet,
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, bail};

/// By which a folder is known as an earlier export, which may be replaced.
const MARK: &str = ".disproof-export";

/// The folder of a copy: written beside its place and moved there when it is whole.
pub(super) struct Folder {
    place: PathBuf,
    part: PathBuf,
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
        let name = place.file_name().context("name a folder to write to")?;
        let mut name = name.to_owned();
        name.push(".part");
        let part = place.with_file_name(name);
        if part.exists() {
            // Of an export that was cut short.
            fs::remove_dir_all(&part)
                .with_context(|| format!("cannot remove {}", part.display()))?;
        }
        fs::create_dir_all(&part).with_context(|| format!("cannot make {}", part.display()))?;
        Ok(Self {
            place: place.to_owned(),
            part,
            files: HashSet::new(),
            folders: HashSet::new(),
            bytes: 0,
        })
    }

    pub(super) fn write(&mut self, file: &str, body: &[u8]) -> anyhow::Result<()> {
        let path = self.part.join(file);
        if let Some(folder) = path.parent()
            && self.folders.insert(folder.to_owned())
        {
            fs::create_dir_all(folder)
                .with_context(|| format!("cannot make {}", folder.display()))?;
        }
        fs::write(&path, body).with_context(|| format!("cannot write {}", path.display()))?;
        self.files.insert(file.to_owned());
        self.bytes += body.len() as u64;
        Ok(())
    }

    pub(super) fn holds(&self, file: &str) -> bool {
        self.files.contains(file)
    }

    /// Moves the copy to its place; how many files it has, and how many bytes.
    pub(super) fn finish(mut self) -> anyhow::Result<(u64, u64)> {
        let count = (self.files.len() as u64, self.bytes);
        self.write(
            MARK,
            b"Made by `disproof site export`, which may replace this folder.\n",
        )?;
        let old = self.part.with_extension("old");
        if self.place.exists() {
            fs::rename(&self.place, &old)
                .with_context(|| format!("cannot move {}", self.place.display()))?;
        }
        fs::rename(&self.part, &self.place)
            .with_context(|| format!("cannot move {}", self.part.display()))?;
        if old.exists() {
            fs::remove_dir_all(&old).with_context(|| format!("cannot remove {}", old.display()))?;
        }
        Ok(count)
    }
}
