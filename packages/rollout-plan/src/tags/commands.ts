import { isoTime, readParts, writeParts } from './fields';
import { Ack, Intent, Lease } from './types';
import { checkedLength } from './value';

/**
 * Writes an intent: `<deployment id>/<seq>/<verb>/<arg>/<expiry>`.
 *
 * @throws TagError when it takes more than 256 characters.
 */
export function encodeIntent(intent: Intent): string {
  const { deploymentId, seq, verb, arg, expiresAt } = intent;
  return checkedLength(
    writeParts([deploymentId, seq, verb, arg, isoTime(expiresAt)]),
  );
}

/**
 * Reads an intent.
 *
 * @throws TagError when it is malformed.
 */
export function decodeIntent(value: string): Intent {
  const parts = readParts('The intent', value, [
    'deployment id',
    'seq',
    'verb',
    'arg',
    'expiry',
  ]);
  return {
    deploymentId: parts.text('deployment id'),
    seq: parts.number('seq'),
    verb: parts.oneOf('verb', ['hold', 'skip-to']),
    arg: parts.number('arg'),
    expiresAt: parts.time('expiry'),
  };
}

/**
 * Writes an acknowledgement: `<seq>/<result>`, with a detail where it helps.
 *
 * @throws TagError when it takes more than 256 characters.
 */
export function encodeAck({ seq, result, detail }: Ack): string {
  return checkedLength(
    writeParts(detail === undefined ? [seq, result] : [seq, result, detail]),
  );
}

/**
 * Reads an acknowledgement.
 *
 * @throws TagError when it is malformed.
 */
export function decodeAck(value: string): Ack {
  const parts = readParts(
    'The acknowledgement',
    value,
    ['seq', 'result'],
    ['detail'],
  );
  return {
    seq: parts.number('seq'),
    result: parts.oneOf('result', ['accepted', 'refused', 'expired']),
    ...(parts.has('detail') ? { detail: parts.text('detail') } : {}),
  };
}

/**
 * Writes a driver's lease: `<run>/<expiry>`.
 *
 * @throws TagError when it takes more than 256 characters.
 */
export function encodeLease({ run, expiresAt }: Lease): string {
  return checkedLength(writeParts([run, isoTime(expiresAt)]));
}

/**
 * Reads a driver's lease.
 *
 * @throws TagError when it is malformed.
 */
export function decodeLease(value: string): Lease {
  const parts = readParts('The lease', value, ['run', 'expiry']);
  return { run: parts.text('run'), expiresAt: parts.time('expiry') };
}
