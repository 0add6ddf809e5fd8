import { TaskLaunch } from '../ports';
import { ControlInputError } from './control-input-error';

/** What goes wrong in a task. Nothing set: it works. */
export interface Behaviour {
  /** 0 to 100; evenly spaced: 20 is every fifth request. */
  errorRatePercent?: number;
  /** Added to every answer but health checks'; real seconds. */
  latencySeconds?: number;
  /** Nothing is answered any more, health checks included. */
  hang?: boolean;
  /** Health checks are answered with 503. */
  failHealth?: boolean;
  /** The process ends with exit code 1, soon after it started. */
  crash?: boolean;
}

const FLAGS = ['hang', 'failHealth', 'crash'] as const;

/**
 * A behaviour from JSON.
 * @throws ControlInputError that names the members there are.
 */
export function parseBehaviour(value: unknown): Behaviour {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ControlInputError(
      'A behaviour is an object, such as {"errorRatePercent": 20}',
    );
  }
  const behaviour: Behaviour = {};
  for (const [name, member] of Object.entries(value)) {
    if (name === 'errorRatePercent' || name === 'latencySeconds') {
      const limit = name === 'errorRatePercent' ? 100 : 600;
      if (typeof member !== 'number' || !(member >= 0 && member <= limit)) {
        throw new ControlInputError(
          `${name} must be a number from 0 to ${limit}`,
        );
      }
      behaviour[name] = member;
    } else {
      const flag = FLAGS.find(known => known === name);
      if (!flag || typeof member !== 'boolean') {
        throw new ControlInputError(
          `'${name}' is not a behaviour: use errorRatePercent, ` +
            'latencySeconds (numbers), hang, failHealth or crash (true or false)',
        );
      }
      behaviour[flag] = member;
    }
  }
  return behaviour;
}

export interface RevisionFault {
  clusterName: string;
  serviceName: string;
  revision: number;
  behaviour: Behaviour;
}

export interface BehavioursSnapshot {
  images: [digest: string, Behaviour][];
  revisions: RevisionFault[];
}

/** What each image does from birth, and each revision for now. */
export class Behaviours {
  private readonly images = new Map<string, Behaviour>();
  private revisions: RevisionFault[] = [];
  private listener: () => void = () => undefined;

  onChange(listener: () => void): void {
    this.listener = listener;
  }

  of(
    task: Pick<
      TaskLaunch,
      'clusterName' | 'serviceName' | 'revision' | 'imageDigest'
    >,
  ): Behaviour {
    const fault = this.revisions.find(
      known =>
        known.clusterName === task.clusterName &&
        known.serviceName === task.serviceName &&
        known.revision === task.revision,
    );
    return { ...this.images.get(task.imageDigest), ...fault?.behaviour };
  }

  ofImage(digest: string): Behaviour {
    return this.images.get(digest) ?? {};
  }

  setImage(digest: string, behaviour: Behaviour): void {
    this.images.set(digest, behaviour);
    this.listener();
  }

  setRevision(fault: RevisionFault): void {
    this.revisions = this.revisions.filter(
      known =>
        known.clusterName !== fault.clusterName ||
        known.serviceName !== fault.serviceName ||
        known.revision !== fault.revision,
    );
    if (Object.keys(fault.behaviour).length > 0) this.revisions.push(fault);
    this.listener();
  }

  /** Ends the faults of a service's revisions, or of every service's. */
  clear(service?: { clusterName: string; serviceName: string }): void {
    this.revisions = this.revisions.filter(
      known =>
        service !== undefined &&
        (known.clusterName !== service.clusterName ||
          known.serviceName !== service.serviceName),
    );
    this.listener();
  }

  faults(): RevisionFault[] {
    return [...this.revisions];
  }

  snapshot(): BehavioursSnapshot {
    return { images: [...this.images], revisions: this.revisions };
  }

  restore(snapshot: BehavioursSnapshot): void {
    for (const [digest, behaviour] of snapshot.images) {
      this.images.set(digest, behaviour);
    }
    this.revisions = snapshot.revisions;
  }
}
