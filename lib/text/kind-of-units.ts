import type { SectionKind } from '@/lib/domain'
import { readDatelineLine } from './find-dateline'
import { findDates } from './find-dates'
import { findHeadline, HEADER } from './find-headline'
import { isRepeated } from './is-repeated'
import { lineKey } from './line-key'
import { isBody, type Unit } from './read-units'

/** A kind per unit; null for dividers. */
export const kindOfUnits = (text: string, units: Unit[]): (SectionKind | null)[] => {
  const firstBody = findFirstBody(text, units)
  const headline = findHeadline(text, units, firstBody)
  const headlineKey = headline === null ? null : keyOf(text, units[headline])
  const kinds = units.map((unit, at): SectionKind | null => {
    const inHeader = at < firstBody && at < HEADER.units
    if (inHeader && at !== headline && readDatelineLine(text.slice(unit.start, unit.end)) !== null)
      return 'dateline'
    switch (unit.form) {
      case 'divider':
        return null
      case 'update-line':
      case 'boilerplate':
      case 'credit':
        return unit.form
      case 'tweet-attribution':
        return 'embed'
      case 'caption':
        return inHeader || isPlainCaption(text, units, at) ? 'caption' : 'body'
      case 'bullet':
        return inHeader && headline !== null ? 'standfirst' : 'body'
      case 'title':
        if (headlineKey !== null && (at === headline || isSame(text, unit, headlineKey))) return 'headline'
        if (!inHeader) return 'body'
        if (headline === null || at < headline) return 'boilerplate'
        if (isSignature(text, units, at)) return 'credit'
        if (isRepeated(text, units, at)) return 'caption'
        return firstBody < units.length ? 'standfirst' : 'body'
      case 'paragraph':
        return inHeader && isRepeated(text, units, at) ? 'caption' : 'body'
      default:
        return unit.form satisfies never
    }
  })
  markEmbeds(text, units, kinds)
  return kinds.includes('body') ? kinds : keepABody(kinds)
}

/** Where the story begins to tell: the first paragraph that is not a repeated caption; the end when there is none. */
const findFirstBody = (text: string, units: Unit[]): number => {
  const at = units.findIndex(
    (unit, index) => isBody(text, unit) && !(index < HEADER.units && isRepeated(text, units, index)),
  )
  return at < 0 ? units.length : at
}

/** Most lines differ in length already. */
const isSame = (text: string, unit: Unit, key: string): boolean =>
  Math.abs(unit.end - unit.start - key.length) < 30 && keyOf(text, unit) === key

/** "Coast desk" above a date line, "Jane Roe, 19 August 2024": who signs, in a few words. */
const isSignature = (text: string, units: Unit[], at: number): boolean => {
  const [unit, next] = [units[at], units[at + 1]]
  if (!unit) return false
  const line = text.slice(unit.start, unit.end)
  const date = findDates(line).find(({ end }) => end === line.length)
  const signature = line.slice(0, date?.start)
  if (signature.split(/[\s,|]+/).filter(Boolean).length > 4) return false
  return !!date || (next?.form === 'update-line' && next.blanks === 0)
}

/** In the body a credit in brackets is not enough, since briefs close with one too: it must say photo, or stand doubled. */
const isPlainCaption = (text: string, units: Unit[], at: number): boolean => {
  const unit = units[at]
  if (!unit) return false
  return (
    isRepeated(text, units, at) ||
    /(?:photo|getty|image|picture|handout|file|\bvia\b|фото)/i.test(
      text.slice(Math.max(unit.start, unit.end - 60), unit.end),
    )
  )
}

/** The lines of an embedded post: up to its attribution, as long as they carry a link, a tag or a handle, and the last one in any case. */
const markEmbeds = (text: string, units: Unit[], kinds: (SectionKind | null)[]): void => {
  units.forEach((unit, at) => {
    if (unit.form !== 'tweet-attribution') return
    let above = at - 1
    let blanks = unit.blanks
    for (
      let taken = 0;
      above >= 0 && blanks === 0 && kinds[above] !== 'embed' && kinds[above] !== 'headline';
      taken++, above--
    ) {
      const post = units[above]
      if (
        !post ||
        (taken > 0 && !/https?:\/\/|pic\.twitter|[@#]\p{L}/u.test(text.slice(post.start, post.end)))
      )
        break
      kinds[above] = 'embed'
      blanks = post.blanks
    }
  })
}

/** What was read is told by something: without any body the last standfirst, caption or headline becomes it. */
const keepABody = (kinds: (SectionKind | null)[]): (SectionKind | null)[] => {
  for (const kind of ['standfirst', 'caption', 'headline', 'credit', 'boilerplate'] as const) {
    const at = kinds.lastIndexOf(kind)
    // A lone caption under its headline stays one.
    if (at < 0 || (kind === 'caption' && kinds.includes('headline'))) continue
    if (kind === 'headline' && kinds.includes('caption')) return kinds
    return kinds.with(at, 'body')
  }
  return kinds
}

const keyOf = (text: string, unit: Unit | undefined): string =>
  unit ? lineKey(text.slice(unit.start, unit.end)) : ''
