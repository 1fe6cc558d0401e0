//! Pictures: an SVG drawn as a PNG, saved or put on the clipboard.

use js_sys::{Array, Function, Promise};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, Url};

use super::files::{called, hand_over};
use super::listen::{call, method, object, property};

/// A PNG that was drawn.
pub struct Png(Blob);

/// Draws an SVG so many pixels wide and high. `None` where the browser cannot: a canvas has a largest size.
pub async fn png(svg: &str, (width, height): (u32, u32)) -> Option<Png> {
    let document = web_sys::window()?.document()?;
    let image: JsValue = document.create_element("img").ok()?.into();
    // A data address is of the page's own origin everywhere; WebKit taints a canvas that a blob was drawn on.
    let source = String::from(js_sys::encode_uri_component(svg));
    set(&image, "src", &format!("data:image/svg+xml,{source}").into())?;
    called(&image, "decode", &[]).await.ok()?;
    let canvas: JsValue = document.create_element("canvas").ok()?.into();
    set(&canvas, "width", &width.into())?;
    set(&canvas, "height", &height.into())?;
    let context = call(&canvas, "getContext", &["2d".into()])?;
    call(&context, "drawImage", &[image, 0.into(), 0.into(), width.into(), height.into()])?;
    let blob = Promise::new(&mut |tell: Function, _| {
        // Where the canvas is too large or may not be read this throws, and nothing will ever call back.
        if call(&canvas, "toBlob", &[tell.clone().into(), "image/png".into()]).is_none() {
            let _ = tell.call1(&JsValue::NULL, &JsValue::NULL);
        }
    });
    let blob: Blob = JsFuture::from(blob).await.ok()?.dyn_into().ok()?;
    (blob.size() > 0.0).then_some(Png(blob))
}

/// Puts a picture on the clipboard; true where it is there now.
pub async fn copy(png: &Png) -> bool {
    let write = || {
        let window = web_sys::window()?;
        let clipboard = property(&window.navigator(), "clipboard")?;
        method(&clipboard, "write")?;
        let class: Function = property(&window, "ClipboardItem")?.dyn_into().ok()?;
        let item =
            js_sys::Reflect::construct(&class, &Array::of1(&object(&[("image/png", png.0.clone().into())]))).ok()?;
        Some((clipboard, Array::of1(&item)))
    };
    let Some((clipboard, items)) = write() else { return false };
    called(&clipboard, "write", &[items.into()]).await.is_ok()
}

/// Hands a picture to the browser's downloads; true where it took it.
pub fn save(png: &Png, name: &str) -> bool {
    Url::create_object_url_with_blob(&png.0).is_ok_and(|url| hand_over(&url, name).is_ok())
}

fn set(of: &JsValue, name: &str, value: &JsValue) -> Option<()> {
    js_sys::Reflect::set(of, &name.into(), value).ok().map(drop)
}
