//! The sample's own random numbers: the same stream in every build, for ever.

/// `SplitMix64`. A crate's generator may change its stream between versions, and with it everybody's sample.
#[derive(Clone, Debug)]
pub(super) struct Random(u64);

/// Names this sample: another number would be another county.
const SEED: u64 = 0x00B1_AC41_2006;

impl Random {
    /// A stream of its own for each purpose, so that one more purpose leaves all others as they are.
    pub(super) fn for_purpose(purpose: &str) -> Self {
        let mut hash = 0xCBF2_9CE4_8422_2325_u64;
        for byte in purpose.bytes() {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3);
        }
        Self(hash ^ SEED)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A turn of the wheel.
    pub(super) fn turn(&mut self) -> Turn {
        Turn(self.next() >> 32)
    }

    /// A number from 0 up to, not with, the bound. Zero where the bound is zero.
    pub(super) fn below(&mut self, bound: u32) -> u32 {
        self.turn().of(bound)
    }

    /// A number from the first to the last, both included.
    pub(super) fn between(&mut self, first: u32, last: u32) -> u32 {
        first + self.below(last - first + 1)
    }
}

/// A number from 0 up to, not with, 1, in units of 2^-32. That is fine enough: bounds stay far below 2^32, and 32
/// by 32 bits are quick on the page's 32-bit target.
#[derive(Clone, Copy, Debug)]
pub(super) struct Turn(u64);

impl Turn {
    /// The turn as a number from 0 up to, not with, the bound. Zero where the bound is zero.
    pub(super) fn of(self, bound: u32) -> u32 {
        u32::try_from((self.0 * u64::from(bound)) >> 32).unwrap_or(0)
    }

    /// The turn as a place among so many.
    pub(super) fn of_len(self, len: usize) -> usize {
        let bound = u32::try_from(len).unwrap_or(u32::MAX);
        usize::try_from(self.of(bound)).unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::Random;

    #[test]
    fn the_stream_of_a_purpose_never_changes() {
        let mut random = Random::for_purpose("births");
        let drawn: Vec<u32> = (0..5).map(|_| random.below(1_000_000)).collect();
        assert_eq!(drawn, [339_968, 700_622, 836_382, 100_740, 628_179]);
    }

    #[test]
    fn numbers_stay_within_their_bounds_and_reach_them() {
        let mut random = Random::for_purpose("bounds");
        let drawn: Vec<u32> = (0..1000).map(|_| random.between(3, 9)).collect();
        assert_eq!(drawn.iter().min(), Some(&3));
        assert_eq!(drawn.iter().max(), Some(&9));
        assert_eq!(random.below(0), 0);
    }
}
