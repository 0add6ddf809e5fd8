import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Entity } from '@backstage/catalog-model';
import { isContractPath } from '../contract';
import type { ConformanceInput, RepositoryFiles } from '../types';

/** What a repository made from the template consists of. */
const CONTENT = path.resolve(
  __dirname,
  '../../../../../templates/ecs-service/content',
);

function pathsOf(folder: string): string[] {
  return readdirSync(path.join(CONTENT, folder), {
    withFileTypes: true,
  }).flatMap(entry => {
    const name = path.posix.join(folder, entry.name);
    return entry.isDirectory() ? pathsOf(name) : [name];
  });
}

const firstLine = (text: string) => text.split('\n', 1)[0];

export const ARN =
  'arn:aws:ecs:eu-west-1:111122223333:service/platform/checkout-';

export const CATALOG = `apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: checkout
  annotations:
    github.com/project-slug: acme/checkout
    canary-portal/ecs-services: |
      development: ${ARN}development
      staging: ${ARN}staging
      production: ${ARN}production
spec:
  type: service
  owner: group:default/shop
`;

export const PLAN = `apiVersion: canary-portal/v1
environments:
  development: { strategy: rolling }
  staging: { strategy: blue-green, bake-time: 5m }
  production: { strategy: canary, approval: portal }
`;

/** The files of a new service, as a reader of repositories gives them. */
export function templateFiles(): Record<string, string> {
  const copied = ['.github', 'Dockerfile']
    .flatMap(name => (name.startsWith('.') ? pathsOf(name) : [name]))
    .filter(name => isContractPath(name))
    .map(name => {
      const text = readFileSync(path.join(CONTENT, name), 'utf8');
      return [name, name.endsWith('.js') ? firstLine(text) : text];
    });
  const text = readFileSync(path.join(CONTENT, 'package.json.njk'), 'utf8');
  return {
    ...Object.fromEntries(copied),
    'catalog-info.yaml': CATALOG,
    'deployment.yaml': PLAN,
    'package.json': text.replace(/\$\{\{.*?\}\}/g, '"checkout"'),
  };
}

export function anEntity(annotations: Record<string, string> = {}): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name: 'checkout', namespace: 'default', annotations },
    spec: { type: 'service', owner: 'group:default/shop' },
  };
}

/** A new service; `null` takes a file away. */
export function aRepository(
  changes: Record<string, string | null> = {},
): ConformanceInput & { files: RepositoryFiles } {
  const files = Object.entries({ ...templateFiles(), ...changes }).filter(
    (entry): entry is [string, string] => entry[1] !== null,
  );
  return {
    files: Object.fromEntries(files),
    entity: anEntity(),
    slug: 'acme/checkout',
  };
}
