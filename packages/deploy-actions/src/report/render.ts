import { duration } from '../shared/words';
import type { Digest } from './digest';

/** One environment of a report: its digest, or why there is none. */
export interface Section {
  environment: string;
  service: string;
  digest?: Digest;
  /** A sentence, where there is no digest. */
  problem?: string;
}

/** The longest report in bytes: it travels as an output and in a mail. */
const LONGEST = 20_000;
const CUT = '\n(The rest is left out.)\n';
const MOST_CAUSES = 10;

const day = (at: number) => new Date(at).toISOString().slice(0, 10);
const minute = (at: number) =>
  `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;

function numbers(digest: Digest): string {
  const { deployments, succeeded, inProgress, stopped, foreign } = digest;
  const onTheWay = deployments - succeeded - inProgress - stopped;
  const parts = [
    `${succeeded} succeeded`,
    ...(onTheWay > 0 ? [`${onTheWay} rolled back on the way`] : []),
    ...(stopped > 0 ? [`${stopped} stopped`] : []),
    ...(inProgress > 0 ? [`${inProgress} in progress`] : []),
    ...(foreign > 0 ? [`${foreign} from outside of the pipeline`] : []),
  ];
  return `${deployments}: ${parts.join(', ')}`;
}

function sectionLines({ digest, problem }: Section): string[] {
  if (!digest) return [problem ?? 'Nothing is known.'];
  const { median, wentBack, serving } = digest;
  const shown = wentBack.slice(0, MOST_CAUSES);
  const more = wentBack.length - shown.length;
  return [
    `Serving: ${serving ?? 'nothing'}`,
    digest.deployments === 0
      ? 'Deployments: none'
      : `Deployments: ${numbers(digest)}`,
    ...(median
      ? [
          `Median of a successful one: ${duration(
            median.working,
          )} working, ${duration(median.waiting)} in holds and bake`,
        ]
      : []),
    ...(wentBack.length > 0 ? [`Went back: ${wentBack.length}`] : []),
    ...shown.map(
      ({ version, at, cause }) => `- ${version}, ${minute(at)}: ${cause}`,
    ),
    ...(more > 0 ? [`- and ${more} more`] : []),
  ];
}

function cutTo(text: string): string {
  const bytes = Buffer.from(text);
  if (bytes.length <= LONGEST) return text;
  const kept = bytes
    .subarray(0, LONGEST - Buffer.byteLength(CUT))
    .toString()
    .replace(/\ufffd+$/, '');
  return `${kept.slice(0, kept.lastIndexOf('\n'))}${CUT}`;
}

/**
 * The report: plain text that a mail shows as it stands.
 *
 * @param time - epoch milliseconds.
 */
export function renderReport(
  sections: readonly Section[],
  time: { from: number; until: number },
): string {
  const blocks = sections.map(section =>
    [
      `${section.environment} (${section.service})`,
      ...sectionLines(section).map(line => `  ${line}`),
    ].join('\n'),
  );
  return cutTo(
    `${[`${day(time.from)} to ${day(time.until)}`, ...blocks].join('\n\n')}\n`,
  );
}
