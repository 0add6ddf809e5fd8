import { createHash } from 'crypto';
import fc from 'fast-check';
import { fingerprint } from './fingerprint';
import { sha256 } from './sha256';
import { FingerprintContainer, FingerprintInput } from './types';

const DIGEST = `sha256:${'a'.repeat(64)}`;

const APP: FingerprintContainer = {
  name: 'app',
  image: `registry/checkout@${DIGEST}`,
  command: ['node', 'server.js'],
  environment: [
    { name: 'A', value: '1' },
    { name: 'B', value: '2' },
  ],
  secrets: [{ name: 'S', valueFrom: 'arn:aws:ssm:eu-west-1:1:parameter/s' }],
  portMappings: [{ containerPort: 8080 }],
};
const SIDECAR: FingerprintContainer = { name: 'sidecar', image: 'proxy:1' };
const TASK: FingerprintInput = {
  containers: [APP, SIDECAR],
  cpu: '256',
  memory: 512,
};
const changedApp = (change: Partial<FingerprintContainer>) =>
  fingerprint({ ...TASK, containers: [{ ...APP, ...change }, SIDECAR] });

describe('sha256', () => {
  it('agrees with the platform for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text => {
        expect(sha256(text)).toBe(
          createHash('sha256').update(text, 'utf8').digest('hex'),
        );
      }),
    );
  });
});

describe('fingerprint', () => {
  it('is 32 hexadecimal digits', () => {
    expect(fingerprint(TASK)).toMatch(/^[0-9a-f]{32}$/);
  });

  it('does not depend on the order of containers and variables', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([APP, SIDECAR], { minLength: 2 }),
        fc.shuffledSubarray(APP.environment ?? [], { minLength: 2 }),
        (containers, environment) => {
          expect(
            fingerprint({
              ...TASK,
              containers: containers.map(container =>
                container === APP ? { ...APP, environment } : container,
              ),
            }),
          ).toBe(fingerprint(TASK));
        },
      ),
    );
  });

  it('reads the defaults that ECS fills in as nothing', () => {
    expect(
      changedApp({
        cpu: 0,
        essential: true,
        entryPoint: [],
        portMappings: [
          { containerPort: 8080, hostPort: 8080, protocol: 'tcp' },
        ],
      }),
    ).toBe(fingerprint(TASK));
  });

  it('knows an image by its digest, wherever that is written', () => {
    expect(changedApp({ image: 'mirror/checkout:v7', digest: DIGEST })).toBe(
      fingerprint(TASK),
    );
  });

  it.each<[string, Partial<FingerprintContainer>]>([
    ['image', { image: `registry/checkout@sha256:${'b'.repeat(64)}` }],
    ['variable', { environment: [{ name: 'A', value: '2' }] }],
    ['secret', { secrets: [{ name: 'S', valueFrom: 'other' }] }],
    ['command', { command: ['node', 'other.js'] }],
    ['memory', { memory: 128 }],
  ])('changes with the %s', (_, change) => {
    expect(changedApp(change)).not.toBe(fingerprint(TASK));
  });
});
