//! Walks through the rooms of scoring.
