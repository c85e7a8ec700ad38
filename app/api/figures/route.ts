import type { LedgerAnswer } from '@/lib/http/event-responses'
import { listFigures } from '@/lib/store'
import { answer, answerFromStore } from '../answer'

export const GET = answer('read', async (call) =>
  answerFromStore(call, (store): Promise<LedgerAnswer> => listFigures(store)),
)
