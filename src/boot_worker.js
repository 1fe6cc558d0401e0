/*
 * Starts the second wasm in its worker; xtask puts it behind wasm-bindgen's glue of src/worker.rs, and says KNOWN and
 * WHOLE. The first message brings the streams of the page's wasm, KNOWN bytes, and behind them the packed streams of the
 * second, which repeat much of the first and are WHOLE bytes when they are unpacked; every later message is handed to
 * `handle`.
 */
onmessage = function (event) {
  if (event.data && event.data.wasm) {
    var bytes = new Uint8Array(event.data.wasm);
    Promise.resolve().then(function () {
      var streams = unlzma(bytes.subarray(KNOWN), bytes.subarray(0, KNOWN), WHOLE);
      return wasm_bindgen({ module_or_path: joinWasm(streams) });
    }).then(
      function () { postMessage({ ready: true }); },
      function (error) { postMessage({ failed: String(error && error.message || error) }); }
    );
  } else {
    wasm_bindgen.handle(event.data);
  }
};
