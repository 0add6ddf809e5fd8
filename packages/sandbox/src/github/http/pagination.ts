import { Call } from './call';

export interface PageRequest {
  /** From 1. */
  page: number;
  perPage: number;
}

interface Limits {
  /** What a page holds when nobody asks. */
  usual: number;
  most: number;
}

const LIMITS: Limits = { usual: 30, most: 100 };

function number(query: URLSearchParams, name: string): number | undefined {
  const value = Number.parseInt(query.get(name) ?? '', 10);
  return value >= 1 ? value : undefined;
}

/** As GitHub does, what makes no sense is taken for what is usual. */
export function pageOf({ query }: Call, limits = LIMITS): PageRequest {
  return {
    page: number(query, 'page') ?? 1,
    perPage: Math.min(number(query, 'per_page') ?? limits.usual, limits.most),
  };
}

/** The `Link` header of one page of `total` items; empty with one page. */
export function linkHeader(
  call: Call,
  { page, perPage }: PageRequest,
  total: number,
): Record<string, string> {
  const last = Math.max(1, Math.ceil(total / perPage));
  const link = (number_: number, rel: string) => {
    const url = new URL(call.url);
    url.searchParams.set('page', String(number_));
    return `<${url}>; rel="${rel}"`;
  };
  const links = [
    ...(page > 1 ? [link(page - 1, 'prev')] : []),
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
    ...(page > 1 ? [link(1, 'first')] : []),
  ];
  return links.length > 0 ? { link: links.join(', ') } : {};
}

export interface Page<Item> {
  items: Item[];
  total: number;
  headers: Record<string, string>;
}

/** The part of a list that a call asks for. */
export function paginate<Item>(
  call: Call,
  all: readonly Item[],
  limits?: Limits,
): Page<Item> {
  const request = pageOf(call, limits);
  const from = (request.page - 1) * request.perPage;
  return {
    items: all.slice(from, from + request.perPage),
    total: all.length,
    headers: linkHeader(call, request, all.length),
  };
}
