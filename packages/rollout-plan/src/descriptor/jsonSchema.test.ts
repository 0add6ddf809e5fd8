import Ajv from 'ajv';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { deploymentJsonSchema } from './jsonSchema';
import { DescriptorError, parseDeploymentDescriptor } from './parse';

const validate = new Ajv({ strict: false }).compile(deploymentJsonSchema);

const document = (production: unknown) => ({
  apiVersion: 'canary-portal/v1',
  environments: { production },
});

const sometimes = <T>(right: fc.Arbitrary<T>, wrong: unknown[]) =>
  fc.oneof(
    { weight: 8, arbitrary: right },
    { weight: 1, arbitrary: fc.constantFrom(...wrong) },
  );

const environment = fc.record(
  {
    strategy: sometimes(fc.constantFrom('canary', 'blue-green', 'rolling'), [
      'x',
    ]),
    approval: sometimes(fc.constantFrom('github', 'none'), ['nobody', 1]),
    'compare-with-stable': sometimes(fc.boolean(), ['yes']),
    'max-hold': sometimes(fc.constantFrom('15m', '1h', '0s'), [15, '15', 'm']),
    'after-max-hold': sometimes(fc.constantFrom('rollback', 'continue'), ['']),
    'bake-time': sometimes(fc.constantFrom('10m', '120s'), [true, '5 m']),
    'rollback-triggers': fc.record(
      {
        'health-check-failure': sometimes(
          fc.constantFrom(false, {}, { consecutive: 3, interval: '10s' }),
          [true, { consecutive: 0 }, { x: 1 }],
        ),
        'error-rate-threshold': sometimes(
          fc.constantFrom(false, { above: '5%' }, { above: 5 }),
          [{ above: 'x' }, { above: 0 }],
        ),
        'response-time-threshold': sometimes(
          fc.constantFrom({ percentile: 'p99' }, { above: '500ms' }),
          [{ percentile: 95 }, []],
        ),
        'queue-age-threshold': sometimes(
          fc.constantFrom(false, { queue: 'jobs', above: '1m' }),
          [{}, { queue: 'a b' }, { queue: 'jobs', above: 60 }],
        ),
      },
      { requiredKeys: [] },
    ),
    unknown: fc.constant(1),
  },
  {
    requiredKeys: [
      'strategy',
      'approval',
      'max-hold',
      'rollback-triggers',
      'after-max-hold',
    ],
  },
);

function accepted(written: unknown): boolean {
  try {
    parseDeploymentDescriptor(stringify(written));
    return true;
  } catch (error) {
    expect(error).toBeInstanceOf(DescriptorError);
    return false;
  }
}

describe('deploymentJsonSchema', () => {
  it('agrees with the parser on what is well-formed', () => {
    let good = 0;
    fc.assert(
      fc.property(environment, production => {
        const written = document(production);
        const parsed = accepted(written);
        expect(validate(written)).toBe(parsed);
        good += parsed ? 1 : 0;
      }),
      { numRuns: 700, seed: 7 },
    );
    expect(good).toBeGreaterThan(20);
  });

  it('knows stages, which only a canary has', () => {
    const stages = [{ percentage: 5, duration: '2m' }, { percentage: 100 }];
    expect(
      validate(document({ strategy: 'canary', 'canary-stages': stages })),
    ).toBe(true);
    expect(
      validate(document({ strategy: 'rolling', 'canary-stages': stages })),
    ).toBe(false);
  });
});
