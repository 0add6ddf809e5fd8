import {
  DEPLOY_ACTIONS_VERSION,
  type ConformanceFinding,
  type EntityRepository,
} from '@canary-portal/plugin-deployments-common';
import { problemsOf, type Conformed, type FileChange } from './changes';
import { settingsOf, type ServiceSettings } from '../contract/settings';

/** What a pull request says. */
export interface PullRequestText {
  title: string;
  description: string;
}

/** What belongs into the text beside the changes. */
export interface PullRequestContext {
  repository: EntityRepository;
  /** The entity's page of deployments, when the portal's address is known. */
  deploymentsUrl?: string;
  /** For the settings on GitHub; absent when the account is not known. */
  service?: ServiceSettings;
}

/** No mention, and no markup, out of what stands in files. */
function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/@/g, '&#64;')
    .replace(/\s+/g, ' ');
}

const code = (text: string) => `\`${text.replace(/[`\s]+/g, ' ')}\``;

/** More files than a reader wants to see one by one are named by their folder. */
const FOLDER = /^(\.github\/actions\/[^/]+\/|infra\/)/;

function changeLines(changes: FileChange[]): string[] {
  const kinds = new Map<string, string>();
  for (const { path, kind } of changes) {
    const name = FOLDER.exec(path)?.[1] ?? path;
    const before = kinds.get(name);
    kinds.set(name, before && before !== kind ? 'changed' : kind);
  }
  return [...kinds].map(([name, kind]) => `- ${code(name)}: ${kind}`);
}

function findingLine({ sentence, howTo, path, line }: ConformanceFinding) {
  const place = path && ` (${code(line ? `${path}:${line}` : path)})`;
  return `- ${escaped([sentence, howTo].filter(Boolean).join(' '))}${
    place ?? ''
  }`;
}

const section = (title: string, lines: string[]) =>
  lines.length > 0 ? [`## ${title}`, '', ...lines, ''] : [];

function settingLines(service: ServiceSettings): string[] {
  const { variables, initialVariables, environments } = settingsOf(service);
  const row = (where: string, values: Record<string, string>) =>
    Object.entries(values).map(
      ([name, value]) => `| ${where} | \`${name}\` | ${escaped(value)} |`,
    );
  return [
    '<details><summary>Variables and environments on GitHub</summary>',
    '',
    '| where | variable | value |',
    '| ----- | -------- | ----- |',
    ...row('repository', { ...variables, ...initialVariables }),
    ...environments.flatMap(environment =>
      row(`environment ${environment.name}`, environment.variables),
    ),
    '',
    '</details>',
    '',
  ];
}

/** The text of the pull request that carries the changes. */
export function pullRequestText(
  { before, after, changes }: Conformed,
  { repository, deploymentsUrl, service }: PullRequestContext,
): PullRequestText {
  const left = problemsOf(after);
  const mended = problemsOf(before).filter(
    ({ id, path }) => !left.some(each => each.id === id && each.path === path),
  );
  const replaced = changes.some(
    ({ path, kind }) =>
      kind === 'changed' && path.startsWith('.github/workflows/'),
  );
  const lines = [
    `Brings ${
      repository.slug
    } to what the portal expects, with the Actions ${DEPLOY_ACTIONS_VERSION}.${
      deploymentsUrl ? ` [Deployments](${deploymentsUrl})` : ''
    }`,
    '',
    ...section('What it mends', mended.map(findingLine)),
    ...section('Files', changeLines(changes)),
    ...(replaced
      ? [
          'A workflow that was there is replaced by that of the template: look at the diff, and put back what is yours.',
          '',
        ]
      : []),
    ...section('What is left to you', left.map(findingLine)),
    ...section('What a pull request cannot bring', [
      '- The environments, variables and secrets on GitHub. Until `CANARY_PORTAL_CONFIGURED` is `true`, every deployment ends with "not configured yet".',
      '- What the service needs in AWS: the workflow Infrastructure makes it.',
      '- Your formatter and linter should leave `.github/actions` alone.',
    ]),
    ...(service ? settingLines(service) : []),
  ];
  return {
    title: 'Conform to the portal',
    description: `${lines.join('\n').trimEnd()}\n`,
  };
}
