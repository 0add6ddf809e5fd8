export const logLevels = ['debug', 'info', 'warn', 'error'] as const;
export type LogLevel = (typeof logLevels)[number];

export type LogFields = Readonly<Record<string, unknown>>;

export type Logger = Readonly<
  Record<LogLevel, (message: string, fields?: LogFields) => void>
>;

/** An error's message and stack can be read; as JSON it would be `{}`. */
function expandError(_key: string, value: unknown): unknown {
  return value instanceof Error
    ? { name: value.name, message: value.message, stack: value.stack }
    : value;
}

/** A logger that writes one line of JSON for each message. */
export function createLogger(options: {
  level: LogLevel;
  now: () => number;
  write: (line: string) => void;
}): Logger {
  const threshold = logLevels.indexOf(options.level);
  const at = (level: LogLevel) => (message: string, fields?: LogFields) => {
    if (logLevels.indexOf(level) < threshold) return;
    const time = new Date(options.now()).toISOString();
    const entry = { time, level, message, ...fields };
    options.write(`${JSON.stringify(entry, expandError)}\n`);
  };
  return {
    debug: at('debug'),
    info: at('info'),
    warn: at('warn'),
    error: at('error'),
  };
}
