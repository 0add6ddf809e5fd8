import type { CheckContext } from '../context';
import { DOCKERFILE_PATH } from '../contract';
import { finding } from '../findings';
import { readStages, type Stage } from '../reading/dockerfile';
import type { ConformanceFinding } from '../types';

/** The oldest line of Node.js that still gets security fixes. */
const OLDEST_NODE = 22;

/** Whether the image runs as nobody special, and carries only what it needs. */
export function checkImage({ files }: CheckContext): ConformanceFinding[] {
  const path = DOCKERFILE_PATH;
  const text = files[path];
  if (text === undefined) {
    return [finding('dockerfile-missing', {}, { path })];
  }
  const stages = readStages(text);
  const last = stages.at(-1);
  if (!last) {
    return [finding('image-root', {}, { path })];
  }
  const findings: ConformanceFinding[] = [];
  if (runsAsRoot(last, stages)) {
    const line = last.user?.line ?? last.line;
    findings.push(finding('image-root', {}, { path, line }));
  }
  if (stages.length === 1) {
    findings.push(finding('image-single-stage', {}, { path, line: last.line }));
  }
  const old = stages.find(({ base }) => {
    const version = nodeVersion(base);
    return version !== undefined && version < OLDEST_NODE;
  });
  if (old) {
    findings.push(
      finding(
        'image-node-old',
        { version: String(nodeVersion(old.base)) },
        { path, line: old.line },
      ),
    );
  }
  return findings;
}

function nodeVersion(base: string): number | undefined {
  const version = /(?:^|\/)node:(\d+)/.exec(base)?.[1];
  return version === undefined ? undefined : Number(version);
}

/** A stage without a USER has the user of what it begins with. */
function runsAsRoot(stage: Stage, stages: Stage[]): boolean {
  if (stage.user) {
    const [user] = stage.user.value.split(':');
    return user === 'root' || user === '0';
  }
  const before = stages.slice(0, stages.indexOf(stage));
  const origin = before.findLast(({ name }) => name === stage.base);
  return origin ? runsAsRoot(origin, before) : !/nonroot/.test(stage.base);
}
