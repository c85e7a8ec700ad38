import { createHash } from 'node:crypto'
import { type View, writeView } from './view'

const letters = 12 // of the hash: 48 bits tell any two views of one archive apart

/** What belongs to a screen and not to what it shows. */
const ofTheScreen = { theme: null, fold: null, sheet: null } satisfies Partial<View>

/**
 * A short name of what a view shows: the same for the same state, in whatever order an address writes it. `more` is what a question to the
 * API selects beyond any view. Server only.
 */
export const hashView = (view: Partial<View>, more: Record<string, string> = {}): string => {
  const query = new URLSearchParams(writeView('', { ...view, ...ofTheScreen }))
  for (const [name, value] of Object.entries(more)) query.set(name, value)
  query.sort()
  return createHash('sha256').update(query.toString()).digest('hex').slice(0, letters)
}
