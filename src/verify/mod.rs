//! Checks what others have printed: how a figure was made, and whether a text agrees with itself.
//!
//! Exact arithmetic only. What cannot be decided from what is given is called so, and never guessed.

pub mod reproduce;
pub mod screen;
pub mod text;
