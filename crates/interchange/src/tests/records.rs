//! Any record that there can be.

use casebook::*;
use proptest::{collection::vec, option, prelude::*};

fn words() -> impl Strategy<Value = String> {
    prop_oneof!["\\PC{0,20}", "[a-zа-я \\n\\t\"\\\\]{1,20}"]
}

fn some<T: std::fmt::Debug>(
    strategy: impl Strategy<Value = T>,
) -> impl Strategy<Value = Option<T>> {
    option::of(strategy)
}

fn slug() -> impl Strategy<Value = Slug> {
    words().prop_map(|text| Slug::of(&text))
}

fn day() -> impl Strategy<Value = Date> {
    (1800_i16..2200, 1_i8..13, 1_i8..29)
        .prop_map(|(year, month, day)| Date::constant(year, month, day))
}

fn time() -> impl Strategy<Value = Timestamp> {
    (-5_000_000_000_i64..5_000_000_000, 0_i32..1_000_000_000).prop_map(|(second, nano)| {
        Timestamp::new(second, if second < 0 { -nano } else { nano }).unwrap()
    })
}

fn id() -> impl Strategy<Value = Uuid> {
    any::<u128>().prop_map(Uuid::from_u128)
}

fn language() -> impl Strategy<Value = Language> {
    proptest::sample::select(vec!["und", "en", "uk", "sr-Latn", "pt-BR", "zh-Hant-TW"])
        .prop_map(|tag| tag.parse().unwrap())
}

fn country() -> impl Strategy<Value = Country> {
    proptest::sample::select(vec!["UA", "XK", "EU", "GE"]).prop_map(|code| code.parse().unwrap())
}

fn one_of<T: Copy + std::fmt::Debug + 'static>(all: &'static [T]) -> impl Strategy<Value = T> {
    proptest::sample::select(all)
}

fn appearance() -> impl Strategy<Value = Appearance> {
    (
        some(slug()),
        some(words()),
        some(words()),
        some(words()),
        some(day()),
        some(language()),
        some(words()),
        some(words()),
    )
        .prop_map(
            |(outlet, outlet_label, url, archived_url, published_on, language, headline, quote)| {
                Appearance {
                    outlet,
                    outlet_label,
                    url,
                    archived_url,
                    published_on,
                    language,
                    headline,
                    quote,
                }
            },
        )
}

fn evidence() -> impl Strategy<Value = Evidence> {
    let health = (one_of(LinkState::ALL), time())
        .prop_map(|(state, checked_at)| LinkHealth { state, checked_at });
    (
        words(),
        some(words()),
        some(day()),
        some(words()),
        some(words()),
        some(words()),
        some(words()),
        some(health),
    )
        .prop_map(
            |(title, publisher, published_on, url, archived_url, quote, supports, link_health)| {
                Evidence {
                    title,
                    publisher,
                    published_on,
                    url,
                    archived_url,
                    quote,
                    supports,
                    link_health,
                }
            },
        )
}

fn content() -> impl Strategy<Value = Content> {
    let claim = (words(), some(one_of(&Verdict::ALL)), some(words())).prop_map(
        |(text, verdict, grain_of_truth)| Claim {
            text,
            verdict,
            grain_of_truth,
        },
    );
    let translation = (
        language(),
        words(),
        words(),
        words(),
        one_of(TranslationKind::ALL),
    )
        .prop_map(|(language, title, summary, response, kind)| Translation {
            language,
            title,
            summary,
            response,
            kind,
        });
    let unresolved = (words(), words()).prop_map(|(field, text)| Unresolved { field, text });
    let origin = (
        words(),
        words(),
        some(words()),
        some(words()),
        some(words()),
    )
        .prop_map(|(dataset, id, url, licence, attribution)| Origin {
            dataset,
            id,
            url,
            licence,
            attribution,
        });
    (
        (
            language(),
            words(),
            words(),
            words(),
            vec(claim, 0..3),
            vec(appearance(), 0..3),
            vec(evidence(), 0..3),
        ),
        (
            vec(language(), 0..3),
            vec(country(), 0..3),
            vec(slug(), 0..3),
            vec(slug(), 0..3),
            vec(any::<u32>(), 0..3),
        ),
        (vec(translation, 0..2), vec(unresolved, 0..2), some(origin)),
    )
        .prop_map(|(texts, lists, rest)| Content {
            language: texts.0,
            title: texts.1,
            summary: texts.2,
            response: texts.3,
            claims: texts.4,
            appearances: texts.5,
            evidence: texts.6,
            languages: lists.0,
            countries: lists.1,
            tags: lists.2,
            narratives: lists.3,
            issues: lists.4,
            translations: rest.0,
            unresolved: rest.1,
            origin: rest.2,
        })
}

pub(super) fn case() -> impl Strategy<Value = Record> {
    let correction =
        (time(), words(), any::<bool>()).prop_map(|(at, note, withdrawal)| Correction {
            at,
            note,
            withdrawal,
        });
    (
        id(),
        1_u32..,
        one_of(&Status::ALL),
        content(),
        vec(correction, 0..3),
        time(),
        time(),
        some(time()),
    )
        .prop_map(
            |(id, number, status, content, corrections, created_at, updated_at, published_at)| {
                let number = CaseNumber::new(number).unwrap();
                Record::Case(Case {
                    id,
                    number,
                    status,
                    content,
                    corrections,
                    created_at,
                    updated_at,
                    published_at,
                })
            },
        )
}

pub(super) fn vocabulary() -> impl Strategy<Value = Record> {
    let label = || (language(), words()).prop_map(|(language, text)| Label { language, text });
    let outlet = (
        (
            slug(),
            words(),
            vec(words(), 0..3),
            vec(words(), 0..3),
            one_of(OutletKind::ALL),
        ),
        (
            some(country()),
            vec(language(), 0..3),
            one_of(Attribution::ALL),
            some(words()),
        ),
    )
        .prop_map(
            |(
                (slug, name, aliases, domains, kind),
                (country, languages, attribution, attribution_source),
            )| {
                Record::Outlet(Outlet {
                    slug,
                    name,
                    aliases,
                    domains,
                    kind,
                    country,
                    languages,
                    attribution,
                    attribution_source,
                })
            },
        );
    let tag = (slug(), words(), vec(label(), 0..3), vec(words(), 0..3)).prop_map(
        |(slug, name, labels, aliases)| {
            Record::Tag(Tag {
                slug,
                name,
                labels,
                aliases,
            })
        },
    );
    let narrative = (slug(), words(), words(), some(slug()), vec(label(), 0..3)).prop_map(
        |(slug, title, summary, parent, labels)| {
            Record::Narrative(Narrative {
                slug,
                title,
                summary,
                parent,
                labels,
            })
        },
    );
    let issue = (any::<u32>(), words(), words(), some(day())).prop_map(
        |(number, title, summary, published_on)| {
            Record::Issue(Issue {
                number,
                title,
                summary,
                published_on,
            })
        },
    );
    prop_oneof![outlet, tag, narrative, issue]
}

pub(super) fn links() -> impl Strategy<Value = Record> {
    let finite = || any::<f64>().prop_filter("JSON has no infinity", |number| number.is_finite());
    let relation = (
        [id(), id()],
        one_of(RelationState::ALL),
        some(finite()),
        words(),
        words(),
        time(),
    )
        .prop_map(|(cases, state, score, reason, by, at)| {
            Record::Relation(Relation {
                cases,
                state,
                score,
                reason,
                by,
                at,
            })
        });
    let passages = vec(
        (any::<u32>(), any::<u32>()).prop_map(|(start, end)| Passage { start, end }),
        0..3,
    );
    let article = (
        (
            id(),
            some(words()),
            some(slug()),
            words(),
            some(words()),
            some(day()),
        ),
        (some(language()), words(), time(), some(words()), passages),
    )
        .prop_map(
            |(
                (id, url, outlet, title, author, published_on),
                (language, text, captured_at, snapshot, passages),
            )| {
                Record::Article(Article {
                    id,
                    url,
                    outlet,
                    title,
                    author,
                    published_on,
                    language,
                    text,
                    captured_at,
                    snapshot,
                    passages,
                })
            },
        );
    let found = (
        (id(), any::<u32>(), id(), finite()),
        (
            one_of(Stance::ALL),
            vec(words(), 0..3),
            some(any::<bool>()),
            time(),
        ),
    )
        .prop_map(
            |((article, passage, case, score), (stance, words, confirmed, at))| {
                Record::Match(Match {
                    article,
                    passage,
                    case,
                    score,
                    stance,
                    words,
                    confirmed,
                    at,
                })
            },
        );
    prop_oneof![relation, article, found]
}

pub(super) fn history() -> impl Strategy<Value = Record> {
    let revision = (
        (id(), one_of(Noun::ALL), words(), any::<u32>(), time()),
        (words(), words(), words(), some(words()), some(words())),
    )
        .prop_map(
            |((id, noun, key, sequence, at), (author, reason, body, previous_hash, hash))| {
                Record::Revision(Revision {
                    id,
                    noun,
                    key,
                    sequence,
                    at,
                    author,
                    reason,
                    body,
                    previous_hash,
                    hash,
                })
            },
        );
    let audit = (
        id(),
        time(),
        words(),
        words(),
        one_of(Noun::ALL),
        words(),
        words(),
    )
        .prop_map(|(id, at, actor, action, noun, key, detail)| {
            Record::Audit(AuditEntry {
                id,
                at,
                actor,
                action,
                noun,
                key,
                detail,
            })
        });
    prop_oneof![revision, audit]
}
