import { spawn } from 'node:child_process';
import { find } from './tools.mjs';

/**
 * In a mount namespace of its own: the image's files as a root that nobody can
 * write to, the user's ids, no way to gain rights. Every step is an exec, so the
 * process that was started is the program itself, and signals reach it.
 */
const ENTER = `
set -eu
root=$1 uid=$2 gid=$3 folder=$4
shift 4
mount --bind "$root" "$root"
mount -t proc -o ro,nosuid,nodev,noexec proc "$root/proc"
mount -o remount,bind,ro "$root"
exec setpriv --no-new-privs \\
  nsenter --root="$root" --wd="$root$folder" --setgid="$gid" --setuid="$uid" -- "$@"
`;

/**
 * Runs a program of an image as a container would, with what every Linux has.
 * Not confined: network, processes, memory and system calls are this machine's.
 *
 * @returns the process, and its exit code and output when it has ended
 */
export function enter({ files, config, env, args }) {
  const [uid, gid = uid] = config.User.split(':');
  const child = spawn(
    find('unshare'),
    [
      ...['--mount', '/bin/sh', '-c', ENTER, 'enter'],
      ...[files, uid, gid, config.WorkingDir || '/', ...args],
    ],
    { env, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let output = '';
  child.stdout.on('data', data => (output += data));
  child.stderr.on('data', data => (output += data));
  const ended = new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) =>
      resolve({ code: code ?? signal, output: output.trim() }),
    );
  });
  return { child, ended };
}
