import type { ToldRow } from '@/lib/briefing/told-slide'
import type { KeptEvent } from '@/lib/domain/kept-event'
import type { ContentOf, KeptFigure, SlideChange } from '@/lib/domain/slide-content'
import { tellMove } from '@/components/compare/move-words'
import { capital } from '@/components/words/capital'
import type { Words } from '@/components/words/make-words'
import { nameEvent } from '@/components/words/name-event'
import { publisherName } from '@/components/words/publisher-name'
import { sideName, tellCount } from '@/components/words/report-words'
import { tellSource } from './tell-source'

/** `Missile strike, Dnipro`; the words of a place are those of the story. */
export const tellEvent = (words: Words, event: KeptEvent): string =>
  capital([nameEvent(words, event), event.words?.replace(/^somewhere /, '')].filter(Boolean).join(', '))

const ofEvent = (words: Words, event: KeptEvent, head: string): Omit<ToldRow, 'change'> => ({
  key: event.id,
  mark: { type: event.eventType, status: event.status },
  head,
  sentence: event.sentence.excerpt,
  sources: [event.sentence, ...event.alsoIn].map((source) => tellSource(words, source)),
})

/** What changed, as a row: `New: missile strike, Dnipro`. */
export const tellChange = (words: Words, change: SlideChange): ToldRow => {
  const { t } = words
  const name = (key: 'new' | 'again' | SlideChange['change']): string => t(`briefing.change.${key}`)
  switch (change.change) {
    case 'new':
    case 'gone': {
      const kind = change.change === 'new' && change.again ? name('again') : name(change.change)
      const row = ofEvent(words, change.event, `${kind}: ${tellEvent(words, change.event)}`)
      return { ...row, key: `${change.change} ${row.key}`, change: change.change }
    }
    case 'confirmed':
    case 'disputed': {
      const { event, since } = change
      const was = t('briefing.was', { status: t(`statuses.${change.was}.name`).toLowerCase() })
      return {
        ...ofEvent(words, event, `${name(change.change)}: ${tellEvent(words, event)} (${was})`),
        key: `${change.change} ${event.id}`,
        change: change.change,
        sentence: since.excerpt,
        sources: [since, event.sentence, ...event.alsoIn]
          .filter(
            (source, index, all) => all.findIndex(({ storyId }) => storyId === source.storyId) === index,
          )
          .map((source) => tellSource(words, source)),
      }
    }
    case 'moved': {
      const { event, was } = change
      return {
        ...ofEvent(words, event, `${name('moved')}: ${tellMove(words, change)}`),
        key: `moved ${change.side} ${change.admin1}`,
        change: 'moved',
        sources: [event.sentence, was.sentence].map((source) => tellSource(words, source)),
      }
    }
    case 'figure': {
      const { now, was, subject, ledger } = change
      const told = t('briefing.figureWas', {
        by: tellBy(words, now),
        now: tellCount(words, now.quantity),
        was: tellCount(words, was.quantity),
      })
      return {
        key: `figure ${ledger} ${now.by ?? ''}`,
        change: 'figure',
        mark: null,
        head: `${name('figure')}: ${subject}. ${told}`,
        sentence: now.sentence.excerpt,
        sources: [now.sentence, was.sentence].map((source) => tellSource(words, source)),
      }
    }
    default:
      return change satisfies never
  }
}

/** Who stands behind a figure: a side of the war, else the named source, else the paper. */
const tellBy = (words: Words, { by, sentence }: KeptFigure): string =>
  by ? sideName(words, by) : publisherName(words, sentence.publisher)

/** A line of the ledger on which sources disagree, each source's figure a row of its own. */
export const tellFigures = (words: Words, { lines }: ContentOf<'figures'>): ToldRow[] =>
  lines.flatMap(({ ledger, subject, figures }) =>
    figures.map((figure, index): ToldRow => ({
      key: `${ledger} ${index}`,
      change: null,
      mark: null,
      head: `${capital(subject)}: ${tellCount(words, figure.quantity)} (${tellBy(words, figure)})`,
      sentence: figure.sentence.excerpt,
      sources: [tellSource(words, figure.sentence)],
    })),
  )

export const tellUnsure = (words: Words, { notPlaced, notSure }: ContentOf<'unsure'>): ToldRow[] => [
  ...notPlaced.map((event) => ({
    ...ofEvent(words, event, `${words.t('briefing.notPlaced')}: ${tellEvent(words, event)}`),
    change: null,
  })),
  ...notSure.map((event) => ({
    ...ofEvent(
      words,
      event,
      `${words.t('briefing.notSure', { percent: String(Math.round(event.confidence * 100)) })}: ${tellEvent(words, event)}`,
    ),
    change: null,
  })),
]

export const tellSources = (words: Words, { sources }: ContentOf<'sources'>): ToldRow[] =>
  sources.map((source) => ({
    key: source.storyId,
    change: null,
    mark: null,
    head: source.title ?? publisherName(words, source.publisher),
    sentence: null,
    sources: [tellSource(words, source)],
  }))
