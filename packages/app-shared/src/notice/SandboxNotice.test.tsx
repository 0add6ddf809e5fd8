import { configApiRef } from '@backstage/core-plugin-api';
import {
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import { SandboxNotice } from './SandboxNotice';

const renderWith = (app: object) =>
  renderInTestApp(
    <TestApiProvider
      apis={[[configApiRef, mockApis.config({ data: { app } })]]}
    >
      <SandboxNotice />
    </TestApiProvider>,
  );

describe('the notice of the sandbox', () => {
  it('says that nothing is real where the configuration says so', async () => {
    await renderWith({ sandbox: true });

    expect(screen.getByRole('note')).toHaveTextContent(
      'This portal runs on the sandbox: no real GitHub, no real AWS',
    );
  });

  it('is not there in a portal that is real', async () => {
    await renderWith({});

    expect(screen.queryByRole('note')).not.toBeInTheDocument();
  });
});
