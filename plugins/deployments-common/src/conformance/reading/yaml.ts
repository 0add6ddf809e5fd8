import { isNode, LineCounter, parseAllDocuments, type Document } from 'yaml';

export type Path = readonly (string | number)[];

/** A YAML document with the lines that its parts stand in. */
export interface LocatedYaml {
  value: unknown;
  /** Line of the value at a path, from 1; undefined where there is none. */
  lineOf(path: Path): number | undefined;
}

/** Why a text is no YAML, and in which line. */
export interface YamlProblem {
  problem: string;
  line: number;
}

/** Whether a value is an object with keys. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The documents of a text; the first problem when it is no YAML. */
export function readYaml(text: string): LocatedYaml[] | YamlProblem {
  const lines = new LineCounter();
  const parsed = parseAllDocuments(text, { lineCounter: lines });
  const documents: Document[] = Array.isArray(parsed) ? parsed : [];
  const read: LocatedYaml[] = [];
  for (const document of documents) {
    const [error] = document.errors;
    if (error) {
      return {
        problem: error.message.split(' at line ')[0],
        line: Math.max(1, lines.linePos(error.pos[0]).line),
      };
    }
    try {
      read.push({
        value: document.toJS(),
        lineOf(path) {
          const node = document.getIn([...path], true);
          return isNode(node) && node.range
            ? lines.linePos(node.range[0]).line
            : undefined;
        },
      });
    } catch (thrown) {
      const problem = thrown instanceof Error ? thrown.message : String(thrown);
      return { problem, line: 1 };
    }
  }
  return read;
}
