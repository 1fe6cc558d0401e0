//! `encoding_rs` for the second wasm without its tables, which are a tenth of the single file.
//!
//! calamine and quick-xml name the crate. Every browser has the same tables behind `TextDecoder`, by the same
//! standard. What is here has the names and the meaning of the real crate; what those two do not use is left out.

mod decoder;
mod encoding;

pub use decoder::{Decoder, DecoderResult};
pub use encoding::*;
