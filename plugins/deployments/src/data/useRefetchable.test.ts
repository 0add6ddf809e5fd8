import { act, renderHook, waitFor } from '@testing-library/react';
import { useRefetchable } from './useRefetchable';

function deferred<T>() {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>(settle => {
    resolve = settle;
  });
  return { promise, resolve };
}

describe('useRefetchable', () => {
  it('keeps the last value, and when it came, when a refetch fails', async () => {
    const load = jest.fn().mockResolvedValueOnce('first');
    const { result } = renderHook(() => useRefetchable<string>(load));
    await waitFor(() => expect(result.current.value).toBe('first'));
    const { receivedAt } = result.current;
    load.mockRejectedValueOnce(new Error('down'));
    await act(() => result.current.refetch());
    expect(result.current.value).toBe('first');
    expect(result.current.receivedAt).toBe(receivedAt);
    expect(result.current.error).toEqual(new Error('down'));
    load.mockResolvedValueOnce('second');
    await act(() => result.current.refetch());
    expect(result.current.error).toBeUndefined();
    expect(result.current.value).toBe('second');
  });

  it('keeps the clock’s offset when nothing changed', async () => {
    const same = { now: 'then' };
    const load = jest.fn(async () => same);
    const { result } = renderHook(() => useRefetchable(load));
    await waitFor(() => expect(result.current.value).toBe(same));
    const before = result.current.receivedAt;
    await act(() => result.current.refetch());
    expect(load).toHaveBeenCalledTimes(2);
    expect(result.current.receivedAt).toBe(before);
  });

  it('asks one thing at a time, and once more after it', async () => {
    const first = deferred<string>();
    const load = jest
      .fn()
      .mockReturnValueOnce(first.promise)
      .mockResolvedValue('newest');
    const { result } = renderHook(() => useRefetchable<string>(load));
    act(() => {
      result.current.refetch();
      result.current.refetch();
      result.current.refetch();
    });
    expect(load).toHaveBeenCalledTimes(1);
    await act(async () => first.resolve('old'));
    await waitFor(() => expect(result.current.value).toBe('newest'));
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('drops the answer to a question nobody asks any more', async () => {
    const slow = deferred<string>();
    const loadA = () => slow.promise;
    const loadB = async () => 'b';
    const { result, rerender } = renderHook(
      ({ load }) => useRefetchable<string>(load),
      { initialProps: { load: loadA as () => Promise<string> } },
    );
    rerender({ load: loadB });
    await waitFor(() => expect(result.current.value).toBe('b'));
    await act(async () => slow.resolve('a'));
    expect(result.current.value).toBe('b');
  });

  it('stops listening when the page goes away', async () => {
    let signal: AbortSignal | undefined;
    const { unmount } = renderHook(() =>
      useRefetchable<string>(given => {
        signal = given;
        return new Promise(() => {});
      }),
    );
    unmount();
    expect(signal?.aborted).toBe(true);
  });
});
