/** What a person from outside can write: titles, names of branches, inputs. */
const UNTRUSTED =
  /\binputs\s*[.[]|\bgithub\s*\.\s*(?:event|head_ref|ref_name|ref|base_ref|actor|triggering_actor|workflow_ref)\b|\bgithub\s*\[|\btoJSON\s*\(\s*(?:github|inputs)\s*\)/i;

/**
 * The expressions of a script that put such text into it, where it would be run
 * as code. `${{ vars.NAME }}` and results of steps are the repository's own.
 */
export function untrustedExpressions(script: string): string[] {
  const expressions = script.match(/\$\{\{.*?\}\}/gs) ?? [];
  return expressions.filter(expression =>
    // What stands in quotes is a text, but for the key in brackets.
    UNTRUSTED.test(expression.replace(/'[^']*'/g, "''")),
  );
}
