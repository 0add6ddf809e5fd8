import { decodeCursor, encodeCursor } from './cursor';

describe('a cursor', () => {
  it('comes back as the place that it stands for', () => {
    const place = { createdAt: 1772445600000, deploymentArn: 'arn:a/b' };
    expect(decodeCursor(encodeCursor(place))).toEqual(place);
  });

  it.each(['', 'nonsense', 'W10', Buffer.from('["a","b"]').toString('base64')])(
    'of somebody else is refused: %j',
    cursor => {
      expect(() => decodeCursor(cursor)).toThrow('not one of ours');
    },
  );
});
