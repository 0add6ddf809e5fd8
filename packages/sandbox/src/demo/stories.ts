import { Behaviour } from '../world/behaviour';

/** One version on its way to a service. */
export interface Release {
  version: string;
  commitMessage: string;
  actor: string;
  behaviour?: Behaviour;
}

/** What happens to one service in one environment, from the beginning. */
export interface Story {
  name: string;
  environment: string;
  /** Requests per world second. */
  rps: number;
  /** `deployment.yaml`. */
  plan: string;
  /** The rollouts that make its history, oldest first. */
  history: Release[];
  /** When history is over: one canary after the other, so that one can be watched. */
  goesOn: boolean;
}

// The stages and limits that the platform suggests, with samples as small as
// the demo's traffic allows.
const canary = (stages: string, bakeTime: string, approval: string) => `\
apiVersion: canary-portal/v1
environments:
  staging:
    strategy: blue-green
    bake-time: 1m
    rollback-triggers:
      manual-trigger: { approval: none }
  production:
    strategy: canary
    approval: none
    canary-stages:
${stages}
      - { percentage: 100 }
    rollback-triggers:
      health-check-failure: { consecutive: 3, interval: 10s }
      error-rate-threshold: { above: 5%, minimum-requests: 50 }
      response-time-threshold: { percentile: p95, above: 2s, minimum-requests: 60 }
      manual-trigger: { approval: ${approval} }
    max-hold: 10m
    after-max-hold: rollback
    bake-time: ${bakeTime}
`;

const full = canary(
  `\
      - { percentage: 5, duration: 2m }
      - { percentage: 25, duration: 3m }
      - { percentage: 50, duration: 5m }`,
  '2m',
  'none',
);

const short = canary(
  `\
      - { percentage: 5, duration: 2m }
      - { percentage: 25, duration: 1m }
      - { percentage: 50, duration: 1m }`,
  '1m',
  'admin',
);

const OWNER = 'owner';
const BOT = 'dependabot[bot]';

export const stories: Story[] = [
  {
    name: 'checkout',
    environment: 'production',
    rps: 20,
    plan: short,
    history: [
      { version: '3.4.0', commitMessage: 'Start the service', actor: OWNER },
      {
        version: '3.4.1',
        commitMessage: 'Bump fastify from 5.1 to 5.2',
        actor: BOT,
      },
      {
        version: '3.5.0',
        commitMessage: 'Offer payment by invoice',
        actor: OWNER,
      },
      {
        version: '3.5.1',
        commitMessage: 'Round totals to the cent',
        actor: OWNER,
      },
    ],
    goesOn: false,
  },
  {
    name: 'payments',
    environment: 'production',
    rps: 20,
    plan: short,
    history: [
      { version: '1.8.0', commitMessage: 'Start the service', actor: OWNER },
      {
        version: '1.8.1',
        commitMessage: 'Time out calls to the bank',
        actor: OWNER,
      },
      {
        version: '1.9.0',
        commitMessage: 'Retry declined payments',
        actor: OWNER,
        behaviour: { errorRatePercent: 20 },
      },
    ],
    goesOn: false,
  },
  {
    name: 'orders',
    environment: 'staging',
    rps: 0,
    plan: full,
    history: [
      { version: '2.0.0', commitMessage: 'Start the service', actor: OWNER },
      { version: '2.1.0', commitMessage: 'Show delivery dates', actor: OWNER },
    ],
    goesOn: false,
  },
  {
    name: 'orders',
    environment: 'production',
    rps: 20,
    plan: full,
    history: [
      { version: '2.0.0', commitMessage: 'Start the service', actor: OWNER },
      { version: '2.1.0', commitMessage: 'Show delivery dates', actor: OWNER },
    ],
    goesOn: true,
  },
];
