//! Parts that pages are put together from.

pub(super) mod area_picker;
pub(super) mod commands;
pub(super) mod confirm;
pub(super) mod figure;
pub(super) mod file_menu;
pub(super) mod guide;
pub(super) mod import;
pub(super) mod kept;
pub(super) mod lang_button;
pub(super) mod notices;
pub(super) mod period_picker;
pub(super) mod picture_link;
pub(super) mod popover;
pub(super) mod replace;
pub(super) mod says;
pub(super) mod show;
pub(super) mod tour;
pub(super) mod verdict_chip;
pub(super) mod voice;
