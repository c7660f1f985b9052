//! Which languages are known, and in which scripts.

use unicode_script::Script;

/// A language in one script: what the model chooses between.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tongue {
    /// BCP 47 primary tag.
    pub language: &'static str,
    /// The script it is written in.
    pub script: Script,
}

const fn tongue(language: &'static str, script: Script) -> Tongue {
    Tongue { language, script }
}

/// Languages that share their script with others, told apart by the model. The
/// order is that of the columns of data/languages.bin: add at the end only,
/// and train anew.
pub const MODELLED: &[Tongue] = &[
    tongue("en", Script::Latin),
    tongue("tr", Script::Latin),
    tongue("az", Script::Latin),
    tongue("de", Script::Latin),
    tongue("fr", Script::Latin),
    tongue("es", Script::Latin),
    tongue("it", Script::Latin),
    tongue("pt", Script::Latin),
    tongue("ro", Script::Latin),
    tongue("ca", Script::Latin),
    tongue("pl", Script::Latin),
    tongue("cs", Script::Latin),
    tongue("sk", Script::Latin),
    tongue("sl", Script::Latin),
    tongue("hr", Script::Latin),
    tongue("bs", Script::Latin),
    tongue("sr", Script::Latin),
    tongue("hu", Script::Latin),
    tongue("sq", Script::Latin),
    tongue("lt", Script::Latin),
    tongue("lv", Script::Latin),
    tongue("et", Script::Latin),
    tongue("fi", Script::Latin),
    tongue("sv", Script::Latin),
    tongue("no", Script::Latin),
    tongue("da", Script::Latin),
    tongue("is", Script::Latin),
    tongue("nl", Script::Latin),
    tongue("uz", Script::Latin),
    tongue("tk", Script::Latin),
    tongue("vi", Script::Latin),
    tongue("id", Script::Latin),
    tongue("eu", Script::Latin),
    tongue("ga", Script::Latin),
    tongue("cy", Script::Latin),
    tongue("af", Script::Latin),
    tongue("sw", Script::Latin),
    tongue("so", Script::Latin),
    tongue("tl", Script::Latin),
    tongue("ru", Script::Cyrillic),
    tongue("uk", Script::Cyrillic),
    tongue("be", Script::Cyrillic),
    tongue("bg", Script::Cyrillic),
    tongue("sr", Script::Cyrillic),
    tongue("mk", Script::Cyrillic),
    tongue("kk", Script::Cyrillic),
    tongue("ky", Script::Cyrillic),
    tongue("tg", Script::Cyrillic),
    tongue("mn", Script::Cyrillic),
    tongue("uz", Script::Cyrillic),
    tongue("ar", Script::Arabic),
    tongue("fa", Script::Arabic),
    tongue("ur", Script::Arabic),
    tongue("hi", Script::Devanagari),
    tongue("mr", Script::Devanagari),
];

/// Languages that their script alone tells.
pub(super) const BY_SCRIPT: &[Tongue] = &[
    tongue("ka", Script::Georgian),
    tongue("hy", Script::Armenian),
    tongue("el", Script::Greek),
    tongue("he", Script::Hebrew),
    tongue("ko", Script::Hangul),
    tongue("zh", Script::Han),
    tongue("ja", Script::Hiragana),
    tongue("ja", Script::Katakana),
    tongue("th", Script::Thai),
    tongue("lo", Script::Lao),
    tongue("km", Script::Khmer),
    tongue("my", Script::Myanmar),
    tongue("bn", Script::Bengali),
    tongue("ta", Script::Tamil),
    tongue("te", Script::Telugu),
    tongue("kn", Script::Kannada),
    tongue("ml", Script::Malayalam),
    tongue("gu", Script::Gujarati),
    tongue("pa", Script::Gurmukhi),
    tongue("or", Script::Oriya),
    tongue("si", Script::Sinhala),
    tongue("am", Script::Ethiopic),
    tongue("bo", Script::Tibetan),
];
