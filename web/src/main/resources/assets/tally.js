// Takes taps of the tally without network: kept on the device as closed choices, sent once each when there is network again.
// What is kept: kind, place, day and a random key by which the house knows a mark it has. Without this script: plain forms.
(function () {
  'use strict';
  var form = document.querySelector('form[data-tally]');
  var says = document.querySelector('[data-waiting]');
  if (!form || !says || !window.fetch || !window.URLSearchParams || !window.crypto) return;
  var STORE = 'rinnalla-kaynnit';
  // Two taps on one button within this time are one; nobody comes in that fast.
  var DOUBLE = 700;
  var words = says.querySelector('p');
  var forget = says.querySelector('button');
  var sending = false;
  var last = {};

  function kept() {
    try { return JSON.parse(localStorage.getItem(STORE)) || []; } catch (none) { return []; }
  }

  function waits(mark) { return !mark.refused; }

  function keep(marks) {
    if (marks.length) localStorage.setItem(STORE, JSON.stringify(marks));
    else localStorage.removeItem(STORE);
    show('');
  }

  // Whoever leaves in haste wipes this browser; the answer to that, and nothing else, is told that visits would be lost.
  function warn(holds) {
    document.cookie = 'kaynnit=1; path=/poistu; samesite=strict; max-age=' + (holds ? 15552000 : 0)
      + (location.protocol === 'https:' ? '; secure' : '');
  }

  function show(why) {
    var marks = kept();
    warn(marks.length > 0);
    var n = marks.filter(waits).length;
    var key = n === 0 ? 'refused' : why || (n === 1 ? 'one' : 'many');
    says.hidden = marks.length === 0;
    forget.hidden = n > 0;
    words.textContent = words.getAttribute('data-' + key).replace('{n}', n);
  }

  // Never the page's own key: a page kept on the device carries the same one each time it is opened.
  function key() {
    return Array.prototype.map.call(crypto.getRandomValues(new Uint8Array(32)), function (it) {
      return ('0' + it.toString(16)).slice(-2);
    }).join('');
  }

  // A page kept since yesterday counts for the day on which somebody taps.
  function day() {
    return form.hasAttribute('data-today')
      ? new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Helsinki' })
      : form.elements.paiva.value;
  }

  function take(mark) { keep(kept().filter(function (it) { return it.key !== mark.key; })); }

  function refuse(mark) {
    keep(kept().map(function (it) { if (it.key === mark.key) it.refused = 1; return it; }));
  }

  function send(then) {
    var mark = kept().filter(waits)[0];
    if (sending || !mark) return;
    sending = true;
    fetch('/tyo/kaynnit/jono', { method: 'POST', credentials: 'same-origin', redirect: 'error', body: new URLSearchParams(mark) })
      .then(function (answer) {
        return answer.text().then(function (address) {
          sending = false;
          if (answer.status === 403) { show('signin'); return; }
          if (answer.status === 422 || answer.status === 404) { refuse(mark); send(then); return; }
          if (!answer.ok || address.indexOf('/tyo/kaynnit?') !== 0) return;
          take(mark);
          if (kept().some(waits)) send(then);
          else if (then) location.assign(address);
          else location.reload();
        });
      })
      .catch(function () { sending = false; show(''); });
  }

  form.addEventListener('click', function (event) {
    var button = event.target.closest ? event.target.closest('button') : null;
    if (!button) return;
    try {
      if (last.kuka !== button.value || Date.now() - last.at >= DOUBLE) {
        keep(kept().concat({ key: key(), kuka: button.value, paikka: form.elements.paikka.value, paiva: day() }));
        last = { kuka: button.value, at: Date.now() };
      }
    } catch (full) { return; }
    event.preventDefault();
    send(true);
  });

  forget.addEventListener('click', function () { keep(kept().filter(waits)); });
  addEventListener('online', function () { send(false); });
  show('');
  send(false);

  // Opens the page itself without network. The one policy this house knows, for the one kind of address it may give.
  if (!navigator.serviceWorker || !window.trustedTypes) return;
  var policy = trustedTypes.createPolicy('rinnalla-tally', {
    createScriptURL: function (url) {
      if (/^\/assets\/[0-9a-f]+\/tally-worker\.js$/.test(url)) return url;
      throw new TypeError(url);
    }
  });
  var url = policy.createScriptURL(form.getAttribute('data-tally'));
  navigator.serviceWorker.register(url, { scope: '/tyo/kaynnit' }).catch(function () {});
})();
