import { isRecord } from '../../src/is-record.ts';

/** Takes what a service writes, and finds it again. */
export interface Output {
  write: (text: string) => void;
  lines: () => Record<string, unknown>[];
  /** Lines of the log with this message. */
  logged: (message: string) => Record<string, unknown>[];
  /** Lines of metrics. */
  metrics: () => Record<string, unknown>[];
}

export function collect(): Output {
  let text = '';
  const lines = () =>
    text
      .split('\n')
      .filter(line => line !== '')
      .map(line => {
        const value: unknown = JSON.parse(line);
        if (!isRecord(value)) throw new Error(`not a JSON object: ${line}`);
        return value;
      });
  return {
    write: more => {
      text += more;
    },
    lines,
    logged: message => lines().filter(line => line.message === message),
    metrics: () => lines().filter(line => '_aws' in line),
  };
}
