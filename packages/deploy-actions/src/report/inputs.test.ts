import { withInputs } from '../__testUtils__/withInputs';
import { readInputs } from './inputs';

const read = (inputs: Record<string, string>) =>
  withInputs(
    { cluster: 'platform', services: 'production: orders', ...inputs },
    () => readInputs({ AWS_REGION: 'eu-west-1' }),
  );

describe('the inputs of a report', () => {
  it('name environments and services, one a line', () => {
    expect(
      read({
        services: '\n  staging: orders-staging\n production:orders_1 \n',
        days: '30',
      }),
    ).toEqual({
      services: [
        {
          environment: 'staging',
          target: { cluster: 'platform', service: 'orders-staging' },
        },
        {
          environment: 'production',
          target: { cluster: 'platform', service: 'orders_1' },
        },
      ],
      region: 'eu-west-1',
      days: 30,
    });
  });

  it.each([
    [{ services: 'orders' }, /the line "orders": write environment and/],
    [{ services: '' }, /services is missing/],
    [{ cluster: '' }, /cluster is missing/],
    [{ days: '91' }, /ECS keeps the history of 90 days/],
    [{ days: 'all' }, /a number of days/],
  ])('%j are refused with what to do', (inputs, message) => {
    expect(() => read(inputs)).toThrow(message);
  });
});
