// A parent's own days and questions. They stay in this browser: nothing here sends anything, and the fields belong to no
// form. The rules and the closed days stand in the page; this script only counts. Without it the page is for a pen: so it
// says at once, before anything is drawn, that it is there, and nothing jumps.
document.documentElement.classList.add('tooled');
document.addEventListener('DOMContentLoaded', function () {
  'use strict';
  var tool = document.querySelector('[data-navigator]');
  var KEY = 'tilanne';
  var DAY = 864e5;
  var closed = tool.getAttribute('data-closed').split(' ');
  var first = day(tool.getAttribute('data-first'));
  var last = day(tool.getAttribute('data-last'));
  var keep = document.getElementById('keep');
  var how = document.getElementById('how');
  var own = document.getElementById('own');
  var list = tool.querySelector('[data-own]');
  var state = tool.querySelector('[data-state]');
  var mine = [];

  function each(what, act) { Array.prototype.forEach.call(tool.querySelectorAll(what), act); }

  // Counting. Days are moments at midnight UTC, so that no clock is ever put forward between them.
  function day(text) {
    var iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
    var finnish = /^(\d\d?)\.(\d\d?)\.(\d{4})$/.exec(text);
    var parts = iso ? [iso[1], iso[2], iso[3]] : finnish ? [finnish[3], finnish[2], finnish[1]] : null;
    if (!parts) return null;
    var at = Date.UTC(parts[0], parts[1] - 1, parts[2]);
    return new Date(at).getUTCDate() === +parts[2] ? at : null;
  }

  function written(at) { return new Date(at).toISOString().slice(0, 10); }

  function open(at) {
    var weekday = new Date(at).getUTCDay();
    return weekday > 0 && weekday < 6 && closed.indexOf(written(at)) < 0;
  }

  function onOrAfter(at) {
    while (!open(at)) at += DAY;
    return at;
  }

  function workingDays(at, count, step) {
    while (count) {
      at += step;
      if (open(at)) count--;
    }
    return at;
  }

  function months(at, count) {
    var from = new Date(at);
    var end = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + count + 1, 0));
    return Date.UTC(end.getUTCFullYear(), end.getUTCMonth(), Math.min(from.getUTCDate(), end.getUTCDate()));
  }

  var reckonings = {
    working_days: function (at, count) { return workingDays(at, count, DAY); },
    working_days_before: function (at, count) { return workingDays(at, count, -DAY); },
    days: function (at, count) { return onOrAfter(at + count * DAY); },
    days_as_they_come: function (at, count) { return at + count * DAY; },
    months: function (at, count) { return onOrAfter(months(at, count)); }
  };

  function within(at) { return at >= first && at <= last; }

  // Showing
  function said(at) {
    var it = new Date(at);
    return tool.getAttribute('data-date')
      .replace('{weekday}', tool.getAttribute('data-weekdays').split(' ')[it.getUTCDay()])
      .replace('{day}', it.getUTCDate())
      .replace('{month}', tool.getAttribute('data-months').split(' ')[it.getUTCMonth()])
      .replace('{year}', it.getUTCFullYear());
  }

  function known(from) {
    if (from === 'notice' || from === 'meeting') return document.getElementById(from).value.trim();
    return from === how.value ? document.getElementById('decision').value.trim() : '';
  }

  function count() {
    each('[data-rule]', function (mark) {
      var from = mark.getAttribute('data-from');
      var typed = known(from);
      var at = typed ? day(typed) : null;
      var reckon = reckonings[mark.getAttribute('data-reckoning')];
      var then = at !== null && within(at) ? reckon(at, +mark.getAttribute('data-count')) : null;
      var counted = then !== null && within(then);
      var time = mark.querySelector('time');
      time.textContent = counted ? said(then) : '';
      if (counted) time.setAttribute('datetime', written(then));
      else time.removeAttribute('datetime');
      time.hidden = !counted;
      mark.querySelector('[data-far]').hidden = counted || !typed;
      mark.querySelector('.pen').hidden = counted;
      mark.hidden = /^(handed_over|posted)$/.test(from) && from !== how.value;
    });
    each('[data-known]', function (input) {
      input.classList.toggle('noprint', !input.value);
      input.parentNode.querySelector('.pen').hidden = !!input.value;
    });
    each('[data-ask]', function (box) { box.parentNode.classList.toggle('noprint', !box.checked); });
  }

  function showMine() {
    list.textContent = '';
    list.hidden = !mine.length;
    mine.forEach(function (question, n) {
      var row = list.appendChild(document.createElement('li'));
      row.appendChild(document.createElement('span')).textContent = question;
      var remove = row.appendChild(document.createElement('button'));
      remove.type = 'button';
      remove.className = 'link noprint';
      remove.textContent = list.getAttribute('data-remove');
      remove.setAttribute('aria-label', remove.textContent + ': ' + question);
      remove.addEventListener('click', function () {
        mine.splice(n, 1);
        showMine();
        changed();
        own.focus();
      });
    });
  }

  // Said once, and not again at every letter.
  function say(what) {
    var words = what ? state.getAttribute('data-' + what) : '';
    state.hidden = !what;
    if (state.textContent !== words) state.textContent = words;
  }

  // Keeping: in the phone where the parent asks for it, else in this tab alone.
  function cupboard(name) {
    try { return window[name]; } catch (locked) { return null; }
  }

  function forget() {
    ['localStorage', 'sessionStorage'].forEach(function (name) {
      try { cupboard(name).removeItem(KEY); } catch (locked) { /* then there is nothing in it */ }
    });
  }

  function all() {
    var ticked = [];
    var days = {};
    each('[data-ask]', function (box) { if (box.checked) ticked.push(box.id); });
    each('[data-known]', function (input) { if (input.value) days[input.id] = input.value; });
    return {days: days, how: how.value, ticked: ticked, mine: mine};
  }

  function empty(it) { return !Object.keys(it.days).length && !it.ticked.length && !it.mine.length; }

  function changed() {
    var it = all();
    count();
    forget();
    if (empty(it)) {
      say('');
      return;
    }
    try {
      cupboard(keep.checked ? 'localStorage' : 'sessionStorage').setItem(KEY, JSON.stringify(it));
      say(keep.checked ? 'phone' : 'tab');
    } catch (locked) {
      keep.checked = false;
      say('refused');
    }
  }

  function found(name) {
    try {
      var it = JSON.parse(cupboard(name).getItem(KEY));
      return it && it.days && it.ticked && it.mine ? it : null;
    } catch (lockedOrTornUp) {
      return null;
    }
  }

  function bringBack() {
    var phone = found('localStorage');
    var it = phone || found('sessionStorage');
    if (!it) return;
    keep.checked = !!phone;
    each('[data-known]', function (input) { input.value = it.days[input.id] || ''; });
    each('[data-ask]', function (box) { box.checked = it.ticked.indexOf(box.id) >= 0; });
    how.value = it.how;
    mine = it.mine;
    say(phone ? 'phone' : 'tab');
  }

  function add() {
    var question = own.value.trim();
    if (question && mine.length < 30) {
      mine.push(question);
      own.value = '';
      showMine();
      changed();
    }
    own.focus();
  }

  function wipe() {
    forget();
    mine = [];
    each('input', function (input) {
      input.checked = false;
      input.value = '';
    });
    how.selectedIndex = 0;
    showMine();
    count();
    say('wiped');
    state.focus();
  }

  bringBack();
  showMine();
  count();
  tool.addEventListener('input', function (event) { if (event.target !== own) changed(); });
  tool.addEventListener('change', function (event) { if (event.target !== own) changed(); });
  own.addEventListener('keydown', function (event) { if (event.key === 'Enter') add(); });
  tool.querySelector('[data-add]').addEventListener('click', add);
  tool.querySelector('[data-wipe]').addEventListener('click', wipe);
});
