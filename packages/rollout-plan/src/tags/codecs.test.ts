import fc from 'fast-check';
import { EVIDENCE_SOURCES, TRIGGERS } from '../judge/types';
import { decodeBlock, encodeBlock } from './block';
import {
  decodeAck,
  decodeIntent,
  decodeLease,
  encodeAck,
  encodeIntent,
  encodeLease,
} from './commands';
import { TagError } from './errors';
import { Ack, Block, Intent, Lease } from './types';

const AWS_VALUE = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]{0,256}$/u;

const at = fc
  .date({
    min: new Date('2020-01-01'),
    max: new Date('2100-01-01'),
    noInvalidDate: true,
  })
  .map(date => date.getTime());
const id = fc.oneof(
  fc.stringMatching(/^[A-Za-z0-9_-]{1,21}$/),
  fc.string({ maxLength: 10 }),
);
const figure = fc
  .integer({ min: 0, max: 999_999 })
  .map(thousandths => thousandths / 1000);

const blocks: fc.Arbitrary<Block> = fc.record(
  {
    fingerprint: fc.stringMatching(/^[0-9a-f]{32}$/),
    deploymentId: id,
    trigger: fc.constantFrom(...TRIGGERS),
    observed: figure,
    limit: figure,
    unit: fc.constantFrom('percent', 'seconds', 'failures'),
    requests: fc.nat(999_999),
    weightPercent: fc.integer({ min: 0, max: 1000 }).map(tenths => tenths / 10),
    at,
    source: fc.constantFrom(...EVIDENCE_SOURCES),
    blocking: fc.constant(false as const),
  },
  {
    requiredKeys: [
      'fingerprint',
      'deploymentId',
      'trigger',
      'weightPercent',
      'at',
    ],
  },
);

const intents: fc.Arbitrary<Intent> = fc.record({
  deploymentId: id,
  seq: fc.nat(),
  verb: fc.constantFrom('hold', 'skip-to'),
  arg: figure,
  expiresAt: at,
});

const acks: fc.Arbitrary<Ack> = fc.record(
  {
    seq: fc.nat(),
    result: fc.constantFrom('accepted', 'refused', 'expired'),
    detail: fc.string({ unit: 'grapheme', maxLength: 8 }),
  },
  { requiredKeys: ['seq', 'result'] },
);

const leases: fc.Arbitrary<Lease> = fc.record({
  run: fc.oneof(
    fc.webUrl().filter(url => url.length < 60),
    id,
  ),
  expiresAt: at,
});

function losesNothing<T>(
  values: fc.Arbitrary<T>,
  encode: (value: T) => string,
  decode: (value: string) => T,
) {
  fc.assert(
    fc.property(values, value => {
      const encoded = encode(value);
      expect(encoded).toMatch(AWS_VALUE);
      expect(decode(encoded)).toEqual(value);
    }),
  );
}

describe('the tags that portal and driver share', () => {
  it('lose nothing of a block', () => {
    losesNothing(blocks, encodeBlock, decodeBlock);
    expect.hasAssertions();
  });

  it('lose nothing of an intent, an acknowledgement and a lease', () => {
    losesNothing(intents, encodeIntent, decodeIntent);
    losesNothing(acks, encodeAck, decodeAck);
    losesNothing(leases, encodeLease, decodeLease);
    expect.hasAssertions();
  });

  it('write an intent as deployment, number, verb, argument and expiry', () => {
    expect(
      encodeIntent({
        deploymentId: 'Xy1',
        seq: 3,
        verb: 'skip-to',
        arg: 50,
        expiresAt: Date.UTC(2026, 0, 2),
      }),
    ).toBe('Xy1/3/skip-to/50/2026-01-02T00:00:00.000Z');
  });

  it('say in words what is wrong with a malformed one', () => {
    expect(() => decodeIntent('Xy1/3/hold/60')).toThrow(/deployment id\/seq/);
    expect(() =>
      decodeIntent('Xy1/3/rollback/0/2026-01-02T00:00:00.000Z'),
    ).toThrow(/known are hold, skip-to/);
    expect(() => decodeLease('run/tomorrow')).toThrow(/no time/);
    expect(() => decodeAck('x/accepted')).toThrow(/no number/);
    expect(() => decodeBlock('fingerprint')).toThrow(/name=value/);
    expect(() => decodeBlock('fingerprint=a')).toThrow(TagError);
  });
});
