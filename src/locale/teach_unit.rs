//! Stub.
use super::texts::texts;
texts! {
    /// Texts.
    TeachUnitText {
        x: "x" | "x" | "x";
    }
}
