import type { Correction, CorrectionChange } from '@/lib/domain'
import { toCell } from './csv-cell'

type Listed = Correction & { title: string | null; orphaned: boolean }

export const correctionsCsvHead =
  'id,at,by,part,type,holds_for,words,decision,reason,story,title,start,end,state,reverted_at,reverted_by,reverted_reason'

/** One line of CSV (RFC 4180) for a correction, without the line end. What a spreadsheet would run is made text. */
export const toCorrectionLine = (correction: Listed): string => {
  const { id, at, by, part, change, scope, targets, why, title, reverted } = correction
  const [first] = targets
  const decided = [id, at, by, part, change.type, scope, first?.quote, sayChange(change), why]
  const stood = [first?.storyId, title, first?.start, first?.end, stateOf(correction)]
  return [...decided, ...stood, reverted?.at, reverted?.by, reverted?.why].map(toCell).join(',')
}

const stateOf = ({ reverted, orphaned }: Listed): string =>
  reverted ? 'reverted' : orphaned ? 'orphaned' : 'holds'

const sayChange = (change: CorrectionChange): string => {
  switch (change.type) {
    case 'place':
      return `${change.place.name} (${change.place.id})`
    case 'pin':
      return `${change.name} ${change.point[1]} ${change.point[0]}`
    case 'dates':
      return change.dates ? `${change.dates.from}/${change.dates.to}` : 'unknown'
    case 'event-type':
      return [change.eventType, change.subEventType].filter(Boolean).join('/')
    case 'status':
      return change.status
    case 'published':
      return change.publishedAt ?? 'unknown'
    case 'merge':
    case 'split':
    case 'not-a-place':
    case 'not-a-report':
      return ''
    default:
      return change satisfies never
  }
}
