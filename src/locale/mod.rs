//! All visible text, in three languages.
