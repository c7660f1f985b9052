//! Cases: finding them, and saving them with their parts.

mod parts;
mod read;
mod rows;
mod save;
mod write;

pub(crate) use write::{case_json, kept_case};
