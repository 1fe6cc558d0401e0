// Writes xtask/floor/table.tsv: since when browsers know what our scripts and style use.
//
//   npm pack @mdn/browser-compat-data && tar xzf mdn-browser-compat-data-*.tgz
//   cargo xtask floor-names | node xtask/floor/make.mjs package/data.json > xtask/floor/table.tsv
//
// Names come in as `kind<TAB>name`. A name of a script is any member of that name in the DOM or the language: the oldest
// of them is taken, so a new meaning of an old name is not seen. What no table of browsers has is ours: `own`.
import { readFileSync } from 'fs';

const data = JSON.parse(readFileSync(process.argv[2]));
const BROWSERS = ['chrome', 'firefox', 'safari'];

function since(compat, browser) {
  const support = [compat.support[browser] ?? []].flat();
  const plain = support.filter(it => !it.flags && !it.prefix && !it.alternative_name && !it.version_removed);
  const versions = plain.map(it => it.version_added).filter(it => it && it !== 'preview').map(it => Number.parseFloat(String(it).replace('≤', '')));
  return versions.length ? Math.min(...versions) : Infinity;
}

function* members(node, depth) {
  for (const [name, child] of Object.entries(node)) {
    if (name === '__compat' || typeof child !== 'object') continue;
    if (child.__compat) yield [name, child.__compat];
    if (depth > 0) yield* members(child, depth - 1);
  }
}

const found = new Map();
function put(kind, node, depth) {
  for (const [raw, compat] of members(node ?? {}, depth)) {
    const name = raw.replace(/^at_|_static$|_event$/, '');
    const key = `${kind}\t${name}`;
    const now = BROWSERS.map(it => since(compat, it));
    const before = found.get(key);
    if (!before || Math.max(...now) < Math.max(...before)) found.set(key, now);
  }
}
put('js', data.api, 1);
put('js', data.javascript.builtins, 2);
put('js', data.webassembly.api, 1);
put('css', data.css.properties, 0);
put('css', data.css.selectors, 0);
put('css', data.css['at-rules'], 2);
put('css', data.css.types, 2);
put('css', data.css.properties, 2);
put('css', data.svg.global_attributes, 0);

console.log('# kind\tname\tChrome\tFirefox\tSafari; from @mdn/browser-compat-data ' + data.__meta.version + ' by xtask/floor/make.mjs');
for (const line of readFileSync(0, 'utf8').split('\n').filter(Boolean).sort()) {
  const versions = found.get(line);
  const said = versions ? versions.map(it => it === Infinity ? 'never' : it).join('\t') : 'own';
  console.log(`${line}\t${said}`);
}
