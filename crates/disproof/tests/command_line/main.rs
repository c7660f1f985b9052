//! What the program promises at its command line, asked of the real program: every test has a data
//! directory of its own, and no run of the program may panic.

mod support;

mod check;
mod damage;
mod doctor;
mod eval;
mod export;
mod formats;
mod help;
mod import;
mod killed;
mod placement;
mod postgres;
mod search;
mod serve;
mod site;
