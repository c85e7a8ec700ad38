import type { LegendNames } from '@/lib/image/sheet'
import type { Words } from '@/components/words/make-words'

/** What the rows of a picture's legend are called: as in the legend of the dashboard. */
export const legendNames = ({ t }: Words): LegendNames => ({
  types: {
    battles: t('eventTypes.battles.short'),
    'explosions-remote-violence': t('eventTypes.explosions-remote-violence.short'),
    'violence-against-civilians': t('eventTypes.violence-against-civilians.short'),
    protests: t('eventTypes.protests.short'),
    riots: t('eventTypes.riots.short'),
    'strategic-developments': t('eventTypes.strategic-developments.short'),
    other: t('eventTypes.other.short'),
  },
  statuses: {
    confirmed: t('statuses.confirmed.name'),
    reported: t('statuses.reported.name'),
    claimed: t('statuses.claimed.name'),
    disputed: t('filters.deniedOrDisputed'),
  },
  shapes: {
    within: t('picture.shapes.within'),
    border: t('picture.shapes.border'),
    region: t('picture.shapes.region'),
    movement: t('picture.shapes.movement'),
  },
  several: t('picture.several'),
  place: t('picture.place'),
  more: (count) => t('picture.more', { count }),
})
