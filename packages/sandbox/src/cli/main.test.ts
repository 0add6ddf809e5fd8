import { ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { PLATFORM } from '../testing/templates';

const TSX = require.resolve('tsx/cli');
const MAIN = require.resolve('./main.ts');

jest.setTimeout(60_000);

function start(...args: string[]): ChildProcess {
  return spawn(process.execPath, [TSX, MAIN, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function run(...args: string[]) {
  const child = start(...args);
  const output = { stdout: '', stderr: '' };
  child.stdout?.on('data', chunk => (output.stdout += chunk));
  child.stderr?.on('data', chunk => (output.stderr += chunk));
  const [code] = await once(child, 'close');
  return { code, ...output };
}

describe('the command line', () => {
  it('serves until it is told to end, and is told what to do meanwhile', async () => {
    const ports = ['--aws-port', '--control-port', '--github-port'];
    const server = start('serve', ...ports.flatMap(port => [port, '0']));
    if (!server.stdout) throw new Error('The server has no output');
    const [line] = await once(createInterface(server.stdout), 'line');
    const ready = JSON.parse(line);
    expect(ready).toMatchObject({
      ready: true,
      awsUrl: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
      githubUrl: expect.stringMatching(/^http:\/\/localhost:\d+$/),
      restored: false,
    });
    const port = new URL(ready.controlUrl).port;

    const status = await run('status', '--control-port', port);
    expect(status.code).toBe(0);
    expect(JSON.parse(status.stdout)).toMatchObject({ services: [] });

    const fault = await run(
      'fault',
      'orders',
      '--hang',
      '--control-port',
      port,
    );
    expect(fault).toMatchObject({ code: 1, stdout: '' });
    expect(fault.stderr).toBe(
      "There is no service 'orders production'. There is: none yet, provision one first\n",
    );

    const folder = await mkdtemp(join(tmpdir(), 'stack-'));
    const file = join(folder, 'template.json');
    await writeFile(file, JSON.stringify(PLATFORM));
    const deploy = (...args: string[]) =>
      run('deploy-stack', 'platform', ...args, '--control-port', port);
    expect(JSON.parse((await deploy(file)).stdout)).toMatchObject({
      name: 'platform',
      status: 'CREATE_COMPLETE',
    });
    expect((await deploy(file, '--parameter', 'A=1')).stderr).toBe(
      "The template has no parameter 'A'\n",
    );
    await rm(folder, { recursive: true });

    server.kill('SIGTERM');
    const [code] = await once(server, 'close');
    expect(code).toBe(0);
  });

  it('says that no sandbox runs, and how to start one', async () => {
    const { code, stderr } = await run('status', '--control-port', '1');
    expect(code).toBe(1);
    expect(stderr).toContain('No sandbox answers on port 1');
  });
});
