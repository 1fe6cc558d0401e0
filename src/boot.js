/*
 * Starts the page, and says in plain words why it cannot.
 *
 * It is the first script of the page and must parse in Internet Explorer: ES5 syntax only.
 * Its own words are in Chinese and English here, because src/locale is not there yet when they are needed.
 *
 * What it gives to the Rust side, as window.biaochi:
 *   marks            milliseconds since the navigation began: {boot, start, inflated, running, ready}.
 *   workerSource()   Promise<{js: string, wasm: ArrayBuffer}>, for the second wasm, packed:
 *                      worker = new Worker(URL.createObjectURL(new Blob([js])));
 *                      worker.postMessage({wasm: wasm}, [wasm]);      must be the first message
 *                      the worker answers {ready: true}, or {failed: "why"};
 *                      every later message goes to the exported function `handle` of src/worker.rs.
 *   start(urls)      called once by the last script of the page. Without urls the wasm is in the page.
 *
 * What it wants from the Rust side: set data-ready on <html> when the first page can be used.
 * Then the loading mark is taken away. If that takes longer than 8 seconds, a panel says what is known.
 */
(function () {
  'use strict';

  var PATIENCE_MS = 8000;
  var FORMULAS = 'MathML';
  var root = document.documentElement;
  var marks = { boot: now() };
  var urls = null;
  var failure = '';
  var timer = 0;
  var finished = false;
  /* What the page was to be started from, while the reader is told that the browser is old. */
  var asked;

  function now() {
    return window.performance && performance.now ? performance.now() : 0;
  }

  /* What this browser lacks; empty when the page can run. */
  function missing() {
    var lacks = [];
    if (typeof WebAssembly !== 'object' || typeof WebAssembly.instantiate !== 'function') { lacks.push('WebAssembly'); }
    if (typeof DecompressionStream !== 'function') { lacks.push('DecompressionStream'); }
    if (typeof BigInt !== 'function') { lacks.push('BigInt'); }
    /* In Chrome since 109. Without it formulas are hard to read, and all else may work: the reader may go on. */
    if (typeof MathMLElement !== 'function') { lacks.push(FORMULAS); }
    if (typeof Promise !== 'function' || typeof TextDecoder !== 'function') { lacks.push('Promise'); }
    return lacks;
  }

  /* ---- Words ---- */

  var WORDS = {
    old: [
      '这个浏览器太旧，打不开标尺',
      ['请换一个浏览器打开同一个文件：Chrome 或 Edge 109 以上、Firefox 115 以上、Safari 16.4 以上。Windows 7 可用 Chrome 109 或 Firefox 115。',
        '如果用的是 360、QQ、搜狗等浏览器，请点地址栏右边的图标，从“兼容模式”换到“极速模式”，再刷新。'],
      'This browser is too old for Biaochi',
      ['Open the same file in another browser: Chrome or Edge 109 or later, Firefox 115 or later, Safari 16.4 or later. On Windows 7, Chrome 109 or Firefox 115 will do.',
        'In a browser with two modes (360, QQ, Sogou) switch from “compatible” to “fast” mode at the right of the address bar, then reload.']
    ],
    nowasm: [
      '浏览器关掉了标尺要用的 WebAssembly',
      ['请换用 Chrome 或 Edge 109 以上、Firefox 115 以上、Safari 16.4 以上打开同一个文件。',
        '如果浏览器已经够新，可能是“增强安全”“锁定模式”或单位的策略关掉了它：请为本页打开，或请管理员打开。'],
      'WebAssembly, which Biaochi needs, is not available in this browser',
      ['Open the same file in Chrome or Edge 109 or later, Firefox 115 or later, or Safari 16.4 or later.',
        'If the browser is new enough, “enhanced security”, “lockdown mode” or a policy of your office may have switched it off: allow it for this page, or ask the administrator.']
    ],
    slow: [
      '还没有打开好',
      ['电脑较慢时请再等一会儿，打开后这段话会自己消失。', '如果一直这样，请刷新；再不行，请换一个浏览器打开同一个文件。'],
      'Still opening',
      ['On a slow computer, please wait a little longer: this note goes away by itself.', 'If it stays, reload the page; if that does not help, open the same file in another browser.']
    ],
    failed: [
      '标尺没有打开成功',
      ['请先刷新一次。如果还不行，文件可能没有复制完整：请重新复制或重新解压，或者换一个浏览器打开。', '已保存的数据没有动。请人帮忙时，请把下面的文字一起发给对方。'],
      'Biaochi could not start',
      ['Reload the page first. If that does not help, the file may be incomplete: copy or extract it again, or open it in another browser.', 'Saved data was not touched. When you ask for help, send the text below along.']
    ]
  };
  var RELOAD = '刷新 Reload';
  var ANYWAY = '仍然打开 Open anyway';
  var CLOSE = '知道了 OK';
  var EXTRACT = [
    '请先解压：您正在压缩包里直接打开标尺。现在可以先看看，但关掉之后，这里填的数据可能找不回来。请把压缩包解压到一个文件夹，再从那里打开。',
    'Please extract first: Biaochi was opened from inside an archive. You can look around, but figures entered here may be lost when it is closed. Extract the archive to a folder and open it from there.'
  ];

  function add(parent, name, text, lang) {
    var it = document.createElement(name);
    if (text) { it.appendChild(document.createTextNode(text)); }
    if (lang) { it.lang = lang; }
    parent.appendChild(it);
    return it;
  }

  function whenBody(act) {
    if (document.body) { act(); } else { document.addEventListener('DOMContentLoaded', act); }
  }

  /* Shows one of WORDS in place of the loading mark. `detail` is for whoever helps. */
  function panel(kind, detail) {
    whenBody(function () {
      if (finished) { return; }
      var box = document.getElementById('boot');
      if (!box) { box = add(document.body, 'div'); box.id = 'boot'; }
      while (box.firstChild) { box.removeChild(box.firstChild); }
      box.setAttribute('role', 'alert');
      box.setAttribute('data-kind', kind);
      var words = WORDS[kind];
      var i;
      add(box, 'h1', words[0], 'zh-Hans');
      for (i = 0; i < words[1].length; i += 1) { add(box, 'p', words[1][i], 'zh-Hans'); }
      add(box, 'h1', words[2], 'en');
      for (i = 0; i < words[3].length; i += 1) { add(box, 'p', words[3][i], 'en'); }
      add(box, 'pre', (detail ? detail + '\n' : '') + navigator.userAgent);
      add(box, 'button', RELOAD).addEventListener('click', function () { location.reload(); });
      if (lacks.length === 1 && lacks[0] === FORMULAS) {
        box.appendChild(document.createTextNode(' '));
        add(box, 'button', ANYWAY).addEventListener('click', anyway);
      }
    });
  }

  /* A page opened from inside an archive lives in a temporary folder that is soon removed. */
  function insideArchive() {
    if (location.protocol !== 'file:') { return false; }
    var path = location.pathname;
    try { path = decodeURIComponent(path); } catch (ignore) { /* The raw path will do. */ }
    path = path.replace(/\\/g, '/');
    return /\/Temp\d*_[^\/]*\.zip\//i.test(path) || /\/(7zO|7zE|Rar\$|HZ\$|BNZ\.|360zip\$|\.fr-|ark-)[^\/]*\//i.test(path) ||
      /\/AppData\/Local\/Temp\//i.test(path) || /\/(Windows|Temporary Internet Files|INetCache)\/([^\/]+\/)*Temp\//i.test(path) ||
      /^\/tmp\/(.*\/)?[^\/]*\.(zip|rar|7z|tar|gz)[^\/]*\//i.test(path);
  }

  function warnInsideArchive() {
    whenBody(function () {
      var note = document.createElement('div');
      note.id = 'boot-note';
      note.setAttribute('role', 'note');
      add(note, 'p', EXTRACT[0], 'zh-Hans');
      add(note, 'p', EXTRACT[1], 'en');
      add(note, 'button', CLOSE).addEventListener('click', function () { note.parentNode.removeChild(note); });
      document.body.insertBefore(note, document.body.firstChild);
    });
  }

  /* ---- Watching ---- */

  function describe(error) {
    if (!error) { return 'unknown error'; }
    return error.message ? (error.name || 'Error') + ': ' + error.message : String(error);
  }

  function fail(error) {
    if (finished) { return; }
    failure = failure || describe(error);
    panel('failed', failure);
  }

  function onError(event) { failure = failure || describe(event.error || event.message); }
  function onRejection(event) { failure = failure || describe(event.reason); }

  function onReady() {
    if (finished || !root.hasAttribute('data-ready')) { return; }
    finished = true;
    marks.ready = now();
    clearTimeout(timer);
    window.removeEventListener('error', onError);
    window.removeEventListener('unhandledrejection', onRejection);
    gone('boot');
    gone('first');
  }

  function gone(id) {
    var it = document.getElementById(id);
    if (it) { it.parentNode.removeChild(it); }
  }

  function watch() {
    window.addEventListener('error', onError);
    window.addEventListener('unhandledrejection', onRejection);
    new MutationObserver(onReady).observe(root, { attributes: true, attributeFilter: ['data-ready'] });
    timer = setTimeout(function () { panel(failure ? 'failed' : 'slow', failure); }, PATIENCE_MS);
  }

  /* ---- Bytes ---- */

  /* Bytes from units of nearly 16 bits, see xtask/src/dense.rs. One plain loop: it runs before it could be warm. */
  function fromUnits(text, length) {
    var bytes = new Uint8Array(length);
    var units = text.length;
    var at = 0;
    var i = 0;
    /* Bits that do not make a byte yet, and how many they are: seven at most. */
    var held = 0;
    var bits = 0;
    var place;
    var pair;
    while (i < units) {
      place = text.charCodeAt(i);
      i += 1;
      place -= place < 0xd800 ? 0x40 : 0x840;
      pair = -1;
      if (place >= 61166) {
        pair = text.charCodeAt(i);
        i += 1;
        pair = (place - 61166) * 63424 + pair - (pair < 0xd800 ? 0x40 : 0x840);
        place = 61166 + (pair >>> 15);
      }
      held = held << 16 | place;
      bytes[at] = held >>> bits + 8;
      bytes[at + 1] = held >>> bits;
      at += 2;
      if (pair >= 0) {
        held = held << 15 | pair & 0x7fff;
        bytes[at] = held >>> bits + 7;
        at += 1;
        bits += 7;
        if (bits >= 8) {
          bits -= 8;
          bytes[at] = held >>> bits;
          at += 1;
        }
      }
    }
    return bytes;
  }

  function get(url) {
    return fetch(url).then(function (response) {
      if (!response.ok) { throw new Error(url + ': ' + response.status); }
      return response.blob();
    });
  }

  /* The packed bytes of an inert block of this page, or of the file that has them, as a Blob. */
  function packed(id) {
    if (urls) { return get(urls[id]); }
    var element = document.getElementById(id);
    if (!element) { return Promise.reject(new Error('this file is incomplete: no block ' + id)); }
    return Promise.resolve(new Blob([fromUnits(element.textContent, Number(element.getAttribute('data-bytes')))]));
  }

  function unpacked(id) {
    return packed(id).then(function (it) {
      return new Response(it.stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
    });
  }

  function unpackedText(id) {
    return unpacked(id).then(function (bytes) { return new TextDecoder().decode(bytes); });
  }

  /* The page's style and glue come out of their blocks; the policy knows the glue by its hash. */
  function inside() {
    return Promise.all([unpackedText('style'), unpackedText('glue'), unpacked('wasm-app')]).then(function (parts) {
      var head = document.head;
      var style = document.createElement('style');
      style.textContent = parts[0];
      head.insertBefore(style, head.querySelector('style'));
      var glue = document.createElement('script');
      glue.textContent = parts[1];
      head.appendChild(glue);
      return parts[2];
    });
  }

  /* The blocks of the worker stand at the end of the file: wait until the page has been read. */
  function pageRead() {
    return new Promise(function (resolve) {
      if (document.readyState !== 'loading') { resolve(); } else { document.addEventListener('DOMContentLoaded', function () { resolve(); }); }
    });
  }

  function workerSource() {
    return pageRead().then(function () {
      return Promise.all([unpackedText('worker-js'), unpacked('wasm-app'), packed('wasm-worker')]);
    }).then(function (parts) {
      /* What src/boot_worker.js unpacks. */
      return new Blob([parts[1], parts[2]]).arrayBuffer().then(function (both) { return { js: parts[0], wasm: both }; });
    });
  }

  /* ---- Start ---- */

  function anyway() {
    var box = document.getElementById('boot');
    while (box.firstChild) { box.removeChild(box.firstChild); }
    box.removeAttribute('data-kind');
    lacks = [];
    watch();
    start(asked);
  }

  /* The hosted page's opening words are painted before the wasm is asked for, which takes the whole line. A page that is
     not looked at paints nothing: it does not wait for long. */
  function painted() {
    return new Promise(function (resolve) {
      requestAnimationFrame(function () { setTimeout(resolve, 0); });
      setTimeout(resolve, 200);
    });
  }

  function start(from) {
    if (lacks.length) { asked = from; return; }
    urls = from || null;
    marks.start = now();
    var app;
    try {
      app = urls ? painted().then(function () { return unpacked('wasm-app'); }) : inside();
    } catch (error) {
      app = Promise.reject(error);
    }
    app.then(function (bytes) {
      marks.inflated = now();
      return wasm_bindgen({ module_or_path: joinWasm(new Uint8Array(bytes)) });
    }).then(function () {
      marks.running = now();
    }).then(null, fail);
  }

  var lacks = missing();
  window.biaochi = { marks: marks, workerSource: workerSource, start: start };
  if (lacks.length) {
    panel(lacks.length === 1 && lacks[0] === 'WebAssembly' ? 'nowasm' : 'old', lacks.join(', '));
  } else {
    watch();
    if (insideArchive()) { warnInsideArchive(); }
  }
}());
