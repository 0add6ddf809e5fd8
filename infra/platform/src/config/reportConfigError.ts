import { ConfigError } from './ConfigError';

/** Runs a program; what is wrong in the settings is said without a stack trace. */
export function reportConfigError(program: () => void): void {
  try {
    program();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
