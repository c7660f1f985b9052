//! `site export`, `inbox` and `kept`.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use serde_json::json;

use crate::support::Casebook;

/// Every file of a folder.
fn files(folder: &Path, all: &mut BTreeSet<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => files(&path, all),
            false => drop(all.insert(path)),
        }
    }
}

/// The links of pages that lead to no file.
fn broken(folder: &Path) -> Vec<String> {
    let mut all = BTreeSet::new();
    files(folder, &mut all);
    let mut broken = Vec::new();
    let pages = all
        .iter()
        .filter(|file| file.extension().is_some_and(|e| e == "html"));
    for page in pages {
        let text = fs::read_to_string(page).unwrap().replace("&#38;", "&");
        for link in text.split(" href=\"").chain(text.split(" src=\"")).skip(1) {
            let link = link.split(['"', '#']).next().unwrap();
            if link.is_empty() || link.contains(':') {
                continue;
            }
            let mut target = page.parent().unwrap().to_owned();
            for part in link.split('/') {
                match part {
                    ".." => drop(target.pop()),
                    part => target.push(part),
                }
            }
            if !link.starts_with('<') && !all.contains(&target) {
                broken.push(format!("{} → {link}", page.display()));
            }
        }
    }
    broken
}

#[test]
fn the_whole_site_is_written_and_every_link_leads_to_a_file() {
    let casebook = Casebook::without_weights().with_cases();
    let folder = casebook.path("public");
    let export = |more: &[&str]| {
        let folder = folder.to_str().unwrap();
        let address = ["--address", "https://casebook.example"];
        casebook.run([&["site", "export", folder], &address[..], more].concat())
    };
    export(&[]).expect(0);
    assert_eq!(broken(&folder), [] as [String; 0]);
    let read = |file: &str| fs::read_to_string(folder.join(file)).unwrap();
    for file in [
        "index.html",
        "ka.html",
        "cases.html",
        "ar/countries.html",
        "cases.atom",
        "robots.txt",
        "404.html",
    ] {
        assert!(folder.join(file).exists(), "{file}");
    }
    let mut all = BTreeSet::new();
    files(&folder, &mut all);
    let name = |file: &PathBuf| file.strip_prefix(&folder).unwrap().display().to_string();
    let of_lists = all.iter().map(name);
    let of_lists: Vec<_> = of_lists
        .filter(|n| n.contains("by&") && n.ends_with(".atom"))
        .collect();
    assert!(!of_lists.is_empty(), "lists have their feeds");
    for feed in of_lists {
        assert!(read(&feed).contains("<feed "), "{feed}");
    }
    let titles = read("search/cases.js");
    assert!(titles.starts_with("window.CASES=[["), "{titles}");
    for file in &all {
        let text = fs::read(file).unwrap();
        let text = String::from_utf8_lossy(&text);
        assert!(!text.contains("mayor sold the tide"), "{}", file.display());
    }
    // Once more, in one language: what was there is gone.
    export(&["--language", "ka"]).expect(0);
    assert!(!folder.join("cases.html").exists() && folder.join("ka/cases.html").exists());
    assert_eq!(broken(&folder), [] as [String; 0]);
    assert!(read("ka.html").contains("href=\"https://casebook.example/ru\""));
    let beside = fs::read_dir(folder.parent().unwrap()).unwrap();
    let beside = beside.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    assert!(
        beside.filter(|name| name.starts_with('.')).count() == 0,
        "nothing is left beside it"
    );
}

#[test]
fn a_folder_of_other_files_is_left_alone() {
    let casebook = Casebook::without_weights().with_cases();
    let file = casebook.write("mine.txt", "mine");
    let folder = file.parent().unwrap().to_str().unwrap().to_owned();
    casebook
        .run(["site", "export", &folder])
        .refuses(&["holds other files", "empty or new"]);
    assert_eq!(fs::read_to_string(file).unwrap(), "mine");
}

#[test]
fn an_empty_inbox_says_so() {
    let casebook = Casebook::without_weights().with_cases();
    assert_eq!(
        casebook.run(["inbox"]).expect(0).out.trim(),
        "Nothing waits."
    );
    casebook
        .run(["inbox", "--done", "019a1b2c-3d4e-7f60-8a9b-0c1d2e3f4a5b"])
        .refuses(&["no message 019a1b2c-3d4e-7f60-8a9b-0c1d2e3f4a5b waits"]);
}

#[test]
fn where_no_text_is_kept_it_is_said_and_nothing_is_deleted() {
    let casebook = Casebook::without_weights().with_cases();
    let none = casebook.run(["kept"]).expect(0).out;
    assert_eq!(none.trim(), "No text is kept.");
    let address = "https://casebook.example/check/kept/60ad30b7e1f24f4a8cc9a1a84b1d7c0e";
    casebook
        .run(["kept", "--delete", address])
        .refuses(&["no text 60ad30b7e1f24f4a8cc9a1a84b1d7c0e is kept"]);
    casebook
        .run(["kept", "--delete", "letter.txt"])
        .refuses(&["“letter.txt” is not the address of a kept text"]);
}

#[test]
fn a_case_names_cases_that_tell_much_the_same_as_suggestions_of_a_machine() {
    let casebook = Casebook::with_weights();
    let cases = [
        "The West pays the protesters in Almaty",
        "The protesters in Almaty are paid by Western money",
        "Storks burned the mill of Tarnavo",
    ];
    let lines: Vec<String> = cases
        .iter()
        .map(|title| {
            let address = format!("https://reports.example/{}", title.len());
            let case = json!({"id": address, "url": address, "date": "2022-01-10", "title": title,
                "summary": title, "disproof": "No."});
            case.to_string()
        })
        .collect();
    casebook.write("cases.jsonl", lines.join("\n"));
    casebook.run(["import", "cases.jsonl"]).expect(0);
    let folder = casebook.path("public");
    let export = [
        "site",
        "export",
        folder.to_str().unwrap(),
        "--language",
        "en",
    ];
    casebook.run(export).expect(0);
    let page = |number: u32| {
        let file = fs::read_dir(folder.join("cases"))
            .unwrap()
            .find_map(|file| {
                let path = file.unwrap().path();
                let name = path.file_name().unwrap().to_str().unwrap().to_owned();
                name.starts_with(&format!("{number}-")).then_some(path)
            });
        fs::read_to_string(file.unwrap()).unwrap()
    };
    let first = page(1);
    let (_, related) = first
        .split_once("Suggested, not confirmed by a person")
        .unwrap_or_else(|| panic!("{first}"));
    assert!(
        related.contains(cases[1]) && related.contains("lose in meaning"),
        "{related}"
    );
    assert!(!related.contains(cases[2]), "{related}");
    assert!(page(3).contains("None is linked yet."));
}
