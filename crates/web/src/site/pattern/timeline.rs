use search::Spread;

use super::{Span, span::Tick};
use crate::locale::Locale;

/// Pixels from the top of the picture to the ground on which bars stand.
const GROUND: usize = 132;
/// Pixels of the tallest bar.
const TALLEST: usize = 116;

/// Cases by month, as bars.
pub(crate) struct Timeline {
    /// What it shows, in a sentence.
    pub(crate) told: String,
    pub(crate) bars: Vec<Bar>,
    pub(crate) ticks: Vec<Tick>,
    /// The most of any stretch.
    pub(crate) most: String,
    /// Cases of which no day is known.
    pub(crate) undated: usize,
}

pub(crate) struct Bar {
    pub(crate) at: String,
    pub(crate) width: String,
    pub(crate) top: usize,
    pub(crate) height: usize,
    pub(crate) name: String,
    pub(crate) iso: String,
    pub(crate) cases: String,
}

impl Timeline {
    /// The timeline of a spread; none where nothing has a day.
    pub(crate) fn of(spread: &Spread, span: &Span, locale: Locale) -> Option<Self> {
        let counts = span.cut(spread);
        let (peak, most) = counts.iter().max_by_key(|(at, cases)| (**cases, -**at))?;
        let bars = counts.iter().map(|(&at, &cases)| {
            let height = (cases * TALLEST).div_ceil(*most);
            Bar {
                at: span.at(at),
                width: span.width(),
                top: GROUND - height,
                height,
                name: span.name(at, locale),
                iso: span.iso(at),
                cases: locale.number(cases),
            }
        });
        let ends = counts.keys().next().zip(counts.keys().next_back())?;
        let (from, until) = (span.name(*ends.0, locale), span.name(*ends.1, locale));
        let cases = locale.count("n-cases", *most);
        let told = locale.fill(
            "pattern-timeline-told",
            [
                ("from", from.as_str()),
                ("until", &until),
                ("peak", &span.name(*peak, locale)),
                ("cases", &cases),
            ],
        );
        // A case with several appearances has a day if one of them has.
        Some(Self {
            told,
            bars: bars.collect(),
            ticks: span.ticks(),
            most: locale.number(*most),
            undated: spread.undated,
        })
    }
}
