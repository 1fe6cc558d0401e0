//! Worked examples: a case in nine steps.

mod value;

pub use value::value_steps;
