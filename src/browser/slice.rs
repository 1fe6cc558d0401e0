//! Long work in slices, so that the page answers between them.

use super::clock::ticks_ms;
use super::listen::sleep;

/// How long work may go on at a stretch. A frame has 16 ms; the browser needs some of them.
const AT_A_STRETCH_MS: f64 = 8.0;

/// The present slice of some work.
pub struct Slice {
    begun_ms: f64,
}

impl Slice {
    /// Begins a slice.
    pub fn begin() -> Self {
        Self { begun_ms: ticks_ms() }
    }

    /// Lets the browser do what waits, where the slice has lasted long enough.
    pub async fn breathe(&mut self) {
        if ticks_ms() - self.begun_ms >= AT_A_STRETCH_MS {
            sleep(0).await;
            *self = Self::begin();
        }
    }
}
