import type { PlaceId } from '@/lib/domain'
import type { BriefingTemplate, SlideSource } from '@/lib/domain/briefing'
import type { LinkState } from '@/lib/domain/share'
import type { PlaceRank } from '@/lib/domain/slide-content'

/** Most places that get a slide of their own. */
const placesOf: Record<BriefingTemplate, number> = { daily: 5, weekly: 8, place: 0 }

export interface DraftMaterial {
  template: BriefingTemplate
  /** The days alone, and the days together with those before. */
  link: LinkState
  compared: LinkState
  beyond: SlideSource['beyond']
  /** Of the template of one place. */
  place: PlaceRank | null
  ranks: readonly PlaceRank[]
}

/** What the slides of a draft are made of, in their order. Which of them have something to say is known once they are made. */
export const draftSources = ({
  template,
  link,
  compared,
  beyond,
  place,
  ranks,
}: DraftMaterial): SlideSource[] => {
  const placeId: PlaceId | null = place?.placeId ?? null
  const slide = (kind: SlideSource['kind'], more: Partial<SlideSource> = {}): SlideSource => ({
    kind,
    link,
    days: 'told',
    placeId,
    rank: null,
    ...(beyond && { beyond }),
    ...more,
  })
  return [
    slide('title', { link: compared, rank: place }),
    slide('changes', { link: compared }),
    slide('map', { rank: place }),
    ...(template === 'place' ? [slide('map', { link: compared, rank: place })] : []),
    ...ranks.slice(0, placesOf[template]).map((rank) => slide('map', { placeId: rank.placeId, rank })),
    slide('figures'),
    slide('unsure'),
    slide('sources'),
  ]
}
