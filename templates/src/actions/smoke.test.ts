import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { runAction } from '../__testUtils__/runAction';

async function withService(
  answers: Record<string, { status: number; body?: unknown }>,
  use: (url: string) => Promise<void>,
): Promise<void> {
  const server = createServer((request, response) => {
    const { status, body } = answers[request.url ?? ''] ?? { status: 404 };
    response.writeHead(status).end(JSON.stringify(body ?? {}));
  });
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  try {
    await use(`http://127.0.0.1:${port}`);
  } finally {
    server.close();
  }
}

const HEALTHY = { '/health': { status: 200 }, '/ready': { status: 200 } };
const serving = (version: string) => ({
  ...HEALTHY,
  '/api/version': { status: 200, body: { version } },
});

describe('the smoke test', () => {
  it('passes when the deployed version answers, healthy and ready', async () => {
    await withService(serving('1.2.0'), async url => {
      expect(await runAction('smoke', { url, version: '1.2.0' })).toMatchObject(
        { exitCode: 0, outputs: { result: 'passed' } },
      );
    });
  });

  it.each([
    [serving('1.1.0'), '1.1.0 answers, not 1.2.0'],
    [{ ...serving('1.2.0'), '/ready': { status: 503 } }, '/ready answers 503'],
  ])('fails with the reason, case %#', async (answers, reason) => {
    await withService(answers, async url => {
      const ended = await runAction('smoke', {
        url,
        version: '1.2.0',
        seconds: '1',
      });
      expect(ended).toMatchObject({
        exitCode: 1,
        outputs: { result: 'failed' },
      });
      expect(ended.log).toContain(`::error::Smoke test of ${url}: ${reason}`);
    });
  });

  it('takes a service that does not tell its version', async () => {
    await withService(HEALTHY, async url => {
      const ended = await runAction('smoke', { url, version: '1.2.0' });
      expect(ended.exitCode).toBe(0);
      expect(ended.log).toContain('which version answers is not checked');
    });
  });

  it('says that it was not done where there is no address', async () => {
    const ended = await runAction('smoke', { url: '' });
    expect(ended).toMatchObject({
      exitCode: 0,
      outputs: { result: 'not-done' },
    });
    expect(ended.log).toContain('::notice::No smoke test');
  });
});
