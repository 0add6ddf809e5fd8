import { allSteps, type Automation } from '../../model/automation';
import type { Finding } from '../../model/finding';

/** Inputs of actions whose value is run as code. */
const CODE_INPUTS = ['script', 'run'];

/**
 * No expression stands inside a script: what it becomes would be run. Values
 * reach a script through `env`, where a shell keeps them values.
 */
export function checkInjection(automation: Automation): Finding[] {
  return allSteps(automation).flatMap(({ file, step }) => {
    const scripts = [
      step.run,
      ...(step.uses?.startsWith('./')
        ? []
        : CODE_INPUTS.map(name => step.with[name])),
    ];
    return scripts
      .flatMap(script => script?.match(/\$\{\{.*?\}\}/gs) ?? [])
      .map(expression => ({
        file,
        line: step.runLine ?? step.line,
        check: 'injection',
        message: `${expression} stands inside a script: hand it over through env.`,
      }));
  });
}
