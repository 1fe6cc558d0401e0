//! The only users of web-sys and js-sys: what the page asks of the browser.
//!
//! It deals in plain strings and bytes and knows nothing of figures.
//! Every failure of the browser is a value here; a listener or timer ends when it is dropped.

pub mod ahead;
pub mod clipboard;
pub mod clock;
pub mod fault;
pub mod files;
pub mod follow;
pub mod ids;
pub mod keeper;
pub mod listen;
pub mod lock;
pub mod marks;
mod once;
pub mod page;
pub mod panic;
pub mod picture;
pub mod settings;
pub mod size;
pub mod slice;
pub mod stage;
pub mod store;
pub mod tour;
pub mod voice;
pub mod wall;
pub mod worker;
