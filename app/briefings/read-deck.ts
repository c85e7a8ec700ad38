import type { BriefingBody } from '@/lib/domain/briefing'
import type { Deck } from '@/lib/http/briefing-responses'
import type { Store } from '@/lib/store'
import { readContents } from '@/lib/store/slide-contents'

/** What the slides of a briefing show, by hash. */
export const readDeckContents = async (
  store: Store,
  { slides }: Pick<BriefingBody, 'slides'>,
): Promise<Deck['contents']> => {
  const hashes = new Set(slides.flatMap(({ content }) => content ?? []))
  return Object.fromEntries(await readContents(store, [...hashes]))
}
