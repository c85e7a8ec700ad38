import type { Gazetteer } from '@/lib/gazetteer'
import type { Row } from '@/lib/geoparse/evaluate-trees'
import { readDocument } from '@/lib/pipeline'
import { toWhere } from '@/lib/reports/3-place-it'
import { findTriggers } from '@/lib/reports/find-triggers'
import type { Candidate } from '@/lib/reports/place-candidates'
import { placeChoices, type ToldEvent } from '@/lib/reports/place-choices'
import { readTokens } from '@/lib/reports/read-tokens'
import type { EventSpan, Reading } from '@/lib/reports/reading'
import { spanOfTrigger } from '@/lib/reports/span-of-trigger'
import type { GoldEntry, GoldReport } from '../accuracy/gold-report'
import { isRightPlace } from '../accuracy/judge-place'
import { findWord } from '../accuracy/match-reports'
import type { PlaceSample } from './train-place'
import { unitsAround } from './units-around'

const WEIGHT = {
  accident: 0.5, // the right place by its coordinates, though the annotators' words name another
  around: 0.2, //   the place itself is not known, a unit that holds it is
}

const isRight = (gold: GoldReport, candidate: Candidate | null): boolean => {
  const where = candidate && toWhere(candidate)
  const point = where?.point ? { lat: where.point[1], lon: where.point[0] } : null
  return isRightPlace(gold, { geometry: where?.geometry, point })
}

/** Which of the places are right: those that the annotators name, else those that lie there, else the units that hold the place. */
const labelOf = (
  gold: GoldReport,
  { story }: Reading,
  candidates: (Candidate | null)[],
  gazetteer: Gazetteer,
): Pick<PlaceSample, 'right' | 'weight'> => {
  const right = candidates.flatMap((candidate, index) => (isRight(gold, candidate) ? [index] : []))
  const words = [gold.place, ...(gold.otherPlaces ?? [])].flatMap((place) => place?.words ?? [])
  const isNamed = (candidate: Candidate): boolean => {
    const own = story.text.slice(candidate.start, candidate.end)
    return words.some((word) => word.includes(own) || own.includes(word))
  }
  const named = right.filter((index) => {
    const candidate = candidates[index]
    return !candidate || isNamed(candidate)
  })
  if (named.length > 0) {
    const ids = new Set(named.flatMap((index) => candidates[index]?.place?.id ?? []))
    const same = right.filter((index) => {
      const id = candidates[index]?.place?.id
      return named.includes(index) || (id !== undefined && ids.has(id))
    })
    return { right: same, weight: 1 }
  }
  if (right.length > 0 || !gold.place) return { right, weight: WEIGHT.accident }
  return { right: unitsAround(gold.place, candidates, gazetteer), weight: WEIGHT.around }
}

/** For each event of an annotated text the places of the text, and which of them is right. */
export const collectPlaceSamples = (entry: GoldEntry, gazetteer: Gazetteer): PlaceSample[] => {
  const meta = { publishedAt: entry.date, datePrecision: 'day', dateSource: 'meta' } as const
  return readDocument({ text: entry.text, format: 'text', input: entry.id, meta }, gazetteer).flatMap(
    ({ reading, offset }) => {
      const spansOf = (word: string): EventSpan[] => {
        const { start, end } = findWord(entry.text, word)
        return readTokens(reading)
          .flatMap((sentence) => findTriggers(sentence))
          .flatMap((trigger) => spanOfTrigger(trigger) ?? [])
          .filter(({ trigger }) => trigger.start + offset < end && start < trigger.end + offset)
      }
      const told = entry.reports.flatMap((gold): { gold: GoldReport; event: ToldEvent }[] => {
        const words = [gold.trigger, ...(gold.otherTriggers ?? []), ...(gold.again ?? [])]
        const [lead, ...more] = words.flatMap(spansOf)
        if (!lead) return []
        const others = more.filter(({ trigger }) => trigger.start !== lead.trigger.start)
        return [{ gold, event: { ...lead, others } }]
      })
      const events = told.map(({ event }) => event)
      return told.map(({ gold, event }) => {
        const choices = placeChoices(reading, event, events)
        const candidates = choices.map(({ candidate }) => candidate)
        return {
          rows: choices.map(({ signs }) => signs.reduce<Row>((all, row) => ({ ...all, ...row }), {})),
          ...labelOf(gold, reading, candidates, gazetteer),
        }
      })
    },
  )
}
