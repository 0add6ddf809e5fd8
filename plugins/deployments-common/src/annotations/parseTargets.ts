import type { Entity } from '@backstage/catalog-model';
import type { Problem } from '../model/action';
import {
  AWS_ECS_SERVICE_ARN_ANNOTATION,
  ECS_SERVICES_ANNOTATION,
} from './keys';
import { targetIdOf } from './targetId';

/** One ECS service that an entity names: a line of the annotation. */
export interface Target {
  targetId: string;
  environment: string;
  serviceArn: string;
  partition: string;
  region: string;
  accountId: string;
  cluster: string;
  service: string;
  /** Commands are never given to it: it came from AWS's own annotation. */
  readOnly: boolean;
}

/** The targets of an entity, and what is wrong with its annotations. */
export interface ParsedTargets {
  targets: Target[];
  problems: Problem[];
}

const ARN =
  /^arn:(aws[a-z-]*):ecs:([a-z0-9-]+):(\d{12}):service\/([A-Za-z0-9_-]{1,255})\/([A-Za-z0-9_-]{1,255})$/;
const SHORT_ARN = /^arn:aws[a-z-]*:ecs:[a-z0-9-]+:\d{12}:service\/[^/]+$/;
const ENVIRONMENT = /^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$/;
const EXAMPLE =
  'production: arn:aws:ecs:eu-west-1:111122223333:service/my-cluster/my-service';

/**
 * Reads the targets from an entity's annotations. Never throws: every line that
 * cannot be read becomes a {@link Problem} that names the line and what to write.
 */
export function parseTargets(entity: Entity): ParsedTargets {
  const annotations = entity.metadata.annotations ?? {};
  const own: unknown = annotations[ECS_SERVICES_ANNOTATION];
  const foreign: unknown = annotations[AWS_ECS_SERVICE_ARN_ANNOTATION];
  if (own !== undefined) {
    return parseLines(own);
  }
  if (foreign !== undefined) {
    return parseForeign(foreign);
  }
  return {
    targets: [],
    problems: [
      {
        code: 'annotation-missing',
        message: `This entity has no annotation ${ECS_SERVICES_ANNOTATION}.`,
        action: `Add it to catalog-info.yaml, one line for each environment, for example "${EXAMPLE}".`,
      },
    ],
  };
}

function parseLines(value: unknown): ParsedTargets {
  const parsed: ParsedTargets = { targets: [], problems: [] };
  if (typeof value !== 'string' || value.trim() === '') {
    parsed.problems.push(
      malformed(
        `Annotation ${ECS_SERVICES_ANNOTATION} is empty.`,
        `Write one line for each environment, for example "${EXAMPLE}".`,
      ),
    );
    return parsed;
  }
  value.split(/\r?\n/).forEach((raw, index) => {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) {
      return;
    }
    const target = parseLine(line);
    const where = `Line ${index + 1} of ${ECS_SERVICES_ANNOTATION}`;
    if ('fault' in target) {
      parsed.problems.push(
        malformed(`${where} ("${clip(line)}") ${target.fault}`, target.action),
      );
    } else if (parsed.targets.some(t => t.targetId === target.targetId)) {
      parsed.problems.push(
        malformed(`${where} repeats an earlier line.`, 'Remove the line.'),
      );
    } else {
      parsed.targets.push(target);
    }
  });
  return parsed;
}

function parseLine(line: string): Target | { fault: string; action: string } {
  const colon = line.indexOf(':');
  const environment = line.slice(0, Math.max(colon, 0)).trim();
  const arn = line.slice(colon + 1).trim();
  if (colon < 1 || environment === 'arn') {
    return {
      fault: 'names no environment.',
      action: `Write the environment, a colon, and the service ARN: "${EXAMPLE}".`,
    };
  }
  if (!ENVIRONMENT.test(environment)) {
    return {
      fault: `has the environment "${clip(environment)}", which is not a name.`,
      action:
        'Use letters, digits, "-" and "_", starting with a letter or digit, at most 63.',
    };
  }
  return parseArn(environment, arn, false);
}

function parseForeign(value: unknown): ParsedTargets {
  const arn = typeof value === 'string' ? value.trim() : '';
  const target = parseArn('default', arn, true);
  if ('fault' in target) {
    return {
      targets: [],
      problems: [
        malformed(
          `Annotation ${AWS_ECS_SERVICE_ARN_ANNOTATION} ("${clip(arn)}") ${
            target.fault
          }`,
          target.action,
        ),
      ],
    };
  }
  return { targets: [target], problems: [] };
}

function parseArn(
  environment: string,
  arn: string,
  readOnly: boolean,
): Target | { fault: string; action: string } {
  const match = ARN.exec(arn);
  if (!match) {
    return SHORT_ARN.test(arn)
      ? {
          fault: 'has an ARN in the old short format, without its cluster.',
          action:
            'Write service/<cluster>/<service> at its end; a service of the old format cannot be tagged and must be migrated first.',
        }
      : {
          fault: 'has no ARN of an ECS service.',
          action: `Copy the service's ARN from the ECS console: "${EXAMPLE}".`,
        };
  }
  const [, partition, region, accountId, cluster, service] = match;
  return {
    targetId: targetIdOf(environment, arn),
    environment,
    serviceArn: arn,
    partition,
    region,
    accountId,
    cluster,
    service,
    readOnly,
  };
}

function malformed(message: string, action: string): Problem {
  return { code: 'annotation-malformed', message, action };
}

function clip(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
