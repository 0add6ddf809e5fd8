import { noticeOf } from '../__testUtils__/notices';
import { EVENTS } from './events';
import { factsOf, headlineOf, lines, linkOf, linksOf, oneLine } from './notice';

describe('a notice', () => {
  it('says what happened and where in one line', () => {
    expect(EVENTS.map(event => headlineOf(noticeOf({ event })))).toEqual([
      'orders 1.9.1: deployment to production started',
      'orders 1.9.1 serves production',
      'orders 1.9.1: deployment to production failed',
      'orders 1.9.1 was rolled back in production',
      'orders 1.9.1: the rollback in production failed, somebody has to look',
      'orders 1.9.1: security alert',
      'orders 1.9.1: deployments of the week',
    ]);
    expect(
      headlineOf(noticeOf({ version: undefined, environment: undefined })),
    ).toBe('orders was rolled back');
  });

  it('says that a run was run again, so that a repeated message explains itself', () => {
    expect(factsOf(noticeOf({ attempt: 2 })).at(-1)).toEqual([
      'Attempt of the run',
      '2',
    ]);
    expect(factsOf(noticeOf())).toHaveLength(3);
  });

  it('leads to the portal first, then to the run', () => {
    const portalUrl = 'https://portal/catalog/default/component/orders';
    expect(linksOf(noticeOf({ portalUrl })).map(([label]) => label)).toEqual([
      'Deployments',
      'Run',
    ]);
    expect(linksOf(noticeOf({ runUrl: undefined }))).toEqual([]);
  });

  it('keeps nothing that is no text', () => {
    expect(oneLine('a\r\nBcc: x@y.z\u202egnp.exe\u0000')).toBe(
      'a Bcc: x@y.z gnp.exe',
    );
    expect(lines('one \r\ntwo\u001b[31m\n')).toBe('one\ntwo [31m');
  });

  it('links to nothing but web pages', () => {
    expect(linkOf('data:text/html,<script>')).toBeUndefined();
    expect(linkOf('local-1-2')).toBeUndefined();
    expect(linkOf(undefined)).toBeUndefined();
    expect(linkOf('https://a/b?c=1')).toBe('https://a/b?c=1');
  });
});
