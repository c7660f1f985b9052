/// A set of case numbers.
#[derive(Clone, Debug, Default)]
pub(crate) struct Bitmap {
    blocks: Vec<u64>,
    len: usize,
}

impl Bitmap {
    pub(crate) fn insert(&mut self, number: u32) {
        let (block, bit) = (number as usize / 64, number % 64);
        if block >= self.blocks.len() {
            self.blocks.resize(block + 1, 0);
        }
        let before = self.blocks[block];
        self.blocks[block] |= 1 << bit;
        self.len += usize::from(before != self.blocks[block]);
    }

    pub(crate) fn remove(&mut self, number: u32) {
        if self.contains(number) {
            self.blocks[number as usize / 64] &= !(1 << (number % 64));
            self.len -= 1;
        }
    }

    #[inline]
    pub(crate) fn contains(&self, number: u32) -> bool {
        self.blocks
            .get(number as usize / 64)
            .is_some_and(|block| block >> (number % 64) & 1 == 1)
    }

    /// The numbers, in order.
    pub(crate) fn numbers(&self) -> impl Iterator<Item = u32> + '_ {
        self.blocks.iter().enumerate().flat_map(|(at, &block)| {
            (0..64)
                .filter(move |bit| block >> bit & 1 == 1)
                .map(move |bit| at as u32 * 64 + bit)
        })
    }

    /// The numbers that are in another set, too.
    pub(crate) fn and(&self, other: &Self) -> Self {
        let pairs = self.blocks.iter().zip(&other.blocks);
        let blocks: Vec<u64> = pairs.map(|(one, other)| one & other).collect();
        let len = count(&blocks);
        Self { blocks, len }
    }

    /// The numbers that are in either set.
    pub(crate) fn or(mut self, other: &Self) -> Self {
        if self.blocks.len() < other.blocks.len() {
            self.blocks.resize(other.blocks.len(), 0);
        }
        for (one, other) in self.blocks.iter_mut().zip(&other.blocks) {
            *one |= other;
        }
        self.len = count(&self.blocks);
        self
    }

    pub(crate) fn len(&self) -> usize {
        self.len
    }
}

fn count(blocks: &[u64]) -> usize {
    blocks.iter().map(|block| block.count_ones() as usize).sum()
}

impl FromIterator<u32> for Bitmap {
    fn from_iter<I: IntoIterator<Item = u32>>(numbers: I) -> Self {
        let mut set = Self::default();
        for number in numbers {
            set.insert(number);
        }
        set
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn holds_what_was_put_in_and_counts_it_once() {
        let mut set = Bitmap::default();
        for number in [3, 64, 3, 1_000_000] {
            set.insert(number);
        }
        assert_eq!(set.len(), 3);
        assert!(set.contains(64) && !set.contains(65) && !set.contains(u32::MAX));
        assert_eq!(set.numbers().collect::<Vec<_>>(), [3, 64, 1_000_000]);
        let other = [64, 65, 3].into_iter().collect::<Bitmap>();
        assert_eq!(set.and(&other).numbers().collect::<Vec<_>>(), [3, 64]);
        assert_eq!(other.and(&set).len(), 2);
        for (one, two) in [(&set, &other), (&other, &set)] {
            let both = one.clone().or(two);
            assert_eq!(both.numbers().collect::<Vec<_>>(), [3, 64, 65, 1_000_000]);
            assert_eq!(both.len(), 4);
        }
        set.remove(64);
        set.remove(65);
        set.remove(u32::MAX);
        assert_eq!(set.numbers().collect::<Vec<_>>(), [3, 1_000_000]);
        assert_eq!(set.len(), 2);
    }
}
