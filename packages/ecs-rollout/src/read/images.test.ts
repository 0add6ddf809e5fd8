import {
  blockTag,
  findBlock,
  isBlocking,
  MAX_BLOCKS,
  toBlock,
} from '../blocks/blocks';
import {
  encodeBlock,
  SERVICE_TAGS,
  type Block,
} from '@canary-portal/rollout-plan';
import { findRestingDrift } from './drift';
import { digestsOf, fingerprintOf, parseImage, pinned } from './images';
import { weightsOf } from './loadBalancer';
import { blocksOf } from './service';

const DIGEST = `sha256:${'a'.repeat(64)}`;

describe('an image reference', () => {
  it.each([
    ['app', { repository: 'app' }],
    ['app:1.2', { repository: 'app', tag: '1.2' }],
    ['host:5000/team/app', { repository: 'host:5000/team/app' }],
    ['host:5000/app:1', { repository: 'host:5000/app', tag: '1' }],
    [`h/app:1@${DIGEST}`, { repository: 'h/app', tag: '1', digest: DIGEST }],
  ])('%s is taken apart', (image, parts) => {
    expect(parseImage(image)).toEqual(parts);
  });

  it('is pinned to its digest, whatever its tag', () => {
    expect(pinned('h/app:1', DIGEST)).toBe(`h/app@${DIGEST}`);
    expect(pinned('h/app:1', undefined)).toBe('h/app:1');
  });
});

describe('a fingerprint', () => {
  const definition = (image: string, value = '1') => ({
    containerDefinitions: [
      { name: 'app', image, environment: [{ name: 'A', value }] },
    ],
  });
  const of = (image: string, value?: string, resolved?: string) => {
    const d = definition(image, value);
    const images = resolved
      ? [{ containerName: 'app', imageDigest: resolved }]
      : [];
    return fingerprintOf(d, digestsOf(d.containerDefinitions, images));
  };

  it('is of the digest and not of the tag', () => {
    expect(of('h/app:1', '1', DIGEST)).toBe(of(`h/app@${DIGEST}`));
    expect(of('h/app:1', '1', DIGEST)).toBe(of('h/app:2', '1', DIGEST));
    expect(of('h/app:1')).not.toBe(of('h/app:2'));
  });

  it('changes with a variable: the fix of a bad one can be deployed', () => {
    expect(of(`h/app@${DIGEST}`, '1')).not.toBe(of(`h/app@${DIGEST}`, '2'));
  });
});

describe('blocks on a service', () => {
  const block = (fingerprint: string, at = 0): Block => ({
    fingerprint,
    deploymentId: 'd',
    trigger: 'max-hold',
    weightPercent: 5,
    at,
  });
  const key = (n: number) => `${SERVICE_TAGS.blockedPrefix}${n}`;

  it('take the tag of the same fingerprint, else a free one, else the oldest', () => {
    const tags: Record<string, string> = {
      [key(1)]: encodeBlock(block('a', 2_000)),
      [key(3)]: encodeBlock(block('c', 1_000)),
    };
    expect(blockTag(tags, block('c')).key).toBe(key(3));
    expect(blockTag(tags, block('new')).key).toBe(key(2));
    const full = Object.fromEntries(
      Array.from({ length: MAX_BLOCKS }, (_, i) => [
        key(i + 1),
        encodeBlock(block(`f${i}`, i === 4 ? 1 : 5_000 + i)),
      ]),
    );
    expect(blockTag(full, block('new')).key).toBe(key(5));
  });

  it('are read newest first, and what cannot be read blocks nothing', () => {
    const tags = {
      [key(1)]: encodeBlock(block('a', 1_000)),
      [key(2)]: encodeBlock(block('b', 2_000)),
      [key(3)]: 'rubbish',
    };
    expect(blocksOf(tags).map(b => b.block.fingerprint)).toEqual(['b', 'a']);
  });

  it('blame the version or the driver', () => {
    expect(isBlocking({ trigger: 'error-rate-threshold' })).toBe(true);
    expect(isBlocking({ trigger: 'manual-trigger' })).toBe(true);
    expect(isBlocking({ trigger: 'hook-timeout' })).toBe(false);
    const lenient = { ...block('a'), trigger: 'driver-error' as const };
    expect(findBlock([lenient], 'a')).toBeUndefined();
    expect(findBlock([block('a')], 'a')).toEqual(block('a'));
  });

  it('carry the numbers of the check that failed', () => {
    const facts = {
      fingerprint: 'a',
      deploymentId: 'd',
      weightPercent: 5,
      at: 0,
    };
    expect(
      toBlock(
        {
          id: 'error-rate',
          trigger: 'error-rate-threshold',
          outcome: 'fail',
          unit: 'percent',
          observed: 18,
          limit: 5,
          requests: 90,
          source: 'service-metrics',
          sentence: 'Error rate 18 %',
        },
        facts,
      ),
    ).toEqual({
      ...facts,
      trigger: 'error-rate-threshold',
      unit: 'percent',
      observed: 18,
      limit: 5,
      requests: 90,
      source: 'service-metrics',
    });
  });
});

describe('drift from the resting configuration', () => {
  it('is a strategy with steps, pauses, or alarms switched off', () => {
    expect(
      findRestingDrift({
        strategy: 'LINEAR',
        lifecycleHooks: [
          { targetType: 'PAUSE', lifecycleStages: ['POST_SCALE_UP'] },
        ],
        alarms: { alarmNames: ['orders-5xx'], enable: false, rollback: false },
      }),
    ).toEqual([
      expect.stringContaining('strategy LINEAR'),
      expect.stringContaining('pauses at POST_SCALE_UP'),
      expect.stringContaining('does not watch orders-5xx'),
    ]);
  });

  it('is none at rest, nor for a service that never heard of this product', () => {
    expect(findRestingDrift(undefined)).toEqual([]);
    expect(
      findRestingDrift({ strategy: 'BLUE_GREEN', lifecycleHooks: [] }),
    ).toEqual([]);
    expect(findRestingDrift({ strategy: 'ROLLING' })).toEqual([]);
  });
});

describe('the weights of a rule', () => {
  it('are shares that sum to 100, whatever the numbers', () => {
    const arn = (name: string) => `arn:x:targetgroup/${name}/1`;
    expect(
      weightsOf([
        {
          Type: 'forward',
          ForwardConfig: {
            TargetGroups: [
              { TargetGroupArn: arn('blue'), Weight: 3 },
              { TargetGroupArn: arn('green'), Weight: 1 },
            ],
          },
        },
      ]).map(({ name, weightPercent }) => [name, weightPercent]),
    ).toEqual([
      ['blue', 75],
      ['green', 25],
    ]);
    expect(
      weightsOf([{ Type: 'forward', TargetGroupArn: arn('one') }]),
    ).toMatchObject([{ name: 'one', weightPercent: 100 }]);
    expect(weightsOf([])).toEqual([]);
  });
});
