//! Exact ratios, roll-up, verdicts and checks.
