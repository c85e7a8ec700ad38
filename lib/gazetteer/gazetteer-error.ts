/** The built gazetteer cannot be used; the message says what was seen and what mends it. */
export class GazetteerError extends Error {
  override name = 'GazetteerError'
  constructor(seen: string, mend = 'Run `npm run build:gazetteer`.') {
    super(`${seen}. ${mend}`)
  }
}
