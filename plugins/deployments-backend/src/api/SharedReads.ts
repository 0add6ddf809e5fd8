/**
 * Reads once for all who ask at the same time. Who comes while a read is under
 * way shares the next one: nobody is given what was read before they asked.
 */
export class SharedReads<T> {
  private readonly running = new Map<string, Promise<T>>();
  private readonly next = new Map<string, Promise<T>>();

  read(key: string, read: () => Promise<T>): Promise<T> {
    const waiting = this.next.get(key);
    if (waiting) {
      return waiting;
    }
    const running = this.running.get(key);
    if (!running) {
      return this.begin(key, read);
    }
    const begin = () => {
      this.next.delete(key);
      return this.begin(key, read);
    };
    const next = running.then(begin, begin);
    this.next.set(key, next);
    return next;
  }

  private begin(key: string, read: () => Promise<T>): Promise<T> {
    const reading = read().finally(() => {
      if (this.running.get(key) === reading) {
        this.running.delete(key);
      }
    });
    this.running.set(key, reading);
    return reading;
  }
}
