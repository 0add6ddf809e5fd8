import type { DeploymentStore } from '../store/DeploymentStore';
import {
  NOTHING_KNOWN,
  servingFacts,
  type ServingFacts,
} from '../views/servingFacts';

const MAX_KEPT = 2_000;

/** What serves, worked out once for each version of a service. */
export class ServingFactsLoader {
  private readonly store: Pick<DeploymentStore, 'services' | 'rollouts'>;
  private readonly kept = new Map<
    string,
    { version: number; facts: Promise<ServingFacts> }
  >();

  constructor(store: Pick<DeploymentStore, 'services' | 'rollouts'>) {
    this.store = store;
  }

  /** In the order of the services. */
  async of(serviceArns: string[]): Promise<ServingFacts[]> {
    const versions = await this.store.services.versions(serviceArns);
    return Promise.all(
      serviceArns.map(arn => {
        const version = versions.get(arn)?.version;
        return version === undefined ? NOTHING_KNOWN : this.keep(arn, version);
      }),
    );
  }

  private keep(arn: string, version: number): Promise<ServingFacts> {
    const known = this.kept.get(arn);
    if (known?.version === version) {
      return known.facts;
    }
    const facts = this.load(arn);
    this.kept.delete(arn);
    this.kept.set(arn, { version, facts });
    facts.catch(() => this.kept.delete(arn));
    if (this.kept.size > MAX_KEPT) {
      const [oldest] = this.kept.keys();
      this.kept.delete(oldest);
    }
    return facts;
  }

  private async load(arn: string): Promise<ServingFacts> {
    const [service, history] = await Promise.all([
      this.store.services.get(arn),
      this.store.rollouts.list([arn], { limit: 1 }),
    ]);
    return servingFacts(service, history.length > 0);
  }
}
