import type { PropsWithChildren } from 'react';
import { TestApiProvider } from '@backstage/test-utils';
import { signalApiRef } from '@backstage/plugin-signals-react';
import { act, renderHook } from '@testing-library/react';
import { FakeSignals } from '../__testUtils__/fakeSignals';
import {
  DEPLOYMENTS_CHANNEL,
  POLL_SECONDS_WITH_SIGNALS,
  POLL_SECONDS_WITHOUT_SIGNALS,
  useLiveRefetch,
} from './useLiveRefetch';

function run(moving: boolean, signals?: FakeSignals) {
  const refetch = jest.fn(async () => undefined);
  const wrapper = ({ children }: PropsWithChildren<{}>) =>
    signals ? (
      <TestApiProvider apis={[[signalApiRef, signals]]}>
        {children}
      </TestApiProvider>
    ) : (
      <TestApiProvider apis={[]}>{children}</TestApiProvider>
    );
  renderHook(() => useLiveRefetch(refetch, moving), { wrapper });
  return refetch;
}

const pass = (seconds: number) =>
  act(() => {
    jest.advanceTimersByTime(seconds * 1000);
  });

describe('useLiveRefetch', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
    jest.restoreAllMocks();
  });

  it('asks again when the backend says that something changed', () => {
    const signals = new FakeSignals();
    const refetch = run(false, signals);
    act(() => signals.publish(DEPLOYMENTS_CHANNEL));
    pass(0.01);
    expect(refetch).toHaveBeenCalledTimes(1);
  });

  it('hears a flood of signals once a second', () => {
    const signals = new FakeSignals();
    const refetch = run(false, signals);
    for (let index = 0; index < 20; index += 1) {
      act(() => signals.publish(DEPLOYMENTS_CHANNEL));
      pass(0.1);
    }
    pass(2);
    expect(refetch.mock.calls.length).toBeGreaterThanOrEqual(2);
    expect(refetch.mock.calls.length).toBeLessThanOrEqual(4);
  });

  it('does not poll while nothing moves', () => {
    const refetch = run(false);
    pass(3600);
    expect(refetch).not.toHaveBeenCalled();
  });

  it('polls while something moves, more often without signals', () => {
    const without = run(true);
    pass(POLL_SECONDS_WITHOUT_SIGNALS + 0.1);
    expect(without).toHaveBeenCalledTimes(1);

    const withSignals = run(true, new FakeSignals());
    pass(POLL_SECONDS_WITHOUT_SIGNALS + 0.1);
    expect(withSignals).not.toHaveBeenCalled();
    pass(POLL_SECONDS_WITH_SIGNALS);
    expect(withSignals).toHaveBeenCalledTimes(1);
  });

  it('rests in a hidden page and catches up when it is seen again', () => {
    const visibility = jest
      .spyOn(document, 'visibilityState', 'get')
      .mockReturnValue('hidden');
    const refetch = run(true);
    pass(60);
    expect(refetch).not.toHaveBeenCalled();
    visibility.mockReturnValue('visible');
    act(() => {
      document.dispatchEvent(new Event('visibilitychange'));
    });
    expect(refetch).toHaveBeenCalledTimes(1);
  });
});
