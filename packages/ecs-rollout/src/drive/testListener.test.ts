import { worldWithOld } from '../__testUtils__/scenes';
import { SERVICE_HOST } from '../__testUtils__/fakeElb';

jest.setTimeout(60_000);

const ADDRESS = 'https://checkout.example.com:9443/health';

describe('the test listener', () => {
  it('is asked by the host that its rule takes', async () => {
    const world = await worldWithOld();
    const asked = new Set<string>();
    const probe = async (url: string, host?: string) => {
      asked.add(`${url} ${host}`);
      return true;
    };
    expect(await world.roll('new', { probe })).toMatchObject({
      outcome: 'completed',
    });
    expect([...asked]).toEqual([`${ADDRESS} ${SERVICE_HOST}`]);
  });

  it('that answered once and then badly is the cause, with what was asked', async () => {
    const world = await worldWithOld();
    let answers = 0;
    const probe = async () => {
      answers += 1;
      return answers === 1;
    };
    expect(await world.roll('new', { probe })).toMatchObject({
      outcome: 'rolled-back',
      cause: {
        trigger: 'health-check-failure',
        source: 'test-listener',
        sentence: expect.stringContaining(
          `${ADDRESS} (Host: ${SERVICE_HOST}) answered badly`,
        ),
      },
    });
  });

  it('that never answered is out of reach, which says nothing', async () => {
    const world = await worldWithOld();
    const probe = () => Promise.reject(new Error('ECONNREFUSED'));
    expect(await world.roll('new', { probe })).toMatchObject({
      outcome: 'completed',
    });
  });
});
