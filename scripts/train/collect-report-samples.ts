import type { SubEventType } from '@/lib/domain'
import type { Gazetteer } from '@/lib/gazetteer'
import { readDocument } from '@/lib/pipeline'
import { dayOfDraft } from '@/lib/reports/day-of-draft'
import type { Draft } from '@/lib/reports/draft'
import { pairFeatures } from '@/lib/reports/pair-features'
import { leadOf } from '@/lib/reports/group-drafts'
import { typeSigns } from '@/lib/reports/type-signs'
import { toDraft } from '@/lib/reports/to-draft'
import { beliefFeatures } from '@/lib/reports/belief-features'
import { findTriggers } from '@/lib/reports/find-triggers'
import { tellSentence } from '@/lib/reports/sentence-facts'
import type { Signs } from '@/lib/reports/signs'
import { readTokens } from '@/lib/reports/read-tokens'
import { tellStoryTraits } from '@/lib/reports/story-traits'
import { wordSigns } from '@/lib/reports/word-signs'
import type { Evidence } from '@/lib/reports/belief-model'
import { meaningOf } from '@/lib/reports/meaning'
import type { GoldEntry } from '../accuracy/gold-report'
import { findWord } from '../accuracy/match-reports'
import { collectGivingSamples, type GivingSample } from './collect-giving-samples'

/** Words of one text that tell of events, two by two, and whether of the same one. */
export type PairSample = { row: Signs; label: 0 | 1; weight: number }

/** The words of one report and its kind. */
export type TypeSample = { signs: Signs; type: SubEventType; weight: number }

/** A word that may tell an event, and whether the annotators say that it does. */
export type BeliefSample = Evidence & { label: 0 | 1; weight: number }

type Told = { start: number; end: number; report: number }

const toldIn = ({ text, reports }: GoldEntry): Told[] =>
  reports.flatMap(({ trigger, otherTriggers = [], again = [] }, report) =>
    [trigger, ...otherTriggers, ...again].map((word) => ({ ...findWord(text, word), report })),
  )

/** Each word of an annotated text that may tell an event; those that the annotation names for a report do. And the pairs of those that do. */
export const collectReportSamples = (
  entry: GoldEntry,
  gazetteer: Gazetteer,
  weight = 1,
): { words: BeliefSample[]; pairs: PairSample[]; types: TypeSample[]; giving: GivingSample[] } => {
  const told = toldIn(entry)
  const meta = { publishedAt: entry.date, datePrecision: 'day', dateSource: 'meta' } as const
  const words: BeliefSample[] = []
  const pairs: PairSample[] = []
  const types: TypeSample[] = []
  const giving: GivingSample[] = []
  for (const { reading, offset } of readDocument(
    { text: entry.text, format: 'text', input: entry.id, meta },
    gazetteer,
  )) {
    const traits = tellStoryTraits(reading)
    const places = new Map(reading.places.map((place) => [String(place.id), place]))
    const drafts: { draft: Draft; reports: Set<number>; day: string | null }[] = []
    for (const sentence of readTokens(reading)) {
      const facts = tellSentence(sentence, traits)
      for (const trigger of findTriggers(sentence)) {
        const start = (sentence.tokens[trigger.first]?.start ?? 0) + offset
        const end = (sentence.tokens[trigger.last]?.end ?? 0) + offset
        const own = told.filter((span) => span.start < end && start < span.end)
        const label = own.length > 0 ? 1 : 0
        words.push({
          row: beliefFeatures(trigger, reading, traits, facts),
          words: wordSigns(trigger, facts.words),
          meaning: meaningOf(trigger),
          label,
          weight,
        })
        const known = drafts.map(({ draft }) => draft)
        const draft = label ? toDraft(trigger, TOLD, places, known) : null
        if (draft)
          drafts.push({
            draft,
            reports: new Set(own.map(({ report }) => report)),
            day: dayOfDraft(reading, draft),
          })
      }
    }
    const membersOf = (report: number): Draft[] =>
      drafts.filter(({ reports }) => reports.has(report)).map(({ draft }) => draft)
    entry.reports.forEach(({ subEventType }, report) => {
      const members = membersOf(report)
      const opening = members.filter(({ trigger }) => trigger.sentence === members[0]?.trigger.sentence)
      if (opening.length > 0)
        types.push({ signs: typeSigns(members, leadOf(opening)), type: subEventType, weight })
    })
    giving.push(
      ...collectGivingSamples(entry, reading, offset, membersOf).map((one) => ({
        ...one,
        weight: one.weight * weight,
      })),
    )
    drafts.forEach((later, at) =>
      drafts.slice(0, at).forEach((earlier, index) => {
        const row = pairFeatures(earlier.draft, later.draft, at - index - 1, [earlier.day, later.day])
        const isSame = [...later.reports].some((report) => earlier.reports.has(report))
        pairs.push({ row, label: isSame ? 1 : 0, weight })
      }),
    )
  }
  return { words, pairs, types, giving }
}

const TOLD = 0.9 // belief in a word of which annotators say that it tells an event
