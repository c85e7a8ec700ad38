import { type CorpusDocument, distanceKm } from '../../tests/accuracy/score'
import type { AnsweredDocument } from './answer-document'

const WITHIN = 161 // km

/** An answer with a place, and whether it is right; those nobody can judge are left out, and so are demonyms, which not every corpus marks. */
export type JudgedAnswer = { confidence: number; isRight: boolean }

export const judgeAnswers = (
  document: CorpusDocument,
  { answers, mentions }: AnsweredDocument,
): JudgedAnswer[] =>
  answers.flatMap(({ start, end, use, lat, lon }, index) => {
    const mention = mentions[index]
    if (!mention || lat === null || lon === null || use === 'demonym') return []
    const gold = document.toponyms?.find((toponym) => toponym.start < end && start < toponym.end)
    if (gold && (gold.lat === null || gold.lon === null)) return []
    const error =
      gold && gold.lat !== null && gold.lon !== null
        ? distanceKm({ lat, lon }, { lat: gold.lat, lon: gold.lon })
        : Infinity
    return [{ confidence: mention.confidence, isRight: error <= Math.max(WITHIN, gold?.radiusKm ?? 0) }]
  })
