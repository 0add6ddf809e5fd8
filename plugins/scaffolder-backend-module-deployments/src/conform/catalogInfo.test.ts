import type { Entity } from '@backstage/catalog-model';
import { parseAllDocuments } from 'yaml';
import { withAnnotations } from './catalogInfo';

const entity: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'checkout' },
};

const SERVICES = 'staging: arn:s\nproduction: arn:p\n';

const FULL = `# Who we are
apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
    name:   checkout   # the shop's
    description: >-
        Takes the money,
        all of it.
    annotations:
        # TechDocs
        backstage.io/techdocs-ref: "dir:."
    tags: [ a,   b ]

spec: { type: service, owner: 'group:default/shop' }
`;

describe('annotations in the file of an entity', () => {
  it('are added without losing anything, down to the spaces', () => {
    expect(
      withAnnotations(FULL, entity, {
        'github.com/project-slug': 'acme/checkout',
        'canary-portal/ecs-services': SERVICES,
      }),
    ).toBe(
      FULL.replace(
        '        backstage.io',
        `        canary-portal/ecs-services: |
          staging: arn:s
          production: arn:p
        github.com/project-slug: acme/checkout
        backstage.io`,
      ),
    );
  });

  it('take more lines where some are', () => {
    const before = FULL.replace(
      '        backstage.io',
      `        canary-portal/ecs-services: |
            # the one that counts
            production: arn:p
        backstage.io`,
    );
    const after = withAnnotations(before, entity, {
      'canary-portal/ecs-services':
        '# the one that counts\nproduction: arn:p\nstaging: arn:s\n',
    });
    expect(after).toContain(
      `          # the one that counts
          production: arn:p
          staging: arn:s
        backstage.io/techdocs-ref: "dir:."
    tags: [ a,   b ]
`,
    );
  });

  it('are begun where there are none', () => {
    const before = FULL.replace(/ {4}annotations:\n.*\n.*\n/, '');
    expect(withAnnotations(before, entity, { a: 'b c' })).toBe(
      before.replace(
        '    name:',
        '    annotations:\n      a: "b c"\n    name:',
      ),
    );
  });

  it.each([
    ['in one line', 'metadata: { name: checkout, annotations: { x: "1" } }'],
    ['in an empty map', 'metadata:\n  name: checkout\n  annotations: {}'],
    ['without a value', 'metadata:\n  name: checkout\n  annotations:'],
    ['in quotes', 'metadata:\n  name: checkout\n  annotations:\n    "a": "z"'],
  ])('that stand %s are written all the same', (_, metadata) => {
    const before = `kind: Component\n${metadata}\nspec: {} # end\n`;
    const after = withAnnotations(before, entity, {
      a: 'one\ntwo\n',
      b: '7',
    });
    const [document] = parseAllDocuments(after ?? '');
    expect(document.toJS()).toMatchObject({
      metadata: { name: 'checkout', annotations: { a: 'one\ntwo\n', b: '7' } },
    });
    expect(after).toContain('spec: {} # end');
  });

  it('go to the right one of several entities', () => {
    const other = FULL.replace('checkout', 'cart');
    const text = `${other}---\n${FULL}---\nkind: API\nmetadata: { name: checkout }\n`;
    const after = withAnnotations(text, entity, { a: 'b' });
    expect(after).toBe(
      text.replace(
        `${FULL}---`,
        `${FULL.replace(
          '        backstage.io',
          '        a: b\n        backstage.io',
        )}---`,
      ),
    );
  });

  it('keep the line ends of the file', () => {
    const windows = FULL.replace(/\n/g, '\r\n');
    const after = withAnnotations(windows, entity, { a: 'one\ntwo\n' }) ?? '';
    expect(after.replace(/\r\n/g, '')).not.toContain('\n');
    expect(after).toContain('a: |\r\n          one\r\n          two\r\n');
  });

  it.each([
    ['has no such entity', FULL.replace('checkout', 'cart')],
    ['is no YAML', 'kind: ['],
    ['is empty', ''],
    ['is a list', '- kind: Component'],
  ])('are not added to a file that %s', (_, text) => {
    expect(withAnnotations(text, entity, { a: 'b' })).toBeUndefined();
  });
});
