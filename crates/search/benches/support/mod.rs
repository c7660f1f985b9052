//! What the benchmarks of this crate share.

use std::sync::Arc;

use encoder::{Adapter, Encoder, Options, pinned};

/// The encoder as the program runs it: the weights of DISPROOF_MODEL or those it has fetched, adapted.
pub fn encoder() -> Arc<Encoder> {
    let weights = std::env::var_os("DISPROOF_MODEL").map_or_else(
        || {
            let home = std::env::home_dir().expect("a home folder");
            home.join(".cache/disproof").join(pinned::FILE_NAME)
        },
        Into::into,
    );
    let options = Options {
        adapter: Some(Arc::new(Adapter::for_casebooks())),
        ..Options::default()
    };
    Arc::new(Encoder::open_with(&weights, options).expect("the weights open"))
}
