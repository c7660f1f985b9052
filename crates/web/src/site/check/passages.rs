use std::ops::Range;

/// A text longer than this, in bytes, is shown by its marked passages and what stands about them.
const SHOWN_WHOLE: usize = 20_000;
/// What is shown before and after a marked passage of a long text, in characters.
const AROUND: usize = 300;
/// Most bytes of a text that a page repeats.
const MOST: usize = 200_000;

/// A stretch of the text: which matches its words belong to, and whether something was left out
/// after it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Piece {
    pub(super) text: String,
    /// Places of the matches in their list, from 1.
    pub(super) matches: Vec<usize>,
    /// Characters left out after this piece.
    pub(super) left_out: usize,
}

/// Cuts a text at the edges of its passages. A passage that does not lie within the text, or not
/// at the edges of its characters, is passed over.
pub(super) fn pieces(text: &str, passages: &[(Range<usize>, usize)]) -> Vec<Piece> {
    let passages: Vec<_> = passages
        .iter()
        .filter(|(range, _)| !range.is_empty() && text.get(range.clone()).is_some())
        .collect();
    let mut edges: Vec<usize> = passages
        .iter()
        .flat_map(|(range, _)| [range.start, range.end])
        .chain([0, text.len()])
        .collect();
    edges.sort_unstable();
    edges.dedup();
    let is_long = text.len() > SHOWN_WHOLE;
    let mut pieces = Vec::new();
    let mut shown = 0;
    for edge in edges.windows(2) {
        let (start, end) = (edge[0], edge[1]);
        let mut matches: Vec<usize> = passages
            .iter()
            .filter(|(range, _)| range.start <= start && end <= range.end)
            .map(|&&(_, place)| place)
            .collect();
        matches.sort_unstable();
        matches.dedup();
        if shown >= MOST {
            continue;
        }
        let stretch = &text[start..end];
        if is_long && matches.is_empty() {
            let (before, after) = (start > 0, end < text.len());
            pieces.extend(shortened(stretch, before, after));
        } else {
            pieces.push(Piece {
                text: stretch.to_owned(),
                matches,
                left_out: 0,
            });
        }
        shown += stretch.len().min(SHOWN_WHOLE);
    }
    pieces
}

/// The head of a stretch where a passage stands before it, and its tail where one stands after.
fn shortened(stretch: &str, before: bool, after: bool) -> Vec<Piece> {
    let count = stretch.chars().count();
    let kept = if before && after { 2 * AROUND } else { AROUND };
    let whole = Piece {
        text: stretch.to_owned(),
        ..Piece::default()
    };
    if count <= kept + AROUND {
        return vec![whole];
    }
    let at = |place: usize| {
        stretch
            .char_indices()
            .nth(place)
            .map_or(stretch.len(), |(i, _)| i)
    };
    let head = &stretch[..at(if before || !after { AROUND } else { 0 })];
    let tail = &stretch[at(if after { count - AROUND } else { count })..];
    let left_out = count - head.chars().count() - tail.chars().count();
    vec![
        Piece {
            text: head.to_owned(),
            matches: Vec::new(),
            left_out,
        },
        Piece {
            text: tail.to_owned(),
            ..Piece::default()
        },
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(pieces: &[Piece]) -> String {
        pieces.iter().map(|piece| piece.text.as_str()).collect()
    }

    #[test]
    fn overlapping_passages_share_their_words() {
        let cut = pieces("abcdef", &[(1..4, 1), (2..6, 2)]);
        let cut: Vec<_> = cut
            .iter()
            .map(|p| (p.text.as_str(), p.matches.as_slice()))
            .collect();
        assert_eq!(
            cut,
            [("a", &[][..]), ("b", &[1]), ("cd", &[1, 2]), ("ef", &[2])]
        );
    }

    #[test]
    fn a_passage_that_is_not_in_the_text_is_passed_over() {
        let text = "дом";
        for range in [0..1, 1..2, 5..99, 99..100, 2..2] {
            let cut = pieces(text, &[(range.clone(), 1)]);
            assert_eq!(shown(&cut), text, "{range:?}");
            assert!(
                cut.iter().all(|piece| piece.matches.is_empty()),
                "{range:?}"
            );
        }
        #[allow(clippy::reversed_empty_ranges)]
        let reversed = pieces(text, &[(4..2, 1)]);
        assert_eq!(shown(&reversed), text);
        assert!(pieces("", &[(0..1, 1)]).is_empty());
    }

    #[test]
    fn a_long_text_shows_its_passages_and_says_what_it_leaves_out() {
        let filler = "и".repeat(30_000);
        let text = format!("{filler}CLAIM{filler}");
        let at = filler.len();
        let cut = pieces(&text, &[(at..at + 5, 1)]);
        let all: usize = cut
            .iter()
            .map(|p| p.text.chars().count() + p.left_out)
            .sum();
        assert_eq!(all, text.chars().count(), "nothing is left out unsaid");
        assert!(shown(&cut).len() < 2_000);
        assert!(
            cut.iter()
                .any(|piece| piece.text == "CLAIM" && piece.matches == [1])
        );
    }

    #[test]
    fn a_text_of_megabytes_makes_a_page_of_bounded_length() {
        let text = "claim. ".repeat(500_000);
        let passages: Vec<_> = (0..2_000).map(|n| (n * 700..n * 700 + 6, 1)).collect();
        assert!(shown(&pieces(&text, &passages)).len() < 2 * MOST);
        assert!(shown(&pieces(&text, &[])).len() < 1_000);
        let whole = [(0..text.len(), 1)];
        assert!(shown(&pieces(&text, &whole)).len() <= text.len());
    }
}
