import type { ReactElement } from 'react';
import { MemoryRouter } from 'react-router-dom';
import {
  analyticsApiRef,
  configApiRef,
  errorApiRef,
} from '@backstage/core-plugin-api';
import { translationApiRef } from '@backstage/core-plugin-api/alpha';
import { MockErrorApi, mockApis, TestApiProvider } from '@backstage/test-utils';
import { signalApiRef } from '@backstage/plugin-signals-react';
import type { DeploymentsApi } from '@canary-portal/plugin-deployments-common';
import { render, type RenderResult } from '@testing-library/react';
import { deploymentsApiRef } from '../api/deploymentsApiRef';
import { ServerClockProvider } from '../time/ServerClock';
import { deploymentsTranslationRef } from '../translation/deploymentsTranslationRef';
import type { Translate } from '../translation/useTranslate';
import { fakeApi } from './fakeApi';
import { FakeSignals } from './fakeSignals';
import { NOW } from './fixtures';

/** The English texts, for what needs no component. */
export const t: Translate = (() => {
  const snapshot = mockApis
    .translation()
    .getTranslation(deploymentsTranslationRef);
  if (!snapshot.ready) {
    throw new Error('The English messages are always there');
  }
  return snapshot.t;
})();

function withApis(element: ReactElement, api: DeploymentsApi) {
  return (
    <TestApiProvider
      apis={[
        [deploymentsApiRef, api],
        [signalApiRef, new FakeSignals()],
        [translationApiRef, mockApis.translation()],
        [configApiRef, mockApis.config()],
        [errorApiRef, new MockErrorApi()],
        [analyticsApiRef, mockApis.analytics()],
      ]}
    >
      <MemoryRouter>
        <ServerClockProvider now={NOW} receivedAt={Date.now()} tickSeconds={1}>
          {element}
        </ServerClockProvider>
      </MemoryRouter>
    </TestApiProvider>
  );
}

/** Renders a part of the tab, with the server's clock at {@link NOW}. */
export function renderPart(
  element: ReactElement,
  api: DeploymentsApi = fakeApi(),
): RenderResult & { show: (next: ReactElement) => void } {
  const result = render(withApis(element, api));
  return {
    ...result,
    show: next => result.rerender(withApis(next, api)),
  };
}
