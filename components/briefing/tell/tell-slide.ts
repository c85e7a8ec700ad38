import type { ToldSlide, ToldSource } from '@/lib/briefing/told-slide'
import type { Slide } from '@/lib/domain/briefing'
import type { ContentOf, SlideContent } from '@/lib/domain/slide-content'
import { formatSpan } from '@/components/words/format-span'
import type { Words } from '@/components/words/make-words'
import { tellMapSlide } from './tell-map-slide'
import { tellChange, tellFigures, tellSources, tellUnsure } from './tell-rows'
import { tellCut } from './tell-cut'
import { publisherLine, sourceLine } from './tell-source'

type Told = Pick<ToldSlide, 'title' | 'text' | 'isQuote' | 'status' | 'rows' | 'more' | 'sources' | 'why'> & {
  line?: string
}
const plain = {
  text: null,
  isQuote: false,
  status: null,
  rows: [],
  more: null,
  sources: [],
  why: null,
}

/** A slide in words. What the analyst wrote goes before what the content tells. */
export const tellSlide = (words: Words, slide: Slide, content: SlideContent | null): ToldSlide => {
  const { line, ...told } = content ? tellContent(words, slide, content) : tellOwn(words, slide)
  return {
    id: slide.id,
    kind: slide.kind,
    ...told,
    title: slide.title ?? told.title,
    text: slide.text ?? told.text,
    isQuote: slide.text === null && told.isQuote,
    days: content && daysOf(words, content),
    sourceLine:
      line ?? (told.rows.length > 0 ? publisherLine(words, told.sources) : sourceLine(words, told.sources)),
    notes: slide.notes,
  }
}

const daysOf = (words: Words, content: SlideContent): string | null =>
  'days' in content && content.days ? formatSpan(words, content.days.from, content.days.to, 'short') : null

/** A slide of the analyst's own, and one whose content is lost: no story stands behind it. */
const tellOwn = ({ t }: Words, { kind, image }: Slide): Told => ({
  ...plain,
  title: kind === 'image' ? (image?.alt ?? t('briefing.kinds.image')) : t(`briefing.kinds.${kind}`),
  line: kind === 'image' ? t('briefing.told.ownPicture') : t('briefing.told.ownText'),
})

const tellContent = (words: Words, slide: Slide, content: SlideContent): Told => {
  const { t } = words
  switch (content.kind) {
    case 'title':
      return tellTitle(words, content)
    case 'changes': {
      const { items, totals, before } = content
      const rows = items.map((change) => tellChange(words, change))
      const count = Object.values(totals).reduce((sum, one) => sum + one, 0)
      return {
        ...plain,
        title: before
          ? t('briefing.told.changesTitle', {
              count,
              span: formatSpan(words, before.from, before.to, 'short'),
            })
          : t('briefing.told.sinceAny', { count }),
        text: count === 0 && content.cut === undefined ? t('briefing.told.noChange') : null,
        rows,
        more: tellMore(words, count - rows.length, tellCut(words, content, 'cutChanges')),
        sources: sourcesOf(rows),
      }
    }
    case 'map':
      return tellMapSlide(words, slide, content)
    case 'figures': {
      const rows = tellFigures(words, content)
      return {
        ...plain,
        title: t('briefing.told.figuresTitle', { count: content.total }),
        rows,
        more: tellMore(words, content.total - content.lines.length, null),
        sources: sourcesOf(rows),
      }
    }
    case 'unsure': {
      const rows = tellUnsure(words, content)
      const { notPlaced, notSure } = content.totals
      return {
        ...plain,
        title: t('briefing.told.unsureTitle', { notPlaced, notSure }),
        rows,
        more: tellMore(words, notPlaced + notSure - rows.length, tellCut(words, content)),
        sources: sourcesOf(rows),
      }
    }
    case 'sources': {
      const rows = tellSources(words, content)
      const { total: stories, publishers } = content
      return {
        ...plain,
        title: t('briefing.told.sourcesTitle', { stories, publishers }),
        rows,
        more: tellMore(words, stories - rows.length, tellCut(words, content)),
        sources: sourcesOf(rows),
      }
    }
    default:
      return content satisfies never
  }
}

const tellTitle = (words: Words, content: ContentOf<'title'>): Told => {
  const { days, before, place, counts, publishers, late = 0 } = content
  const { t } = words
  const span = days ? formatSpan(words, days.from, days.to) : t('briefing.told.allDays')
  const isEmpty = counts.events === 0
  const title = place
    ? t(isEmpty ? 'briefing.told.nothingPlace' : 'briefing.told.titlePlace', { place, span })
    : t(isEmpty ? 'briefing.told.nothing' : 'briefing.told.title', { span })
  const compared = before
    ? t('briefing.told.compared', { span: formatSpan(words, before.from, before.to) })
    : null
  return {
    ...plain,
    title,
    text:
      [
        isEmpty ? null : t('briefing.told.counts', counts),
        late > 0 ? t('briefing.told.late', { count: late }) : null,
        tellCut(words, content),
        compared,
      ]
        .filter(Boolean)
        .join('; ') || null,
    line: publishers.join(', ') || t('briefing.told.noSource'),
  }
}

const tellMore = ({ t }: Words, count: number, cut: string | null): string | null =>
  [count > 0 ? t('briefing.told.unlisted', { count }) : null, cut].filter(Boolean).join(' · ') || null

const sourcesOf = (rows: readonly { sources: ToldSource[] }[]): ToldSource[] => {
  const found = new Map<string, ToldSource>()
  for (const { sources } of rows)
    for (const source of sources) if (!found.has(source.storyId)) found.set(source.storyId, source)
  return [...found.values()]
}
