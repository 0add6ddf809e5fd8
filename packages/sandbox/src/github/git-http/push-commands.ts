import { RefChange } from '../git/refs';
import { FLUSH, packet, packetsUntilFlush } from './packets';

/** What a push asks for, before git has looked at it. */
export interface PushRequest {
  changes: RefChange[];
  capabilities: string[];
}

const COMMAND = /^([0-9a-f]{40}) ([0-9a-f]{40}) ([^\0\n]+)/;

/** Shallow lines and the probe that some clients send first have no command. */
export function readPush(body: Buffer): PushRequest {
  const packets = packetsUntilFlush(body);
  const [, capabilities = ''] = packets[0]?.split('\0') ?? [];
  const changes = packets.flatMap(text => {
    const command = COMMAND.exec(text);
    if (!command) return [];
    const [, before, after, ref] = command;
    return [{ before, after, ref }];
  });
  return { changes, capabilities: capabilities.trim().split(' ') };
}

/** Why a ref does not move: the short word for it, and the sentences. */
export interface Refusal {
  ref: string;
  word: string;
  sentences: string[];
}

/**
 * git's own answer to a push of which nothing is done. A push is refused as a
 * whole: what is not itself at fault is told so too.
 */
export function refusePush(
  { changes, capabilities }: PushRequest,
  refusals: readonly Refusal[],
): Buffer {
  const isReported = capabilities.some(name =>
    name.startsWith('report-status'),
  );
  if (!isReported) return FLUSH;
  const report = Buffer.concat([
    packet('unpack ok\n'),
    ...changes.map(({ ref }) => {
      const refusal = refusals.find(candidate => candidate.ref === ref);
      return packet(
        `ng ${ref} ${refusal?.word ?? 'pre-receive hook declined'}\n`,
      );
    }),
    FLUSH,
  ]);
  if (!capabilities.includes('side-band-64k')) return report;
  const band = (number: number, content: Buffer) =>
    packet(Buffer.concat([Buffer.from([number]), content]));
  const said = refusals.flatMap(({ sentences }) => sentences).join('\n');
  return Buffer.concat([
    band(2, Buffer.from(`${said}\n`)),
    band(1, report),
    FLUSH,
  ]);
}
