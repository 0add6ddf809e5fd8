import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  compile,
  parseDeploymentDescriptor,
} from '@canary-portal/rollout-plan';
import { stories } from '@canary-portal/sandbox';
import { parse } from 'yaml';
import { checkData } from '../checks/syntax/data';
import { describeFindings } from '../model/finding';
import { openRepository } from '../model/repository';
import { renderRepositories } from './renderRepositories';
import { writeRepositories } from './repositories';

const SERVICES = ['checkout', 'orders', 'payments'];
const surroundings = {
  repositoryHost: 'localhost:4569',
  repositoryOwner: 'acme',
  portalUrl: 'http://localhost:3000',
};

const write = (folder: string, where = surroundings) =>
  writeRepositories(folder, where, async () => renderRepositories);

describe('the repositories of the sandbox', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'sandbox-repositories-'));
  const target = path.join(folder, 'repositories');
  const read = (...names: string[]) =>
    readFileSync(path.join(target, ...names), 'utf8');

  beforeAll(() => write(target), 60_000);

  afterAll(() => rmSync(folder, { recursive: true }));

  it('are written once, and again when something is different', async () => {
    const madeAt = () => statSync(path.join(target, 'hash')).ctimeMs;
    const before = madeAt();
    expect(await write(target)).toBe(false);
    expect(madeAt()).toBe(before);

    const elsewhere = { ...surroundings, repositoryHost: 'localhost:4669' };
    const other = path.join(folder, 'other');
    expect(await write(other)).toBe(true);
    expect(await write(other, elsewhere)).toBe(true);
    const json = readFileSync(path.join(other, 'orders/infra/service.json'));
    expect(JSON.parse(json.toString()).repositoryHost).toBe('localhost:4669');
  }, 60_000);

  it.each(SERVICES)('belong to the service: %s', name => {
    const { metadata, spec } = parse(read(name, 'catalog-info.yaml'));
    expect(metadata).toMatchObject({
      name,
      annotations: { 'github.com/project-slug': `acme/${name}` },
    });
    expect(spec).toMatchObject({
      owner: 'group:default/shop',
      system: 'system:default/shop',
    });
    expect(JSON.parse(read(`${name}.json`))).toMatchObject({
      description: metadata.description,
      homepage: `http://localhost:3000/catalog/default/component/${name}/deployments`,
    });
    const found = checkData(openRepository(path.join(target, name)));
    expect(describeFindings(found)).toBe('');
  });

  it.each(SERVICES)('have the plan that its story follows: %s', name => {
    const text = read(name, 'deployment.yaml');
    const descriptor = parseDeploymentDescriptor(text);
    const told = stories.filter(story => story.name === name);
    expect(told).not.toEqual([]);
    for (const { environment, plan } of told) {
      expect(descriptor.environments[environment]).toEqual(
        parseDeploymentDescriptor(plan).environments[environment],
      );
    }
    for (const plan of Object.values(descriptor.environments)) {
      expect(() => compile(plan)).not.toThrow();
    }
    const { environments } = JSON.parse(read(name, 'infra/service.json'));
    expect(Object.keys(descriptor.environments)).toEqual(
      expect.arrayContaining(Object.keys(environments)),
    );
  });
});
