/** Seeded ids, shaped as those that ECS makes. Its state is one number. */
export class Ids {
  /** Exported with a snapshot, so that ids do not repeat after a restart. */
  state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  private next(): number {
    // mulberry32
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = this.state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return (t ^ (t >>> 14)) >>> 0;
  }

  private pick(alphabet: string, length: number): string {
    let text = '';
    for (let i = 0; i < length; i++)
      text += alphabet[this.next() % alphabet.length];
    return text;
  }

  hex(length: number): string {
    return this.pick('0123456789abcdef', length);
  }

  /** Never starts with 0. */
  digits(length: number): string {
    return this.pick('123456789', 1) + this.pick('0123456789', length - 1);
  }

  /** Letters, digits, `_` and `-`; starts and ends with a letter. */
  token(length: number): string {
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
    return (
      this.pick(letters, 1) +
      this.pick(`${letters}0123456789_-`, length - 2) +
      this.pick(letters, 1)
    );
  }

  uuid(): string {
    return [8, 4, 4, 4, 12].map(length => this.hex(length)).join('-');
  }
}
