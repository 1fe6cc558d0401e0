/*
 * Puts a wasm together again that xtask/src/split.rs took apart so that it packs smaller. ES5, see boot.js.
 *
 * The form: numbers of 32 bits, little end first, namely the length of the code section, how many functions it has and
 * the lengths of the streams; then the streams, in the order of their names here. It runs once and before it could be
 * warm, so the work is one loop over local variables.
 */
function joinWasm(split) {
  'use strict';
  var BEFORE = 0, OP = 1, LOCALS = 2, LOCAL = 3, GLOBAL = 4, INT = 5, LONG = 6, FLOAT = 7, LOADED = 8, STORED = 9, CALL = 10;
  var BRANCH = 11, RARE = 12, AFTER = 13, STREAMS = 14;
  /* Not a stream: the instruction needs a closer look. */
  var SPECIAL = 255;

  /* For each instruction the stream of its one number, 0 for none. */
  var streams = new Uint8Array(256);
  function take(stream, first, last) {
    for (var op = first; op <= last; op += 1) { streams[op] = stream; }
  }
  take(SPECIAL, 0x02, 0x04); /* block, loop, if */
  take(SPECIAL, 0x0b, 0x0b); /* end */
  take(BRANCH, 0x0c, 0x0d);
  take(SPECIAL, 0x0e, 0x0e); /* br_table */
  take(CALL, 0x10, 0x10);
  take(SPECIAL, 0x11, 0x11); /* call_indirect */
  take(SPECIAL, 0x1c, 0x1c); /* select with types */
  take(LOCAL, 0x20, 0x22);
  take(GLOBAL, 0x23, 0x24);
  take(RARE, 0x25, 0x26);
  take(SPECIAL, 0x28, 0x3e); /* memory */
  take(RARE, 0x3f, 0x40);
  take(INT, 0x41, 0x41);
  take(LONG, 0x42, 0x42);
  take(SPECIAL, 0x43, 0x44); /* floats */
  take(RARE, 0xd0, 0xd0);
  take(RARE, 0xd2, 0xd2);
  take(SPECIAL, 0xe0, 0xef); /* the alignment of what follows */
  take(SPECIAL, 0xfc, 0xfc);
  /* The usual alignments of 0x28 to 0x3e. */
  var ALIGN = [2, 3, 2, 3, 0, 0, 1, 1, 0, 0, 1, 1, 2, 2, 2, 3, 2, 3, 0, 1, 0, 1, 2];

  function sizeOf(number) {
    var size = 1;
    for (; number >= 128; number >>>= 7) { size += 1; }
    return size;
  }

  function put(number, to) {
    for (; number >= 128; number >>>= 7) {
      out[to] = number & 127 | 128;
      to += 1;
    }
    out[to] = number;
    return to + 1;
  }

  /* The number that a stream gives next; it stays there. */
  function peek(stream) {
    var from = at[stream];
    var number = 0;
    var shift = 0;
    for (; split[from] > 127; from += 1) {
      number |= (split[from] & 127) << shift;
      shift += 7;
    }
    return number | split[from] << shift;
  }

  var head = new DataView(split.buffer, split.byteOffset);
  /* Where each stream is read next, and where the last one ends. */
  var at = new Int32Array(STREAMS + 1);
  at[BEFORE] = 8 + 4 * STREAMS;
  for (var i = 0; i < STREAMS; i += 1) { at[i + 1] = at[i] + head.getUint32(8 + 4 * i, true); }
  var codeLength = head.getUint32(0, true);
  var functions = head.getUint32(4, true);
  var before = split.subarray(at[BEFORE], at[OP]);
  var after = split.subarray(at[AFTER], at[STREAMS]);
  /* One byte more, for the last function before it is moved to its place. */
  var out = new Uint8Array(before.length + 1 + sizeOf(codeLength) + codeLength + after.length + 1);
  out.set(before);
  out[before.length] = 10;
  var to = put(functions, put(codeLength, before.length + 1));

  var ops = at[OP];
  var align = -1;
  /* How many blocks are open, the function among them. */
  var depth = 0;
  var start = 0;
  var op = 0;
  var stream = 0;
  var numbers = 0;
  var from = 0;
  var byte = 0;
  for (;;) {
    if (depth === 0) {
      if (start > 0) {
        /* How long a function is stands in front of it, and mostly takes the two bytes that were left free. */
        numbers = to - start;
        byte = sizeOf(numbers);
        if (byte !== 2) { out.copyWithin(start - 2 + byte, start, to); }
        to = put(numbers, start - 2) + numbers;
      }
      if (functions === 0) { break; }
      functions -= 1;
      depth = 1;
      to += 2;
      start = to;
      stream = LOCALS;
      numbers = 1 + 2 * peek(LOCALS);
    } else {
      op = split[ops];
      ops += 1;
      stream = streams[op];
      if (stream === SPECIAL && op >= 0xe0 && op < 0xf0) {
        align = op & 15;
        continue;
      }
      out[to] = op;
      to += 1;
      if (stream === 0) { continue; }
      numbers = 1;
      if (stream === SPECIAL) {
        stream = RARE;
        if (op >= 0x28 && op <= 0x3e) {
          out[to] = align < 0 ? ALIGN[op - 0x28] : align;
          to += 1;
          align = -1;
          stream = op < 0x36 ? LOADED : STORED;
        } else if (op === 0x0b) {
          depth -= 1;
          continue;
        } else if (op < 0x05) {
          depth += 1;
        } else if (op === 0x0e) {
          numbers = 2 + peek(RARE);
        } else if (op === 0x11) {
          numbers = 2;
        } else if (op === 0x1c) {
          numbers = 1 + peek(RARE);
        } else if (op < 0x45) {
          from = at[FLOAT];
          at[FLOAT] += op === 0x43 ? 4 : 8;
          for (; from < at[FLOAT]; from += 1) {
            out[to] = split[from];
            to += 1;
          }
          continue;
        } else {
          numbers = peek(RARE);
          numbers = numbers < 8 ? 1 : numbers < 15 && numbers % 2 === 0 ? 3 : 2;
        }
      }
    }
    from = at[stream];
    while (numbers > 0) {
      byte = split[from];
      out[to] = byte;
      from += 1;
      to += 1;
      if (byte < 128) { numbers -= 1; }
    }
    at[stream] = from;
  }
  out.set(after, to);
  return out.subarray(0, out.length - 1);
}
