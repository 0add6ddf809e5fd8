import type { DeploymentsApi } from '@canary-portal/plugin-deployments-common';
import { aConformance } from './conformanceFixtures';
import { aCommand, anOverview, aPreview, aRollout, aSummary } from './fixtures';

/** A backend whose calls can be looked at. */
export type FakeApi = {
  [Method in keyof DeploymentsApi]: jest.Mock<
    ReturnType<DeploymentsApi[Method]>,
    Parameters<DeploymentsApi[Method]>
  >;
};

/** The backend, answering from the fixtures; change what the test is about. */
export function fakeApi(changes: Partial<DeploymentsApi> = {}): FakeApi {
  const api: DeploymentsApi = {
    getOverview: async () => anOverview(),
    listRollouts: async () => ({
      items: [aSummary('1.8.2', { serving: true, servingPercent: 100 })],
    }),
    getRollout: async () => aRollout(),
    previewRollback: async () => aPreview(),
    requestRollback: async () => aCommand(),
    decideRollback: async () => aCommand(),
    getConformance: async () => aConformance(),
    refresh: async () => undefined,
    ...changes,
  };
  return {
    getOverview: jest.fn(api.getOverview),
    listRollouts: jest.fn(api.listRollouts),
    getRollout: jest.fn(api.getRollout),
    previewRollback: jest.fn(api.previewRollback),
    requestRollback: jest.fn(api.requestRollback),
    decideRollback: jest.fn(api.decideRollback),
    getConformance: jest.fn(api.getConformance),
    refresh: jest.fn(api.refresh),
  };
}

/** An error as `ResponseError.fromResponse` of `@backstage/errors` makes it. */
export function aResponseError(statusCode: number, message: string): Error {
  return Object.assign(new Error(`Request failed with ${statusCode}`), {
    name: 'ResponseError',
    statusCode,
    body: { error: { name: 'Error', message }, response: { statusCode } },
  });
}
