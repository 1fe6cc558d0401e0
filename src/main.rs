//! Boots the page.

fn main() {
    #[cfg(target_arch = "wasm32")]
    biaochi::app::start();
}
