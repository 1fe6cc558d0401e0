//! Stub.
use super::texts::texts;
texts! {
    /// Texts.
    TeachInverseText {
        x: "x" | "x" | "x";
    }
}
