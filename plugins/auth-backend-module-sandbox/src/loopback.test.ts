import { whyNotLoopback } from './loopback';

const headers = { host: 'localhost:7007' };

describe('whyNotLoopback', () => {
  it.each(['127.0.0.1', '127.1.2.3', '::1', '::ffff:127.0.0.1'])(
    'accepts the peer %s',
    remoteAddress => {
      expect(whyNotLoopback({ remoteAddress, headers })).toBeUndefined();
    },
  );

  it.each(['10.0.0.7', '::ffff:10.0.0.7', '128.0.0.1', '', undefined])(
    'refuses the peer %s',
    remoteAddress => {
      expect(whyNotLoopback({ remoteAddress, headers })).toMatch(
        'does not come from this machine',
      );
    },
  );

  it.each(['localhost', '127.0.0.1:7007', '[::1]:7007'])(
    'accepts the host %s',
    host => {
      expect(
        whyNotLoopback({ remoteAddress: '::1', headers: { host } }),
      ).toBeUndefined();
    },
  );

  it.each(['portal.example.com', 'localhost.example.com', '127.0.0.1.nip.io'])(
    'refuses the host %s, which a foreign page may point at this machine',
    host => {
      expect(
        whyNotLoopback({ remoteAddress: '::1', headers: { host } }),
      ).toMatch('host name other than localhost');
    },
  );

  it('refuses what a proxy passed on, whoever the peer is', () => {
    expect(
      whyNotLoopback({
        remoteAddress: '127.0.0.1',
        headers: { ...headers, 'x-forwarded-for': '127.0.0.1' },
      }),
    ).toMatch('through a proxy (header x-forwarded-for)');
  });
});
