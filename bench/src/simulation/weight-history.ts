interface Change {
  at: number;
  share: number;
}

/** Which share of the traffic (0..1) one target group had, and when. */
export class WeightHistory {
  private readonly changes: Change[] = [];

  set(at: number, share: number): void {
    this.changes.push({ at, share });
  }

  /** Mean share from one moment to a later one; 0 before the first change. */
  mean(from: number, to: number): number {
    let sum = 0;
    for (let i = 0; i < this.changes.length; i++) {
      const start = Math.max(from, this.changes[i].at);
      const end = Math.min(to, this.changes[i + 1]?.at ?? Infinity);
      if (end > start) sum += (end - start) * this.changes[i].share;
    }
    return sum / (to - from);
  }
}
