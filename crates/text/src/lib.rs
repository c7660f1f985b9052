//! Text in any language, made comparable; only total functions of `&str` live here: no I/O, no panic, bounded time and memory.
//!
//! | module | answers |
//! |---|---|
//! | [`normalise`] | which spellings are the same for matching, and which text is fit for display |
//! | [`language`] | which language and script a text is in |
//! | [`sentences`] | where one sentence ends and the next begins |
//! | [`passages`] | which stretches of an article can carry a claim |
//! | [`stance`] | whether a passage holds what it says, tells it of another or rejects it |
//! | [`words`] | which words a sentence holds, and their stems |
//! | [`fingerprint`] | whether two texts or titles are nearly or wholly the same |
//! | [`entities`] | which numbers, dates and names are in a sentence, in a form that compares across scripts |
//!
//! All ranges are byte ranges into the text that was given.

mod characters;
pub mod entities;
pub mod fingerprint;
pub mod language;
pub mod normalise;
pub mod passages;
pub mod sentences;
pub mod stance;
pub mod words;
