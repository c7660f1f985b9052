use super::Locale;

/// Most entries of a header that are read.
const MOST: usize = 20;

/// The language of the site that a reader likes best, by an `Accept-Language` header
/// (RFC 9110 § 12.5.4; lookup as in RFC 4647 § 3.4). None where the site speaks none of theirs.
pub(crate) fn preferred(accepted: &str) -> Option<Locale> {
    let mut best: Option<(u16, Locale)> = None;
    for entry in accepted.split(',').take(MOST) {
        let mut parts = entry.split(';');
        let tag = parts.next().unwrap_or_default().trim();
        let weight = parts
            .find_map(|part| part.trim().strip_prefix("q="))
            .map_or(Some(1000), thousandths)
            .unwrap_or(0);
        let Some(locale) = Locale::of_tag(tag) else {
            continue;
        };
        // Of equals the first.
        if weight > best.map_or(0, |(weight, _)| weight) {
            best = Some((weight, locale));
        }
    }
    best.map(|(_, locale)| locale)
}

/// A weight of 0 to 1 in thousandths, as many as it may have digits.
fn thousandths(weight: &str) -> Option<u16> {
    let weight: f32 = weight.trim().parse().ok()?;
    (0.0..=1.0)
        .contains(&weight)
        .then_some((weight * 1000.0) as u16)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_a_reader_likes_best_is_taken() {
        for (accepted, locale) in [
            ("ru", Some(Locale::Ru)),
            ("ru-RU,ru;q=0.9,en;q=0.8", Some(Locale::Ru)),
            ("en;q=0.7, de-CH", Some(Locale::De)),
            ("tr, ka;q=0.5", Some(Locale::Ka)),
            ("uk;q=0, fr;q=0.1", Some(Locale::Fr)),
            ("de;q=1.0, fr", Some(Locale::De)),
            ("tr", None),
            ("*", None),
            ("", None),
            ("ru;q=nonsense", None),
            (";;;,,,q=1", None),
        ] {
            assert_eq!(preferred(accepted), locale, "{accepted}");
        }
    }
}
