//! What is measured: items, indicators, formulas and the packs that hold them.
