import type { AnsweredReport } from './answered-report'
import type { Field } from './judge-report'

/** What an answer says of a field, in words. */
export const describeAnswer = (field: Field, answer: AnsweredReport): string => {
  switch (field) {
    case 'type':
      return answer.eventType
    case 'subType':
      return answer.subEventType ?? 'none'
    case 'place':
      return answer.placeId ?? (answer.geometry ? 'a shape' : 'none')
    case 'date':
    case 'dateWithinDay':
      return answer.dates ? `${answer.dates.from} to ${answer.dates.to}` : 'none'
    case 'source':
    case 'everySource':
      return answer.attribution?.map(({ name }) => name).join('; ') || 'none'
    case 'casualties':
    case 'casualtiesGiven':
      return JSON.stringify(answer.casualties ?? {})
    case 'status':
      return answer.status
    default:
      return field satisfies never
  }
}
