/** git's packets: four hex digits of length, then the content. */

export const FLUSH = Buffer.from('0000');

export function packet(content: string | Buffer): Buffer {
  const bytes = Buffer.from(content);
  const length = (bytes.length + 4).toString(16).padStart(4, '0');
  return Buffer.concat([Buffer.from(length), bytes]);
}

/** The packets up to the first flush; what follows is another matter. */
export function packetsUntilFlush(body: Buffer): string[] {
  const packets: string[] = [];
  let at = 0;
  while (at + 4 <= body.length) {
    const length = Number.parseInt(body.toString('latin1', at, at + 4), 16);
    if (!(length >= 4) || at + length > body.length) break;
    packets.push(body.toString('utf8', at + 4, at + length));
    at += length;
  }
  return packets;
}
