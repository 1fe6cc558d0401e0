//! Printed figures and what was found of each.

mod published;
mod slips;
