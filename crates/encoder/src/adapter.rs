//! Low-rank weights that are added to the model's own while they load.
//!
//! A matrix `W` becomes `W + B·A`, `A` of a few rows and `B` of a few columns (LoRA: Hu et al.
//! 2021, arXiv 2106.09685). They are learnt by `training/adapter.py`; merged, they cost nothing
//! where texts are encoded.

use std::collections::HashMap;
use std::path::Path;

use safetensors::{Dtype, SafeTensors};
use sha2::{Digest, Sha256};

use crate::error::{Damage, Error};
use crate::weights::half_to_single;

/// More of a rank would be no adapter but another model, and only a size to allocate.
const LARGEST_RANK: usize = 256;

/// What is added to some matrices of the model.
#[derive(Debug, Clone, PartialEq)]
pub struct Adapter {
    matrices: HashMap<String, LowRank>,
    sum: [u8; 32],
}

/// What is added to one matrix: the product of a narrow one and a flat one.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct LowRank {
    inputs: usize,
    /// Rank rows of `inputs`.
    a: Vec<f32>,
    /// A row of rank numbers for each output.
    b: Vec<f32>,
}

impl Adapter {
    /// The adapter for casebooks, `data/casebook.safetensors`: with it a claim and its retelling lie
    /// nearer each other, whatever the language. Provenance: NOTICE; what it gains: docs/finding.md.
    pub fn for_casebooks() -> Self {
        Self::read(include_bytes!("../data/casebook.safetensors")).expect("a test reads it too")
    }

    /// Reads a file in the safetensors format: for each matrix `M` of the model that it changes
    /// (`l7.q`, as in the weights' own directory) `M.A`, shape rank × inputs, and `M.B`, shape
    /// outputs × rank, in half precision.
    ///
    /// # Errors
    /// Where the file cannot be read or holds anything else.
    pub fn open(path: &Path) -> Result<Self, Error> {
        let bytes = std::fs::read(path).map_err(|source| Error::Io {
            path: path.to_owned(),
            source,
        })?;
        Self::read(&bytes).map_err(|damage| Error::Adapter {
            path: path.to_owned(),
            damage,
        })
    }

    /// Reads such a file's bytes.
    ///
    /// # Errors
    /// Where they are anything else.
    pub fn read(bytes: &[u8]) -> Result<Self, Damage> {
        let file = SafeTensors::deserialize(bytes).map_err(|error| {
            Damage::number(
                "the list of tensors",
                error,
                "one in the safetensors format",
            )
        })?;
        let mut matrices = HashMap::new();
        for name in file.names() {
            let Some(matrix) = name.strip_suffix(".A") else {
                let paired = name
                    .strip_suffix(".B")
                    .is_some_and(|matrix| file.tensor(&format!("{matrix}.A")).is_ok());
                if paired {
                    continue;
                }
                let part = format!("the tensor {name}");
                return Err(Damage::nonsense(part, "belongs to no matrix"));
            };
            let (a, [rank, inputs]) = halves(&file, name)?;
            let (b, [outputs, columns]) = halves(&file, &format!("{matrix}.B"))?;
            if columns != rank || rank > LARGEST_RANK {
                let part = format!("the rank of the adapter's matrix {matrix}");
                let expected = format!("{columns}, at most {LARGEST_RANK}");
                return Err(Damage::number(part, rank, expected));
            }
            debug_assert_eq!(b.len(), outputs * rank);
            matrices.insert(matrix.to_owned(), LowRank { inputs, a, b });
        }
        Ok(Self {
            matrices,
            sum: Sha256::digest(bytes).into(),
        })
    }

    /// What tells this adapter from others.
    pub(crate) fn sum(&self) -> &[u8; 32] {
        &self.sum
    }

    /// The matrices that it changes.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.matrices.keys().map(String::as_str)
    }

    /// What is added to a matrix of so many inputs and outputs, if anything.
    pub(crate) fn matrix(
        &self,
        name: &str,
        inputs: usize,
        outputs: usize,
    ) -> Result<Option<&LowRank>, Damage> {
        let Some(found) = self.matrices.get(name) else {
            return Ok(None);
        };
        let rank = found.a.len() / inputs.max(1);
        if found.inputs != inputs || found.b.len() != outputs * rank {
            let part = format!("the shape of the adapter's matrix {name}");
            let shape = format!("{} inputs", found.inputs);
            return Err(Damage::number(part, shape, format!("{outputs} × {inputs}")));
        }
        Ok(Some(found))
    }
}

impl LowRank {
    /// Adds its part to the weights of one output.
    pub(crate) fn add(&self, output: usize, weights: &mut [f32]) {
        let rank = self.a.len() / self.inputs.max(1);
        let row = &self.b[output * rank..(output + 1) * rank];
        for (share, a) in row.iter().zip(self.a.chunks_exact(self.inputs)) {
            for (weight, a) in weights.iter_mut().zip(a) {
                *weight += share * a;
            }
        }
    }
}

/// A tensor of two dimensions in half precision, every number of it finite.
fn halves(file: &SafeTensors<'_>, name: &str) -> Result<(Vec<f32>, [usize; 2]), Damage> {
    let tensor = file
        .tensor(name)
        .map_err(|_| Damage::MissingTensor(name.to_owned()))?;
    let (Dtype::F16, &[rows, columns]) = (tensor.dtype(), tensor.shape()) else {
        let found = format!("{:?} of shape {:?}", tensor.dtype(), tensor.shape());
        let part = format!("the tensor {name}");
        return Err(Damage::number(part, found, "F16 of two dimensions"));
    };
    let (raw, _) = tensor.data().as_chunks();
    let floats: Vec<f32> = raw
        .iter()
        .map(|half| half_to_single(u16::from_le_bytes(*half)))
        .collect();
    if floats.is_empty() || !floats.iter().all(|value| value.is_finite()) {
        let part = format!("the tensor {name}");
        return Err(Damage::nonsense(
            part,
            "is empty or holds a value that is not a finite number",
        ));
    }
    Ok((floats, [rows, columns]))
}
