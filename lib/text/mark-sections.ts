import type { Section } from '@/lib/domain'
import { findDateline } from './find-dateline'
import { findLabel, findMergedStandfirst } from './find-label'
import { isBullet } from './find-runs'
import { kindOfUnits } from './kind-of-units'
import { lineKey } from './line-key'
import { endsWithStop, readUnits, type Unit } from './read-units'

/** Repetitions of headlines and captions that are marked; a text with more is no story. */
const MOST_REPEATS = 40

/**
 * The roles of a story's lines: in order, apart, exact offsets; together they hold every word. Adjoining body lines make one section.
 * A headline or caption that stands again points to the first with `repeatOf`.
 */
export const markSections = (text: string): Section[] => {
  const units = readUnits(text)
  const teaser = markTeaser(text, units)
  if (teaser) return teaser
  const kinds = kindOfUnits(text, units)
  const sections: Section[] = []
  let hasBody = false
  units.forEach((unit, index) => {
    const kind = kinds[index]
    if (!kind) return
    const last = sections.at(-1)
    const start =
      kind === 'headline'
        ? skipMarks(text, unit)
        : kind === 'standfirst'
          ? skipBullet(text, unit)
          : unit.start
    const dateline = kind === 'body' ? findDateline(text, start, unit.end) : null
    // "KYIV:" opens a story; further down a colon after capitals names a speaker or a topic.
    if (dateline && (!hasBody || dateline.dash)) {
      sections.push({ kind: 'dateline', start, end: dateline.end })
      sections.push({ kind, start: nextWord(text, dateline.end), end: unit.end })
    } else if (last && last.kind === kind && (kind === 'body' || kind === 'embed')) last.end = unit.end
    else sections.push({ kind, start, end: unit.end })
    hasBody ||= kind === 'body'
  })
  return pointToFirst(text, sections)
}

/** A cut-off teaser: one paragraph, its label and standfirst first. */
const markTeaser = (text: string, units: Unit[]): Section[] | null => {
  const [unit, more] = units
  if (!unit || more || endsWithStop(text, unit) || !findLabel(text, unit)) return null
  const standfirst = findMergedStandfirst(text, unit)
  if (!standfirst) return [{ kind: 'body', start: unit.start, end: unit.end }]
  return [
    { kind: 'standfirst', ...standfirst },
    { kind: 'body', start: nextWord(text, standfirst.end), end: unit.end },
  ]
}

const pointToFirst = (text: string, sections: Section[]): Section[] => {
  const first = new Map<string, number>()
  let repeats = 0
  return sections.map((section, index) => {
    if (section.kind !== 'headline' && section.kind !== 'caption') return section
    const key = `${section.kind} ${lineKey(text.slice(section.start, section.end))}`
    const repeatOf = first.get(key)
    if (repeatOf === undefined) first.set(key, index)
    return repeatOf === undefined || ++repeats > MOST_REPEATS ? section : { ...section, repeatOf }
  })
}

/** After the `#` signs of a Markdown heading. */
const skipMarks = (text: string, { start, end }: Unit): number =>
  start + (/^#{1,6}\s+/.exec(text.slice(start, Math.min(end, start + 12)))?.[0].length ?? 0)
const skipBullet = (text: string, { start }: Unit): number =>
  isBullet(text, start) ? nextWord(text, start + 1) : start
const nextWord = (text: string, from: number): number =>
  from + (/^\s*/.exec(text.slice(from, from + 20))?.[0].length ?? 0)
