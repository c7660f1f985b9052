use std::{
    fmt,
    path::{Path, PathBuf},
    str::FromStr,
};

use sqlx::postgres::PgConnectOptions;

use crate::Error;

/// The name of the casebook's file in a data directory.
const FILE: &str = "casebook.sqlite";

/// Which database engine holds the casebook.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Engine {
    /// SQLite: one file, in the program itself.
    Sqlite,
    /// PostgreSQL: a server.
    Postgres,
}

impl fmt::Display for Engine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Sqlite => "SQLite",
            Self::Postgres => "PostgreSQL",
        })
    }
}

/// Where the casebook is: `sqlite:PATH` or a bare path, or `postgres://USER@HOST/DATABASE`.
/// Shows no password, neither as text nor in a debugger's view.
#[derive(Clone)]
pub struct DatabaseUrl(pub(crate) Kind);

#[derive(Clone)]
pub(crate) enum Kind {
    Sqlite(PathBuf),
    Postgres(Box<PgConnectOptions>),
}

impl DatabaseUrl {
    /// The casebook's file in a data directory.
    pub fn sqlite_in(directory: &Path) -> Self {
        Self(Kind::Sqlite(directory.join(FILE)))
    }

    /// The engine that it names.
    pub fn engine(&self) -> Engine {
        match self.0 {
            Kind::Sqlite(_) => Engine::Sqlite,
            Kind::Postgres(_) => Engine::Postgres,
        }
    }

    /// The file, where the engine is SQLite.
    pub fn path(&self) -> Option<&Path> {
        match &self.0 {
            Kind::Sqlite(path) => Some(path),
            Kind::Postgres(_) => None,
        }
    }
}

impl FromStr for DatabaseUrl {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if text.starts_with("postgres://") || text.starts_with("postgresql://") {
            // The address may hold a password: it is not repeated.
            let options = text.parse::<PgConnectOptions>().map_err(|error| {
                Error::Url(format!(
                    "the database address is not understood: {error}. Write it like \
                     postgres://user:password@host:5432/database"
                ))
            })?;
            return Ok(Self(Kind::Postgres(Box::new(options))));
        }
        let path = match text.strip_prefix("sqlite:") {
            Some(path) => path.strip_prefix("//").unwrap_or(path),
            None => text,
        };
        if let Some((scheme, _)) = path.split_once("://") {
            return Err(Error::Url(format!(
                "“{scheme}” is no database that Disproof knows; use a path, sqlite:PATH or postgres://USER@HOST/DATABASE"
            )));
        }
        if path.is_empty() || path.contains('\0') || path == ":memory:" {
            return Err(Error::Url(
                "the database address names no file; use a path, sqlite:PATH or postgres://USER@HOST/DATABASE"
                    .to_owned(),
            ));
        }
        Ok(Self(Kind::Sqlite(PathBuf::from(path))))
    }
}

impl fmt::Display for DatabaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Kind::Sqlite(path) => write!(f, "sqlite:{}", path.display()),
            Kind::Postgres(options) => {
                write!(f, "postgres://{}@", options.get_username())?;
                match options.get_socket() {
                    Some(socket) => write!(f, "{}", socket.display())?,
                    None => write!(f, "{}:{}", options.get_host(), options.get_port())?,
                }
                let database = options.get_database().unwrap_or(options.get_username());
                write!(f, "/{database}")
            }
        }
    }
}

impl fmt::Debug for DatabaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DatabaseUrl({self})")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_never_shown() {
        for address in [
            "postgres://ada:s3cret@db.example.org:6543/casebook?sslmode=disable",
            "postgresql://ada@db.example.org:6543/casebook?password=s3cret",
        ] {
            let url: DatabaseUrl = address.parse().unwrap();
            assert_eq!(url.engine(), Engine::Postgres);
            assert_eq!(
                url.to_string(),
                "postgres://ada@db.example.org:6543/casebook"
            );
            assert!(!format!("{url:?}").contains("s3cret"));
        }
        let error = "postgres://ada:s3cret@host:notaport/x"
            .parse::<DatabaseUrl>()
            .unwrap_err();
        assert!(!error.in_full().contains("s3cret"), "{error}");
    }

    #[test]
    fn a_path_is_a_file_with_or_without_its_scheme() {
        for address in [
            "/data/c.sqlite",
            "sqlite:/data/c.sqlite",
            "sqlite:///data/c.sqlite",
        ] {
            let url: DatabaseUrl = address.parse().unwrap();
            assert_eq!(url.path(), Some(Path::new("/data/c.sqlite")), "{address}");
            assert_eq!(url.to_string(), "sqlite:/data/c.sqlite");
        }
        let url = DatabaseUrl::sqlite_in(Path::new("/data"));
        assert_eq!(url.path(), Some(Path::new("/data/casebook.sqlite")));
    }

    #[test]
    fn what_is_no_database_is_refused_with_what_to_write() {
        for address in ["", "sqlite:", "sqlite::memory:", "mysql://host/x", "a\0b"] {
            let error = address.parse::<DatabaseUrl>().unwrap_err().to_string();
            assert!(error.contains("sqlite:PATH"), "{address}: {error}");
        }
    }
}
