import type { Filter } from '@/lib/domain'
import type { SlideSource } from '@/lib/domain/briefing'
import type { Days } from '@/lib/domain/slide-content'
import type { Known } from '@/lib/domain/telling'
import { toFilter } from '@/lib/link'
import { openLink } from '@/lib/link/link-version'

export interface Selection {
  /** Without days where these are those of the telling. */
  filter: Filter
  days: Days | null
  before: Days | null
  beyond: Known | null
}

const [earliest, latest] = ['0001-01-01', '9999-12-31']

/** What a slide's source selects. A link of a later program selects nothing. */
export const readSelection = ({ link, days: meaning, placeId, beyond }: SlideSource): Selection => {
  const view = openLink(link)
  if (!view.ok)
    return { filter: { types: [], from: latest, to: earliest }, days: null, before: null, beyond: null }
  const { from, to, ...rest } = toFilter({ ...view.value, layer: null })
  const days = from === undefined && to === undefined ? null : { from: from ?? earliest, to: to ?? latest }
  return {
    filter: {
      ...rest,
      ...(placeId && { place: placeId }),
      ...(meaning === 'happened' && { from, to }),
    },
    days,
    before: view.value.compare,
    beyond: (meaning === 'told' && beyond) || null,
  }
}
