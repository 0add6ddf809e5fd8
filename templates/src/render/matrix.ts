import { readTemplate, type TemplateParameters } from './parameters';

const { environments: defaults } = readTemplate();
const { production } = defaults;
const ROLLING = { strategy: 'rolling' };
const BLUE_GREEN = { strategy: 'blue-green', 'bake-time': '5m' };

const stages = (...points: [percentage: number, duration?: string][]) =>
  points.map(([percentage, duration]) =>
    duration ? { percentage, duration } : { percentage },
  );

function service(
  name: string,
  environments: Partial<TemplateParameters['environments']> = {},
  more: Partial<TemplateParameters> = {},
): TemplateParameters {
  return {
    name,
    description: `The service ${name}`,
    owner: 'group:default/shop',
    system: 'system:default/store',
    account: { accountId: '111122223333', region: 'eu-west-1' },
    environments: {
      ...defaults,
      ...environments,
    } as TemplateParameters['environments'],
    notifications: { slack: true, email: false, sms: false },
    ...more,
  };
}

/** Text that means something to YAML, JSON, Markdown, Nunjucks, GitHub or a shell. */
const HOSTILE = `"Orders": 5 % & <b>'quoted'</b> | \${{ github.token }} {{ 7 * 7 }} $(id) \\ # no comment: ünïcødé 배포`;

/** What repositories are generated from to be checked: every choice of the form. */
export const MATRIX: Record<string, TemplateParameters> = {
  'the defaults of the form': service('orders'),
  'canary, approved on GitHub': service('payments', {
    production: { ...production, approval: 'github' },
  }),
  'canary without approval': service('search', {
    production: { ...production, approval: 'none' },
  }),
  'production blue/green': service('billing', { production: BLUE_GREEN }),
  'production blue/green, approved in the portal': service('ledger', {
    production: { ...BLUE_GREEN, approval: 'portal' },
  }),
  'rolling everywhere': service('batch', {
    development: ROLLING,
    staging: ROLLING,
    production: ROLLING,
  }),
  'blue/green everywhere': service('profile', {
    development: BLUE_GREEN,
    staging: BLUE_GREEN,
    production: BLUE_GREEN,
  }),
  'a canary of two points': service('carts', {
    production: {
      ...production,
      'canary-stages': stages([10, '10m'], [100]),
    },
  }),
  'a canary of small steps': service('prices', {
    production: {
      ...production,
      'canary-stages': stages([4, '1m'], [8, '2m'], [40, '3m'], [100]),
    },
  }),
  'canary in staging too': service('stock', {
    staging: {
      strategy: 'canary',
      approval: 'none',
      'canary-stages': stages([50, '1m'], [100]),
    },
  }),
  'long holds, and whoever waits goes on': service('reports', {
    production: {
      ...production,
      'canary-stages': stages([5, '30m'], [50, '1h'], [100]),
      'max-hold': '30m',
      'after-max-hold': 'continue',
      'bake-time': '30m',
    },
  }),
  'only what has to be given': {
    name: 'api',
    owner: 'group:default/shop',
    account: { accountId: '444455556666', region: 'us-east-1' },
    environments: defaults,
  },
  'text that is code elsewhere': service(
    'a1-b2',
    {},
    { description: HOSTILE, owner: 'user:default/jo' },
  ),
  'the longest name, in China, with every channel': service(
    'the-longest-name-of-a-service-32',
    { production: { ...production, 'compare-with-stable': true } },
    {
      account: { accountId: '777788889999', region: 'cn-north-1' },
      notifications: {
        slack: true,
        email: true,
        sms: true,
        emailTo: 'team@example.com',
        snsTopicArn: 'arn:aws-cn:sns:cn-north-1:777788889999:phones',
      },
    },
  ),
};
