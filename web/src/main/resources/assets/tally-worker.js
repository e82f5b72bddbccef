// Keeps the tally's page, with its sheet and scripts, for when there is no network. Nothing else is kept, nothing else is answered.
'use strict';
var KEPT = 'kaynnit';

self.addEventListener('install', function () { self.skipWaiting(); });
self.addEventListener('activate', function (event) { event.waitUntil(self.clients.claim()); });

function isTally(url) { return url.pathname === '/tyo/kaynnit'; }

function name(url) { return '/tyo/kaynnit?paikka=' + (url.searchParams.get('paikka') || ''); }

// A page that says what was just done, or shows another day, is not one to begin with tomorrow.
function isPlain(url) { return !url.searchParams.has('kaynti') && !url.searchParams.has('paiva') && !url.searchParams.has('tila'); }

function keep(url, answer) {
  return answer.text().then(function (html) {
    var parts = html.match(/\/assets\/[^"]+\.(css|js)/g) || [];
    return caches.open(KEPT).then(function (cache) {
      return cache.addAll(parts).then(function () {
        return cache.put(name(url), new Response(html, { headers: answer.headers }));
      });
    });
  });
}

function page(event, url) {
  return fetch(event.request).then(function (answer) {
    if (answer.ok && isPlain(url)) event.waitUntil(keep(url, answer.clone()));
    // Whoever is not at work here any more finds nothing kept either.
    if (answer.type === 'opaqueredirect' || answer.status === 403) event.waitUntil(caches.delete(KEPT));
    return answer;
  }).catch(function (gone) {
    return caches.open(KEPT).then(function (cache) {
      return cache.match(name(url)).then(function (kept) {
        return kept || cache.match('/tyo/kaynnit?paikka=');
      });
    }).then(function (kept) { if (kept) return kept; throw gone; });
  });
}

self.addEventListener('fetch', function (event) {
  var url = new URL(event.request.url);
  if (event.request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (event.request.mode === 'navigate') {
    if (isTally(url)) event.respondWith(page(event, url));
  } else if (url.pathname.indexOf('/assets/') === 0) {
    event.respondWith(caches.match(event.request).then(function (kept) { return kept || fetch(event.request); }));
  }
});
