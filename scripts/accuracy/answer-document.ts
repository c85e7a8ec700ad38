import type { Mention } from '@/lib/domain'
import type { Gazetteer } from '@/lib/gazetteer'
import { geoparse } from '@/lib/geoparse'
import type { Models } from '@/lib/geoparse/models'
import { chooseEventPlace, readStory } from '@/lib/pipeline'
import type { Answer, CorpusDocument } from '../../tests/accuracy/score'
import { toStory } from '../train/corpora'

export type AnsweredDocument = { answers: Answer[]; mentions: Mention[] }

/** The answers to a document, and the mentions they come from; of an event corpus the one place chosen for the event, and no mentions. */
export const answerDocument = (
  document: CorpusDocument,
  gazetteer: Gazetteer,
  models?: Models,
): AnsweredDocument => {
  if (!document.toponyms) {
    const reading = readStory(toStory(document), gazetteer)
    const event = chooseEventPlace(reading.mentions, reading.places, reading.reports)
    const answers = event
      ? [{ start: 0, end: 1, use: 'literal', lat: event.point[1], lon: event.point[0] }]
      : []
    return { answers, mentions: [] }
  }
  const { mentions, places } = geoparse(toStory(document), gazetteer, models)
  const points = new Map(places.map((place) => [place.id, place.point]))
  const named = mentions.filter(({ why }) => why !== 'too-vague')
  const answers = named.map(({ start, end, use, placeId }) => {
    const point = placeId ? points.get(placeId) : undefined
    return { start, end, use, lat: point?.[1] ?? null, lon: point?.[0] ?? null }
  })
  return { answers, mentions: named }
}
