use std::collections::HashMap;

use serde_json::Value;

use crate::support::{Answer, Casebook};

const CORPUS: &str = r#"{"id":"lamp","title":"The lighthouse signals to smugglers","text":"The keeper flashes a lamp at night.","lang":"en"}
{"id":"ferry","title":"The ferry was sunk on purpose","text":"Divers drilled holes into its hull.","lang":"en"}
{"id":"gulls","title":"","text":"Seagulls carry tiny cameras for the tax office","lang":"en"}
{"id":"bell","text":"The harbour bell is made of stolen gold"}
"#;
const QUERIES: &str = r#"{"id":"q1","text":"lighthouse signals to smugglers","lang":"en"}
{"id":"q2","text":"the ferry was sunk on purpose by divers","lang":"en"}
{"id":"q3","text":"seagulls that nobody has judged","lang":"en"}
{"id":"q4","text":"the harbour bell is made of stolen gold"}
"#;
/// The first is found first. Of the second's two answers one is found first and the other is not
/// in the corpus, as is the only one of the fourth. The third is not judged.
const JUDGEMENTS: &str =
    "q1\tlamp\t1\nq2\tferry\t1\nq2\tsubmarine\t1\nq4\tzeppelin\t1\nq4\tbell\t0\n";

fn set(casebook: &Casebook) {
    casebook.write("corpus.jsonl", CORPUS);
    casebook.write("queries.jsonl", QUERIES);
    casebook.write("qrels.tsv", JUDGEMENTS);
}

fn eval(casebook: &Casebook, options: &[&str]) -> Answer {
    let files = [
        "eval",
        "--corpus",
        "corpus.jsonl",
        "--queries",
        "queries.jsonl",
        "--qrels",
        "qrels.tsv",
    ];
    casebook.run(files.iter().chain(options))
}

#[test]
fn what_is_known_and_unknown_is_counted_with_the_cases_in_and_out() {
    let casebook = Casebook::with_weights();
    set(&casebook);
    let options = ["--unknown", "--signals", "signals.jsonl", "--json"];
    let outcome = eval(&casebook, &options).expect(0).json();
    let unknown = &outcome["unknown"];
    // The fourth query's only judged document is not in the corpus: it cannot be asked for.
    assert_eq!(unknown["texts"], 2);
    let curve = unknown["curve"].as_array().unwrap();
    assert_eq!(curve.len(), 19);
    let values = |name: &str| -> Vec<f64> {
        curve
            .iter()
            .map(|point| point[name].as_f64().unwrap())
            .collect()
    };
    assert!(values("answered").is_sorted_by(|a, b| a >= b));
    assert!(values("found").is_sorted_by(|a, b| a >= b));
    assert!(values("silent").is_sorted_by(|a, b| a <= b));
    let answers: u64 = unknown["reliability"]["bins"]
        .as_array()
        .unwrap()
        .iter()
        .map(|bin| bin[2].as_u64().unwrap())
        .sum();
    assert_eq!(answers, 4, "each with its case and without");
    let lines = std::fs::read_to_string(casebook.path("signals.jsonl")).unwrap();
    let lines: Vec<Value> = lines
        .lines()
        .map(|l| serde_json::from_str(l).unwrap())
        .collect();
    let names = lines[0]["names"].as_array().unwrap().len();
    let views = &lines[1..];
    assert!(
        views.iter().any(|v| v["without"] == true) && views.iter().any(|v| v["without"] == false)
    );
    for view in views {
        for candidate in view["candidates"].as_array().unwrap() {
            assert_eq!(candidate[1].as_array().unwrap().len(), names);
            let gone = view["without"] == true && view["query"] == "q1" && candidate[0] == "lamp";
            assert!(!gone, "{view}");
        }
    }
    let told = eval(&casebook, &["--unknown"]).expect(0).out;
    assert!(told.contains("expected calibration error"), "{told}");
}

#[test]
fn a_ranking_is_compared_with_another_query_by_query() {
    let casebook = Casebook::with_weights();
    set(&casebook);
    eval(&casebook, &["--run", "same.trec"]).expect(0);
    casebook.write("worse.trec", "q1 Q0 bell 1 0.9 x\nq2 Q0 lamp 1 0.9 x\n");
    let options = [
        "--against",
        "same.trec",
        "--against",
        "worse.trec",
        "--json",
    ];
    let outcome = eval(&casebook, &options).expect(0).json();
    let against = &outcome["against"];
    assert_measures(&against[0], &[("difference", 0.0), ("map_at_5", 0.5)]);
    assert_measures(&against[1], &[("difference", 0.5), ("map_at_5", 0.0)]);
    casebook.write("short.trec", "q1 Q0 bell\n");
    eval(&casebook, &["--against", "short.trec"]).refuses(&["short.trec, line 1", "six columns"]);
}

#[test]
fn the_weights_are_the_learnt_ones_those_set_by_hand_or_a_files() {
    let casebook = Casebook::with_weights();
    set(&casebook);
    for ranking in ["learnt", "untrained"] {
        eval(&casebook, &["--ranking", ranking]).expect(0);
    }
    eval(&casebook, &["--plain-encoder"]).expect(0);
    eval(&casebook, &["--ranking", "nowhere.json"]).refuses(&["learnt, untrained or a file"]);
    casebook.write("empty.json", "{}");
    eval(&casebook, &["--ranking", "empty.json"])
        .refuses(&["empty.json holds no weights", "in_article"]);
}

fn assert_measures(outcome: &Value, expected: &[(&str, f64)]) {
    for (key, value) in expected {
        let found = outcome[key].as_f64().unwrap();
        assert!(
            (found - value).abs() < 1e-9,
            "{key}: {found}, not {value}: {outcome}"
        );
    }
}

#[test]
fn a_set_worked_by_hand_gets_its_measures_and_a_run_that_gives_them_again() {
    let casebook = Casebook::with_weights();
    set(&casebook);
    for method in ["lexical", "vector", "hybrid", "full"] {
        let answer = eval(
            &casebook,
            &["--method", method, "--run", "out.trec", "--json"],
        );
        let outcome = answer.expect(0).json();
        assert_eq!(outcome["method"], method);
        assert_eq!(
            (&outcome["documents"], &outcome["queries"]),
            (&4.into(), &3.into())
        );
        // AP: 1; (1/1) / 2; 0. Reciprocal ranks: 1, 1, 0. Recall: 1, 1/2, 0.
        let (two_thirds, half) = (2.0 / 3.0, 0.5);
        assert_measures(
            &outcome,
            &[
                ("map_at_5", half),
                ("mrr_at_10", two_thirds),
                ("p_at_1", two_thirds),
                ("success_at_10", two_thirds),
                ("recall_at_100", half),
            ],
        );
        assert_measures(
            &outcome["languages"]["en"],
            &[("map_at_5", 0.75), ("p_at_1", 1.0)],
        );
        assert_eq!(outcome["languages"]["en"]["queries"], 2);
        assert_measures(&outcome["languages"]["und"], &[("map_at_5", 0.0)]);
        assert_run(
            &std::fs::read_to_string(casebook.path("out.trec")).unwrap(),
            method,
        );
    }
    assert!(!casebook.database().exists(), "the casebook is not touched");
    let people = eval(&casebook, &["--method", "lexical"]).expect(0).out;
    assert!(
        people.contains("MAP@5") && people.contains("3 queries against 4 documents"),
        "{people}"
    );
}

/// TREC's run format: query, Q0, document, rank from 1, a score that falls, the run's name.
fn assert_run(run: &str, method: &str) {
    let mut last: HashMap<&str, (usize, f64)> = HashMap::new();
    for line in run.lines() {
        let columns: Vec<&str> = line.split(' ').collect();
        let [query, "Q0", document, rank, score, name] = columns[..] else {
            panic!("not a line of a run: {line}");
        };
        assert!(
            ["lamp", "ferry", "gulls", "bell"].contains(&document),
            "{line}"
        );
        assert_eq!(name, format!("disproof-{method}"));
        let (rank, score) = (rank.parse().unwrap(), score.parse::<f64>().unwrap());
        let (before, best) = last.get(query).copied().unwrap_or((0, f64::INFINITY));
        assert_eq!(rank, before + 1, "{line}");
        assert!(score <= best, "{line}");
        last.insert(query, (rank, score));
        if rank == 1 && query != "q3" {
            let first = HashMap::from([("q1", "lamp"), ("q2", "ferry"), ("q4", "bell")]);
            assert_eq!(document, first[query]);
        }
    }
    assert!(
        ["q1", "q2", "q4"]
            .iter()
            .all(|query| last.contains_key(query)),
        "{run}"
    );
}

#[test]
fn a_wrong_file_is_named_with_its_line() {
    let casebook = Casebook::without_weights();
    for (file, contents, words) in [
        (
            "corpus.jsonl",
            "{\"id\":\"a\",\"text\":\"b\"}\n{\"id\":1}\n",
            &["corpus.jsonl, line 2", "expected a string"][..],
        ),
        ("corpus.jsonl", "\n", &["corpus.jsonl holds no documents"]),
        ("queries.jsonl", "oh\n", &["queries.jsonl, line 1"]),
        (
            "qrels.tsv",
            "q1\tlamp\t1\nq2 ferry\n",
            &["qrels.tsv, line 2", "found 2 columns"],
        ),
    ] {
        set(&casebook);
        casebook.write(file, contents);
        eval(&casebook, &["--method", "lexical"]).refuses(words);
    }
    set(&casebook);
    std::fs::remove_file(casebook.path("qrels.tsv")).unwrap();
    eval(&casebook, &["--method", "lexical"]).refuses(&["cannot read qrels.tsv"]);
    set(&casebook);
    eval(&casebook, &[]).refuses(&["no weights are installed", "--method lexical"]);
}
