/** A timer that has not fired. `due` is world time, epoch milliseconds. */
export interface PendingTimer {
  readonly due: number;
  readonly sequence: number;
  readonly fn: () => void;
  cancelled: boolean;
}

/** Timers by due time; those of one instant in the order they were set. */
export class TimerQueue {
  private readonly heap: PendingTimer[] = [];
  private sequence = 0;

  add(due: number, fn: () => void): PendingTimer {
    this.sequence += 1;
    const timer = { due, sequence: this.sequence, fn, cancelled: false };
    this.heap.push(timer);
    this.up(this.heap.length - 1);
    return timer;
  }

  /** The earliest timer that was not cancelled. */
  peek(): PendingTimer | undefined {
    while (this.heap[0]?.cancelled) this.removeFirst();
    return this.heap[0];
  }

  shift(): PendingTimer | undefined {
    const first = this.peek();
    if (first) this.removeFirst();
    return first;
  }

  private removeFirst() {
    const last = this.heap.pop();
    if (!last || this.heap.length === 0) return;
    this.heap[0] = last;
    this.down();
  }

  private up(from: number) {
    let index = from;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if (!before(this.heap[index], this.heap[parent])) return;
      this.swap(index, parent);
      index = parent;
    }
  }

  private down() {
    let index = 0;
    for (;;) {
      const left = 2 * index + 1;
      const right = left + 1;
      let least = index;
      if (left < this.heap.length && before(this.heap[left], this.heap[least]))
        least = left;
      if (
        right < this.heap.length &&
        before(this.heap[right], this.heap[least])
      )
        least = right;
      if (least === index) return;
      this.swap(index, least);
      index = least;
    }
  }

  private swap(a: number, b: number) {
    [this.heap[a], this.heap[b]] = [this.heap[b], this.heap[a]];
  }
}

function before(a: PendingTimer, b: PendingTimer) {
  return a.due < b.due || (a.due === b.due && a.sequence < b.sequence);
}
