//! JSON-LD values, whose authors write strings where objects belong, lists where one is meant,
//! and the reverse.

use std::collections::HashMap;

use extract::blocks::tidy;
use serde_json::{Map, Value};

/// The nodes of a document that others refer to by `@id`.
pub(crate) type Nodes<'a> = HashMap<&'a str, &'a Map<String, Value>>;

/// Gathers the nodes of a document that have an `@id`.
pub(crate) fn nodes(value: &Value) -> Nodes<'_> {
    let mut nodes = Nodes::new();
    let mut todo = vec![value];
    while let Some(value) = todo.pop() {
        match value {
            Value::Object(object) => {
                if let Some(Value::String(id)) = object.get("@id")
                    && object.len() > 1
                {
                    nodes.entry(id).or_insert(object);
                }
                todo.extend(object.values());
            }
            Value::Array(items) => todo.extend(items),
            _ => {}
        }
    }
    nodes
}

/// The values of a property, each alone: a list is taken apart, a reference followed.
pub(crate) fn each<'a>(
    object: &'a Map<String, Value>,
    key: &str,
    nodes: &Nodes<'a>,
) -> Vec<Found<'a>> {
    let prefixed = ["schema:", "http://schema.org/", "https://schema.org/"];
    let value = object.get(key).or_else(|| {
        prefixed
            .iter()
            .find_map(|prefix| object.get(&format!("{prefix}{key}")))
    });
    let mut all = Vec::new();
    let mut todo: Vec<&Value> = value.into_iter().collect();
    while let Some(value) = todo.pop() {
        match value {
            Value::Array(items) => todo.extend(items.iter().rev()),
            Value::Object(object) => {
                let referred = match object.get("@id") {
                    Some(Value::String(id)) if object.len() == 1 => nodes.get(id.as_str()).copied(),
                    _ => None,
                };
                if let Some(items) = object.get("@list") {
                    todo.push(items);
                } else {
                    all.push(Found::Object(referred.unwrap_or(object)));
                }
            }
            Value::Null => {}
            scalar => all.push(Found::Scalar(scalar)),
        }
    }
    all
}

/// A value of a property.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Found<'a> {
    Object(&'a Map<String, Value>),
    Scalar(&'a Value),
}

impl<'a> Found<'a> {
    /// The value as words: a scalar, or an object's name or kin.
    pub fn text(&self) -> Option<String> {
        let text = match self {
            Self::Scalar(Value::String(text)) => tidy(text),
            Self::Scalar(Value::Number(number)) => number.to_string(),
            Self::Scalar(_) => return None,
            Self::Object(object) => [
                "@value",
                "name",
                "text",
                "headline",
                "alternateName",
                "url",
                "@id",
            ]
            .iter()
            .find_map(|key| match object.get(*key) {
                Some(Value::String(text)) => Some(tidy(text)),
                Some(Value::Number(number)) => Some(number.to_string()),
                Some(Value::Array(items)) => items.iter().find_map(Value::as_str).map(tidy),
                _ => None,
            })?,
        };
        (!text.is_empty()).then_some(text)
    }

    pub fn object(&self) -> Option<&'a Map<String, Value>> {
        match self {
            Self::Object(object) => Some(object),
            Self::Scalar(_) => None,
        }
    }
}

/// The first value of a property as words.
pub(crate) fn text<'a>(
    object: &'a Map<String, Value>,
    key: &str,
    nodes: &Nodes<'a>,
) -> Option<String> {
    each(object, key, nodes).iter().find_map(Found::text)
}

/// The first value of a property as a number, also where it is written as a string.
pub(crate) fn number<'a>(
    object: &'a Map<String, Value>,
    key: &str,
    nodes: &Nodes<'a>,
) -> Option<f64> {
    text(object, key, nodes)?
        .replace(',', ".")
        .parse()
        .ok()
        .filter(|number: &f64| number.is_finite())
}

/// Whether an object is of a type, however the type is written.
pub(crate) fn is_a(object: &Map<String, Value>, wanted: &str) -> bool {
    let is = |value: &Value| {
        value.as_str().is_some_and(|name| {
            name.trim_end_matches('/')
                .rsplit(['/', ':', '#'])
                .next()
                .is_some_and(|name| name == wanted)
        })
    };
    match object.get("@type").or_else(|| object.get("type")) {
        Some(Value::Array(items)) => items.iter().any(is),
        Some(value) => is(value),
        None => false,
    }
}
