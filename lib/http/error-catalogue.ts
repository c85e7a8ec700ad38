/**
 * Every error that an answer can carry. Each has a paragraph in docs/errors.md with the same status and title; a test
 * checks that both agree. Codes are stable: clients act on them.
 */
export const errorCatalogue = {
  'bad-query': { status: 400, title: 'A part of the address is no good' },
  'bad-form': { status: 400, title: 'The form could not be read' },
  'bad-body': { status: 400, title: 'The request does not hold what was expected' },
  'token-needed': { status: 401, title: 'Changing anything here needs the token of this server' },
  'wrong-token': { status: 401, title: 'This is not the token of this server' },
  'read-only-server': { status: 403, title: 'This server takes no changes' },
  'foreign-origin': { status: 403, title: 'Changes are taken from the pages of this server only' },
  'story-not-found': { status: 404, title: 'There is no such story' },
  'event-not-found': { status: 404, title: 'There is no such event' },
  'correction-not-found': { status: 404, title: 'There is no such correction' },
  'place-not-found': { status: 404, title: 'There is no such place' },
  'not-found': { status: 404, title: 'There is nothing at this address' },
  'story-in-bin': { status: 409, title: 'The story is in the bin' },
  'body-too-large': { status: 413, title: 'This is more than the server takes at once' },
  'unsupported-type': { status: 415, title: 'This kind of content is not read' },
  'foreign-host': { status: 421, title: 'This server is not known by that name' },
  'words-not-found': { status: 422, title: 'The story has no such words' },
  'input-empty': { status: 422, title: 'The input is empty' },
  'input-no-text': { status: 422, title: 'There is no text in it' },
  'input-binary': { status: 422, title: 'This is not a text' },
  'input-unknown-encoding': { status: 422, title: 'The characters can not be told' },
  'input-unknown-charset': { status: 422, title: 'The charset it declares is not known' },
  'input-bad-front-matter': { status: 422, title: 'The front matter can not be read' },
  'internal-error': { status: 500, title: 'Something went wrong inside' },
  'wrong-settings': { status: 500, title: 'The server is set up wrongly' },
  'store-corrupt': { status: 500, title: 'The database is damaged' },
  'store-not-ours': { status: 500, title: 'The database belongs to another program' },
  'store-too-new': { status: 500, title: 'The database was written by a newer version' },
  'reader-stopped': { status: 500, title: 'Reading stopped unexpectedly' },
  busy: { status: 503, title: 'Too much is waiting to be read' },
  'gazetteer-unusable': { status: 503, title: 'There is no gazetteer that works' },
  'store-locked': { status: 503, title: 'The database is in use by another program' },
  'store-read-only': { status: 503, title: 'The database can not be written' },
  'store-unreachable': { status: 503, title: 'The database can not be opened' },
  'store-full': { status: 507, title: 'There is no space left' },
} as const satisfies Record<string, { status: number; title: string }>

export type ErrorCode = keyof typeof errorCatalogue
