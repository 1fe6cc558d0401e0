/*
 * Starts the second wasm in its worker; xtask puts it behind wasm-bindgen's glue of src/worker.rs, and says KNOWN, WHOLE
 * and MARK. The first message brings the streams of the page's wasm, KNOWN bytes, and behind them the packed streams of the
 * second, which repeat much of the first and are WHOLE bytes when they are unpacked; every later message is handed to
 * `handle`.
 */

/* FNV-1a, to tell a damaged file: LZMA would unpack it to anything. */
function markOf(bytes) {
  var mark = 0x811c9dc5;
  for (var i = 0; i < bytes.length; i += 1) { mark = Math.imul(mark ^ bytes[i], 0x01000193); }
  return mark >>> 0;
}

onmessage = function (event) {
  if (event.data && event.data.wasm) {
    var bytes = new Uint8Array(event.data.wasm);
    Promise.resolve().then(function () {
      var streams = unlzma(bytes.subarray(KNOWN), bytes.subarray(0, KNOWN), WHOLE);
      if (markOf(streams) !== MARK) { throw new Error('this file is damaged: wasm-worker'); }
      return wasm_bindgen({ module_or_path: joinWasm(streams) });
    }).then(
      function () { postMessage({ ready: true }); },
      function (error) { postMessage({ failed: String(error && error.message || error) }); }
    );
  } else {
    wasm_bindgen.handle(event.data);
  }
};
