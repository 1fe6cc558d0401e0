/* Put into every new document before its own scripts. */
window.watch = {
  rows: 0,
  drawn: 0,
  work: function () {
    const begun = performance.now();
    let sum = 0;
    for (let i = 0; i < 3e7; i += 1) { sum = (sum * 31 + i) | 0; }
    return performance.now() - begun + (sum === 1 ? 1 : 0);
  },
};
new MutationObserver(function () {
  if (watch.rows || !document.querySelector('table.ov tbody tr td')) { return; }
  watch.rows = performance.now();
  /* A message sent in an animation frame arrives after that frame was laid out and painted. */
  requestAnimationFrame(function () {
    const channel = new MessageChannel();
    channel.port1.onmessage = function () { watch.drawn = performance.now(); };
    channel.port2.postMessage(0);
  });
}).observe(document, { childList: true, subtree: true });
