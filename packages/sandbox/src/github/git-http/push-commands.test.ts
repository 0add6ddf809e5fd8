import { FLUSH, packet } from './packets';
import { readPush, refusePush } from './push-commands';

const OLD = '1'.repeat(40);
const NEW = '2'.repeat(40);

function pushOf(capabilities: string): Buffer {
  return Buffer.concat([
    packet(`${OLD} ${NEW} refs/heads/main\0 ${capabilities}`),
    packet(`${OLD} ${NEW} refs/heads/topic\n`),
    FLUSH,
    Buffer.from('PACK…'),
  ]);
}

describe('what a push asks for', () => {
  it('is read from its first packets, without the pack', () => {
    expect(readPush(pushOf('report-status side-band-64k'))).toEqual({
      changes: [
        { before: OLD, after: NEW, ref: 'refs/heads/main' },
        { before: OLD, after: NEW, ref: 'refs/heads/topic' },
      ],
      capabilities: ['report-status', 'side-band-64k'],
    });
  });

  it.each([FLUSH, Buffer.from('zzzz'), Buffer.from('00ff'), Buffer.alloc(0)])(
    'is nothing in %j',
    body => {
      expect(readPush(body).changes).toEqual([]);
    },
  );

  it('is refused as a whole, in the form that the client can read', () => {
    const refusals = [
      { ref: 'refs/heads/main', word: 'declined', sentences: ['No.'] },
    ];
    const plain = refusePush(readPush(pushOf('report-status')), refusals);
    expect(plain.toString()).toBe(
      '000eunpack ok\n' +
        '0020ng refs/heads/main declined\n' +
        '0032ng refs/heads/topic pre-receive hook declined\n' +
        '0000',
    );
    const banded = refusePush(
      readPush(pushOf('report-status side-band-64k')),
      refusals,
    );
    expect(banded.toString('latin1')).toContain('0009\x02No.\n');
    expect(refusePush(readPush(pushOf('')), refusals)).toEqual(FLUSH);
  });
});
