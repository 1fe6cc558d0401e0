//! Stub.
use super::texts::texts;
texts! {
    /// Texts.
    TeachPoolText {
        x: "x" | "x" | "x";
    }
}
