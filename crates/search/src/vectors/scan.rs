//! The exact scan: products of int8 rows with int8 queries.

const DIMENSIONS: usize = encoder::DIMENSIONS;

/// A query as integers.
pub(super) struct Quantised {
    values: [i8; DIMENSIONS],
    scale: f32,
}

impl Quantised {
    pub(super) fn of(vector: &super::Vector) -> Self {
        let largest = vector
            .iter()
            .fold(f32::MIN_POSITIVE, |most, x| most.max(x.abs()));
        let scale = largest / 127.0;
        Self {
            values: std::array::from_fn(|at| (vector[at] / scale).round() as i8),
            scale,
        }
    }
}

/// Calls `each(row, query, product)` for the product of every wanted row of a matrix of i8 with
/// every query, rows outermost.
pub(super) fn products(
    matrix: &[i8],
    scales: impl Fn(usize) -> Option<f32>,
    queries: &[Quantised],
    mut each: impl FnMut(usize, usize, f32),
) {
    let dot = fastest_dot();
    for (index, row) in matrix.chunks_exact(DIMENSIONS).enumerate() {
        let Some(scale) = scales(index) else { continue };
        let row: &[i8; DIMENSIONS] = row.try_into().expect("a row's length");
        for (at, query) in queries.iter().enumerate() {
            each(
                index,
                at,
                dot(row, &query.values) as f32 * scale * query.scale,
            );
        }
    }
}

type Dot = fn(&[i8; DIMENSIONS], &[i8; DIMENSIONS]) -> i32;

/// The fastest product this processor has. All give the same integers.
fn fastest_dot() -> Dot {
    #[cfg(target_arch = "x86_64")]
    {
        if is_x86_feature_detected!("avx512bw") && is_x86_feature_detected!("avx512vnni") {
            return |a, b| {
                // SAFETY: the processor has the features, as was just asked.
                #[allow(unsafe_code)]
                unsafe {
                    dot_avx512(a, b)
                }
            };
        }
        if is_x86_feature_detected!("avx2") {
            return |a, b| {
                // SAFETY: the processor has the feature, as was just asked.
                #[allow(unsafe_code)]
                unsafe {
                    dot_avx2(a, b)
                }
            };
        }
    }
    dot
}

/// The product by the book; the compiler vectorises it for whatever it is compiled for.
#[inline(always)]
fn dot(a: &[i8; DIMENSIONS], b: &[i8; DIMENSIONS]) -> i32 {
    a.iter()
        .zip(b)
        .map(|(&a, &b)| i32::from(i16::from(a) * i16::from(b)))
        .sum()
}

#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx512f,avx512bw,avx512vnni")]
fn dot_avx512(a: &[i8; DIMENSIONS], b: &[i8; DIMENSIONS]) -> i32 {
    dot(a, b)
}

#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx2")]
fn dot_avx2(a: &[i8; DIMENSIONS], b: &[i8; DIMENSIONS]) -> i32 {
    dot(a, b)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn every_path_gives_the_integers_of_the_plain_sum(
            a in proptest::collection::vec(any::<i8>(), DIMENSIONS),
            b in proptest::collection::vec(any::<i8>(), DIMENSIONS),
        ) {
            let a: [i8; DIMENSIONS] = a.try_into().unwrap();
            let b: [i8; DIMENSIONS] = b.try_into().unwrap();
            let plain: i32 = a.iter().zip(&b).map(|(&a, &b)| i32::from(a) * i32::from(b)).sum();
            prop_assert_eq!(fastest_dot()(&a, &b), plain);
            prop_assert_eq!(dot(&a, &b), plain);
        }
    }
}
