import { type Result, fail, ok } from '@/lib/domain'
import type { LinkState } from '@/lib/domain/share'
import { type View, readView, writeView } from './view'

/** Version of the language in which addresses write a view. Raised when a name or a value comes to mean something else. */
export const LINK_VERSION = 1

type Upgrade = (query: URLSearchParams) => URLSearchParams

/** From each version to the next, the first one from 1 to 2: a link of any day opens in every later version. */
const UPGRADES: readonly Upgrade[] = []

/** The view of a link that was kept. What a later program wrote is not guessed at. */
export const openLink = (
  { version, query }: LinkState,
  upgrades = UPGRADES,
): Result<View, 'link-too-new'> => {
  if (version > upgrades.length + 1) return fail('link-too-new')
  let asked = new URLSearchParams(query)
  for (const upgrade of upgrades.slice(version - 1)) asked = upgrade(asked)
  return ok(readView(asked))
}

/** How wide the screen of the sender's panels was is nobody's concern. */
const ofTheScreen = { fold: null, sheet: null } satisfies Partial<View>

/** A view as it is kept: only what this version knows, defaults left out. */
export const closeLink = (query: string): LinkState => ({
  version: LINK_VERSION,
  query: writeView('', { ...readView(new URLSearchParams(query)), ...ofTheScreen }).replace(/^\?/, ''),
})
