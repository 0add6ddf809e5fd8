import { EVIDENCE_SOURCES, TRIGGERS, Unit } from '../judge/types';
import { isoTime, readFields, writeFields } from './fields';
import { Block } from './types';
import { checkedLength } from './value';

const UNITS: readonly Unit[] = ['percent', 'seconds', 'failures'];

/** Enough to tell; more digits would only fill the tag. */
const rounded = (value: number | undefined) =>
  value === undefined ? undefined : Number(value.toPrecision(6));

/**
 * Writes a block as the value of a `canary-portal:blocked/<n>` tag. Numbers
 * that were observed are kept to six digits.
 *
 * @throws TagError when it takes more than 256 characters.
 */
export function encodeBlock(block: Block): string {
  return checkedLength(
    writeFields({
      fingerprint: block.fingerprint,
      deployment: block.deploymentId,
      trigger: block.trigger,
      observed: rounded(block.observed),
      limit: rounded(block.limit),
      unit: block.unit,
      requests: rounded(block.requests),
      weight: block.weightPercent,
      at: isoTime(block.at),
      source: block.source,
      blocking: block.blocking === false ? 'no' : undefined,
    }),
  );
}

/**
 * Reads the value of a `canary-portal:blocked/<n>` tag.
 *
 * @throws TagError when it is malformed.
 */
export function decodeBlock(value: string): Block {
  const fields = readFields('The block', value);
  const number = (name: string) =>
    fields.has(name) ? { [name]: fields.number(name) } : {};
  return {
    fingerprint: fields.text('fingerprint'),
    deploymentId: fields.text('deployment'),
    trigger: fields.oneOf('trigger', TRIGGERS),
    ...number('observed'),
    ...number('limit'),
    ...(fields.has('unit') ? { unit: fields.oneOf('unit', UNITS) } : {}),
    ...number('requests'),
    weightPercent: fields.number('weight'),
    at: fields.time('at'),
    ...(fields.has('source')
      ? { source: fields.oneOf('source', EVIDENCE_SOURCES) }
      : {}),
    ...(fields.has('blocking') && fields.text('blocking') === 'no'
      ? { blocking: false as const }
      : {}),
  };
}
