import type { KeptLine } from '@/lib/briefing/find-figure-changes'
import type { PlaceId } from '@/lib/domain'
import { type Store, listFigures } from '@/lib/store'
import { describeStories } from '@/lib/store/describe-stories'

/** The ledger as slides keep it, the figures of a line from old to new; of one place, where one is given. */
export const readLines = async (store: Store, placeId: PlaceId | null): Promise<KeptLine[]> => {
  const { lines } = await listFigures(store)
  const stories = await describeStories(store, [
    ...new Set(lines.flatMap(({ figures }) => figures.map(({ storyId }) => storyId))),
  ])
  return lines.flatMap(({ ledger, subject, unit, figures }) => {
    const kept = figures
      .filter(({ figure }) => placeId === null || figure.placeId === placeId)
      .map(({ figure, storyId, excerpt, markStart, title, publisher, publishedAt }) => ({
        quantity: figure.quantity,
        date: figure.date,
        by: figure.attribution?.side ?? figure.attribution?.name ?? null,
        sentence: {
          storyId,
          excerpt,
          markStart,
          start: figure.start,
          end: figure.end,
          title,
          publisher: publisher === '-' ? null : publisher,
          publishedAt,
          url: stories.get(storyId)?.url ?? null,
          attribution: figure.attribution?.name ?? null,
        },
      }))
    return kept.length > 0 ? [{ ledger, subject, unit, figures: kept }] : []
  })
}
