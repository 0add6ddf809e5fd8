import assert from 'node:assert/strict';
import test from 'node:test';
import { networkSettings, splitSettings } from './npmSettings.mjs';

test('what says where packages come from is taken, and nothing else', () => {
  const text = `
; a comment
fund=false
registry = https://packages.example/npm/
@shop:registry=https://shop.example/
//packages.example/npm/:_authToken=\${TOKEN}
//shop.example/:_password=\${UNKNOWN}
nodedir=/usr
`;
  assert.deepEqual(networkSettings(text, { TOKEN: 'secret=' }), [
    ['registry', 'https://packages.example/npm/'],
    ['@shop:registry', 'https://shop.example/'],
    ['//packages.example/npm/:_authToken', 'secret='],
    ['//shop.example/:_password', '${UNKNOWN}'],
  ]);
});

test('the environment comes last, as in npm', () => {
  const { lines } = splitSettings(['registry=https://file.example/'], {
    npm_config_registry: 'https://variable.example/',
    NPM_CONFIG_HTTPS_PROXY: 'http://proxy.example:3128',
    'npm_config_//variable.example/:_authToken': 'secret',
    npm_config_user_agent: 'npm/11',
    npm_config_noproxy: '',
  });
  assert.deepEqual(lines, [
    'registry=https://file.example/',
    'registry=https://variable.example/',
    'https-proxy=http://proxy.example:3128',
    '//variable.example/:_authToken=secret',
  ]);
});

test('the certificates of this machine are told apart: the file is copied', () => {
  assert.deepEqual(splitSettings(['cafile=/a.pem', 'cafile="/b.pem"'], {}), {
    lines: [],
    cafile: '/b.pem',
  });
  assert.equal(
    splitSettings([], { NODE_EXTRA_CA_CERTS: '/c.pem' }).cafile,
    '/c.pem',
  );
  assert.equal(splitSettings([], {}).cafile, undefined);
});
