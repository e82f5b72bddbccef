// Says how well a colour can be read while it is typed or picked, by the numbers the house itself goes by.
// Without this script the button that shows everything does the same, one answer slower.
(function () {
  'use strict';
  var said = document.querySelector('[data-ground]');
  var typed = document.getElementById('colour');
  var picker = document.getElementById('picker');
  if (!said || !typed) return;
  var data = said.dataset;

  function light(channel) {
    var c = channel / 255;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }

  function luminance(hex) {
    var parts = [1, 3, 5].map(function (at) { return light(parseInt(hex.slice(at, at + 2), 16)); });
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
  }

  function contrast(one, other) {
    var a = luminance(one);
    var b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  // Rounded down: never better in words than to the eye.
  function words(ratio) {
    return (Math.floor(ratio * 10) / 10).toLocaleString(document.documentElement.lang,
      {minimumFractionDigits: 1, maximumFractionDigits: 1}) + ':1';
  }

  function say(colour) {
    var six = /^#?([0-9a-f]{6})$/i.exec(colour.trim());
    if (!six) {
      said.textContent = '';
      return;
    }
    var ratio = contrast('#' + six[1], data.ground);
    var verdict = ratio >= Number(data.excellent) ? data.sayExcellent : ratio >= Number(data.good) ? data.sayGood : data.sayWeak;
    said.textContent = verdict.replace('{ratio}', words(ratio));
  }

  typed.addEventListener('input', function () { say(typed.value); });
  if (picker) picker.addEventListener('input', function () { say(picker.value); });
}());
