import { spawn } from 'node:child_process';
import path from 'node:path';

/** Runs a program; resolves what it printed. @throws with the end of it. */
export async function capture(program, args, options = {}) {
  const child = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    ...options,
  });
  let output = '';
  let log = '';
  child.stdout.on('data', data => {
    output += data;
    log += data;
  });
  child.stderr.on('data', data => (log += data));
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code === 0) return output;
  const end = log.trimEnd().split('\n').slice(-30).join('\n');
  throw new Error(`${path.basename(program)} ended with ${code}:\n${end}`);
}

/**
 * buildah, with images of its own in a folder: nothing of this machine's is
 * touched. No daemon, no container runtime.
 */
export function createBuildah(folder) {
  const storage = [
    '--root',
    path.join(folder, 'storage'),
    '--runroot',
    path.join(folder, 'run'),
    '--storage-driver',
    'vfs',
  ];
  const built = new Set();
  const env = { ...process.env, TMPDIR: path.join(folder, 'tmp') };
  const call = async (...args) =>
    (await capture('buildah', [...storage, ...args], { env })).trim();

  return {
    call,
    /** Whether there is an image of this name. */
    has: image =>
      call('inspect', '--type', 'image', image).then(
        () => true,
        () => false,
      ),
    /** Builds a Dockerfile; the format keeps HEALTHCHECK. */
    async build(image, context, args) {
      built.add(image);
      await call(
        'build',
        '--isolation',
        'chroot',
        '--format',
        'docker',
        '--layers=false',
        '--pull=false',
        '--tag',
        image,
        ...args,
        context,
      );
    },
    /** @returns the folder where an image's files can be seen. */
    async mount(image) {
      return call('mount', await call('from', '--pull=false', image));
    },
    /** Leaves the base image, which takes long to make. */
    async clean() {
      await call('rm', '--all').catch(() => undefined);
      if (built.size > 0) {
        await call('rmi', ...built).catch(() => undefined);
      }
      await call('rmi', '--prune').catch(() => undefined);
    },
  };
}
