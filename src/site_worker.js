/*
 * The service worker of the hosted form: after the first visit the page opens without a network.
 *
 * All files of one build lie in one cache under the build's mark, so a page never meets files of two builds. A new build
 * is fetched beside the old one and takes over when the last tab of the old one is closed: nobody's work is reloaded.
 */
'use strict';

const NAME = 'biaochi-__MARK__';
const FILES = __FILES__;

/* One after another: a poor connection is left to the page. */
const keep = (cache) => FILES.reduce((before, it) => before.then(() => cache.add(new Request(it, { cache: 'reload' }))), Promise.resolve());

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(NAME).then(keep));
});

self.addEventListener('activate', (event) => {
  const others = (names) => names.filter((it) => it.startsWith('biaochi-') && it !== NAME);
  /* The page of the first visit is taken over at once: what it fetches later is of its own build too. */
  const settle = (names) => (names.length ? Promise.all(names.map((it) => caches.delete(it))) : self.clients.claim());
  event.waitUntil(caches.keys().then(others).then(settle));
});

self.addEventListener('fetch', (event) => {
  const asked = event.request;
  if (asked.method !== 'GET' || new URL(asked.url).origin !== self.location.origin) { return; }
  /* Whatever route or fault switch is asked for, the document is the same one. */
  const wanted = asked.mode === 'navigate' ? 'index.html' : asked;
  event.respondWith(caches.open(NAME).then((cache) => cache.match(wanted)).then((found) => found || fetch(asked)));
});
