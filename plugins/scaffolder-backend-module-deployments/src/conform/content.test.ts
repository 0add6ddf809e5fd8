import path from 'node:path';
import { ConfigReader } from '@backstage/config';
import { ScmIntegrations } from '@backstage/integration';
import { workspaceWith } from '../__testUtils__/workspace';
import { readContent } from './content';

const integrations = ScmIntegrations.fromConfig(new ConfigReader({}));
const refuse = { readTree: jest.fn() };

describe('the content of another template', () => {
  let templates: Awaited<ReturnType<typeof workspaceWith>>;

  beforeAll(async () => {
    templates = await workspaceWith({
      'adopt/template.yaml': '',
      'service/content/.github/workflows/a.yml': 'on: push\n',
      'service/content/infra/app.ts': 'app\n',
      'service/content/infra/service.json.njk': 'rendered\n',
      'service/content/src/main.ts': 'not for others\n',
    });
  });
  afterAll(() => templates.remove());

  const fromDisk = (url: string) =>
    readContent({
      baseUrl: `file://${path.join(templates.folder, 'adopt/template.yaml')}`,
      url,
      reader: refuse,
      integrations,
    });

  it('is read from beside a template on the disk', async () => {
    const files = await fromDisk('../service/content');
    expect([...files.keys()].sort()).toEqual([
      '.github/workflows/a.yml',
      'infra/app.ts',
    ]);
  });

  it.each(['../..', '../../elsewhere', '/etc'])(
    'is not read from %s',
    async url => {
      await expect(fromDisk(url)).rejects.toThrow(
        'leaves the folder of the templates',
      );
    },
  );

  it('must be there', async () => {
    await expect(fromDisk('../nothing')).rejects.toThrow(
      'must name the content of the template ecs-service',
    );
  });

  it('is read from beside a template on GitHub', async () => {
    const readTree = jest.fn(async () => ({
      files: async () => [
        {
          path: '.github/a.yml',
          content: async () => Buffer.from('on: push\n'),
        },
      ],
    }));
    const files = await readContent({
      baseUrl:
        'https://github.com/acme/portal/blob/main/templates/adopt/template.yaml',
      url: '../service/content',
      reader: { readTree: readTree as never },
      integrations,
    });
    expect(readTree).toHaveBeenCalledWith(
      'https://github.com/acme/portal/tree/main/templates/service/content',
      { filter: expect.any(Function) },
    );
    expect(files.get('.github/a.yml')?.toString()).toBe('on: push\n');
  });

  it('cannot be found from nowhere', async () => {
    await expect(
      readContent({
        baseUrl: undefined,
        url: 'x',
        reader: refuse,
        integrations,
      }),
    ).rejects.toThrow('cannot be found from nowhere');
  });
});
