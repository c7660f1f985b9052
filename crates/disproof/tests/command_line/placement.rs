use sqlx::{AssertSqlSafe, ConnectOptions as _, Connection as _, sqlite::SqliteConnectOptions};

use crate::support::{Answer, CASES, Casebook};

#[test]
fn where_things_are_stands_before_or_after_the_command_or_in_the_environment() {
    let casebook = Casebook::without_weights();
    casebook.write("cases.jsonl", CASES);
    let data = casebook.path("elsewhere");
    let file = casebook.path("apart.sqlite");
    let (data, file) = (data.to_str().unwrap(), file.to_str().unwrap());
    let url = format!("sqlite:{file}");
    let run = |arguments: &[&str]| Answer::of(casebook.bare().args(arguments), b"");
    run(&["--data", data, "--database", &url, "import", "cases.jsonl"]).expect(0);
    assert!(casebook.path("apart.sqlite").exists());
    assert!(!casebook.path("elsewhere/casebook.sqlite").exists());
    let export = run(&["export", "--data", data, "--database", file])
        .expect(0)
        .out;
    assert_eq!(export.matches("\"record\":\"case\",").count(), 5);
    assert_eq!(
        run(&["--data", data, "export", "--database", &url])
            .expect(0)
            .out,
        export
    );
    assert_eq!(
        run(&["--database", &url, "export", "--data", data])
            .expect(0)
            .out,
        export
    );
    let mut command = casebook.bare();
    command
        .env("DISPROOF_DATA", data)
        .env("DISPROOF_DATABASE", &url);
    assert_eq!(Answer::of(command.arg("export"), b"").expect(0).out, export);
    // What the command line says goes before the environment.
    let mut command = casebook.bare();
    command
        .env("DISPROOF_DATA", "nowhere")
        .env("DISPROOF_DATABASE", "sqlite:nowhere/x");
    command.args(["export", "--data", data, "--database", &url]);
    assert_eq!(Answer::of(&mut command, b"").expect(0).out, export);
    // Without a word about it, it is a folder here.
    run(&["import", "cases.jsonl"]).expect(0);
    assert!(casebook.path("disproof-data/casebook.sqlite").exists());
}

#[test]
fn a_command_that_reads_makes_no_casebook_in_a_wrong_place() {
    let casebook = Casebook::without_weights();
    for arguments in [
        &["check", "words"][..],
        &["search"],
        &["show", "1"],
        &["export"],
        &["reindex"],
        &["serve", "--listen", "127.0.0.1:0"],
    ] {
        casebook
            .run(arguments)
            .refuses(&["there is no casebook at", "--data"]);
    }
    assert!(
        casebook
            .run(["migrate", "--check"])
            .expect(0)
            .out
            .contains("no casebook")
    );
    assert!(!casebook.data().exists());
}

#[test]
fn a_database_that_is_no_casebook_of_this_program_is_refused_and_left_as_it_is() {
    let casebook = Casebook::without_weights().with_cases();
    let text = casebook.write(
        "notes.txt",
        "not a database, but a note of some length\n".repeat(9),
    );
    let at = |database: &str| casebook.run(["export", "--database", database]);
    at(text.to_str().unwrap()).refuses(&["notes.txt"]);
    at("mysql://host/name").refuses(&["mysql", "postgres://"]);
    at("sqlite:").refuses(&["sqlite:PATH"]);
    let import = casebook.run([
        "import",
        "cases.jsonl",
        "--database",
        "no/such/folder/x.sqlite",
    ]);
    import.refuses(&["no/such/folder does not exist"]);

    let before = casebook.export();
    let newer = "insert into _sqlx_migrations (version, description, success, checksum, execution_time)
                 select 9000, 'a wonder to come', success, checksum, 0 from _sqlx_migrations limit 1";
    meddle(&casebook, newer);
    for arguments in [
        &["export"][..],
        &["check", "words"],
        &["import", "cases.jsonl"],
        &["migrate"],
    ] {
        casebook.run(arguments).refuses(&[
            "made by a newer Disproof",
            "upgrade",
            "nothing was changed",
        ]);
    }
    let listed = casebook.run(["migrate", "--check"]).expect(0).out;
    assert!(
        listed.contains("9000") && listed.contains("newer Disproof"),
        "{listed}"
    );
    let doctor = casebook.run(["doctor"]).expect(1).out;
    assert!(
        doctor.contains("✗ Database") && doctor.contains("upgrade this program"),
        "{doctor}"
    );
    meddle(
        &casebook,
        "delete from _sqlx_migrations where version = 9000",
    );
    assert_eq!(casebook.export(), before);
}

/// Changes the database behind the program's back, as a newer program would.
fn meddle(casebook: &Casebook, statement: &'static str) {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async {
        let file = SqliteConnectOptions::new().filename(casebook.database());
        let mut connection = file.connect().await.unwrap();
        sqlx::raw_sql(AssertSqlSafe(statement))
            .execute(&mut connection)
            .await
            .unwrap();
        connection.close().await.unwrap();
    });
}
