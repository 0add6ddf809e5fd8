/** One stage of a Dockerfile. */
export interface Stage {
  /** What stands behind FROM, arguments filled in. */
  base: string;
  /** From 1. */
  line: number;
  name?: string;
  /** The last USER, if any. */
  user?: { value: string; line: number };
}

interface Instruction {
  keyword: string;
  rest: string;
  line: number;
}

/** Instructions with their continuation lines; comments and heredocs are none. */
function instructionsOf(text: string): Instruction[] {
  const found: Instruction[] = [];
  let open: Instruction | undefined;
  let heredoc: string | undefined;
  text.split(/\r?\n/).forEach((raw, index) => {
    const line = raw.trim();
    if (heredoc !== undefined) {
      heredoc = line === heredoc ? undefined : heredoc;
      return;
    }
    if (line === '' || line.startsWith('#')) {
      return;
    }
    const continues = line.endsWith('\\');
    const part = continues ? line.slice(0, -1).trim() : line;
    if (open) {
      open.rest = `${open.rest} ${part}`.trim();
    } else {
      const [keyword] = part.split(/\s+/, 1);
      const rest = part.slice(keyword.length).trim();
      open = { keyword: keyword.toUpperCase(), rest, line: index + 1 };
    }
    if (!continues) {
      found.push(open);
      heredoc = /<<-?["']?(\w+)/.exec(open.rest)?.[1];
      open = undefined;
    }
  });
  return found;
}

function fillArguments(text: string, values: Map<string, string>): string {
  return text.replace(
    /\$\{(\w+)(?::?-([^}]*))?\}|\$(\w+)/g,
    (whole, braced?: string, fallback?: string, bare?: string) =>
      values.get(braced ?? bare ?? '') ?? fallback ?? whole,
  );
}

/** The stages of a Dockerfile, in order. */
export function readStages(text: string): Stage[] {
  const stages: Stage[] = [];
  const values = new Map<string, string>();
  for (const { keyword, rest, line } of instructionsOf(text)) {
    const stage = stages.at(-1);
    if (keyword === 'ARG' && !stage) {
      const [name, ...value] = rest.split('=');
      values.set(name.trim(), value.join('=').replace(/^["']|["']$/g, ''));
    } else if (keyword === 'FROM') {
      const words = rest.split(/\s+/).filter(word => !word.startsWith('--'));
      const name = words[1]?.toUpperCase() === 'AS' ? words[2] : undefined;
      stages.push({
        base: fillArguments(words[0] ?? '', values),
        line,
        ...(name && { name }),
      });
    } else if (keyword === 'USER' && stage) {
      stage.user = { value: rest, line };
    }
  }
  return stages;
}
