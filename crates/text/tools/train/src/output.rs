//! Writes the table in the format of src/language/model.rs.

use std::collections::BTreeMap;
use std::path::Path;

use text::language::tongues::MODELLED;

use crate::softmax::Model;

/// 2^15 buckets of some half a dozen features.
const BITS: u32 = 15;
/// Weights beyond ±127 steps are cut off.
const STEP: f32 = 0.02;
/// Pairs of so few steps are not worth two bytes.
const LEAST: i32 = 4;

#[derive(Default)]
pub struct Table {
    /// By the key's first 31 bits, so that a clash adds up as it will be read.
    features: BTreeMap<u64, BTreeMap<u8, f32>>,
    biases: BTreeMap<usize, f32>,
}

impl Table {
    pub fn add(&mut self, tongues: &[usize], model: Model) {
        for feature in model.features {
            let weights = self.features.entry(feature.key >> (48 - BITS)).or_default();
            for (tongue, weight) in feature.weights {
                weights.insert(tongues[usize::from(tongue)] as u8, weight);
            }
        }
        for (tongue, bias) in tongues.iter().zip(model.biases) {
            self.biases.insert(*tongue, bias);
        }
    }

    pub fn write(&self, path: &Path) -> std::io::Result<usize> {
        let mut starts = vec![0u32];
        let mut buckets: Vec<u8> = Vec::new();
        let mut bucket = 0;
        for (key, weights) in &self.features {
            while bucket < key >> 16 {
                starts.push(buckets.len() as u32);
                bucket += 1;
            }
            let pairs: Vec<(u8, i32)> = weights
                .iter()
                .map(|(tongue, weight)| {
                    (*tongue, (weight / STEP).round().clamp(-127.0, 127.0) as i32)
                })
                .filter(|(_, steps)| steps.abs() >= LEAST)
                .collect();
            if pairs.is_empty() {
                continue;
            }
            buckets.extend((*key as u16).to_le_bytes());
            buckets.push(pairs.len() as u8);
            for (tongue, steps) in pairs {
                buckets.extend([tongue, steps as i8 as u8]);
            }
        }
        while starts.len() < (1 << BITS) + 1 {
            starts.push(buckets.len() as u32);
        }
        let mut bytes = b"LID1".to_vec();
        bytes.extend([MODELLED.len() as u8, BITS as u8, 0, 0]);
        bytes.extend(STEP.to_le_bytes());
        for tongue in 0..MODELLED.len() {
            bytes.extend(
                self.biases
                    .get(&tongue)
                    .copied()
                    .unwrap_or(0.0)
                    .to_le_bytes(),
            );
        }
        starts
            .iter()
            .for_each(|start| bytes.extend(start.to_le_bytes()));
        bytes.extend(buckets);
        std::fs::write(path, &bytes)?;
        Ok(bytes.len())
    }
}
