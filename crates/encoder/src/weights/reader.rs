//! Reading numbers off the front of a file that may end anywhere.

use std::ops::Range;

use crate::error::Damage;

/// A place in the file's bytes; every step forward is checked against the end.
pub(crate) struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Reader<'a> {
    /// Starts at the first byte.
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, at: 0 }
    }

    /// How many bytes lie behind the present place.
    pub(crate) fn position(&self) -> usize {
        self.at
    }

    /// Steps over `count` bytes and says where they lie.
    pub(crate) fn range(&mut self, part: &str, count: u64) -> Result<Range<usize>, Damage> {
        let range = range_within(self.bytes.len(), part, self.at as u64, count)?;
        self.at = range.end;
        Ok(range)
    }

    /// The next `N` bytes.
    pub(crate) fn array<const N: usize>(&mut self, part: &str) -> Result<[u8; N], Damage> {
        let range = self.range(part, N as u64)?;
        let mut array = [0; N];
        array.copy_from_slice(&self.bytes[range]);
        Ok(array)
    }

    /// The next byte.
    pub(crate) fn u8(&mut self, part: &str) -> Result<u8, Damage> {
        Ok(self.array::<1>(part)?[0])
    }

    /// The next two bytes as a number.
    pub(crate) fn u16(&mut self, part: &str) -> Result<u16, Damage> {
        self.array(part).map(u16::from_le_bytes)
    }

    /// The next four bytes as a number.
    pub(crate) fn u32(&mut self, part: &str) -> Result<u32, Damage> {
        self.array(part).map(u32::from_le_bytes)
    }

    /// The next eight bytes as a number.
    pub(crate) fn u64(&mut self, part: &str) -> Result<u64, Damage> {
        self.array(part).map(u64::from_le_bytes)
    }

    /// The next four bytes as a float.
    pub(crate) fn f32(&mut self, part: &str) -> Result<f32, Damage> {
        self.array(part).map(f32::from_le_bytes)
    }

    /// The next four bytes as a signed number that must lie in `allowed`.
    pub(crate) fn count(&mut self, part: &str, allowed: Range<usize>) -> Result<usize, Damage> {
        let found = self.array(part).map(i32::from_le_bytes)?;
        usize::try_from(found)
            .ok()
            .filter(|count| allowed.contains(count))
            .ok_or_else(|| {
                let expected = if allowed.len() == 1 {
                    allowed.start.to_string()
                } else {
                    format!("{} to {}", allowed.start, allowed.end - 1)
                };
                Damage::number(part, found, expected)
            })
    }
}

/// The range of `count` bytes from `offset` on, if a file of `length` bytes
/// holds it.
pub(crate) fn range_within(
    length: usize,
    part: &str,
    offset: u64,
    count: u64,
) -> Result<Range<usize>, Damage> {
    let end = offset.checked_add(count);
    match (usize::try_from(offset), end.map(usize::try_from)) {
        (Ok(start), Some(Ok(end))) if end <= length => Ok(start..end),
        _ => Err(Damage::Truncated {
            part: part.to_owned(),
            offset,
            wanted: count,
            length: length as u64,
        }),
    }
}
