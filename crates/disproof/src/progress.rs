//! Progress of long work: on a terminal a bar with rate and time left, elsewhere nothing.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// A bar over a known number of things.
pub fn bar(total: u64, what: &'static str) -> ProgressBar {
    let style = ProgressStyle::with_template(
        "{msg:>12} {wide_bar:.cyan/blue} {human_pos}/{human_len} · {per_sec} · {eta} left",
    )
    .expect("the template is well formed");
    let bar = ProgressBar::with_draw_target(Some(total), ProgressDrawTarget::stderr());
    bar.set_style(style);
    bar.set_message(what);
    bar
}

/// A bar over bytes.
pub fn bytes(total: u64, what: &'static str) -> ProgressBar {
    let bar = bar(total, what);
    bar.set_style(
        ProgressStyle::with_template(
            "{msg:>12} {wide_bar:.cyan/blue} {bytes}/{total_bytes} · {binary_bytes_per_sec} · {eta} left",
        )
        .expect("the template is well formed"),
    );
    bar
}

/// A bar over bytes read, with the records done so far as its message.
pub fn import(total: u64) -> ProgressBar {
    let bar = bytes(total, "");
    bar.set_style(
        ProgressStyle::with_template(
            "   Importing {wide_bar:.cyan/blue} {msg} · {binary_bytes_per_sec} · {eta} left",
        )
        .expect("the template is well formed"),
    );
    bar
}
