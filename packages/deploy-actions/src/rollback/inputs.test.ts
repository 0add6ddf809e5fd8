import { withInputs } from '../__testUtils__/withInputs';
import { readInputs } from './inputs';

const service = {
  cluster: 'platform',
  service: 'orders-production',
  environment: 'production',
};
const env = {
  AWS_REGION: 'eu-west-1',
  GITHUB_REPOSITORY: 'acme/orders',
  GITHUB_RUN_ID: '7',
  GITHUB_ACTOR: 'owner',
  GITHUB_TRIGGERING_ACTOR: 'release-manager',
  GITHUB_RUN_ATTEMPT: '2',
};
const read = (inputs: Record<string, string>) =>
  withInputs({ ...service, ...inputs }, () => readInputs(env));

describe('the inputs of a rollback', () => {
  it('ask for the last good version by default, and say who asked', () => {
    expect(read({})).toEqual({
      target: { cluster: 'platform', service: 'orders-production' },
      region: 'eu-west-1',
      environment: 'production',
      mode: 'manual',
      to: undefined,
      reason: 'Asked for by release-manager in the workflow.',
      actor: 'release-manager',
      run: 'https://github.com/acme/orders/actions/runs/7',
      attempt: 2,
      timeLimitSeconds: 900,
    });
  });

  it('take a run by its id or its address', () => {
    expect(read({ mode: 'auto', run: '12' }).run).toBe(
      'https://github.com/acme/orders/actions/runs/12',
    );
    expect(read({ mode: 'auto', run: 'local-1' }).run).toBe('local-1');
  });

  it('keep the reason to one line that a tag can hold', () => {
    const { reason } = read({ reason: `slow\n${'x'.repeat(300)}` });
    expect(reason).toMatch(/^slow x{114}…$/);
  });

  it.each([
    [{ mode: 'magic' }, /use manual or auto/],
    [{ mode: 'auto', target: '1.0.0' }, /Leave target out/],
    [{ environment: '' }, /environment is missing/],
    [{ 'time-limit-minutes': 'soon' }, /a number of minutes/],
    [{ cluster: '' }, /Name the service/],
  ])('%j are refused with what to do', (inputs, message) => {
    expect(() => read(inputs)).toThrow(message);
  });
});
