/*
 * Page x of y where the engine has no words for it: WebKit writes nothing into a page's margin. ES5, see boot.js.
 *
 * Before a print what is printed is laid out as on paper, and copies of it are put on sheets that are lower than any usual
 * paper, each with its number; a block goes to the next sheet whole where it can. On paper that is wider than high
 * style/print.css shows the page itself instead. Afterwards the sheets are gone. Nothing here changes the page itself.
 */
(function () {
  'use strict';
  if (!window.CSS || !CSS.supports('-webkit-text-zoom', 'normal')) { return; }
  /* A sheet's width in pixels, unless what is printed is wider and WebKit makes it smaller; its content's height goes with
     it. What is wider than the second is taken for paper that lies across. */
  var WIDTH = 703, MOST = 860;
  var height = 0;
  /* A block of these goes to one sheet whole where one is high enough. */
  var WHOLE = /^(TR|P|LI|H[1-6]|DT|DD|FIGURE)$/;
  /* These stand again over what of their table or fold goes on. */
  var HEAD = /^(CAPTION|COLGROUP|THEAD|SUMMARY)$/;
  var holder = null, sheet = null;
  /* The elements that are being shared out, from the shell inwards: each with its copy on this sheet, how much that holds
     and how much went before. */
  var open = [];

  /* Lets rules for paper hold and those for the screen not; gives what they were for. */
  function layAsPaper(rules, was) {
    for (var i = 0; i < rules.length; i += 1) {
      var media = rules[i].media, text = media ? media.mediaText : '';
      if (/^(print|screen)/.test(text)) {
        was.push([media, text]);
        media.mediaText = /^s/.test(text) ? 'not all' : text.replace('print', 'all');
      }
      if (rules[i].cssRules) { layAsPaper(rules[i].cssRules, was); }
    }
  }

  function box(name, parent) {
    var it = document.createElement('div');
    it.className = name;
    return parent.appendChild(it);
  }

  /* Two radio buttons of one name would put each other out, and so would a copy and its own; a copied list has forgotten
     what was chosen in it. */
  function copyOf(node) {
    var frame = document.createElement('div'), copy = frame.appendChild(node.cloneNode(true)), i;
    var named = frame.querySelectorAll('[name]'), lists = frame.querySelectorAll('select');
    for (i = 0; i < named.length; i += 1) { named[i].removeAttribute('name'); }
    if (lists.length) {
      var chosen = node.tagName === 'SELECT' ? [node] : node.querySelectorAll('select');
      for (i = 0; i < lists.length; i += 1) { lists[i].selectedIndex = chosen[i].selectedIndex; }
    }
    return copy;
  }

  /* An element without what is to be shared out; a table with its head, as wide as it was. */
  function begun(it) {
    var copy = it.from.cloneNode(false), style = getComputedStyle(it.from);
    if (it.before && style.counterReset !== 'none') { copy.style.counterReset = style.counterReset.replace(/\d+$/, it.before); }
    for (var child = it.from.firstElementChild; child; child = child.nextElementSibling) {
      if (HEAD.test(child.tagName)) {
        var head = copy.appendChild(copyOf(child));
        var cells = child.querySelectorAll('th, td'), copies = head.querySelectorAll('th, td');
        for (var i = 0; i < cells.length; i += 1) {
          copies[i].style.boxSizing = 'border-box';
          copies[i].style.width = cells[i].getBoundingClientRect().width + 'px';
        }
      }
    }
    return copy;
  }

  function here() { return open.length ? open[open.length - 1].copy : sheet; }
  function full() { return sheet.getBoundingClientRect().height > height; }
  function count(more) { open.forEach(function (it) { it.held += more; }); }

  function enter(it) {
    it.held = 0;
    it.copy = here().appendChild(begun(it));
  }

  /* Begins the next sheet. Heads that would be left behind alone go with what they stand over. */
  function turn() {
    var all = open, heads = [], at, last;
    for (at = all.length - 1; at >= 0; at -= 1) {
      heads[at] = [];
      while ((last = all[at].copy.lastChild) && (last.goesOn || last.nodeType === 3)) {
        all[at].copy.removeChild(last);
        if (last.goesOn) {
          heads[at].unshift(last);
          open = all.slice(0, at + 1);
          count(-1);
        }
      }
      if (all[at].held) { break; }
      all[at].copy.parentNode.removeChild(all[at].copy);
    }
    if (at < 0) { holder.removeChild(sheet); }
    open = [];
    sheet = box('sheet', holder);
    all.forEach(function (it, at) {
      it.before += it.held;
      enter(it);
      open.push(it);
      (heads[at] || []).forEach(function (head) {
        it.copy.appendChild(head);
        count(1);
      });
    });
  }

  function started() { return open.length ? open[0].held > 0 : false; }

  function share(node) {
    var it = { from: node, before: 0 };
    enter(it);
    open.push(it);
    for (var child = node.firstChild; child; child = child.nextSibling) {
      if (!HEAD.test(child.tagName)) { place(child); }
    }
    open.pop();
    if (!it.held && it.copy.parentNode) { it.copy.parentNode.removeChild(it.copy); }
  }

  function canBeShared(node, style) {
    if (node.tagName === 'DETAILS' && !node.open) { return false; }
    for (var child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3 && /\S/.test(child.data)) { return false; }
    }
    return node.firstElementChild && node instanceof HTMLElement && !/^inline|^table-(row|cell)$/.test(style.display);
  }

  function place(node) {
    if (node.nodeType !== 1) {
      if (node.nodeType === 3) { here().appendChild(node.cloneNode()); }
      return;
    }
    var style = getComputedStyle(node), shared = canBeShared(node, style);
    if (style.display === 'none') { return; }
    if (style.breakBefore === 'page' && started()) { turn(); }
    var copy = here().appendChild(copyOf(node));
    if (full()) {
      here().removeChild(copy);
      if (shared && style.breakInside !== 'avoid' && !WHOLE.test(node.tagName)) { share(node); return; }
      if (started()) { turn(); }
      here().appendChild(copy);
      /* Higher than a sheet: in parts after all. */
      if (shared && full()) {
        here().removeChild(copy);
        share(node);
        return;
      }
    }
    copy.goesOn = style.breakAfter === 'avoid';
    count(1);
  }

  /* Puts all on sheets of this width; gives how much of the last one is full. */
  function layOut(shell, width) {
    if (width > MOST) { throw 0; }
    document.body.style.setProperty('--sheet', width + 'px');
    height = width * 236 / 186;
    holder.textContent = '';
    sheet = box('sheet', holder);
    place(shell);
    return sheet.getBoundingClientRect().height / height;
  }

  function letters(it) { return it.innerText.replace(/\s/g, '').length; }

  function begin() {
    var shell = document.querySelector('.shell:not(#first)');
    if (holder || !shell) { return; }
    /* The review and the profiles number their own leaves. A picture is one page, and its copy would not be read by then. */
    if (/report-paper|profiles/.test(document.documentElement.getAttribute('data-holds')) || shell.querySelector('img')) { return; }
    var was = [], i, all;
    holder = document.createElement('div');
    all = holder.children;
    holder.className = 'sheets';
    document.body.insertBefore(holder, document.body.firstChild);
    try {
      for (i = 0; i < document.styleSheets.length; i += 1) { layAsPaper(document.styleSheets[i].cssRules, was); }
      document.body.style.setProperty('--sheet', WIDTH + 'px');
      var width = Math.max(shell.scrollWidth, WIDTH), wider = width;
      var part = layOut(shell, width);
      /* A line or two on a sheet of their own find room where all is a little smaller. */
      while (part < 0.15 && all.length > 1 && wider < Math.min(width * 1.1, MOST / 1.04)) { part = layOut(shell, wider *= 1.04); }
      if (part < 0.15 && all.length > 1) { layOut(shell, width); }
      for (i = 0; i < all.length; i += 1) { box('sheet-number', all[i]).textContent = (i + 1) + ' / ' + all.length; }
      /* Nothing that is printed without sheets may be missing. */
      if (letters(holder) < letters(shell)) { throw 0; }
      document.body.setAttribute('data-sheets', '');
    } catch (error) {
      /* Then the page is printed as it is, without numbers. */
      end();
    }
    was.forEach(function (it) { it[0].mediaText = it[1]; });
  }

  function end() {
    if (holder) { document.body.removeChild(holder); }
    document.body.removeAttribute('data-sheets');
    holder = null;
    open = [];
  }

  addEventListener('beforeprint', begin);
  addEventListener('afterprint', end);
}());
