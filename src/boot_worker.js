/*
 * Starts the second wasm in its worker; xtask puts it behind wasm-bindgen's glue of src/worker.rs.
 * The first message brings the wasm, see src/boot.js; every later one is handed to `handle`.
 */
onmessage = function (event) {
  if (event.data && event.data.wasm) {
    wasm_bindgen({ module_or_path: event.data.wasm }).then(
      function () { postMessage({ ready: true }); },
      function (error) { postMessage({ failed: String(error && error.message || error) }); }
    );
  } else {
    wasm_bindgen.handle(event.data);
  }
};
