//! Texts and what is found in them.

mod corpus;
mod oracle;
mod refused;
mod said;
