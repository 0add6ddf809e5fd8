import { createReport } from './report';
import { CommandError } from './run';

function createScene() {
  const said: string[] = [];
  let time = 0;
  const report = createReport(
    text => said.push(text),
    () => (time += 500),
  );
  return { said, report };
}

describe('the report of the checks', () => {
  it('tells of each one as it ends, and counts', async () => {
    const { said, report } = createScene();
    expect(await report.check('lint', async () => [])).toBe(true);
    expect(report.close()).toBe(true);
    expect(said).toEqual(['✓ lint (0.5 s)', '\n1 passed, 0 failed']);
  });

  it('says all that is wrong at once, and what failed at the end', async () => {
    const { said, report } = createScene();
    const problems = ['a is wrong\nbecause of b', 'c is wrong'];
    expect(await report.check('files', async () => problems)).toBe(false);
    expect(report.close()).toBe(false);
    expect(said).toEqual([
      '✗ files',
      '  a is wrong\n  because of b',
      '  c is wrong',
      '',
      '✗ files: a is wrong (and 1 more)',
      '\n0 passed, 1 failed',
    ]);
  });

  it('takes a command that fails for a failure, and an error of its own not', async () => {
    const { said, report } = createScene();
    const fail = (error: Error) => () => Promise.reject(error);
    const error = new CommandError('npm test', '/repository', 1, 'not ok');
    expect(await report.check('test', fail(error))).toBe(false);
    expect(said).toEqual([
      '✗ test',
      '  npm test ended with 1 in /repository\n  not ok',
    ]);
    await expect(report.check('x', fail(new Error('a bug')))).rejects.toThrow(
      'a bug',
    );
  });
});
