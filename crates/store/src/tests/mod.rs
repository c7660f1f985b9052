//! What the store promises, each promise on both engines. `story` runs every query there is.

pub(crate) mod coverage;

mod batches;
mod casebook;
mod cases;
mod damage;
mod engines;
mod followers;
mod jobs;
mod kill;
mod opening;
mod records;
mod restoring;
mod revisions;
mod schema;
mod story;
