import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import authPlugin from '@backstage/plugin-auth-backend';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import request from 'supertest';
import { PERSONA_HEADER } from './authenticator';
import authModuleSandboxProvider from '.';

const viewer = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name: 'viewer', namespace: 'default' },
  spec: { memberOf: [] },
};

const persona = {
  id: 'viewer',
  title: 'Viewer',
  userEntityRef: 'user:default/viewer',
};

async function startAuth(sandbox: object) {
  const { server } = await startTestBackend({
    features: [
      authPlugin,
      authModuleSandboxProvider,
      catalogServiceMock.factory({ entities: [viewer] }),
      mockServices.rootConfig.factory({
        data: {
          app: { baseUrl: 'http://localhost:3000' },
          auth: { providers: { sandbox } },
        },
      }),
    ],
  });
  return request(server);
}

describe('the sandbox auth provider', () => {
  it('signs in as the persona that the request names', async () => {
    const auth = await startAuth({ enabled: true, personas: [persona] });

    const response = await auth
      .get('/api/auth/sandbox/refresh')
      .set(PERSONA_HEADER, 'viewer');

    expect(response.status).toBe(200);
    expect(response.body).toMatchObject({
      profile: { displayName: 'Viewer' },
      backstageIdentity: {
        identity: {
          userEntityRef: 'user:default/viewer',
          ownershipEntityRefs: ['user:default/viewer'],
        },
      },
    });
  });

  it('names the personas to somebody who names none of them', async () => {
    const auth = await startAuth({ enabled: true, personas: [persona] });

    const response = await auth
      .get('/api/auth/sandbox/refresh')
      .set(PERSONA_HEADER, 'admin');

    expect(response.status).toBe(401);
    expect(response.body.error.message).toMatch(/x-sandbox-persona: viewer/);
  });

  it('refuses everybody unless it is enabled', async () => {
    const auth = await startAuth({ personas: [persona] });

    const response = await auth
      .get('/api/auth/sandbox/refresh')
      .set(PERSONA_HEADER, 'viewer');

    expect(response.status).toBe(403);
    expect(response.body.error.message).toMatch(/enabled/);
  });

  it('refuses what came through a proxy', async () => {
    const auth = await startAuth({ enabled: true, personas: [persona] });

    const response = await auth
      .get('/api/auth/sandbox/refresh')
      .set(PERSONA_HEADER, 'viewer')
      .set('x-forwarded-for', '203.0.113.7');

    expect(response.status).toBe(403);
    expect(response.body.error.message).toMatch(/this machine only/);
  });
});
