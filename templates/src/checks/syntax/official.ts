import type { Automation, LocalAction } from '../../model/automation';
import { bundled } from '../../model/bundled';
import type { Finding } from '../../model/finding';
import { MARKETPLACE } from '../marketplace';

interface Input {
  description: string;
  required: boolean;
  default?: string;
}

interface Metadata {
  name: string;
  description: string;
  inputs: Record<string, Input>;
  outputs: Record<string, { description: string }>;
}

interface Language {
  validate(
    document: unknown,
    config: {
      actionsMetadataProvider: {
        fetchActionMetadata(action: {
          owner: string;
          name: string;
          path?: string;
        }): Promise<Metadata | undefined>;
      };
    },
  ): Promise<{ message: string; range: { start: { line: number } } }[]>;
  createDocument(uri: string, text: string): unknown;
}

const loadLanguage = () =>
  bundled<Language>(`
    import { TextDocument } from 'vscode-languageserver-textdocument';
    export { validate } from '@actions/languageservice/validate';
    export const createDocument = (uri, text) =>
      TextDocument.create(uri, 'yaml', 1, text);
  `);

let language: Promise<Language> | undefined;
let documents = 0;

/** An owner that is nobody's: where a local action is looked up by its name. */
const LOCAL = 'canary-portal-local';

function metadataOfLocal({ name, inputs, outputs }: LocalAction): Metadata {
  return {
    name,
    description: name,
    inputs: Object.fromEntries(
      Object.entries(inputs).map(([input, declared]) => [
        input,
        {
          description: String(declared.description),
          required: declared.required === true,
          ...(declared.default === undefined
            ? {}
            : { default: String(declared.default) }),
        },
      ]),
    ),
    outputs: Object.fromEntries(outputs.map(o => [o, { description: o }])),
  };
}

function metadataOfMarketplace(name: string): Metadata | undefined {
  const action = MARKETPLACE[name];
  return action
    ? {
        name,
        description: name,
        inputs: Object.fromEntries(
          Object.entries(action.inputs).map(([input, required]) => [
            input,
            { description: input, required },
          ]),
        ),
        outputs: Object.fromEntries(
          action.outputs.map(o => [o, { description: o }]),
        ),
      }
    : undefined;
}

/**
 * What GitHub's own parser and language service say: the schema, each
 * expression, and the inputs of each action, those of the repository included.
 */
export async function checkWithOfficialParser({
  workflows,
  actions,
}: Automation): Promise<Finding[]> {
  language ??= loadLanguage();
  const { validate, createDocument } = await language;
  const local = new Map(actions.map(a => [a.name, metadataOfLocal(a)]));
  const actionsMetadataProvider = {
    fetchActionMetadata: async (action: {
      owner: string;
      name: string;
      path?: string;
    }) =>
      action.owner === LOCAL
        ? local.get(action.name)
        : metadataOfMarketplace(
            [action.owner, action.name, action.path].filter(Boolean).join('/'),
          ),
  };
  const findings: Finding[] = [];
  for (const { path: file, text } of [...workflows, ...actions]) {
    // The service knows no local actions: it gets them as somebody's.
    const shown = text.replace(
      /(uses:\s*)\.\/\.github\/actions\/([\w-]+)/g,
      `$1${LOCAL}/$2@0000000000000000000000000000000000000000`,
    );
    // What it has parsed it keeps by address.
    documents += 1;
    const document = createDocument(`file:///${documents}/${file}`, shown);
    const diagnostics = await validate(document, { actionsMetadataProvider });
    for (const { message, range } of diagnostics) {
      findings.push({
        file,
        line: range.start.line + 1,
        check: 'official parser',
        message,
      });
    }
  }
  return findings;
}
