/**
 * The one script of the page: a click leads from a card to its words and back, keys walk through the rows, kinds can be
 * hidden, and on a wide window the column of cards keeps step with the text. The page can be read without it.
 */
export const PAGE_SCRIPT = `'use strict';
(function () {
  var root = document.documentElement, text = document.getElementById('text'), list = document.getElementById('cards');
  var status = document.getElementById('status'), wide = window.matchMedia('(min-width: 58.01rem)');
  var still = window.matchMedia('(prefers-reduced-motion: reduce)'), print = window.matchMedia('print');
  var column = document.getElementById('rows'), cards = Array.from(list.children), active = null, places = [], marks = new Map(), holders = new Map();
  root.classList.add('js');

  document.querySelectorAll('#text mark').forEach(function (mark) {
    mark.dataset.keys.split(' ').forEach(function (key) {
      if (!marks.has(key)) marks.set(key, []);
      marks.get(key).push(mark);
    });
  });
  document.querySelectorAll('[data-key]').forEach(function (holder) { holders.set(holder.dataset.key, holder); });

  function shown() { return cards.filter(function (card) { return !card.hidden; }); }
  function words(card) { return document.getElementById('w-' + card.dataset.key); }

  // Where the words of each card are on the page, and where the card is in its column.
  function arrange() {
    var rows = shown();
    list.style.paddingTop = '';
    places = [];
    if (!wide.matches || print.matches) return;
    var tops = rows.map(function (card) { var at = words(card); return at ? at.getBoundingClientRect().top + window.scrollY : 0; });
    var above = rows.length > 0 ? tops[0] - text.getBoundingClientRect().top - window.scrollY : 0;
    list.style.paddingTop = Math.max(0, above) + 'px';
    places = rows.map(function (card, row) { return { card: card, top: tops[row], at: card.offsetTop }; });
    follow();
  }

  // Scrolls the column so that the active card, or else the cards of what is being read, stand beside their words.
  function follow() {
    if (places.length === 0) return;
    var above = column.getBoundingClientRect().top, eye = window.innerHeight * 0.35, point = window.scrollY + eye;
    var here = places.find(function (place) { return place.card === active; });
    var seen = here && here.top > window.scrollY && here.top < window.scrollY + window.innerHeight;
    if (seen) { column.scrollTop = here.at - (here.top - window.scrollY - above); return; }
    var next = places.findIndex(function (place) { return place.top > point; });
    var after = places[next < 0 ? places.length - 1 : next], before = places[Math.max(0, (next < 0 ? places.length : next) - 1)];
    var share = after.top > before.top ? Math.min(1, Math.max(0, (point - before.top) / (after.top - before.top))) : 0;
    var at = before.at + share * (after.at - before.at);
    column.scrollTop = at - (next === 0 ? before.top - window.scrollY : eye) + above;
  }

  function clear() {
    document.querySelectorAll('.on').forEach(function (old) { old.classList.remove('on', 'flash', 'k-statement', 'k-event', 'k-figure', 'k-position', 'k-prospect'); if (old.dataset.kind) old.classList.add('k-' + old.dataset.kind); });
    active = null;
  }

  function into(view, block) { view.scrollIntoView({ block: block, behavior: still.matches ? 'auto' : 'smooth' }); }

  function select(holder, from) {
    clear();
    holder.classList.add('on');
    var mine = marks.get(holder.dataset.key) || [];
    mine.forEach(function (mark) {
      mark.classList.add('on');
      if (holder.dataset.kind) mark.classList.add('k-' + holder.dataset.kind);
      if (from !== 'words') mark.classList.add('flash');
    });
    if (holder.dataset.kind) active = holder;
    arrange();
    if (from !== 'words' && mine.length > 0) into(words(holder) || mine[0], wide.matches ? 'center' : 'start');
    status.textContent = holder.querySelector('.go').textContent + (active ? ', row ' + (shown().indexOf(holder) + 1) + ' of ' + shown().length : '');
  }

  // Where several rows share the words, each further click takes the next one, the shortest first.
  function selectWords(mark) {
    var keys = mark.dataset.keys.split(' ').filter(function (key) { return holders.has(key) && !holders.get(key).hidden; });
    var rows = keys.filter(function (key) { return key[0] === 'r'; });
    if (rows.length > 0) keys = rows;
    keys.sort(function (a, b) { return marks.get(a).length - marks.get(b).length; });
    var now = active ? keys.indexOf(active.dataset.key) : -1;
    if (keys.length > 0) select(holders.get(keys[(now + 1) % keys.length]), 'words');
  }

  function step(by) {
    var rows = shown(), next = rows[active ? rows.indexOf(active) + by : by > 0 ? 0 : rows.length - 1];
    if (!next) return;
    select(next, 'key');
    next.querySelector('.go').focus({ preventScroll: true });
  }

  document.addEventListener('click', function (event) {
    var target = event.target, filter = target.closest('[data-filter]'), mark = target.closest('#text mark');
    if (filter) { show(filter); return; }
    if (mark) { if (String(window.getSelection()) === '') selectWords(mark); return; }
    if (target.closest('.close')) { clear(); arrange(); return; }
    if (target.closest('summary')) { setTimeout(arrange); return; }
    var holder = target.closest('[data-key]');
    if (!holder || String(window.getSelection()) !== '') return;
    event.preventDefault();
    select(holder, 'card');
  });

  function show(button) {
    var on = button.getAttribute('aria-pressed') !== 'true', kind = button.dataset.filter;
    button.setAttribute('aria-pressed', String(on));
    root.classList.toggle('no-' + kind, !on);
    cards.forEach(function (card) { if (card.dataset.kind === kind) card.hidden = !on; });
    if (active && active.hidden) clear();
    arrange();
  }

  document.addEventListener('keydown', function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'j') step(1);
    else if (event.key === 'k') step(-1);
    else if (event.key === 'Escape') { clear(); arrange(); }
  });

  function open() {
    var card = cards.find(function (one) { return '#' + one.id === location.hash; });
    if (card) select(card, 'link');
  }
  function soon(work) { var waiting = 0; return function () { cancelAnimationFrame(waiting); waiting = requestAnimationFrame(work); }; }
  window.addEventListener('resize', soon(arrange));
  window.addEventListener('scroll', soon(follow), { passive: true });
  print.addEventListener('change', arrange);
  window.addEventListener('hashchange', open);
  arrange();
  open();
})();
`;
