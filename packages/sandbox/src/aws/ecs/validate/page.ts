import { invalidParameter } from '../errors';
import { Input, optionalInteger, optionalText } from './input';

/** One page of a list; the token is opaque and holds the place. */
export function page<T>(
  items: T[],
  input: Input,
  options: { most: number; byDefault: number },
): { items: T[]; nextToken?: string } {
  const size =
    optionalInteger(input, 'maxResults', 1, options.most) ?? options.byDefault;
  const token = optionalText(input, 'nextToken');
  const start = token ? placeOf(token) : 0;
  const end = start + size;
  return {
    items: items.slice(start, end),
    ...(end < items.length && {
      nextToken: Buffer.from(`place:${end}`).toString('base64'),
    }),
  };
}

function placeOf(token: string): number {
  const text = Buffer.from(token, 'base64').toString('utf8');
  const place = /^place:(\d+)$/.exec(text);
  if (!place) throw invalidParameter('Invalid token.');
  return Number(place[1]);
}
