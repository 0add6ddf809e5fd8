import fs from 'node:fs';
import path from 'node:path';

/** Which of Debian's packages a program is in, where it is not named like it. */
const PACKAGES = {
  mount: 'mount',
  nsenter: 'util-linux',
  setpriv: 'util-linux',
  unshare: 'util-linux',
};

/** The path of a program; undefined when it is not there. */
export function find(program, { PATH = '' } = process.env) {
  // A user's PATH may leave out where some of them are.
  return [...PATH.split(path.delimiter), '/usr/sbin', '/sbin']
    .map(folder => path.join(folder, program))
    .find(file => fs.existsSync(file));
}

const programsFor = makesBase => [
  'buildah',
  ...(makesBase ? ['mmdebstrap'] : []),
  ...['mount', 'nsenter', 'setpriv', 'tar', 'unshare'],
];

/** What is missing, and what to do; undefined when nothing is. */
export function needed({
  makesBase,
  programs = programsFor(makesBase),
  platform = process.platform,
  uid = process.getuid?.(),
}) {
  if (platform !== 'linux') return 'images are built on Linux only.';
  const absent = programs.filter(program => !find(program));
  if (absent.length > 0) {
    const packages = new Set(absent.map(name => PACKAGES[name] ?? name));
    return `${absent.join(
      ', ',
    )} not found. Install: apt-get install --no-install-recommends ${[
      ...packages,
    ].join(' ')}`;
  }
  return uid === 0
    ? undefined
    : 'a base image and a read-only root need root. Run it with sudo, or in a container.';
}
