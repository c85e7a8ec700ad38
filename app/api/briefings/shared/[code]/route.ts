import type { SharedDeck } from '@/lib/http/briefing-responses'
import { readDeckContents } from '@/app/briefings/read-deck'
import { answerShared } from '../../answer-shared'
import { toBriefingAnswer } from '../../find-briefing'

export const GET = answerShared(async (store, { share, briefing, redactions }) => {
  const { revoked: _revoked, ...told } = share
  const deck: SharedDeck = {
    share: told,
    deck: { briefing, contents: await readDeckContents(store, briefing) },
    redactions,
  }
  return toBriefingAnswer(deck)
})
