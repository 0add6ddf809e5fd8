import { render, screen } from '@testing-library/react';
import { App } from './App';

const data = {
  app: { title: 'Canary Portal', baseUrl: 'http://localhost:3000' },
  backend: { baseUrl: 'http://localhost:7007' },
  auth: {
    providers: { sandbox: { personas: [{ id: 'viewer', title: 'Viewer' }] } },
  },
};

describe('the legacy portal', () => {
  it('asks who to be before it shows anything', async () => {
    process.env = {
      NODE_ENV: 'test',
      // What the backstage-cli puts there when it bundles.
      APP_CONFIG: [{ data, context: 'test' }] as unknown as string,
    };

    render(<App />);

    expect(
      await screen.findByText(
        'Sign in to Canary Portal',
        {},
        { timeout: 20_000 },
      ),
    ).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Viewer' })).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Catalog' })).toBeNull();
  }, 30_000);
});
