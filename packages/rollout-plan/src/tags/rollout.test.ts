import fc from 'fast-check';
import { anyPlan, productionPlan } from '../__testUtils__/plans';
import { TagError } from './errors';
import { decodeRolloutTags, encodeRolloutTags } from './rollout';
import { RolloutMeta, Tag } from './types';

const META: RolloutMeta = {
  schema: 1,
  environment: 'production',
  repository: 'shop/checkout',
  commit: '0123456789abcdef0123456789abcdef01234567',
  version: 'v1.4.0',
  run: 'https://github.com/shop/checkout/actions/runs/123/attempts/1',
  actor: 'dependabot[bot]',
  plan: productionPlan({ approval: 'portal' }),
  fingerprint: 'f'.repeat(32),
};

const short = fc.string({ unit: 'grapheme', maxLength: 12 });

const anyMeta: fc.Arbitrary<RolloutMeta> = fc.record(
  {
    schema: fc.constant(1 as const),
    environment: short,
    repository: short,
    commit: short,
    version: short,
    run: fc.webUrl().filter(url => url.length < 80),
    actor: fc.constantFrom('dependabot[bot]', '김', 'a b'),
    plan: anyPlan,
    fingerprint: short,
    commitMessage: fc.constantFrom('raise limit to 5%', '결제 오류 수정'),
    rollbackOf: fc.constant(
      'arn:aws:ecs:eu-west-1:111122223333:service-revision/platform/checkout/1',
    ),
    reason: short,
  },
  {
    requiredKeys: [
      'schema',
      'environment',
      'repository',
      'commit',
      'version',
      'run',
      'actor',
      'plan',
      'fingerprint',
    ],
  },
);

const without = (tags: Tag[], name: string) =>
  tags.filter(({ key }) => key !== `canary-portal:${name}`);

const changed = (name: string, value: string) => [
  ...without(encodeRolloutTags(META), name),
  { key: `canary-portal:${name}`, value },
];

describe('rollout tags', () => {
  it('can be read by people', () => {
    const values = Object.fromEntries(
      encodeRolloutTags(META).map(({ key, value }) => [key, value]),
    );
    expect(values).toMatchObject({
      'canary-portal:schema': '1',
      'canary-portal:actor': 'dependabot+5Bbot+5D',
      'canary-portal:plan':
        'canary portal hold=15m/rollback up=10m bake=10m 5/2m 25/3m 50/5m 100',
      'canary-portal:triggers':
        'health=3/10s errors=5/50 latency=95/2s/200 manual=admin compare=stable',
    });
  });

  it('say the queue of a worker', () => {
    const plan = productionPlan();
    plan.triggers.queueAgeThreshold = { queue: 'jobs.fifo', aboveSeconds: 300 };
    const tags = encodeRolloutTags({ ...META, plan });
    expect(tags.find(tag => tag.key.endsWith(':triggers'))?.value).toBe(
      'health=3/10s errors=5/50 latency=95/2s/200 queue=jobs.fifo/5m manual=admin compare=stable',
    );
  });

  it('lose nothing of any rollout and keep to the rules of AWS', () => {
    fc.assert(
      fc.property(anyMeta, meta => {
        const tags = encodeRolloutTags(meta);
        expect(tags.length).toBeLessThanOrEqual(20);
        for (const { key, value } of tags) {
          expect(key).toMatch(/^canary-portal:[a-z-]{1,100}$/);
          expect(value).toMatch(/^[\p{L}\p{Z}\p{N}_.:/=+\-@]{0,256}$/u);
        }
        expect(decodeRolloutTags(tags)).toEqual(meta);
      }),
      { numRuns: 300 },
    );
  });

  it('are found among tags of others', () => {
    expect(
      decodeRolloutTags([
        { key: 'team', value: 'shop' },
        {},
        ...encodeRolloutTags(META),
      ]),
    ).toEqual(META);
    expect(decodeRolloutTags([{ key: 'team', value: 'shop' }])).toBeNull();
  });

  it('keep the first line of a commit message, cut to a tag', () => {
    const tags = encodeRolloutTags({
      ...META,
      commitMessage: `${'긴 제목! '.repeat(80)}\nbody`,
    });
    const meta = decodeRolloutTags(tags);
    expect(meta?.commitMessage?.startsWith('긴 제목! 긴')).toBe(true);
    expect(meta?.commitMessage?.endsWith('...')).toBe(true);
  });

  it.each([
    ['schema', '2', /schema 2; this version reads schema 1/],
    ['plan', 'canary portal', /plan/],
    [
      'plan',
      'x portal hold=1m/rollback up=1m bake=1m 100',
      /rolling, blue-green, canary/,
    ],
    ['plan', 'canary portal hold=1m/rollback up=1m bake=1m', /no stages/],
    [
      'plan',
      'canary portal hold=1m/stay up=1m bake=1m 100',
      /rollback, continue/,
    ],
    [
      'plan',
      'canary portal hold=1m/rollback up=1m bake=1m 5/2 100',
      /2m or 90s/,
    ],
    [
      'triggers',
      'health=x/10s manual=admin compare=stable',
      /a number is expected/,
    ],
    ['triggers', 'compare=stable', /lacks "manual"/],
    ['actor', 'x+', /character code/],
  ])('with %s "%s" are refused', (name, value, message) => {
    expect(() => decodeRolloutTags(changed(name, value))).toThrow(message);
  });

  it.each(['commit', 'plan', 'triggers', 'fingerprint'])(
    'without %s are ours but malformed',
    name => {
      expect(() =>
        decodeRolloutTags(without(encodeRolloutTags(META), name)),
      ).toThrow(TagError);
    },
  );

  it('refuse a value that no tag can hold', () => {
    expect(() =>
      encodeRolloutTags({ ...META, version: 'v'.repeat(300) }),
    ).toThrow(/256/);
  });
});
