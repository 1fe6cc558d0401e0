//! Plotters drawings and the SVG backend they draw on.
