use std::{env, str::FromStr as _};

use sqlx::{AssertSqlSafe, ConnectOptions as _, Connection as _, postgres::PgConnectOptions};

use crate::{
    formats,
    support::{Answer, Casebook},
};

/// The variable that names the PostgreSQL server.
const SERVER: &str = "DISPROOF_TEST_POSTGRES";

/// A database of the test's own on the tests' server; it goes with the test.
struct Database {
    server: PgConnectOptions,
    name: String,
    runtime: tokio::runtime::Runtime,
}

impl Database {
    fn new(purpose: &str) -> Self {
        let server = env::var(SERVER).unwrap_or_else(|_| {
            panic!(
                "{SERVER} is not set, so nothing was tested on PostgreSQL: run scripts/test, or \
                 scripts/with-postgres cargo nextest run -p disproof"
            )
        });
        let database = Self {
            server: PgConnectOptions::from_str(&server).unwrap(),
            name: format!("disproof_{purpose}_{}", std::process::id()),
            runtime: tokio::runtime::Runtime::new().unwrap(),
        };
        database.on_server(format!("create database {}", database.name));
        database
    }

    fn on_server(&self, statement: String) {
        self.execute(self.server.clone(), statement);
    }

    fn execute(&self, at: PgConnectOptions, statement: String) {
        self.runtime.block_on(async {
            let mut connection = at.connect().await.unwrap();
            sqlx::raw_sql(AssertSqlSafe(statement))
                .execute(&mut connection)
                .await
                .unwrap();
            connection.close().await.unwrap();
        });
    }

    fn options(&self) -> PgConnectOptions {
        self.server.clone().database(&self.name)
    }

    /// Its address, with the password.
    fn url(&self) -> String {
        self.options().to_url_lossy().to_string()
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        self.on_server(format!("drop database {} with (force)", self.name));
    }
}

#[test]
fn a_casebook_moves_to_postgresql_and_back_and_answers_the_same() {
    let sqlite = Casebook::without_weights();
    let folder = formats::folder(&sqlite);
    sqlite.run(["import", folder]).expect(0);
    let export = sqlite.export();
    sqlite.write("export.jsonl", &export);
    let database = Database::new("moved");
    let casebook = Casebook::without_weights();
    casebook.write("export.jsonl", &export);
    let on_postgres = |arguments: &[&str]| {
        // Before the command once, else in the environment.
        let mut command = casebook.command(arguments);
        Answer::of(command.env("DISPROOF_DATABASE", database.url()), b"")
    };
    let mut first = casebook.bare();
    first.args(["--database", &database.url(), "import", "export.jsonl"]);
    Answer::of(first.arg("--data").arg(casebook.data()), b"").expect(0);
    assert!(!casebook.database().exists());
    assert!(
        on_postgres(&["export"]).expect(0).out == export,
        "the exports differ"
    );

    let story = "Divers drilled holes into the hull of the ferry at night";
    for arguments in [
        &["check", "--json", "--country", "NO", story][..],
        &["search", "--json", "--country", "NO", "--sort", "oldest"],
    ] {
        let without_times = |answer: Answer| {
            let mut json = answer.expect(0).json();
            json.as_object_mut().unwrap().remove("took");
            json
        };
        let there = without_times(on_postgres(arguments));
        assert_eq!(there, without_times(sqlite.run(arguments)));
    }
    // The same file again changes nothing here either.
    on_postgres(&["import", formats::folder(&casebook)]).expect(0);
    assert!(
        on_postgres(&["export"]).expect(0).out == export,
        "the exports differ"
    );
    let doctor = on_postgres(&["doctor"]).expect(1).out;
    assert!(
        doctor.contains("✓ Database") && doctor.contains("postgres://"),
        "{doctor}"
    );
    assert_no_password(&doctor, &database);
}

#[test]
fn a_newer_or_missing_postgresql_database_is_refused_without_telling_the_password() {
    let database = Database::new("newer");
    let casebook = Casebook::without_weights();
    casebook.write("review.json", formats::REVIEW);
    let run = |arguments: &[&str], url: &str| {
        let answer = casebook.run(arguments.iter().chain(&["--database", url]));
        assert_no_password(&format!("{}{}", answer.out, answer.err), &database);
        answer
    };
    run(&["import", "review.json"], &database.url()).expect(0);
    let newer = "insert into _sqlx_migrations (version, description, success, checksum, execution_time)
                 select 9000, 'a wonder to come', success, checksum, 0 from _sqlx_migrations limit 1";
    database.execute(database.options(), newer.to_owned());
    for arguments in [&["export"][..], &["import", "review.json"]] {
        run(arguments, &database.url())
            .refuses(&["made by a newer Disproof", "nothing was changed"]);
    }
    let doctor = run(&["doctor"], &database.url()).expect(1).out;
    assert!(doctor.contains("✗ Database"), "{doctor}");

    let missing = database
        .server
        .clone()
        .database("no_such_casebook")
        .to_url_lossy()
        .to_string();
    run(&["export"], &missing).refuses(&["no_such_casebook"]);
    let nobody = database.server.clone().port(9).to_url_lossy().to_string();
    run(&["export"], &nobody).refuses(&["is the server running"]);
}

fn assert_no_password(said: &str, database: &Database) {
    let url = database.url();
    let password = url.split([':', '@']).nth(2).unwrap();
    assert!(password.len() > 8 && url.contains(&format!(":{password}@")));
    assert!(!said.contains(password), "the password is told: {said}");
}
