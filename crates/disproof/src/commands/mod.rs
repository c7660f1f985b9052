//! One file a command: its arguments, what it does, what it prints.

pub mod check;
pub mod demo;
pub mod doctor;
pub mod eval;
pub mod export;
mod filter;
pub mod import;
pub mod inbox;
pub mod kept;
pub mod migrate;
pub mod model;
pub mod reindex;
pub mod search;
pub mod serve;
pub mod show;
pub mod site;
