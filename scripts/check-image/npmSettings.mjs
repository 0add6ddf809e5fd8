import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** Where npm of the official image, and of ours, reads settings for all users. */
const FOLDER = '/usr/local/etc';

/** Settings that say where packages come from, and how they are reached. */
const NETWORK =
  /^(?:registry|cafile|ca|proxy|https-proxy|noproxy|strict-ssl|@[^:]+:registry|\/\/.+:[\w-]+)$/;

/** The settings of the network in an npmrc, with variables put in, in order. */
export function networkSettings(text, env) {
  return text
    .split('\n')
    .map(line => /^\s*([^=;#\s][^=]*?)\s*=\s*(.*?)\s*$/.exec(line) ?? [])
    .filter(([, name]) => name && NETWORK.test(name.replace(/\[\]$/, '')))
    .map(([, name, value]) => [
      name,
      value.replace(/\$\{([^}]+)\}/g, (all, key) => env[key] ?? all),
    ]);
}

/** npm takes `npm_config_https_proxy` for `https-proxy`. */
function fromEnvironment(env) {
  return Object.entries(env)
    .map(([key, value]) => [/^npm_config_(.+)$/i.exec(key)?.[1], value])
    .filter(([name, value]) => name && value)
    .map(([name, value]) => [
      /^[@/]/.test(name) ? name : name.toLowerCase().replaceAll('_', '-'),
      value,
    ])
    .filter(([name]) => NETWORK.test(name));
}

/** The certificates that npm trusts, if not its own, and all other settings. */
export function splitSettings(texts, env) {
  const settings = [
    ...texts.flatMap(text => networkSettings(text, env)),
    ...fromEnvironment(env),
  ];
  const cafile = settings
    .filter(([name]) => name === 'cafile')
    .map(([, value]) => value.replace(/^(["'])(.*)\1$/, '$2'))
    .pop();
  return {
    lines: settings
      .filter(([name]) => name !== 'cafile')
      .map(([name, value]) => `${name}=${value}`),
    cafile: cafile ?? env.NODE_EXTRA_CA_CERTS,
  };
}

const readIfThere = file => (fs.existsSync(file) ? fs.readFileSync(file) : '');

/**
 * Writes how this machine's npm reaches its packages into a folder for a build.
 * Steps see it mounted: it becomes part of no layer.
 *
 * @returns the options for `buildah build`
 */
export function npmSettings(folder, env = process.env) {
  const texts = ['globalconfig', 'userconfig'].map(name => {
    const { stdout } = spawnSync('npm', ['config', 'get', name], {
      encoding: 'utf8',
    });
    return String(readIfThere(stdout.trim()));
  });
  const { lines, cafile } = splitSettings(texts, env);
  fs.mkdirSync(folder, { mode: 0o700 });
  if (cafile) {
    fs.copyFileSync(cafile, path.join(folder, 'ca.pem'));
    lines.push(`cafile=${FOLDER}/ca.pem`);
  }
  fs.writeFileSync(path.join(folder, 'npmrc'), `${lines.join('\n')}\n`);
  return ['--volume', `${folder}:${FOLDER}:ro`];
}
