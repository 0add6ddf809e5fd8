import { ConfigReader } from '@backstage/config';
import { sandboxAuthenticator } from './authenticator';

const persona = {
  id: 'viewer',
  title: 'Viewer',
  userEntityRef: 'user:default/viewer',
};

describe('the configuration of the sandbox auth provider', () => {
  const nodeEnv = process.env.NODE_ENV;

  afterEach(() => {
    Object.assign(process.env, { NODE_ENV: nodeEnv });
  });

  it('refuses to run in production', () => {
    Object.assign(process.env, { NODE_ENV: 'production' });

    expect(() =>
      sandboxAuthenticator.initialize({
        config: new ConfigReader({ enabled: true, personas: [persona] }),
      }),
    ).toThrow('refuses to run in production');
  });

  it('runs in production when it is not enabled', () => {
    Object.assign(process.env, { NODE_ENV: 'production' });

    expect(
      sandboxAuthenticator.initialize({
        config: new ConfigReader({ personas: [persona] }),
      }).personas.size,
    ).toBe(0);
  });

  it('wants each persona to have an id of its own', () => {
    expect(() =>
      sandboxAuthenticator.initialize({
        config: new ConfigReader({
          enabled: true,
          personas: [persona, persona],
        }),
      }),
    ).toThrow("names 'viewer' twice");
  });
});
