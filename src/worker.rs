//! The second wasm.
fn main() {}
