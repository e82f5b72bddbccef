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
    location.replace(exit.href);
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
