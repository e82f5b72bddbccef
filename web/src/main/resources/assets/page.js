// Leaves at once: by the button, or by pressing Shift three times within five seconds.
// Without this script the button is a plain link that does the same, one answer slower.
(function () {
  'use strict';
  var exit = document.querySelector('[data-exit]');
  if (!exit) return;
  var presses = [];
  var left = false;

  function leave() {
    left = true;
    document.body.hidden = true;
    document.title = '\u2026';
    forget();
    location.replace(exit.href);
  }

  // What tilanne.js keeps in this phone goes too, whether or not the answer comes that asks the browser to clear it.
  function forget() {
    ['localStorage', 'sessionStorage'].forEach(function (cupboard) {
      try { window[cupboard].removeItem('tilanne'); } catch (closed) { /* then there is nothing in it */ }
    });
  }

  exit.addEventListener('click', function (event) {
    event.preventDefault();
    leave();
  });

  // Any other key between starts the count again, so that capital letters never leave the page.
  document.addEventListener('keydown', function (event) {
    if (event.key !== 'Shift') {
      presses = [];
      return;
    }
    if (event.repeat) return;
    var now = Date.now();
    presses = presses.filter(function (at) { return now - at < 5000; });
    presses.push(now);
    if (presses.length === 3) leave();
  });

  // The browser's Back must not bring a left page, or somebody's journey, from its memory.
  addEventListener('pageshow', function (event) {
    if (!event.persisted) return;
    if (left) {
      location.replace('/');
    } else if (exit.getAttribute('data-exit') === 'strong') {
      document.body.hidden = true;
      location.reload();
    }
  });
})();

// Small helps for forms. Everything works without them.
(function () {
  'use strict';
  var each = function (what, act) { Array.prototype.forEach.call(document.querySelectorAll(what), act); };

  // What to check is read first.
  var problems = document.querySelector('.problems');
  if (problems) problems.focus();

  // A second click within four seconds is the same click. After that, trying again is the reader's right. Where somebody comes
  // back to a form that was sent, the browser puts the words back, and we its key: sent once more, it is still the same form.
  each('form[method=post]', function (form) {
    var sent = 0;
    var offline = form.querySelector('[data-offline]');
    var key = form.querySelector('[name=card]') && form.querySelector('[name=key]');
    if (key && history.state) key.value = history.state;
    form.addEventListener('submit', function (event) {
      if (offline) offline.hidden = navigator.onLine !== false;
      if ((offline && !offline.hidden) || Date.now() - sent < 4000) {
        event.preventDefault();
        return;
      }
      sent = Date.now();
      if (key) history.replaceState(key.value, '');
    });
    addEventListener('pageshow', function () { sent = 0; });
  });

  // How many characters are left; nothing is cut off.
  each('textarea[data-max]', function (text) {
    var says = document.getElementById(text.id + '-count');
    if (!says) return;
    var waiting;
    function count() {
      var left = text.getAttribute('data-max') - text.value.length;
      var words = says.getAttribute(left < 0 ? 'data-over' : 'data-left');
      says.textContent = words.replace('{n}', Math.abs(left));
      says.className = left < 0 ? 'count small emsg' : 'count small hint';
    }
    text.addEventListener('input', function () {
      clearTimeout(waiting);
      waiting = setTimeout(count, 300);
    });
    if (text.value) count();
  });

  // Copying needs a script; without one the text is there to be chosen by hand.
  each('[data-copy]', function (button) {
    if (!navigator.clipboard) return;
    button.hidden = false;
    button.addEventListener('click', function () {
      var from = document.getElementById(button.getAttribute('data-copy'));
      navigator.clipboard.writeText(from.value || from.textContent).then(function () {
        button.textContent = button.getAttribute('data-done');
      });
    });
  });

  // Printing needs a script, so its button appears only with one.
  each('[data-print]', function (button) {
    button.hidden = false;
    button.addEventListener('click', function () { print(); });
  });
})();
