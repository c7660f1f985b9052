//! What is not written yet.

use std::{collections::BTreeMap, path::Path, sync::Arc};

use super::{
    Vector,
    segment::{Row, Segment, Steps, Sums, Unwritten, add_sums, quantised},
    table::merged,
};
use crate::{Error, centre::Centre};

/// Cases whose rows are not written yet; one without any is taken out.
#[derive(Default)]
pub(crate) struct Pending {
    cases: BTreeMap<u32, Vec<(Row, Steps)>>,
}

impl Pending {
    /// Begins a case anew, without rows.
    pub(crate) fn begin(&mut self, number: u32) {
        self.cases.insert(number, Vec::new());
    }

    /// Adds a row to the case it names.
    pub(crate) fn push(&mut self, row: Row, vector: &Vector) {
        let (scale, steps) = quantised(vector);
        self.push_steps(Row { scale, ..row }, steps);
    }

    /// Adds a row as it is stored elsewhere.
    pub(crate) fn push_steps(&mut self, row: Row, steps: Steps) {
        self.cases.entry(row.number).or_default().push((row, steps));
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.cases.is_empty()
    }

    /// Writes them as a segment, to stand behind others.
    pub(crate) fn write(
        &self,
        path: &Path,
        before: &[Arc<Segment>],
        centre: &Centre,
    ) -> Result<(), Error> {
        let (rows, steps): (Vec<Row>, Vec<&Steps>) = self
            .cases
            .values()
            .flatten()
            .map(|(row, steps)| (*row, steps))
            .unzip();
        let gone = self.cases.iter().filter(|(_, rows)| rows.is_empty());
        let removed: Vec<u32> = gone.map(|(number, _)| *number).collect();
        let unwritten = Unwritten {
            rows: &rows,
            steps: |at| steps[at],
            removed: &removed,
            besides: sums(before),
        };
        unwritten.write(path, centre)
    }
}

/// Writes the live rows of some neighbouring segments into one, to stand behind others.
pub(crate) fn write_merged(
    path: &Path,
    before: &[Arc<Segment>],
    segments: &[Arc<Segment>],
    centre: &Centre,
) -> Result<(), Error> {
    let (places, removed) = merged(segments);
    let segment = |at: usize| (&segments[places[at].0 as usize], places[at].1 as usize);
    let rows: Vec<Row> = (0..places.len())
        .map(|at| {
            let (segment, row) = segment(at);
            segment.row(row)
        })
        .collect();
    let unwritten = Unwritten {
        rows: &rows,
        steps: |at| {
            let (segment, row) = segment(at);
            &segment.matrix()[row]
        },
        // Behind nothing there is nothing to take out.
        removed: if before.is_empty() { &[] } else { &removed },
        besides: sums(before),
    };
    unwritten.write(path, centre)
}

fn sums(segments: &[Arc<Segment>]) -> Sums {
    let mut sums = Sums::new();
    segments
        .iter()
        .for_each(|segment| add_sums(&mut sums, segment));
    sums
}
