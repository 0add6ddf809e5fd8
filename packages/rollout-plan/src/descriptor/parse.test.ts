import { productionPlan } from '../__testUtils__/plans';
import { DescriptorError, parseDeploymentDescriptor } from './parse';

const DESIGN = `apiVersion: canary-portal/v1
environments:
  development: { strategy: rolling }
  staging: { strategy: blue-green, bake-time: 5m }
  production:
    strategy: canary
    approval: portal            # portal | github | none
    canary-stages:
      - { percentage: 5, duration: 2m }
      - { percentage: 25, duration: 3m }
      - { percentage: 50, duration: 5m }
      - { percentage: 100 }
    rollback-triggers:
      health-check-failure: { consecutive: 3, interval: 10s }
      error-rate-threshold: { above: 5%, minimum-requests: 50 }
      response-time-threshold: { percentile: p95, above: 2s, minimum-requests: 200 }
      manual-trigger: { approval: admin }
    max-hold: 15m
    after-max-hold: rollback    # rollback | continue
    scale-up-timeout: 10m
    bake-time: 10m
`;

function issuesOf(yamlText: string) {
  try {
    parseDeploymentDescriptor(yamlText);
  } catch (error) {
    if (error instanceof DescriptorError) {
      return error.issues;
    }
    throw error;
  }
  throw new Error('expected the descriptor to be refused');
}

const changed = (from: string, to: string) => {
  expect(DESIGN).toContain(from);
  return issuesOf(DESIGN.replace(from, to));
};

describe('parseDeploymentDescriptor', () => {
  it('reads the file of the design', () => {
    const { environments } = parseDeploymentDescriptor(DESIGN);
    expect(Object.keys(environments)).toEqual([
      'development',
      'staging',
      'production',
    ]);
    expect(environments.production).toEqual(
      productionPlan({ approval: 'portal' }),
    );
    expect(environments.staging).toMatchObject({
      strategy: 'blue-green',
      stages: [{ weightPercent: 100, holdSeconds: 0 }],
      bakeTimeSeconds: 300,
    });
    expect(environments.development.bakeTimeSeconds).toBe(0);
  });

  it('applies the stages and triggers of the specification by default', () => {
    const { environments } = parseDeploymentDescriptor(
      'apiVersion: canary-portal/v1\nenvironments: { production: { strategy: canary } }',
    );
    expect(environments.production).toEqual(productionPlan());
  });

  it('switches a trigger off with false', () => {
    const { environments } = parseDeploymentDescriptor(
      DESIGN.replace(
        /response-time-threshold: .*/,
        'response-time-threshold: false',
      ),
    );
    expect(environments.production.triggers).not.toHaveProperty(
      'responseTimeThreshold',
    );
  });

  it('reads a worker, and bakes it until its queue can say something', () => {
    const worker = (triggers: string, more = '') =>
      parseDeploymentDescriptor(
        `apiVersion: canary-portal/v1\nenvironments: { production: { strategy: rolling${more}, rollback-triggers: { ${triggers} } } }`,
      ).environments.production;
    const named = worker('queue-age-threshold: { queue: orders-jobs.fifo }');
    expect(named.triggers.queueAgeThreshold).toEqual({
      queue: 'orders-jobs.fifo',
      aboveSeconds: 300,
    });
    expect(named.bakeTimeSeconds).toBe(600);
    const patient = 'queue-age-threshold: { queue: jobs, above: 90s }';
    expect(worker(patient).bakeTimeSeconds).toBe(420);
    expect(worker(patient, ', bake-time: 2m').bakeTimeSeconds).toBe(120);
    const none = worker('queue-age-threshold: false');
    expect(none.triggers).not.toHaveProperty('queueAgeThreshold');
    expect(none.bakeTimeSeconds).toBe(0);
  });

  it('reads environments that share settings through an anchor', () => {
    const { environments } = parseDeploymentDescriptor(
      [
        'apiVersion: canary-portal/v1',
        'environments:',
        '  eu: &canary { strategy: canary, max-hold: 1m }',
        '  us: { <<: *canary, bake-time: 1m }',
      ].join('\n'),
    );
    expect(environments.us).toMatchObject({
      maxHoldSeconds: 60,
      bakeTimeSeconds: 60,
    });
  });

  it.each([
    ['strategy: canary', 'strategy: canari', 6, /rolling, blue-green, canary/],
    ['approval: portal', 'approval: me', 7, /"me".*portal, github, none/],
    ['percentage: 25,', 'percentage: 250,', 10, /250 is not a percentage/],
    ['percentage: 25,', 'percentage: 25.55,', 10, /tenths/],
    ['percentage: 25,', 'percentage: 2,', 10, /grow: 2 % comes after 5 %/],
    ['duration: 2m', 'duration: 2', 9, /2 is not a duration such as 500ms/],
    ['duration: 2m', 'duration: 25h', 9, /1s to 24h/],
    ['{ percentage: 100 }', '{ percentage: 90 }', 12, /last stage must be 100/],
    [
      '{ percentage: 100 }',
      '{ percentage: 100, duration: 1m }',
      12,
      /bake-time/,
    ],
    ['5, duration: 2m', '5', 9, /needs a duration/],
    [
      'interval: 10s',
      'intervall: 10s',
      14,
      /"intervall".*consecutive, interval/,
    ],
    ['above: 5%', 'above: 5s', 15, /"5s" is not a percentage such as 5 or 5%/],
    ['minimum-requests: 50', 'minimum-requests: 0', 15, /from 1 to 1000000/],
    ['p95', 'p5', 16, /p50 to p99.99/],
    ['after-max-hold: rollback', 'after-max-hold: x', 19, /rollback, continue/],
    ['bake-time: 10m', 'bake-time: 90s', 21, /whole minutes/],
    ['bake-time: 10m', 'bake: 10m', 21, /"bake" is not known.*bake-time/],
    ['apiVersion: canary-portal/v1', 'apiVersion: v2', 1, /canary-portal\/v1/],
    ['max-hold: 15m', 'max-hold: 24h', 18, /shorten one of them/],
    [
      '{ strategy: rolling }',
      '{ strategy: rolling, approval: portal }',
      3,
      /cannot wait for the portal/,
    ],
    [
      '{ strategy: rolling }',
      '{ strategy: rolling, canary-stages: [] }',
      3,
      /canary-stages needs the strategy canary/,
    ],
    ['{ strategy: rolling }', 'rolling', 3, /expected an environment/],
    [
      'manual-trigger:',
      'queue-age-threshold: { above: 5m }\n      manual-trigger:',
      17,
      /name the SQS queue, such as orders-jobs/,
    ],
    [
      'manual-trigger:',
      'queue-age-threshold: { queue: a/b }\n      manual-trigger:',
      17,
      /"a\/b" is not the name of an SQS queue: use at most 80 letters/,
    ],
    [
      'manual-trigger:',
      'queue-age-threshold: { queue: jobs, above: 30s }\n      manual-trigger:',
      17,
      /30s is out of range: allowed is 1m to 12h/,
    ],
    [
      'manual-trigger:',
      'queue-age-threshold: true\n      manual-trigger:',
      17,
      /expected queue, above, or false to switch it off/,
    ],
    [
      'bake-time: 5m }',
      'bake-time: 5m, rollback-triggers: { queue-age-threshold: { queue: jobs } } }',
      4,
      /must be longer than the 5m that queue-age-threshold allows/,
    ],
  ])(
    'for "%s" → "%s" it names line %d and what is allowed',
    (from, to, line, message) => {
      const issues = changed(from, to);
      expect(issues).toHaveLength(1);
      expect(issues[0].line).toBe(line);
      expect(issues[0].message).toMatch(message);
    },
  );

  it('points at the value, with its path', () => {
    expect(changed('percentage: 25,', 'percentage: 250,')[0]).toMatchObject({
      line: 10,
      column: 23,
      path: 'environments.production.canary-stages[1].percentage',
    });
  });

  it('names the nearest list for stages that ECS cannot express', () => {
    const [issue] = changed(
      '{ percentage: 5, duration: 2m }',
      '{ percentage: 1, duration: 2m }',
    );
    expect(issue.line).toBe(9);
    expect(issue.message).toMatch(/nearest list it can express is 5\/25\/50/);
  });

  it('reports every issue at once, in a message for a log', () => {
    const text = DESIGN.replace('max-hold: 15m', 'max-hold: 15').replace(
      'p95',
      '95',
    );
    expect(() => parseDeploymentDescriptor(text)).toThrow(
      /^deployment\.yaml:16:\d+: environments.*\ndeployment\.yaml:18:\d+: environments.*$/,
    );
  });

  it('names the line of a text that is no YAML', () => {
    expect(changed('max-hold: 15m', 'max-hold: [15m')[0].line).toBe(19);
  });

  it.each(['', '[]', 'text', 'apiVersion: canary-portal/v1', 'a: *b'])(
    'refuses the file "%s"',
    text => {
      expect(issuesOf(text)[0].message).not.toBe('');
    },
  );

  it('refuses aliases that multiply without end', () => {
    const levels = Array.from({ length: 12 }, (_, i) =>
      i === 0
        ? 'a0: &a0 [x, x, x, x, x, x, x, x, x]'
        : `a${i}: &a${i} [${Array(9)
            .fill(`*a${i - 1}`)
            .join(', ')}]`,
    );
    expect(issuesOf(levels.join('\n'))[0].message).toMatch(/alias/i);
  });
});
