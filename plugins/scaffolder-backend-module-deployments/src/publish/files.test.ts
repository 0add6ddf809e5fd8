import { chmod } from 'node:fs/promises';
import path from 'node:path';
import { workspaceWith } from '../__testUtils__/workspace';
import { differing, readFiles } from './files';
import { originOf, withOrigin } from './trailers';

describe('the files of a workspace', () => {
  it('are named as git names them, without what git ignores', async () => {
    const { folder, remove } = await workspaceWith({
      'README.md': 'hello\n',
      'run.sh': '#!/bin/sh\n',
      '.gitignore': 'dist\n',
      '.github/workflows/staging.yml': '',
      'dist/index.js': 'ignored',
      '.git/HEAD': 'ref: refs/heads/main\n',
    });
    await chmod(path.join(folder, 'run.sh'), 0o755);

    const files = await readFiles(folder);
    await remove();

    expect(Object.fromEntries(files)).toEqual({
      // `git hash-object` says the same.
      'README.md': '100644 ce013625030ba8dba906f756967f9e9ca394464a',
      'run.sh': '100755 1a2485251c33a70432394c93fb89330ef214bfc9',
      '.gitignore': '100644 1521c8b7652b1eec8ed4fe50877aae880c758ee3',
      '.github/workflows/staging.yml':
        '100644 e69de29bb2d1d6434b8b29ae775ad8c2e48c5391',
    });
  });

  it('differ where a path is missing, added or changed', () => {
    const one = new Map([
      ['a', '1'],
      ['b', '1'],
      ['c', '1'],
    ]);
    const other = new Map([
      ['a', '1'],
      ['c', '2'],
      ['d', '1'],
    ]);

    expect(differing(one, other)).toEqual(['b', 'c', 'd']);
  });
});

describe('the origin of a commit', () => {
  it('is read from its trailers', () => {
    const origin = {
      entityRef: 'component:default/checkout',
      userRef: 'user:default/owner',
    };

    expect(originOf(withOrigin('Create checkout', origin))).toEqual(origin);
  });

  it.each(['', 'Fix', 'Fix\n\nBecause', 'Fix\n\nReviewed-by: someone'])(
    'is unknown for the message "%s"',
    message => {
      expect(originOf(message)).toBeUndefined();
    },
  );
});
