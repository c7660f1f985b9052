//! `eval --unknown`: how often a text is answered while its case is in the casebook, how often it
//! is not once the case is taken out, and whether probabilities mean what they say.

use std::collections::HashSet;

use casebook::CaseNumber;
use search::{Filter, Index, Submission};
use serde::Serialize;

/// Cases whose centred cosine with a right one is at least so much are taken out with it: they
/// tell nearly the same, and to find them would be no mistake.
const ALIKE: f32 = 0.75;
/// Answers looked through for a right one.
const DEPTH: usize = 50;
/// Bins of a reliability curve.
const BINS: usize = 10;

/// What a text was told first.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Told {
    /// The probability of the best case; 0 where there is none.
    pub probability: f32,
    /// Whether that case is right.
    pub right: bool,
    /// Whether it is written in the text's language.
    pub same_language: bool,
}

/// A text asked twice.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Trial {
    /// With its cases in the casebook, and the probability of the best right one; none for a text
    /// that has no case.
    pub with: Option<(Told, f32)>,
    /// Without them and what is like them.
    pub without: Told,
}

/// Asks a text with the cases that are right for it, and without.
pub fn ask(
    index: &Index,
    submission: &Submission,
    right: &HashSet<CaseNumber>,
    language: impl Fn(CaseNumber) -> bool,
) -> anyhow::Result<Trial> {
    let told = |ranking: &[(CaseNumber, f32)]| {
        ranking
            .first()
            .map_or_else(Told::default, |&(number, probability)| Told {
                probability,
                right: right.contains(&number),
                same_language: language(number),
            })
    };
    let mut with = None;
    if !right.is_empty() {
        let ranking = index.rank(submission, DEPTH)?;
        let best = ranking.iter().find(|(number, _)| right.contains(number));
        with = Some((told(&ranking), best.map_or(0.0, |(_, p)| *p)));
    }
    let without = without(index, submission, right);
    let without = told(&index.rank(&without, 1)?);
    Ok(Trial { with, without })
}

/// The same text asked of a casebook that has neither its cases nor what is like them.
pub fn without(index: &Index, submission: &Submission, right: &HashSet<CaseNumber>) -> Submission {
    let alike = right.iter().flat_map(|number| index.alike(*number, ALIKE));
    let filter = Filter {
        except: right.iter().copied().chain(alike).collect(),
        ..submission.filter.clone()
    };
    Submission {
        filter,
        ..submission.clone()
    }
}

/// What a threshold trades.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Point {
    /// Matches this probable or more are reported.
    pub threshold: f64,
    /// Share of the texts with a case that get an answer.
    pub answered: f64,
    /// Share of them that get the right case.
    pub found: f64,
    /// Share of texts that are told that nothing is known, once their cases are taken out.
    pub silent: f64,
}

/// Whether probabilities mean what they say.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Reliability {
    /// Expected calibration error: |how often right − how probable|, averaged over the answers
    /// (Guo et al. 2017, arXiv 1706.04599), ten bins of equal width.
    pub expected_calibration_error: f64,
    /// By bin: the mean probability said, the share that was right, the number of answers.
    pub bins: Vec<(f64, f64, usize)>,
}

/// What a set of trials shows.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Unknown {
    /// Texts with a case.
    pub texts: usize,
    /// By threshold.
    pub curve: Vec<Point>,
    /// First answers with the cases in and out, all of them.
    pub reliability: Reliability,
    /// Those in the text's own language.
    pub same_language: Reliability,
    /// Those in another.
    pub across_languages: Reliability,
}

impl Unknown {
    /// Sums trials up.
    pub fn of(trials: &[Trial]) -> Self {
        let with: Vec<(Told, f32)> = trials.iter().filter_map(|trial| trial.with).collect();
        let share = |count: usize, of: usize| count as f64 / of.max(1) as f64;
        let thresholds = (1..20).map(|step| f64::from(step) * 0.05);
        let curve = thresholds.map(|threshold| {
            let reached = |p: f32| f64::from(p) >= threshold;
            let answered = with.iter().filter(|(told, _)| reached(told.probability));
            let found = with.iter().filter(|(_, best)| reached(*best));
            let silent = trials.iter().filter(|t| !reached(t.without.probability));
            Point {
                threshold,
                answered: share(answered.count(), with.len()),
                found: share(found.count(), with.len()),
                silent: share(silent.count(), trials.len()),
            }
        });
        let told: Vec<Told> = with
            .iter()
            .map(|(told, _)| *told)
            .chain(trials.iter().map(|trial| trial.without))
            .collect();
        let apart = |same: bool| {
            let part: Vec<Told> = told
                .iter()
                .filter(|told| told.same_language == same)
                .copied()
                .collect();
            Reliability::of(&part)
        };
        Self {
            texts: with.len(),
            curve: curve.collect(),
            reliability: Reliability::of(&told),
            same_language: apart(true),
            across_languages: apart(false),
        }
    }

    /// For people.
    pub fn print(&self) {
        say!(
            "\n{} texts with a case, each asked again with its cases and their like taken out:\n",
            self.texts
        );
        say!("threshold  answered     found    silent");
        for point in &self.curve {
            say!(
                "{:9.2} {:9.3} {:9.3} {:9.3}",
                point.threshold,
                point.answered,
                point.found,
                point.silent
            );
        }
        for (name, reliability) in [
            ("All answers", &self.reliability),
            ("In the text's language", &self.same_language),
            ("In another language", &self.across_languages),
        ] {
            say!(
                "\n{name}: expected calibration error {:.3}",
                reliability.expected_calibration_error
            );
            reliability.print("answers");
        }
    }
}

/// How good the guesses are for texts that no case answers.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Guesses {
    /// Texts whose cases, taken out, have something of the kind.
    pub texts: usize,
    /// Share of those for which one of the first three guesses is right.
    pub right_among_3: f64,
    /// Whether the guesses' probabilities mean what they say.
    pub reliability: Reliability,
}

impl Guesses {
    /// Sums up, for each text, its guesses: how probable, and whether right.
    pub fn of(texts: &[Vec<(f32, bool)>]) -> Self {
        let among_3 = |guesses: &&Vec<(f32, bool)>| guesses.iter().take(3).any(|(_, right)| *right);
        let told: Vec<Told> = texts
            .iter()
            .flatten()
            .map(|&(probability, right)| Told {
                probability,
                right,
                same_language: true,
            })
            .collect();
        Self {
            texts: texts.len(),
            right_among_3: texts.iter().filter(among_3).count() as f64 / texts.len().max(1) as f64,
            reliability: Reliability::of(&told),
        }
    }

    /// For people.
    pub fn print(&self, name: &str) {
        say!(
            "\n{name} of the nearest cases, for {} texts without their case: one of the first three \
             right for {:.3}; expected calibration error {:.3}",
            self.texts,
            self.right_among_3,
            self.reliability.expected_calibration_error
        );
        self.reliability.print("guesses");
    }
}

impl Reliability {
    /// The bins, for people.
    fn print(&self, counted: &str) {
        say!("{:>9} {:>9} {counted:>9}", "said", "right");
        for (said, right, count) in &self.bins {
            say!("{said:9.3} {right:9.3} {count:9}");
        }
    }

    fn of(told: &[Told]) -> Self {
        let mut bins = vec![(0.0, 0.0, 0_usize); BINS];
        for told in told {
            let at = (told.probability * BINS as f32) as usize;
            let bin = &mut bins[at.min(BINS - 1)];
            bin.0 += f64::from(told.probability);
            bin.1 += f64::from(u8::from(told.right));
            bin.2 += 1;
        }
        let gap: f64 = bins
            .iter()
            .map(|(said, right, _)| (said - right).abs())
            .sum();
        bins.retain(|(_, _, count)| *count > 0);
        for (said, right, count) in &mut bins {
            *said /= *count as f64;
            *right /= *count as f64;
        }
        Self {
            expected_calibration_error: gap / told.len().max(1) as f64,
            bins,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(probability: f32, right: bool) -> Told {
        Told {
            probability,
            right,
            same_language: right,
        }
    }

    #[test]
    fn three_texts_worked_by_hand_give_the_curve_and_the_errors() {
        let trials = [
            // Answered rightly at 0.9; silent below 0.2 once its case is out.
            Trial {
                with: Some((told(0.9, true), 0.9)),
                without: told(0.2, false),
            },
            // Answered wrongly at 0.6, the right one stands at 0.3.
            Trial {
                with: Some((told(0.6, false), 0.3)),
                without: told(0.6, false),
            },
            // It has no case.
            Trial {
                with: None,
                without: told(0.1, false),
            },
        ];
        let unknown = Unknown::of(&trials);
        assert_eq!(unknown.texts, 2);
        let at = |threshold: f64| {
            let near = |p: &&Point| (p.threshold - threshold).abs() < 1e-9;
            unknown.curve.iter().find(near).copied().unwrap()
        };
        assert_eq!((at(0.5).answered, at(0.5).found), (1.0, 0.5));
        assert_eq!((at(0.25).answered, at(0.25).found), (1.0, 1.0));
        assert!((at(0.5).silent - 2.0 / 3.0).abs() < 1e-9);
        assert_eq!(at(0.65).silent, 1.0);
        // 0.9 right, 0.6 and 0.6 and 0.2 and 0.1 wrong: (0.1 + 1.2 + 0.2 + 0.1) / 5.
        let error = unknown.reliability.expected_calibration_error;
        assert!((error - 1.6 / 5.0).abs() < 1e-6, "{error}");
        let same = unknown.same_language.expected_calibration_error;
        assert!((same - 0.1).abs() < 1e-6, "{same}");
    }
}
