//! Areas, periods, cells, the columnar table and targets.
