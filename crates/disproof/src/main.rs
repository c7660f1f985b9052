//! The program: command line and composition. What it does stands in the other crates.

#[macro_use]
mod terminal;

mod cases;
mod cli;
mod commands;
mod copying;
mod follow;
mod importing;
mod place;
mod progress;
mod weights;

use std::process::ExitCode;

fn main() -> ExitCode {
    let cli = cli::parse();
    start_logging(cli.verbose);
    let runtime = match tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
    {
        Ok(runtime) => runtime,
        Err(error) => return fail(&anyhow::Error::new(error).context("cannot start")),
    };
    match runtime.block_on(cli.run()) {
        Ok(code) => code,
        Err(error) => fail(&error),
    }
}

/// An error as people read it: what happened, then why, each on a line of its own.
fn fail(error: &anyhow::Error) -> ExitCode {
    // A reader that has seen enough (`| head`) is no failure.
    let closed = error.chain().any(|cause| {
        cause
            .downcast_ref::<std::io::Error>()
            .is_some_and(|cause| cause.kind() == std::io::ErrorKind::BrokenPipe)
    });
    if closed {
        return ExitCode::SUCCESS;
    }
    let told = terminal::causes(error).join("\n  because ");
    eprintln!("{} {told}", terminal::error("error:"));
    ExitCode::from(2)
}

fn start_logging(verbose: bool) {
    use tracing_subscriber::{EnvFilter, filter::LevelFilter};
    let level = if verbose {
        LevelFilter::DEBUG
    } else {
        LevelFilter::WARN
    };
    let filter = EnvFilter::builder()
        .with_default_directive(level.into())
        .with_env_var("DISPROOF_LOG")
        .from_env_lossy()
        .add_directive("tantivy=warn".parse().expect("a directive"));
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .with_ansi(terminal::colours_on_stderr())
        .init();
}
