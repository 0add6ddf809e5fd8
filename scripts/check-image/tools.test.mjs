import assert from 'node:assert/strict';
import test from 'node:test';
import { find, needed } from './tools.mjs';

const root = { makesBase: true, platform: 'linux', uid: 0 };

test('what is missing is said with what to install', () => {
  assert.match(
    needed({ ...root, programs: ['no-such-builder'] }),
    /^no-such-builder not found. Install: apt-get install .*no-such-builder$/,
  );
  assert.equal(needed({ ...root, programs: ['sh'] }), undefined);
});

test('another system, and a user without rights, are told so', () => {
  const programs = ['sh'];
  assert.match(needed({ ...root, programs, platform: 'darwin' }), /Linux only/);
  assert.match(needed({ ...root, programs, uid: 1000 }), /need root/);
});

test('a program is found by the path', () => {
  assert.match(find('sh'), /\/sh$/);
  assert.equal(find('no-such-program'), undefined);
});
