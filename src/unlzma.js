/*
 * Unpacks LZMA as xtask/src/pack.rs writes it: no header, no mark at the end, lc = 3, lp = pb = 0.
 *
 * `known` are bytes that stand before the unpacked ones: what is packed may repeat them from any distance.
 * `length` is how many bytes come out.
 */
function unlzma(packed, known, length) {
  'use strict';
  /* Where in `odds` each decision begins that the packer made. Those of one kind for each of twelve states. */
  var IS_MATCH = 0, IS_OLD = 12, IS_OLDER = 24, IS_OLDER_2 = 36, IS_OLDER_3 = 48, IS_LONG = 60;
  var SLOT = 72, NEAR = 328, ALIGN = 456, LENGTH = 472, OLD_LENGTH = 746, LITERAL = 1024;
  /* How likely a 0 is, of 2048. */
  var odds = new Uint16Array(LITERAL + (0x300 << 3)).fill(1024);
  var out = new Uint8Array(known.length + length);
  out.set(known);
  var at = known.length;
  /* Range and code: in an array of 32 bits, because engines keep such numbers elsewhere only where they are small. */
  var coder = new Int32Array(2);
  coder[0] = -1;
  var from;
  for (from = 0; from < 5; from += 1) { coder[1] = coder[1] << 8 | packed[from]; }

  function bit(which) {
    var range = coder[0];
    var code = coder[1];
    var odd = odds[which];
    var bound = Math.imul(range >>> 11, odd);
    var it = 0;
    if (code >>> 0 < bound >>> 0) {
      range = bound;
      odds[which] = odd + (2048 - odd >> 5);
    } else {
      range = range - bound | 0;
      code = code - bound | 0;
      odds[which] = odd - (odd >> 5);
      it = 1;
    }
    if (range >>> 24 === 0) {
      range <<= 8;
      code = code << 8 | packed[from];
      from += 1;
    }
    coder[0] = range;
    coder[1] = code;
    return it;
  }

  /* A number of so many bits, the highest first, each with odds of its own for what came before. */
  function tree(base, bits) {
    var m = 1;
    var limit = 1 << bits;
    while (m < limit) { m = m << 1 | bit(base + m); }
    return m - limit;
  }

  /* The lowest first. */
  function reverse(base, bits) {
    var m = 1;
    var sum = 0;
    var it;
    for (var n = 0; n < bits; n += 1) {
      it = bit(base + m);
      m = m << 1 | it;
      sum |= it << n;
    }
    return sum;
  }

  /* Bits that are as likely 0 as 1. */
  function direct(bits) {
    var sum = 0;
    for (; bits > 0; bits -= 1) {
      coder[0] >>>= 1;
      sum <<= 1;
      if (coder[1] >>> 0 >= coder[0] >>> 0) {
        coder[1] -= coder[0];
        sum |= 1;
      }
      if (coder[0] >>> 24 === 0) {
        coder[0] <<= 8;
        coder[1] = coder[1] << 8 | packed[from];
        from += 1;
      }
    }
    return sum;
  }

  function copied(base) {
    if (bit(base) === 0) { return 2 + tree(base + 2, 3); }
    if (bit(base + 1) === 0) { return 10 + tree(base + 10, 3); }
    return 18 + tree(base + 18, 8);
  }

  function distance(length) {
    var slot = tree(SLOT + (Math.min(length - 2, 3) << 6), 6);
    if (slot < 4) { return slot; }
    var bits = (slot >> 1) - 1;
    var high = (2 | slot & 1) << bits;
    if (slot < 14) { return high + reverse(NEAR + high - slot, bits); }
    return high + (direct(bits - 4) << 4) + reverse(ALIGN, 4);
  }

  /* A byte of its own; after a copy compared with the byte that would have followed there. */
  function literal() {
    var base = LITERAL + 0x300 * (at > 0 ? out[at - 1] >> 5 : 0);
    var m = 1;
    var it;
    var expected = out[at - 1 - last[0]];
    while (state >= 7 && m < 256) {
      expected <<= 1;
      it = bit(base + 0x100 + (expected & 0x100) + m);
      m = m << 1 | it;
      if (it !== (expected >> 8 & 1)) { break; }
    }
    while (m < 256) { m = m << 1 | bit(base + m); }
    return m;
  }

  /* What came last, a byte or a copy, as LZMA numbers it, and the last four distances less one. */
  var state = 0;
  var last = new Int32Array(4);
  var count;
  var which;
  var held;
  while (at < out.length) {
    if (bit(IS_MATCH + state) === 0) {
      out[at] = literal();
      at += 1;
      state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6;
      continue;
    }
    if (bit(IS_OLD + state) === 0) {
      last[3] = last[2];
      last[2] = last[1];
      last[1] = last[0];
      count = copied(LENGTH);
      last[0] = distance(count);
      state = state < 7 ? 7 : 10;
    } else {
      which = 0;
      count = 0;
      if (bit(IS_OLDER + state) === 0) {
        if (bit(IS_LONG + state) === 0) { count = 1; }
      } else {
        which = bit(IS_OLDER_2 + state) === 0 ? 1 : 2 + bit(IS_OLDER_3 + state);
      }
      held = last[which];
      for (; which > 0; which -= 1) { last[which] = last[which - 1]; }
      last[0] = held;
      if (count === 1) {
        state = state < 7 ? 9 : 11;
      } else {
        count = copied(OLD_LENGTH);
        state = state < 7 ? 8 : 11;
      }
    }
    /* Byte by byte: a copy may repeat what it has just written. */
    for (; count > 0; count -= 1) {
      out[at] = out[at - 1 - last[0]];
      at += 1;
    }
  }
  return out.subarray(known.length);
}
