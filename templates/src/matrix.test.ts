import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  compile,
  parseDeploymentDescriptor,
} from '@canary-portal/rollout-plan';
import { parse } from 'yaml';
import { openContent } from './__testUtils__/files';
import { checkRepository } from './checks/checkRepository';
import { checkCopies } from './checks/rendering/rendering';
import { usableTools } from './checks/syntax/tools';
import { describeFindings } from './model/finding';
import { openRepository } from './model/repository';
import { MATRIX } from './render/matrix';
import { readTemplate } from './render/parameters';
import { renderTemplate, valuesOf } from './render/renderTemplate';

const tools = usableTools();
const content = openContent();
const folder = mkdtempSync(path.join(tmpdir(), 'generated-'));

afterAll(() => rmSync(folder, { recursive: true }));

describe('the renderer', () => {
  it('gives what template.yaml gives', () => {
    const { fetchInput } = readTemplate();
    expect(fetchInput).toMatchObject({
      url: './content',
      templateFileExtension: '.njk',
    });
    const [parameters] = Object.values(MATRIX);
    expect(Object.keys(valuesOf(parameters)).sort()).toEqual(
      Object.keys(fetchInput.values as object).sort(),
    );
  });
});

describe.each(Object.entries(MATRIX))('a service: %s', (title, parameters) => {
  const root = path.join(folder, title.replace(/\W+/g, '-'));
  const { name, environments, account } = parameters;

  beforeAll(() => renderTemplate(parameters, root));

  it('passes every check', async () => {
    const found = await checkRepository(openRepository(root), tools);
    expect(describeFindings(found)).toBe('');
  });

  it('has every file of the template, and workflows byte for byte', () => {
    const found = checkCopies(content, openRepository(root));
    expect(describeFindings(found)).toBe('');
  });

  it('has plans that ECS can carry out', () => {
    const text = openRepository(root).read('deployment.yaml');
    const descriptor = parseDeploymentDescriptor(text);
    expect(Object.keys(descriptor.environments)).toEqual(
      Object.keys(environments),
    );
    for (const [environment, plan] of Object.entries(descriptor.environments)) {
      expect(plan.strategy).toBe(environments[environment].strategy);
      expect(compile(plan, {}).stages.at(-1)?.weightPercent).toBe(100);
    }
  });

  it('says of itself what was filled in', () => {
    const { read } = openRepository(root);
    const entity = parse(read('catalog-info.yaml'));
    expect(entity).toMatchObject({
      kind: 'Component',
      metadata: { name, description: parameters.description ?? '' },
      spec: { owner: parameters.owner },
    });
    expect(entity.spec.system).toBe(parameters.system);
    const services: string =
      entity.metadata.annotations['canary-portal/ecs-services'];
    expect(services.trim().split('\n')).toEqual(
      Object.keys(environments).map(environment =>
        expect.stringMatching(
          new RegExp(
            `^${environment}: arn:aws[a-z-]*:ecs:${account.region}:${account.accountId}:service/platform/${name}-${environment}$`,
          ),
        ),
      ),
    );
    expect(JSON.parse(read('package.json'))).toMatchObject({
      name,
      description: parameters.description ?? '',
    });
    expect(JSON.parse(read('infra/service.json'))).toMatchObject({
      name,
      ...account,
    });
  });
});
