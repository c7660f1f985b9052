use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use crate::{Country, Language, Slug};

/// Who published.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outlet {
    /// The outlet's key, for life.
    pub slug: Slug,
    /// The name as it is shown.
    pub name: String,
    /// Other names and spellings that mean this outlet.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    /// Host names, lower case, without `www.`; an address under one of them is this outlet's.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub domains: Vec<String>,
    /// What sort of publisher.
    #[serde(default)]
    pub kind: OutletKind,
    /// Where it is run from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<Country>,
    /// The languages it publishes in.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<Language>,
    /// Its tie to a state.
    #[serde(default)]
    pub attribution: Attribution,
    /// How the attribution is known: a citation or an address. Required unless unattributed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attribution_source: Option<String>,
}

impl Outlet {
    /// An outlet of which only the name is known.
    pub fn named(name: &str) -> Self {
        Self {
            slug: Slug::of(name),
            name: name.to_owned(),
            aliases: Vec::new(),
            domains: Vec::new(),
            kind: OutletKind::Unknown,
            country: None,
            languages: Vec::new(),
            attribution: Attribution::Unattributed,
            attribution_source: None,
        }
    }
}

macro_rules! text_enum {
    ($(#[$meta:meta])* $name:ident, $what:literal, default $default:ident { $($(#[$doc:meta])* $variant:ident = $text:literal / $shown:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum $name { $($(#[$doc])* $variant),+ }

        impl $name {
            /// Every value.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The value as it is stored and exchanged.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text),+ }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(match self { $(Self::$variant => $shown),+ })
            }
        }

        impl FromStr for $name {
            type Err = String;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                match text {
                    $($text => Ok(Self::$variant),)+
                    other => Err(format!(concat!("“{}” is not ", $what), other)),
                }
            }
        }
    };
}
pub(crate) use text_enum;

text_enum! {
    /// What sort of publisher an outlet is.
    OutletKind, "a kind of outlet", default Unknown {
        /// Not known.
        #[default]
        Unknown = "unknown" / "not known",
        /// A news site or newspaper.
        News = "news" / "news site",
        /// A television or radio channel.
        Broadcaster = "broadcaster" / "broadcaster",
        /// A news agency.
        Agency = "agency" / "news agency",
        /// A blog or a one-person site.
        Blog = "blog" / "blog",
        /// An account or channel on a platform.
        Channel = "channel" / "channel or account",
        /// A public body speaking for itself.
        Official = "official" / "official source",
    }
}

text_enum! {
    /// An outlet's tie to a state; each but the last needs a source.
    Attribution, "an attribution", default Unattributed {
        /// Speaks for a state.
        Official = "official" / "official",
        /// Owned or run by a state.
        StateControlled = "state_controlled" / "state-controlled",
        /// Tied to a state by money or people.
        StateLinked = "state_linked" / "state-linked",
        /// Repeats a state's line with no tie shown.
        StateAligned = "state_aligned" / "state-aligned",
        /// Nothing said.
        #[default]
        Unattributed = "unattributed" / "unattributed",
    }
}
