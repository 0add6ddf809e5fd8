import { createHash } from 'node:crypto';
import type { Request, Response } from 'express';

/** A weak ETag of everything that an answer was made from. */
export function etagOf(parts: unknown): string {
  const digest = createHash('sha256')
    .update(JSON.stringify(parts))
    .digest('base64url');
  return `W/"${digest.slice(0, 27)}"`;
}

/**
 * Sets the ETag, and answers 304 when the reader has the same already. Not
 * Express's own check: that one gives up at `Cache-Control: no-cache`, which
 * browsers add by themselves.
 */
export function answeredNotModified(
  req: Request,
  res: Response,
  etag: string,
): boolean {
  res.setHeader('ETag', etag);
  res.setHeader('Cache-Control', 'private, no-cache');
  // The frontend may be served from another origin than the backend.
  res.setHeader('Access-Control-Expose-Headers', 'ETag');
  const wanted = req.headers['if-none-match'];
  const plain = (tag: string) => tag.trim().replace(/^W\//, '');
  if (wanted?.split(',').some(tag => plain(tag) === plain(etag))) {
    res.status(304).end();
    return true;
  }
  return false;
}
