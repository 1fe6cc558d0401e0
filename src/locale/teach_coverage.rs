//! Stub.
use super::texts::texts;
texts! {
    /// Texts.
    TeachCoverageText {
        x: "x" | "x" | "x";
    }
}
