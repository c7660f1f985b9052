//! The casebook's own format: a record a line, after a line that names the format.

use casebook::Record;
use serde_json::{Map, Value, json};

use crate::{Note, Severity};

/// The version of the format that is written, and the newest that is read.
pub const FORMAT: u64 = 1;

/// The first line of a file in the own format, without line end.
pub fn header_jsonl() -> String {
    json!({ "record": "casebook", "format": FORMAT }).to_string()
}

/// A record as a line of the own format, without line end. [`crate::read`] gives back the same
/// record.
pub fn write_jsonl(record: &Record) -> String {
    serde_json::to_string(record).expect("records have string keys and plain values")
}

/// Why a line of the own format cannot be read.
pub(crate) enum OwnError {
    /// The whole file is of a newer format.
    Newer(u64),
    /// This record is wrong.
    Wrong(Option<String>, String),
}

/// The record on a line; none on the header's.
pub(crate) fn read(value: Value) -> Result<Option<(Record, Vec<Note>)>, OwnError> {
    if value["record"] == "casebook" {
        return match value["format"].as_u64() {
            Some(format) if format <= FORMAT => Ok(None),
            Some(format) => Err(OwnError::Newer(format)),
            None => Err(OwnError::Wrong(
                Some("format".to_owned()),
                "the header names no format version".to_owned(),
            )),
        };
    }
    let record: Record = serde_json::from_value(value.clone()).map_err(|error| {
        let message = error.to_string();
        OwnError::Wrong(field_of(&message, &value), message)
    })?;
    let mut notes = Vec::new();
    let kept = serde_json::to_value(&record).unwrap_or_default();
    compare(&value, &kept, "", &mut notes);
    Ok(Some((record, notes)))
}

/// Notes every value that the record did not keep.
fn compare(source: &Value, kept: &Value, path: &str, notes: &mut Vec<Note>) {
    match (source, kept) {
        (Value::Object(source), Value::Object(kept)) => {
            for (key, value) in source {
                let path = if path.is_empty() {
                    key.clone()
                } else {
                    format!("{path}.{key}")
                };
                match kept.get(key) {
                    Some(kept) => compare(value, kept, &path, notes),
                    None if says_nothing(value) => {}
                    None => notes.push(Note::new(
                        Severity::Dropped,
                        &path,
                        "this version of the casebook knows no such field; a newer one may",
                        &value.to_string(),
                    )),
                }
            }
        }
        (Value::Array(source), Value::Array(kept)) => {
            for (value, kept) in source.iter().zip(kept) {
                compare(value, kept, path, notes);
            }
        }
        _ => {}
    }
}

/// Whether leaving a value out loses nothing.
fn says_nothing(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(fields) => fields.is_empty(),
        _ => false,
    }
}

/// The field that an error speaks of: one it names, else the first whose value it quotes.
fn field_of(message: &str, value: &Value) -> Option<String> {
    if let Some(rest) = message.split("field `").nth(1) {
        return rest.split('`').next().map(str::to_owned);
    }
    fn search(fields: &Map<String, Value>, message: &str) -> Option<String> {
        fields.iter().find_map(|(key, value)| match value {
            Value::String(text) if text.len() >= 2 && message.contains(text.as_str()) => {
                Some(key.clone())
            }
            Value::Object(inner) => search(inner, message).map(|field| format!("{key}.{field}")),
            Value::Array(items) => items.iter().find_map(|item| match item {
                Value::Object(inner) => {
                    search(inner, message).map(|field| format!("{key}.{field}"))
                }
                Value::String(text) if text.len() >= 2 && message.contains(text.as_str()) => {
                    Some(key.clone())
                }
                _ => None,
            }),
            _ => None,
        })
    }
    search(value.as_object()?, message)
}
