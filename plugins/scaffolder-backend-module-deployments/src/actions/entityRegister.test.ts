import { ConflictError, NotFoundError } from '@backstage/errors';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { run } from '../__testUtils__/run';
import { createEntityRegisterAction } from './entityRegister';

const input = {
  name: 'checkout',
  catalogInfoUrl:
    'https://github.com/acme/checkout/blob/main/catalog-info.yaml',
};

/** What the catalog's HTTP client throws. */
const overHttp = (statusCode: number) =>
  Object.assign(new Error('Refused'), { name: 'ResponseError', statusCode });

describe('deployments:entity:register', () => {
  it('registers the location', async () => {
    const addLocation = jest.fn().mockResolvedValue({});
    const catalog = catalogServiceMock.mock({ addLocation });

    const output = await run(createEntityRegisterAction({ catalog }), input);

    expect(addLocation).toHaveBeenCalledWith(
      { type: 'url', target: input.catalogInfoUrl },
      { credentials: expect.anything() },
    );
    expect(output).toEqual({
      entityRef: 'component:default/checkout',
      registered: true,
    });
  });

  it.each([new ConflictError('It is there'), overHttp(409)])(
    'reads a location anew that is there already (%s)',
    async conflict => {
      const refreshEntity = jest.fn().mockResolvedValue(undefined);
      const catalog = catalogServiceMock.mock({
        addLocation: jest.fn().mockRejectedValue(conflict),
        refreshEntity,
      });

      const output = await run(createEntityRegisterAction({ catalog }), input);

      expect(refreshEntity).toHaveBeenCalledWith('component:default/checkout', {
        credentials: expect.anything(),
      });
      expect(output.registered).toBe(false);
    },
  );

  it('is content when the catalog has not read the location yet', async () => {
    const catalog = catalogServiceMock.mock({
      addLocation: jest.fn().mockRejectedValue(overHttp(409)),
      refreshEntity: jest.fn().mockRejectedValue(new NotFoundError('Not yet')),
    });

    const output = await run(createEntityRegisterAction({ catalog }), input);

    expect(output.entityRef).toBe('component:default/checkout');
  });

  it('fails with the reason when the catalog refuses', async () => {
    const catalog = catalogServiceMock.mock({
      addLocation: jest.fn().mockRejectedValue(overHttp(403)),
    });

    await expect(
      run(createEntityRegisterAction({ catalog }), input),
    ).rejects.toThrow('Refused');
  });

  it('only says what it would do in a dry run', async () => {
    const addLocation = jest.fn();
    const catalog = catalogServiceMock.mock({ addLocation });

    const output = await run(createEntityRegisterAction({ catalog }), input, {
      isDryRun: true,
    });

    expect(addLocation).not.toHaveBeenCalled();
    expect(output.entityRef).toBe('component:default/checkout');
  });
});
