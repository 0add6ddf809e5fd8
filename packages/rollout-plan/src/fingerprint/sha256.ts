const ROUNDS = 64;

function primes(count: number): number[] {
  const found: number[] = [];
  for (let candidate = 2; found.length < count; candidate++) {
    if (found.every(prime => candidate % prime !== 0)) {
      found.push(candidate);
    }
  }
  return found;
}

const fraction = (value: number) =>
  Math.floor((value - Math.floor(value)) * 2 ** 32);

const rotated = (word: number, bits: number) =>
  // eslint-disable-next-line no-bitwise
  (word >>> bits) | (word << (32 - bits));

/* eslint-disable no-bitwise */

/**
 * SHA-256 (FIPS 180-4) of a text in UTF-8, as 64 hexadecimal digits. Written
 * out because this package runs in browsers, where hashing is asynchronous
 * and absent from plain http pages.
 */
export function sha256(text: string): string {
  const constants = primes(ROUNDS).map(prime => fraction(Math.cbrt(prime)));
  const state = primes(8).map(prime => fraction(Math.sqrt(prime)));
  const message = new TextEncoder().encode(text);
  const length = Math.ceil((message.length + 9) / 64) * 64;
  const bytes = new Uint8Array(length);
  bytes.set(message);
  bytes[message.length] = 0x80;
  const view = new DataView(bytes.buffer);
  view.setUint32(length - 8, Math.floor(message.length / 2 ** 29));
  view.setUint32(length - 4, (message.length * 8) >>> 0);

  const words = new Uint32Array(ROUNDS);
  for (let block = 0; block < length; block += 64) {
    for (let i = 0; i < 16; i++) {
      words[i] = view.getUint32(block + 4 * i);
    }
    for (let i = 16; i < ROUNDS; i++) {
      const a = words[i - 15];
      const b = words[i - 2];
      const low = rotated(a, 7) ^ rotated(a, 18) ^ (a >>> 3);
      const high = rotated(b, 17) ^ rotated(b, 19) ^ (b >>> 10);
      words[i] = words[i - 16] + low + words[i - 7] + high;
    }
    let [a, b, c, d, e, f, g, h] = state;
    for (let i = 0; i < ROUNDS; i++) {
      const sum1 = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25);
      const choice = (e & f) ^ (~e & g);
      const first = (h + sum1 + choice + constants[i] + words[i]) >>> 0;
      const sum0 = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22);
      const majority = (a & b) ^ (a & c) ^ (b & c);
      const second = (sum0 + majority) >>> 0;
      [h, g, f, e, d, c, b, a] = [
        g,
        f,
        e,
        (d + first) >>> 0,
        c,
        b,
        a,
        (first + second) >>> 0,
      ];
    }
    [a, b, c, d, e, f, g, h].forEach((word, i) => {
      state[i] = (state[i] + word) >>> 0;
    });
  }
  return state.map(word => word.toString(16).padStart(8, '0')).join('');
}
