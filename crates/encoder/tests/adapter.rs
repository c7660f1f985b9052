//! Low-rank weights are merged as they say, told apart, and refused where they do not fit.

mod common;

use std::collections::HashMap;
use std::sync::Arc;

use encoder::{Adapter, Encoder, Error, Options, Precision, Role};
use safetensors::{Dtype, tensor::TensorView};

/// A file with these tensors of half-precision numbers, each the same number throughout.
fn file(tensors: &[(&str, [usize; 2], u16)]) -> Vec<u8> {
    let raw: Vec<Vec<u8>> = tensors
        .iter()
        .map(|(_, shape, half)| half.to_le_bytes().repeat(shape[0] * shape[1]))
        .collect();
    let views: HashMap<String, TensorView<'_>> = tensors
        .iter()
        .zip(&raw)
        .map(|((name, shape, _), raw)| {
            let view = TensorView::new(Dtype::F16, shape.to_vec(), raw).expect("as long as said");
            ((*name).to_owned(), view)
        })
        .collect();
    safetensors::serialize(views, None).expect("it is written")
}

const ZERO: u16 = 0;
/// An eighth in half precision.
const SOME: u16 = 0x3000;

fn with(bytes: &[u8], precision: Precision) -> Result<Encoder, Error> {
    let options = Options {
        precision,
        adapter: Some(Arc::new(Adapter::read(bytes).expect("an adapter"))),
        ..Options::default()
    };
    Encoder::open_with(&common::weights(), options)
}

#[test]
fn an_adapter_of_zeros_changes_no_meaning_and_is_told_apart() {
    let bytes = file(&[("l7.q.A", [4, 384], SOME), ("l7.q.B", [384, 4], ZERO)]);
    let plain = Encoder::open(&common::weights()).expect("it opens");
    let merged = with(&bytes, Precision::Int8).expect("it fits");
    let text = ["The bridge was blown up."];
    let cosine = common::cosine(
        &plain.encode(Role::Query, &text)[0],
        &merged.encode(Role::Query, &text)[0],
    );
    assert!(cosine > 0.999, "{cosine}");
    assert_ne!(plain.fingerprint(), merged.fingerprint());
    let again = with(&bytes, Precision::Int8).expect("it fits");
    assert_eq!(again.fingerprint(), merged.fingerprint());
}

#[test]
fn what_an_adapter_adds_is_in_the_vectors_in_either_precision() {
    let bytes = file(&[
        ("l3.fi.A", [2, 384], SOME),
        ("l3.fi.B", [1536, 2], SOME),
        ("l11.fo.A", [3, 1536], SOME),
        ("l11.fo.B", [384, 3], SOME),
    ]);
    let text = ["Міст підірвали."];
    let vector = |encoder: Encoder| encoder.encode(Role::Passage, &text)[0];
    let plain = vector(Encoder::open(&common::weights()).expect("it opens"));
    let int8 = vector(with(&bytes, Precision::Int8).expect("it fits"));
    let floats = vector(with(&bytes, Precision::F32).expect("it fits"));
    assert!(common::cosine(&plain, &int8) < 0.999);
    let same = common::cosine(&int8, &floats);
    assert!(same > 0.995, "{same}");
}

#[test]
fn what_is_no_adapter_for_this_model_is_refused_by_name() {
    let refused = |bytes: &[u8]| match Adapter::read(bytes) {
        Err(damage) => damage.to_string(),
        Ok(_) => panic!("it was read"),
    };
    assert!(refused(b"PK\x03\x04 not one").contains("safetensors"));
    assert!(refused(&file(&[("l7.q.A", [4, 384], SOME)])).contains("l7.q.B is missing"));
    assert!(refused(&file(&[("l7.q.B", [384, 4], SOME)])).contains("belongs to no matrix"));
    let ranks = file(&[("l7.q.A", [4, 384], SOME), ("l7.q.B", [384, 5], SOME)]);
    assert!(refused(&ranks).contains("the rank of the adapter's matrix l7.q"));
    let infinite = file(&[("l7.q.A", [4, 384], 0x7c00), ("l7.q.B", [384, 4], SOME)]);
    assert!(refused(&infinite).contains("not a finite number"));

    let unfit = |a: [usize; 2], b: [usize; 2], name: &str| {
        let (a_name, b_name) = (format!("{name}.A"), format!("{name}.B"));
        let bytes = file(&[(&a_name, a, SOME), (&b_name, b, SOME)]);
        match with(&bytes, Precision::Int8) {
            Err(error) => error.to_string(),
            Ok(_) => panic!("it fitted"),
        }
    };
    assert!(unfit([4, 384], [384, 4], "l12.q").contains("l12.q is not one of the model's"));
    assert!(unfit([4, 384], [384, 4], "l7.fi").contains("the shape of the adapter's matrix l7.fi"));
    assert!(unfit([4, 768], [384, 4], "l7.q").contains("the shape of the adapter's matrix l7.q"));
}
