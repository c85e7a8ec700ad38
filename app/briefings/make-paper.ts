import { listLegend } from '@/lib/briefing/list-legend'
import type { Briefing, Slide } from '@/lib/domain/briefing'
import type { SlideContent } from '@/lib/domain/slide-content'
import { linkSource } from '@/lib/export/briefing/link-source'
import type { Paper, PaperBody, PaperSlide } from '@/lib/export/briefing/paper'
import { listSymbols, nameLegendItem as symbolOf } from '@/lib/export/briefing/symbols'
import { flattenPicture } from '@/lib/image/flatten-picture'
import { toPng } from '@/lib/image/to-png'
import type { Language } from '@/lib/language'
import type { Settings } from '@/lib/settings'
import type { Store } from '@/lib/store'
import { readImage } from '@/lib/store/slide-images'
import { nameHalf } from '@/components/briefing/tell/name-half'
import { nameLegendItem } from '@/components/briefing/tell/name-legend-item'
import { tellSlide } from '@/components/briefing/tell/tell-slide'
import type { Words } from '@/components/words/make-words'
import { drawSlideMap } from './draw-slide-map'
import { mapsOfSlide } from '@/lib/briefing/maps-of-slide'
import { drawPatiently } from './draw-patiently'
import { readDeckContents } from './read-deck'

const finer = 2 // px of a picture for each pt of the page

/** Programs that check spelling want a country. */
const tags: Record<Language, string> = { en: 'en-GB', uk: 'uk-UA' }

interface Shown {
  slide: Slide
  content: SlideContent | null
  /** Size in px of its own picture. */
  image: { width: number; height: number } | null
}

/** A briefing in words and pictures, for the files that take it away. Throws a `PictureError` where nothing can be drawn here. */
export const makePaper = async (
  words: Words,
  briefing: Briefing,
  { store, settings }: { store: Store; settings: Settings },
): Promise<Paper> => {
  const { t } = words
  const folder = settings.dataFolder
  const contents = await readDeckContents(store, briefing)
  const shown: Shown[] = []
  for (const slide of briefing.slides) {
    const content = (slide.content && contents[slide.content]) ?? null
    const image = slide.image && (await readImage(store, slide.image.hash))
    shown.push({ slide, content, image: image && { width: image.width, height: image.height } })
  }
  const slides = shown.map((one) => toPaperSlide(words, one))
  const legend = shown.flatMap(({ slide, content }) =>
    listLegend(mapsOfSlide(slide, content).flatMap(({ events }) => events)),
  )
  const symbols = new Map<string, Buffer>()
  for (const [name, svg] of listSymbols(slides, legend))
    symbols.set(name, await toPng(svg, { folder, isOpaque: true }))
  return {
    title: briefing.title,
    author: briefing.author,
    language: tags[words.language],
    made: new Date(),
    slides,
    labels: {
      notes: t('briefing.take.notes'),
      why: t('briefing.take.why'),
      sources: t('briefing.take.sources'),
      mark: ({ type, status }) =>
        [type && t(`eventTypes.${type}.short`), status && t(`statuses.${status}.name`)]
          .filter(Boolean)
          .join(', '),
      page: (page, pages) => t('briefing.told.page', { page, pages }),
    },
    link: (source) => linkSource(settings.publicUrl, source),
    symbols,
    draw: async (index, pane, size) => {
      const { slide, content } = shown[index] ?? {}
      if (!slide) return null
      if (content?.kind === 'map') {
        const body = slides[index]?.body
        const alt = body?.kind === 'map' ? (body.panes[pane]?.alt ?? '') : ''
        const { content: hash, hidden, extent } = slide
        const name = JSON.stringify([
          'paper',
          words.language,
          hash,
          hidden,
          extent,
          pane,
          size.width,
          size.height,
        ])
        const map = mapsOfSlide(slide, content)[pane]
        return map
          ? await drawPatiently(name, async () =>
              toPng(await drawSlideMap(words, map, { title: alt, size, finer }), { folder, isOpaque: true }),
            )
          : null
      }
      const kept = slide.image && (await readImage(store, slide.image.hash))
      if (!kept) return null
      const most = { width: size.width * finer, height: size.height * finer }
      return await flattenPicture(kept.bytes, { folder, ...most })
    },
  }
}

const toPaperSlide = (words: Words, shown: Shown): PaperSlide => {
  const told = tellSlide(words, shown.slide, shown.content)
  return { told, body: toBody(words, shown, told.title) }
}

const toBody = (words: Words, { slide, content, image }: Shown, title: string): PaperBody => {
  if (content?.kind === 'map') {
    const panes = mapsOfSlide(slide, content).map(({ events }) => events)
    const { days, before, earlier } = content
    const names = earlier
      ? [nameHalf(words, before, panes[0] ?? []), nameHalf(words, days, panes[1] ?? [])]
      : [null]
    const tellAlt = (pane: number): string =>
      [title, names[pane], words.t('map.pictureOfEvents', { count: panes[pane]?.length ?? 0 })]
        .filter(Boolean)
        .join('. ')
    return {
      kind: 'map',
      panes: names.map((name, pane) => ({ name, alt: tellAlt(pane) })),
      legend: listLegend(panes.flat()).map((item) => ({
        symbol: symbolOf(item),
        name: nameLegendItem(words, item),
      })),
    }
  }
  if (slide.image && image) return { kind: 'image', alt: slide.image.alt, size: image }
  return { kind: 'words' }
}
