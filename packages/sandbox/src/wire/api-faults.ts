/** Faults of the AWS API itself; percents from 0 to 100. */
export interface ApiFault {
  /** Only this service (`ecs`, `elbv2` …); default: all of them. */
  service?: string;
  /** Only this operation; default: all of them. */
  operation?: string;
  /** Answered with the service's throttling error; nothing is done. */
  throttlePercent?: number;
  /** Answered with a 500; nothing is done. */
  serverErrorPercent?: number;
  /** The operation is carried out, its answer never arrives. */
  dropPercent?: number;
  /** Real seconds by which each answer is late. */
  slowSeconds?: number;
}

export interface FaultEffect {
  kind?: 'throttle' | 'server-error' | 'drop';
  /** Real seconds. */
  delaySeconds: number;
}

interface ActiveFault {
  fault: ApiFault;
  due: Record<'throttle' | 'server-error' | 'drop', number>;
}

/**
 * The faults in force. They are spaced evenly, not drawn: 20 percent is each
 * fifth request, in each run.
 */
export class ApiFaults {
  private active: ActiveFault[] = [];

  /**
   * Adds a fault to those in force.
   * @throws RangeError for a percent outside 0 to 100 or a negative delay.
   */
  add(fault: ApiFault): void {
    const percents = [
      fault.throttlePercent,
      fault.serverErrorPercent,
      fault.dropPercent,
    ];
    for (const percent of percents)
      if (percent !== undefined && !(percent >= 0 && percent <= 100))
        throw new RangeError(
          `A fault's percent is ${percent}: give a number from 0 to 100`,
        );
    if (fault.slowSeconds !== undefined && !(fault.slowSeconds >= 0))
      throw new RangeError(
        `A fault's delay is ${fault.slowSeconds} s: give 0 or more`,
      );
    this.active.push({
      fault: { ...fault },
      due: { throttle: 0, 'server-error': 0, drop: 0 },
    });
  }

  clear(): void {
    this.active = [];
  }

  list(): ApiFault[] {
    return this.active.map(({ fault }) => ({ ...fault }));
  }

  /** What befalls the next request to an operation. */
  next(service: string, operation: string): FaultEffect {
    const effect: FaultEffect = { delaySeconds: 0 };
    for (const { fault, due } of this.active) {
      if (fault.service !== undefined && fault.service !== service) continue;
      if (fault.operation !== undefined && fault.operation !== operation)
        continue;
      effect.delaySeconds += fault.slowSeconds ?? 0;
      const percents = [
        ['throttle', fault.throttlePercent],
        ['server-error', fault.serverErrorPercent],
        ['drop', fault.dropPercent],
      ] as const;
      for (const [kind, percent = 0] of percents) {
        due[kind] += percent;
        if (due[kind] < 100) continue;
        due[kind] -= 100;
        effect.kind ??= kind;
      }
    }
    return effect;
  }
}
