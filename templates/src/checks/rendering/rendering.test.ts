import { repositoryOf } from '../../__testUtils__/files';
import { checkCopies, checkPlaceholders, renderedFiles } from './rendering';

const messages = (findings: { message: string }[]) =>
  findings.map(({ message }) => message);

describe('placeholders', () => {
  it.each([
    'name: ${{ values.name }}',
    'name: ${{- parameters.name | dump }}',
    '{%- if values.system %}',
    '{# comment #}',
  ])('of the scaffolder are found: %s', text => {
    const found = checkPlaceholders(
      repositoryOf({ 'a.yaml': `x: 1\n${text}` }),
    );
    expect(found).toEqual([
      expect.objectContaining({ file: 'a.yaml', line: 2 }),
    ]);
  });

  it('of GitHub are none', () => {
    const text = 'a: ${{ vars.NAME }}\nb: ${{ inputs.rollback }}\n';
    expect(checkPlaceholders(repositoryOf({ 'a.yml': text }))).toEqual([]);
  });

  it('are what an ending of a template means', () => {
    expect(
      messages(checkPlaceholders(repositoryOf({ 'README.md.njk': 'x' }))),
    ).toEqual(['It was not rendered.']);
  });
});

describe('copies', () => {
  const content = repositoryOf({
    'a.yml': '${{ github.sha }}\n',
    'b.json.njk': '${{ values.name | dump }}',
  });

  it('are all that is not rendered', () => {
    expect(renderedFiles(content)).toEqual(['b.json']);
  });

  it('are the same to the byte', () => {
    const generated = repositoryOf({
      'a.yml': '${{ github.sha }}\n',
      'b.json': '"orders"',
    });
    expect(checkCopies(content, generated)).toEqual([]);
  });

  it('that differ, are missing, or are too many, are found', () => {
    const generated = repositoryOf({ 'a.yml': '\n', 'c.json': '{}' });
    expect(messages(checkCopies(content, generated))).toEqual([
      'It differs from a.yml of the template.',
      'It is missing.',
      'The template has no such file.',
    ]);
  });
});
