//! A case while it is put together out of labels and texts.

use std::collections::BTreeSet;

use casebook::{
    Appearance, Claim, Content, Country, Issue, Language, Origin, Outlet, Slug, Tag, Unresolved,
    rules,
};
use extract::blocks::tidy;

use crate::{
    Incoming, Note, Related, Severity,
    item::{Noted, cut},
    outlets::Label,
};

/// Longest label that is kept, in characters.
const LONGEST_LABEL: usize = 300;
/// Most labels of a field that are looked at; one in five can be kept.
const MOST_LABELS: usize = 5 * rules::MOST_PARTS;
/// Most related cases that are kept.
const MOST_RELATED: usize = 200;

#[derive(Default)]
pub(crate) struct Draft {
    pub content: Content,
    related: Vec<Related>,
    pub notes: Vec<Note>,
    outlets: Vec<Outlet>,
    tags: Vec<Tag>,
    issues: Vec<Issue>,
    /// Fields that had more parts or longer texts than the casebook takes.
    cuts: BTreeSet<&'static str>,
}

impl Draft {
    pub fn note(&mut self, severity: Severity, field: &str, message: &str, value: &str) {
        // Notes are bounded like the parts they speak of.
        if self.notes.len() < rules::MOST_PARTS {
            self.notes.push(Note::new(severity, field, message, value));
        } else {
            self.cuts.insert("notes");
        }
    }

    fn has_room(&mut self, field: &'static str, length: usize) -> bool {
        if length >= rules::MOST_PARTS {
            self.cuts.insert(field);
        }
        length < rules::MOST_PARTS
    }

    /// Keeps a label that no vocabulary knows.
    pub fn unresolved(&mut self, field: &str, message: &str, label: &str) {
        self.note(Severity::Unresolved, field, message, label);
        if !self.has_room("unresolved", self.content.unresolved.len()) {
            return;
        }
        let unresolved = Unresolved {
            field: field.to_owned(),
            text: cut(label, LONGEST_LABEL),
        };
        if !self.content.unresolved.contains(&unresolved) {
            self.content.unresolved.push(unresolved);
        }
    }

    /// The labels in texts that may each hold several, as many as are looked at.
    fn labels<'a>(
        &mut self,
        field: &'static str,
        texts: impl IntoIterator<Item = &'a str>,
        known: fn(&str) -> bool,
    ) -> Vec<String> {
        let mut labels: Vec<String> = texts
            .into_iter()
            .flat_map(|text| parts(text, known))
            .take(MOST_LABELS + 1)
            .collect();
        if labels.len() > MOST_LABELS {
            labels.pop();
            self.cuts.insert(field);
        }
        labels
    }

    /// Adds countries by their labels; a label may name several.
    pub fn countries<'a>(&mut self, labels: impl IntoIterator<Item = &'a str>) {
        let known = |label: &str| Country::resolve(label).is_some();
        for label in self.labels("countries", labels, known) {
            match Country::resolve(&label) {
                Some(country) if self.content.countries.contains(&country) => {}
                Some(country) => self.content.countries.push(country),
                None => self.unresolved(
                    "country",
                    "no country is known by this name; kept as text",
                    &label,
                ),
            }
        }
    }

    /// The languages that labels mean, each once.
    pub fn languages<'a>(&mut self, labels: impl IntoIterator<Item = &'a str>) -> Vec<Language> {
        let known = |label: &str| Language::resolve(label).is_some();
        let mut languages = Vec::new();
        for label in self.labels("languages", labels, known) {
            match Language::resolve(&label) {
                Some(language) if languages.contains(&language) => {}
                Some(_) if !self.has_room("languages", languages.len()) => {}
                Some(language) => languages.push(language),
                None => {
                    let message = if Country::resolve(&label).is_some() {
                        "this is a country, not a language; kept as text"
                    } else {
                        "no language is known by this name; kept as text"
                    };
                    self.unresolved("language", message, &label);
                }
            }
        }
        languages
    }

    /// Gives the languages to the appearances: one goes to each, of several each takes the one
    /// that its outlet is an edition in.
    pub fn spread_languages(&mut self, languages: Vec<Language>) {
        match &languages[..] {
            [only] if !self.content.appearances.is_empty() => {
                for appearance in &mut self.content.appearances {
                    appearance.language.get_or_insert_with(|| only.clone());
                }
            }
            _ => {
                for appearance in &mut self.content.appearances {
                    let outlet = self
                        .outlets
                        .iter()
                        .find(|o| Some(&o.slug) == appearance.outlet.as_ref());
                    if let Some([edition]) = outlet.map(|outlet| &outlet.languages[..])
                        && languages.contains(edition)
                    {
                        appearance.language.get_or_insert_with(|| edition.clone());
                    }
                }
                self.content.languages = languages;
            }
        }
    }

    /// Adds tags by their names.
    pub fn tags<'a>(&mut self, labels: impl IntoIterator<Item = &'a str>) {
        for label in self.labels("tags", labels, |_| true) {
            let name = cut(&label, LONGEST_LABEL);
            let tag = Tag::named(&name);
            if tag.slug.as_str() == "x" && !name.eq_ignore_ascii_case("x") {
                self.unresolved("tag", "no key can be made of this tag; kept as text", &name);
            } else if !self.content.tags.contains(&tag.slug)
                && self.has_room("tags", self.tags.len())
            {
                self.content.tags.push(tag.slug.clone());
                self.tags.push(tag);
            }
        }
    }

    /// Adds the issue of the review that reported the case: `270` or `Issue 270`.
    pub fn issue(&mut self, label: &str) {
        let label = tidy(label);
        if label.is_empty() {
            return;
        }
        let digits = label.trim_start_matches(|c: char| !c.is_ascii_digit());
        let only_words_before = !label[..label.len() - digits.len()].contains(['.', ',', '/', '-']);
        match digits.parse::<u32>() {
            Ok(number) if only_words_before => {
                if !self.content.issues.contains(&number)
                    && self.has_room("issues", self.issues.len())
                {
                    self.content.issues.push(number);
                    self.issues.push(Issue {
                        number,
                        title: String::new(),
                        summary: String::new(),
                        published_on: None,
                    });
                }
            }
            _ => self.unresolved(
                "issue",
                "this is not the number of an issue; kept as text",
                &label,
            ),
        }
    }

    /// Adds a related case, unless it is there.
    pub fn relate(&mut self, related: Related) {
        let known = |other: &Related| {
            (related.url.is_some() && other.url == related.url)
                || other.title.eq_ignore_ascii_case(&related.title)
        };
        if self.related.len() >= MOST_RELATED {
            self.cuts.insert("related");
        } else if !self.related.iter().any(known) {
            self.related.push(related);
        }
    }

    /// Takes an outlet's label in and returns an appearance there.
    pub fn appearance_at(&mut self, label: Label) -> Appearance {
        for (severity, message) in &label.notes {
            let value = label.label.as_deref().unwrap_or_default();
            self.note(*severity, "outlet", message, value);
        }
        let appearance = Appearance {
            outlet: label.outlet.as_ref().map(|outlet| outlet.slug.clone()),
            outlet_label: label.label,
            url: label.url,
            ..Appearance::default()
        };
        if let Some(outlet) = label.outlet
            && self.has_room("appearances", self.outlets.len())
        {
            self.learn(outlet);
        }
        appearance
    }

    /// The outlet of this case under whose domain an address lies.
    pub fn outlet_at(&self, host: &str) -> Option<&Slug> {
        let under = |domain: &String| {
            host == domain
                || host
                    .strip_suffix(domain.as_str())
                    .is_some_and(|rest| rest.ends_with('.'))
        };
        self.outlets
            .iter()
            .find(|outlet| outlet.domains.iter().any(under))
            .map(|outlet| &outlet.slug)
    }

    fn learn(&mut self, outlet: Outlet) {
        let Some(known) = self
            .outlets
            .iter_mut()
            .find(|known| known.slug == outlet.slug)
        else {
            self.outlets.push(outlet);
            return;
        };
        for alias in std::iter::once(outlet.name).chain(outlet.aliases) {
            if alias != known.name && !known.aliases.contains(&alias) {
                known.aliases.push(alias);
            }
        }
        for domain in outlet.domains {
            if !known.domains.contains(&domain) {
                known.domains.push(domain);
            }
        }
        for language in outlet.languages {
            if !known.languages.contains(&language) {
                known.languages.push(language);
            }
        }
    }

    /// Sets the title, without what a site puts before it.
    pub fn title(&mut self, title: &str) {
        self.content.title = without_marker(&tidy(title)).to_owned();
    }

    /// Closes the draft: a claim where there is none, every part within the casebook's limits.
    pub fn finish(mut self, origin: impl FnOnce(&Content) -> Origin) -> Noted {
        self.limit();
        if self.content.claims.is_empty() && !self.content.title.is_empty() {
            self.content.claims.push(Claim {
                text: self.content.title.clone(),
                ..Claim::default()
            });
        }
        self.content.origin = Some(origin(&self.content));
        let incoming = Incoming {
            content: self.content,
            outlets: self.outlets,
            tags: self.tags,
            issues: self.issues,
            related: self.related,
        };
        (incoming, self.notes)
    }

    fn limit(&mut self) {
        let content = &mut self.content;
        let cuts = &mut self.cuts;
        if content.title.chars().count() > rules::LONGEST_TITLE {
            content.title = cut(&content.title, rules::LONGEST_TITLE - 1);
            cuts.insert("title");
        }
        let claims = content
            .claims
            .iter_mut()
            .map(|claim| ("claims", &mut claim.text));
        let texts = [
            ("summary", &mut content.summary),
            ("response", &mut content.response),
        ];
        for (field, text) in texts.into_iter().chain(claims) {
            if text.len() > rules::LONGEST_TEXT {
                text.truncate(text.floor_char_boundary(rules::LONGEST_TEXT));
                cuts.insert(field);
            }
        }
        if content.appearances.len() > rules::MOST_PARTS {
            content.appearances.truncate(rules::MOST_PARTS);
            cuts.insert("appearances");
        }
        if content.claims.len() > rules::MOST_PARTS {
            content.claims.truncate(rules::MOST_PARTS);
            cuts.insert("claims");
        }
        let named = content.outlets();
        self.outlets.retain(|outlet| named.contains(&&outlet.slug));
        for field in &self.cuts {
            self.notes.push(Note::new(
                Severity::Dropped,
                field,
                "too much for the casebook; what is over its limit was cut off",
                "",
            ));
        }
    }
}

/// A title without `DISINFO:` and its like.
pub(crate) fn without_marker(title: &str) -> &str {
    let trimmed = title.trim();
    for marker in ["disinfo:", "disinformation:", "fake:"] {
        if trimmed.len() > marker.len()
            && trimmed.is_char_boundary(marker.len())
            && trimmed[..marker.len()].eq_ignore_ascii_case(marker)
        {
            return trimmed[marker.len()..].trim_start();
        }
    }
    trimmed
}

/// A label as the one or several labels it holds: whole where it is known whole (`Bosnia and
/// Herzegovina`), else parted at commas and the like.
fn parts(label: &str, known: impl Fn(&str) -> bool) -> Vec<String> {
    let label = tidy(label);
    if label.is_empty() {
        return Vec::new();
    }
    if known(&label) || !label.contains([',', ';', '/', '+', '|']) {
        return vec![label];
    }
    label
        .split([',', ';', '/', '+', '|'])
        .map(|part| part.trim().to_owned())
        .filter(|part| !part.is_empty())
        .take(rules::MOST_PARTS)
        .collect()
}
