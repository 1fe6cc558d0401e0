//! Assessment: scoring as data, marks by people, score sheets and ranks.

pub mod marks;
pub mod scheme;
pub mod score;
