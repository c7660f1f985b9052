use std::{borrow::Cow, sync::LazyLock};

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};

use super::Locale;

/// What stands in a message's gap.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Say<'a> {
    /// By which the form of a word is chosen.
    Number(u64),
    /// As it is.
    Text(&'a str),
}

static BUNDLES: LazyLock<[FluentBundle<FluentResource>; 9]> =
    LazyLock::new(|| Locale::ALL.map(bundle));

/// A language's messages, a file for each part of the site.
fn sources(locale: Locale) -> [&'static str; 5] {
    macro_rules! of {
        ($tag:literal) => {
            [
                include_str!(concat!($tag, "/site.ftl")),
                include_str!(concat!($tag, "/case.ftl")),
                include_str!(concat!($tag, "/check.ftl")),
                include_str!(concat!($tag, "/subjects.ftl")),
                include_str!(concat!($tag, "/about.ftl")),
            ]
        };
    }
    match locale {
        Locale::En => of!("en"),
        Locale::Ru => of!("ru"),
        Locale::Uk => of!("uk"),
        Locale::De => of!("de"),
        Locale::Fr => of!("fr"),
        Locale::Es => of!("es"),
        Locale::Ar => of!("ar"),
        Locale::Az => of!("az"),
        Locale::Ka => of!("ka"),
    }
}

fn bundle(locale: Locale) -> FluentBundle<FluentResource> {
    let tag = locale.tag().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    // Pages isolate names with elements of their own; marks within marks would turn a day of an
    // Arabic sentence about.
    bundle.set_use_isolating(false);
    for source in sources(locale) {
        // What cannot be read is left out; a test sees that nothing is.
        let resource = FluentResource::try_new(source.to_owned());
        let resource = resource.unwrap_or_else(|(resource, _)| resource);
        let _ = bundle.add_resource(resource);
    }
    bundle
}

impl Locale {
    /// A message, as it is.
    pub(crate) fn say(self, key: &str) -> Cow<'static, str> {
        self.format(key, None)
    }

    /// A message with its gaps filled.
    pub(crate) fn say_with(self, key: &str, gaps: &[(&str, Say<'_>)]) -> String {
        let gaps = gaps.iter().map(|(name, gap)| {
            let value = match *gap {
                Say::Number(number) => FluentValue::from(number),
                Say::Text(text) => FluentValue::from(text),
            };
            (*name, value)
        });
        self.format(key, Some(&gaps.collect::<FluentArgs<'_>>()))
            .into_owned()
    }

    /// A message with its gaps filled by text.
    pub(crate) fn fill<'t>(
        self,
        key: &str,
        gaps: impl IntoIterator<Item = (&'t str, &'t str)>,
    ) -> String {
        let gaps: Vec<_> = gaps
            .into_iter()
            .map(|(name, text)| (name, Say::Text(text)))
            .collect();
        self.say_with(key, &gaps)
    }

    /// The pieces of a message before and after a gap that holds more than text, such as a link;
    /// its other gaps are filled.
    pub(crate) fn around(self, key: &str, gap: &str, gaps: &[(&str, &str)]) -> (String, String) {
        // In no language's text: the noncharacter U+FFFF (Unicode § 23.7).
        const HERE: &str = "\u{ffff}";
        let all = gaps.iter().copied().chain([(gap, HERE)]);
        let whole = self.fill(key, all);
        let (before, after) = whole.split_once(HERE).unwrap_or((&whole, ""));
        (before.to_owned(), after.to_owned())
    }

    fn format(self, key: &str, gaps: Option<&FluentArgs<'_>>) -> Cow<'static, str> {
        let bundle: &'static FluentBundle<FluentResource> = &BUNDLES[self as usize];
        let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) else {
            tracing::error!(key, locale = self.tag(), "there is no such message");
            return Cow::Owned(key.to_owned());
        };
        let mut errors = Vec::new();
        let said = bundle.format_pattern(pattern, gaps, &mut errors);
        if let Some(error) = errors.first() {
            tracing::error!(key, locale = self.tag(), %error, "a message could not be filled");
        }
        Cow::Owned(said.into_owned())
    }
}

#[cfg(test)]
mod tests {
    use std::{collections::BTreeSet, path::Path};

    use fluent_bundle::FluentResource;

    use super::*;

    /// The keys of a language and the gaps of each; fails where a file cannot be read, or two
    /// messages have one key.
    fn keys(locale: Locale) -> BTreeSet<(String, BTreeSet<String>)> {
        let mut keys = BTreeSet::new();
        let mut bundle = FluentBundle::new_concurrent(Vec::new());
        for text in sources(locale) {
            let resource = FluentResource::try_new(text.to_owned());
            let resource = resource.unwrap_or_else(|(_, errors)| panic!("{locale:?}: {errors:?}"));
            let added = bundle.add_resource(resource);
            added.unwrap_or_else(|errors| panic!("{locale:?} says something twice: {errors:?}"));
            // Which gaps a message has is seen from its text: `$name`.
            let mut own: Option<(String, BTreeSet<String>)> = None;
            for line in text.lines().filter(|line| !line.starts_with('#')) {
                if let Some((key, _)) = line.split_once(" =")
                    && key.starts_with(|c: char| c.is_ascii_lowercase())
                {
                    keys.extend(own.replace((key.to_owned(), BTreeSet::new())));
                }
                if let Some((_, gaps)) = &mut own {
                    for part in line.split('$').skip(1) {
                        let end = part.find(|c: char| !c.is_ascii_alphanumeric());
                        gaps.insert(part[..end.unwrap_or(part.len())].to_owned());
                    }
                }
            }
            keys.extend(own);
        }
        keys
    }

    #[test]
    fn every_language_has_every_message_with_the_same_gaps() {
        let english = keys(Locale::En);
        for locale in Locale::ALL {
            let own = keys(locale);
            // A form of a word may spell its number out, and need not show it.
            let bare = |keys: &BTreeSet<(String, BTreeSet<String>)>| -> BTreeSet<(String, BTreeSet<String>)> {
                let without = |gaps: &BTreeSet<String>| {
                    gaps.iter().filter(|gap| *gap != "shown" && *gap != "n").cloned().collect()
                };
                keys.iter().map(|(key, gaps)| (key.clone(), without(gaps))).collect()
            };
            let (own, english) = (bare(&own), bare(&english));
            let missing: Vec<_> = english.difference(&own).collect();
            let more: Vec<_> = own.difference(&english).collect();
            assert!(
                missing.is_empty() && more.is_empty(),
                "{locale:?} lacks {missing:?} and has {more:?}"
            );
        }
    }

    #[test]
    fn every_message_that_is_said_is_written_and_every_one_written_is_said() {
        let mut said = BTreeSet::new();
        let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else if path.extension().is_some_and(|e| e == "rs" || e == "html") {
                    let text = std::fs::read_to_string(&path).unwrap();
                    said.extend(text.split('"').map(ToOwned::to_owned));
                }
            }
        }
        for (key, _) in keys(Locale::En) {
            assert!(said.contains(&key), "nobody says {key}");
        }
    }
}
