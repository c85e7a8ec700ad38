import { type Figure, figureIdSchema } from '@/lib/domain'
import { whoSaysSo } from './4-who-says-so'
import { nameSubject } from './name-subject'
import { readQuantity } from './read-quantity'
import type { Reading } from './reading'
import { tellTime } from './tell-time'
import { wordsOfStory } from './words-of-story'

const SILENT = new Set(['credit', 'boilerplate', 'dateline', 'update-line'])

/** The figures of a story in the order of the text: numbers with what they count, who gives them, and the day they hold for. The same figure of the same source counts once. */
export const readFigures = (reading: Reading): Figure[] => {
  const { story, sentences } = reading
  const { words, bounds } = wordsOfStory(story)
  const figures = new Map<string, Figure>()
  /** The country in which troops were last said to be, by ledger line without a place. */
  const lastPlace = new Map<string, Pick<Figure, 'subject' | 'ledger' | 'placeId'>>()
  bounds.forEach(({ first, after: end }, sentence) => {
    const span = sentences[sentence]
    if (!span || isSilent(reading, span.start)) return
    for (let at = first; at < end; at++) {
      const quantity = readQuantity(words, at, first, end)
      if (!quantity) continue
      at = Math.max(at, quantity.after - 1)
      const named = nameSubject({ reading, words, first, end }, quantity)
      if (!named) continue
      const open = named.ledger.endsWith('|-') ? lastPlace.get(named.ledger) : undefined
      const line = { ...named, ...open }
      if (named.placeId && named.unit === 'troops')
        lastPlace.set(`${named.ledger.split('|').slice(0, 3).join('|')}|-`, {
          subject: named.subject,
          ledger: named.ledger,
          placeId: named.placeId,
        })
      const start = words[quantity.first]?.start ?? span.start
      const last = Math.max(named.after, quantity.after)
      const to = words[last - 1]?.end ?? span.end
      const event = { sentence, ...span, trigger: { start, end: to } }
      const [attribution = null] = whoSaysSo(reading, event)
      const time = tellTime(reading, event)
      const today = story.publishedAt?.slice(0, 10) ?? null
      const { low, high, isAbout } = quantity
      const figure: Figure = {
        id: figureIdSchema.parse(`${story.id}:${start}-${to}`),
        storyId: story.id,
        start,
        end: to,
        surface: story.text.slice(start, to),
        quantity: { low, high, isAbout },
        unit: line.unit,
        subject: line.subject,
        ledger: line.ledger,
        attribution,
        date: time.kind === 'dated' && time.dates.precision === 1 ? time.dates.to : today,
        placeId: line.placeId,
      }
      const key = [figure.ledger, low, high, attribution?.name].join('|')
      if (!figures.has(key)) figures.set(key, figure)
    }
  })
  return [...figures.values()]
}

const isSilent = ({ story }: Reading, at: number): boolean =>
  story.sections.some(
    ({ kind, start, end, repeatOf }) =>
      start <= at && at < end && (SILENT.has(kind) || repeatOf !== undefined),
  )
