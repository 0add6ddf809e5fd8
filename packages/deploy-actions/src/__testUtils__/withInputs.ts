/** Runs something with an Action's inputs set, as a runner sets them. */
export function withInputs<T>(inputs: Record<string, string>, run: () => T): T {
  const names = Object.keys(inputs).map(name => `INPUT_${name.toUpperCase()}`);
  Object.entries(inputs).forEach(([name, value]) => {
    process.env[`INPUT_${name.toUpperCase()}`] = value;
  });
  try {
    return run();
  } finally {
    names.forEach(name => delete process.env[name]);
  }
}
