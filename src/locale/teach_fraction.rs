//! Stub.
use super::texts::texts;
texts! {
    /// Texts.
    TeachFractionText {
        x: "x" | "x" | "x";
    }
}
