/* Edits by the page's own fields and keys. A function gives times, or a sentence that says why there are none. */
(function () {
  async function until(look) {
    for (let i = 0; i < 300; i += 1) {
      const found = look();
      if (found) { return found; }
      await new Promise(function (resolve) { setTimeout(resolve, 20); });
    }
    return null;
  }

  function key(target, name, ctrl) {
    const code = name.length === 1 ? 'Key' + name.toUpperCase() : name;
    target.dispatchEvent(new KeyboardEvent('keydown', { key: name, code: code, ctrlKey: !!ctrl, bubbles: true, cancelable: true }));
  }

  /* From the key to the page laid out again; the page's effects run as microtasks. */
  async function time(act) {
    const begun = performance.now();
    act();
    await lab.settle();
    document.body.getBoundingClientRect();
    return performance.now() - begun;
  }

  /* What the page does behind the first picture must be over before the next step. */
  function rest() { return new Promise(function (resolve) { setTimeout(resolve, 400); }); }

  lab.typed = async function (rounds) {
    location.hash = '#/figures?mode=items';
    const field = await until(function () { return document.querySelector('.g-editor'); });
    if (!field) { return 'the page of figures has no field to type into'; }
    const times = [];
    for (let round = 0; round < rounds; round += 1) {
      await rest();
      const before = document.querySelector('#figures-grid').innerText;
      field.focus();
      field.value = String(20 + round);
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await lab.settle();
      times.push(await time(function () { key(field, 'Enter'); }));
      if (document.querySelector('#figures-grid').innerText === before) { return 'the figure that was typed does not show'; }
    }
    return times;
  };

  lab.undone = async function (rounds) {
    location.hash = '#/overview';
    if (!await until(function () { return document.querySelector('table.ov tbody tr td'); })) { return 'no overview'; }
    const times = [];
    for (let round = 0; round < rounds; round += 1) {
      await rest();
      times.push(await time(function () { key(document.body, round % 2 ? 'y' : 'z', true); }));
    }
    return times;
  };
}());
