/**
 * How answers to reading may be kept, said once. `data`: by whoever asked and by nobody in between, and asked for again each time with its ETag, since
 * another process may have written meanwhile. `forever`: what is named by its own hash. `never`: what tells of this moment or this visitor, what is streamed, and every refusal.
 */
export const CACHING = {
  data: 'private, no-cache',
  forever: 'private, max-age=31536000, immutable',
  never: 'no-store',
} as const
export type Caching = keyof typeof CACHING

/** Whether `If-None-Match` names this state: compared weakly (RFC 9110, 13.1.2), since a server between may have compressed. */
export const isKnown = (headers: Headers, etag: string): boolean =>
  headers
    .get('if-none-match')
    ?.split(',')
    .some((tag) => tag.trim() === '*' || toStrong(tag.trim()) === toStrong(etag)) ?? false

const toStrong = (tag: string): string => tag.replace(/^W\//, '')
