/** A file or an address that cannot be used; the message says which, what was seen and what to do. */
export class SourceError extends Error {
  override name = 'SourceError'
}
