import { createHmac } from 'node:crypto';
import { Server, createServer } from 'node:http';
import { AddressInfo } from 'node:net';
import { Octokit } from 'octokit';
import {
  RunningGitHub,
  octokitOf,
  repositoryWithReadme,
  startGitHub,
} from '../__testUtils__/running-github';

interface Received {
  path: string;
  event: string;
  headers: Record<string, unknown>;
  body: string;
  payload: Record<string, unknown>;
}

describe('webhooks', () => {
  let github: RunningGitHub;
  let octokit: Octokit;
  let listener: Server;
  let url: string;
  let received: Received[] = [];
  let status = 200;

  beforeAll(async () => {
    listener = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', chunk => chunks.push(chunk));
      request.on('end', () => {
        const body = Buffer.concat(chunks).toString('utf8');
        received.push({
          path: request.url ?? '',
          event: String(request.headers['x-github-event']),
          headers: request.headers,
          body,
          payload: JSON.parse(body),
        });
        response.writeHead(status);
        response.end();
      });
    });
    await new Promise<void>(resolve => {
      listener.listen(0, '127.0.0.1', resolve);
    });
    url = `http://127.0.0.1:${(listener.address() as AddressInfo).port}`;
    github = await startGitHub({
      webhooks: [
        { organization: 'acme', url: `${url}/organization`, secret: 'shh' },
      ],
    });
    octokit = octokitOf(github);
  });
  afterAll(async () => {
    await github.close();
    listener.close();
  });
  beforeEach(async () => {
    await github.webhooksSettled();
    received = [];
    status = 200;
  });
  afterEach(() => github.check());

  const namesOf = (path: string) =>
    received.filter(each => each.path === path).map(({ event }) => event);

  it('tell an organisation of all that happens, signed', async () => {
    const { owner, repo } = await repositoryWithReadme(octokit, 'told');
    const deployment = await octokit.rest.repos.createDeployment({
      owner,
      repo,
      ref: 'main',
    });
    if (deployment.status !== 201) throw new Error('not created');
    await octokit.rest.repos.createDeploymentStatus({
      owner,
      repo,
      deployment_id: Number(deployment.data.id),
      state: 'success',
    });
    await github.webhooksSettled();
    expect(namesOf('/organization')).toEqual([
      'repository',
      'create',
      'push',
      'deployment',
      'deployment_status',
    ]);
    for (const { headers, body, payload } of received) {
      const digest = createHmac('sha256', 'shh').update(body).digest('hex');
      expect(headers).toMatchObject({
        'x-hub-signature-256': `sha256=${digest}`,
        'x-github-delivery': expect.stringMatching(/^[0-9a-f-]{36}$/),
        'x-github-hook-installation-target-type': 'organization',
        'content-type': 'application/json',
      });
      expect(payload).toMatchObject({
        repository: { full_name: 'acme/told' },
        organization: { login: 'acme' },
        sender: { login: 'sandbox' },
      });
    }
    const push = received.find(({ event }) => event === 'push');
    expect(push?.payload).toMatchObject({
      ref: 'refs/heads/main',
      before: '0'.repeat(40),
      created: true,
      forced: false,
      commits: [{ message: 'Initial commit', added: ['README.md'] }],
      head_commit: { message: 'Initial commit' },
      pusher: { name: 'sandbox' },
    });
  });

  it('are made for a repository, and told what they asked for', async () => {
    const { owner, repo } = await repositoryWithReadme(octokit, 'hooked');
    const where = { owner, repo };
    const { data: hook } = await octokit.rest.repos.createWebhook({
      ...where,
      config: { url: `${url}/hook`, content_type: 'json', secret: 's' },
      events: ['pull_request'],
    });
    expect(hook).toMatchObject({
      type: 'Repository',
      events: ['pull_request'],
      config: { url: `${url}/hook`, secret: '********' },
    });
    await expect(
      octokit.rest.repos.createWebhook({ ...where, config: {} }),
    ).rejects.toMatchObject({ status: 422 });
    await octokit.rest.repos.createOrUpdateFileContents({
      ...where,
      path: 'x',
      message: 'x',
      content: '',
    });
    await github.webhooksSettled();
    expect(namesOf('/hook')).toEqual(['ping']);
    const { data: listed } = await octokit.rest.repos.listWebhooks(where);
    expect(listed[0].last_response.code).toBe(200);
  });

  it('are delivered once, whatever comes of it', async () => {
    const { owner, repo } = await repositoryWithReadme(octokit, 'failing');
    const where = { owner, repo };
    status = 500;
    const { data: hook } = await octokit.rest.repos.createWebhook({
      ...where,
      config: { url: `${url}/broken`, content_type: 'json' },
      events: ['push'],
    });
    const { data: elsewhere } = await octokit.rest.repos.createWebhook({
      ...where,
      config: { url: 'https://hooks.example/x' },
    });
    await github.webhooksSettled();
    expect(namesOf('/broken')).toEqual(['ping']);
    const deliveries = async (hook_id: number) =>
      (await octokit.rest.repos.listWebhookDeliveries({ ...where, hook_id }))
        .data;
    expect(await deliveries(hook.id)).toMatchObject([
      { event: 'ping', status_code: 500, redelivery: false },
    ]);
    expect(await deliveries(elsewhere.id)).toMatchObject([
      { status_code: 0, status: 'The sandbox calls this machine only' },
    ]);
  });
});
