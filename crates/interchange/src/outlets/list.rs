//! A text that names outlets, parted into their labels.

use casebook::{Country, Language};

use super::{
    hosts::{domain_of, is_platform},
    is_time,
};

/// A text that names one outlet or several as the labels it holds.
pub(crate) fn split(text: &str) -> Vec<String> {
    let mut labels = Vec::new();
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let mut line_so_far = String::new();
    for line in text.lines() {
        line_so_far.push_str(line.trim());
        if line_so_far.ends_with(',') {
            line_so_far.push(' ');
            continue;
        }
        for part in line_so_far
            .split(" // ")
            .flat_map(|part| split_outside(part, ';'))
        {
            labels.extend(split_commas(&part));
        }
        line_so_far.clear();
    }
    if !line_so_far.is_empty() {
        labels.push(line_so_far);
    }
    labels.retain(|label| !label.trim().is_empty());
    labels
}

/// Parts at commas where each part looks like the name of an outlet; a description with commas in
/// it stays whole.
fn split_commas(text: &str) -> Vec<String> {
    let parts = split_outside(text, ',');
    let is_name = |part: &String| {
        let words = part.split_whitespace().count();
        let begins = part.trim_start().chars().next();
        (1..=4).contains(&words)
            && begins.is_some_and(|c| !c.is_lowercase() || domain_of(part.trim()).is_some())
            && !part.contains(['@', '"', '“', '”', '‘', '’', '\'', '(', '['])
            && !part.split_whitespace().any(is_time)
            && !is_platform(part)
            && Language::resolve(part.trim()).is_none()
            && Country::resolve(part.trim()).is_none()
    };
    if parts.len() > 1 && parts.iter().all(is_name) && !text.contains(" - ") {
        return parts;
    }
    vec![text.trim().to_owned()]
}

/// Parts at a separator that does not stand in brackets or quotation marks.
pub(crate) fn split_outside(text: &str, separator: char) -> Vec<String> {
    let mut parts = vec![String::new()];
    let (mut depth, mut quoted) = (0_u32, false);
    for c in text.chars() {
        match c {
            '(' | '[' | '“' | '«' => depth += 1,
            ')' | ']' | '”' | '»' => depth = depth.saturating_sub(1),
            '"' => quoted = !quoted,
            _ => {}
        }
        if c == separator && depth == 0 && !quoted {
            parts.push(String::new());
        } else if let Some(last) = parts.last_mut() {
            last.push(c);
        }
    }
    parts
        .into_iter()
        .map(|part| part.trim().to_owned())
        .filter(|part| !part.is_empty())
        .collect()
}
