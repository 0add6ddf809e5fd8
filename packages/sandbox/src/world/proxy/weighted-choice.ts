/**
 * Smooth weighted round robin: in every stretch of requests as many go to
 * each choice as its weight says, spread evenly.
 */
export class WeightedChoice<T> {
  private readonly choices: { value: T; weight: number; current: number }[];
  private readonly total: number;

  constructor(choices: { value: T; weight: number }[]) {
    this.choices = choices
      .filter(({ weight }) => weight > 0)
      .map(choice => ({ ...choice, current: 0 }));
    this.total = this.choices.reduce((sum, { weight }) => sum + weight, 0);
  }

  /** Undefined when every weight is 0. */
  next(): T | undefined {
    let best: { value: T; current: number } | undefined;
    for (const choice of this.choices) {
      choice.current += choice.weight;
      if (!best || choice.current > best.current) best = choice;
    }
    if (!best) return undefined;
    best.current -= this.total;
    return best.value;
  }
}
