//! Texts and what is found in them.

mod corpus;
mod numerals;
mod oracle;
mod refused;
mod said;
