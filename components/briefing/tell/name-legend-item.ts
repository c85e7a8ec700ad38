import type { LegendItem } from '@/lib/briefing/list-legend'
import type { Words } from '@/components/words/make-words'

export const nameLegendItem = ({ t }: Words, item: LegendItem): string => {
  switch (item.kind) {
    case 'type':
      return t(`eventTypes.${item.type}.short`)
    case 'status':
      return t(`statuses.${item.status}.name`)
    case 'exactness':
      return t(`exactnesses.${item.exactness}.name`)
    default:
      return item satisfies never
  }
}
