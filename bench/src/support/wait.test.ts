import { until } from './wait';

const never = async () => undefined;
const AT_ONCE = { withinMs: 0, everyMs: 1 };

describe('waiting', () => {
  it('ends with what there is to see', async () => {
    let looks = 0;
    const look = async () => (++looks < 3 ? undefined : looks);
    expect(await until('the third look', look, { everyMs: 1 })).toBe(3);
  });

  it('gives up with what it waited for', async () => {
    await expect(until('rain', never, AT_ONCE)).rejects.toThrow(
      /^Waited 0 s in vain for rain$/,
    );
  });

  it('says how things stood when it gave up', async () => {
    const tell = async () => 'a blue sky';
    await expect(until('rain', never, { ...AT_ONCE, tell })).rejects.toThrow(
      'in vain for rain, and saw last: a blue sky',
    );
  });

  it('gives up for its own reason when there is nobody left to tell', async () => {
    const tell = async () => {
      throw new Error('connect ECONNREFUSED');
    };
    await expect(until('rain', never, { ...AT_ONCE, tell })).rejects.toThrow(
      /in vain for rain, and cannot see any more: .*ECONNREFUSED/,
    );
  });
});
