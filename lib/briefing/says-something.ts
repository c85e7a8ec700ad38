import type { SlideContent } from '@/lib/domain/slide-content'

/** Whether a drafted slide stays: the title and what changed always do, since "nothing" is an answer there. */
export const saysSomething = (content: SlideContent): boolean => {
  switch (content.kind) {
    case 'title':
    case 'changes':
      return true
    case 'map':
      return content.events.length > 0 || (content.earlier?.length ?? 0) > 0
    case 'figures':
      return content.lines.length > 0
    case 'unsure':
      return content.totals.notPlaced + content.totals.notSure > 0
    case 'sources':
      return content.total > 0
    default:
      return content satisfies never
  }
}
