use std::{borrow::Cow, sync::Arc};

use askama::Template;
use search::{Pattern, Results};

use super::{Fact, Subject, country, narrative, outlet, tag};
use crate::{
    locale::{Day, Visit},
    overview::Overview,
    settings::Shared,
    site::{
        feeds::{self, FeedLink},
        frame::{CaseItem, Frame, Here},
        pattern::{Grid, Span, Timeline},
    },
    writing::{Choice, Spoken},
};

/// Rows of a grid, and names in a list.
const ROWS: usize = 12;
const NAMES: usize = 24;

#[derive(Template)]
#[template(path = "site/subjects/page.html")]
pub(super) struct Page<'a> {
    frame: Frame<'a>,
    address: String,
    description: String,
    kind: Cow<'static, str>,
    title: Spoken,
    text: Option<String>,
    facts: Vec<(Cow<'static, str>, Fact)>,
    caution: Option<Cow<'static, str>>,
    above: Vec<Choice>,
    below: Vec<(Choice, String)>,
    figures: Vec<(String, String)>,
    first: Option<Day>,
    last: Option<Day>,
    timeline: Option<Timeline>,
    grids: Vec<Grid>,
    tags: Vec<(Choice, String)>,
    narratives: Vec<(Choice, String)>,
    has_pattern: bool,
    latest: Vec<CaseItem>,
    list: String,
    is_whole: bool,
    feeds: Vec<FeedLink>,
}

impl<'a> Page<'a> {
    pub(super) fn new(
        shared: &'a Arc<Shared>,
        visit: &'a Visit,
        overview: &Overview,
        subject: Subject,
        pattern: &Pattern,
        latest: Results,
    ) -> Self {
        let locale = visit.locale;
        // Of an outlet counts what ran in it, and not where else its stories ran.
        let mut outlets = pattern.outlets.iter();
        let own = outlets.find(|(slug, _)| subject.asked == ("outlet", slug.to_string()));
        let whole = own.map_or(&pattern.all, |(_, spread)| spread);
        let span = Span::of(&pattern.all).filter(|_| subject.has_pattern);
        let span = span.as_ref();
        // What the page is of is no row of its own pictures.
        let other_countries: Vec<_> = pattern
            .countries
            .iter()
            .filter(|(of, _)| subject.asked != ("country", of.to_string()))
            .collect();
        let other_outlets: Vec<_> = pattern
            .outlets
            .iter()
            .filter(|(of, _)| subject.asked != ("outlet", of.to_string()))
            .collect();
        let countries = other_countries.iter().map(|(of, spread)| {
            let spread = spread.clone();
            (country::choice(*of, visit), spread)
        });
        let languages = pattern.languages.iter().map(|(language, spread)| {
            let choice = Choice {
                name: locale.language(language).to_owned(),
                href: visit.path(&format!("{}&language={language}", subject.list())),
            };
            (choice, spread.clone())
        });
        let outlets = other_outlets.iter().map(|(slug, spread)| {
            let spread = spread.clone();
            (outlet::choice(overview, slug, visit), spread)
        });
        let grids = [
            Grid::new(
                ("by-country", "pattern-countries", "pattern-country"),
                countries,
                ROWS,
                span,
                locale,
            ),
            Grid::new(
                ("by-language", "pattern-languages", "pattern-language"),
                languages,
                2 * ROWS,
                span,
                locale,
            ),
            Grid::new(
                ("by-outlet", "pattern-outlets", "pattern-outlet"),
                outlets,
                ROWS,
                span,
                locale,
            ),
        ];
        let grids = grids.into_iter().flatten().filter(|_| subject.has_pattern);
        let grids = grids.collect();
        let is_other = |field: &str, key: &str| (field, key) != (subject.asked.0, &subject.asked.1);
        let tags = pattern.tags.iter();
        let tags = tags
            .filter(|(slug, _)| is_other("tag", slug.as_str()))
            .take(NAMES)
            .map(|(slug, cases)| (tag::choice(overview, slug, visit), locale.number(*cases)));
        let narratives = pattern.narratives.iter();
        let narratives = narratives
            .filter(|(slug, _)| is_other("narrative", slug.as_str()))
            .take(NAMES)
            .map(|(slug, cases)| {
                let choice = narrative::choice(overview, slug, visit);
                (choice, locale.number(*cases))
            });
        let figure = |of: usize, key| (locale.number(of), locale.count(key, of));
        let figures = [
            figure(pattern.all.cases, "home-figure-cases"),
            figure(whole.appearances, "figure-appearances"),
            figure(pattern.outlets.len(), "home-figure-outlets"),
            figure(pattern.languages.len(), "home-figure-languages"),
            figure(pattern.countries.len(), "home-figure-countries"),
        ];
        let cases = locale.count("n-cases", pattern.all.cases);
        let list = subject.list();
        Self {
            frame: Frame::at(&shared.settings, visit, Here::Subjects),
            address: shared.settings.absolute(&visit.path(&subject.path)),
            description: locale.fill(
                "subject-description",
                [("title", subject.title.text.as_str()), ("cases", &cases)],
            ),
            kind: locale.say(subject.kind),
            tags: tags.collect(),
            narratives: narratives.collect(),
            facts: subject
                .facts
                .into_iter()
                .map(|(key, fact)| (locale.say(key), fact))
                .collect(),
            caution: subject.caution.map(|key| locale.say(key)),
            above: subject.above,
            below: subject
                .below
                .into_iter()
                .map(|(choice, cases)| (choice, locale.count("n-cases", cases)))
                .collect(),
            figures: figures.into(),
            first: whole.first.map(|day| locale.day(day)),
            last: whole.last.map(|day| locale.day(day)),
            timeline: span.and_then(|span| Timeline::of(whole, span, locale)),
            grids,
            has_pattern: subject.has_pattern,
            is_whole: latest.total <= subject.cases.0,
            latest: latest
                .hits
                .into_iter()
                .map(|hit| CaseItem::new(hit, visit, overview))
                .collect(),
            feeds: feeds::links(&shared.settings, visit, &list),
            list: visit.path(&list),
            title: subject.title,
            text: subject.text,
        }
    }
}
