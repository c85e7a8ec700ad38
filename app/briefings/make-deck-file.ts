import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { DeckFile } from '@/lib/briefing/deck-file'
import { listTiles } from '@/lib/briefing/list-tiles'
import type { Briefing, Slide } from '@/lib/domain/briefing'
import { typeOfKept } from '@/lib/image/tell-format'
import { packTiles } from '@/lib/image/pack-tiles'
import type { Language } from '@/lib/language'
import type { Store } from '@/lib/store'
import { readImage } from '@/lib/store/slide-images'
import { MESSAGES, WORDS } from '../catalogue'
import { drawSlideMap } from './draw-slide-map'
import { mapsOfSlide } from '@/lib/briefing/maps-of-slide'
import { readDeckContents } from './read-deck'

const pack = promisify(gzip)
const room = { width: 768, height: 350 } // px of a map for a desk, whose enlargement a slide shows
const leastHeight = 230 // px of the same map in the largest room, where the upper edge is cut off

/** All that a briefing brings to its file; null where the basemap was not built. */
export const makeDeckFile = async (
  store: Store,
  briefing: Briefing,
  language: Language,
): Promise<DeckFile | null> => {
  const contents = await readDeckContents(store, briefing)
  const maps = briefing.slides.map((slide) => ({
    slide,
    maps: mapsOfSlide(slide, (slide.content && contents[slide.content]) ?? null),
  }))
  const tiles = await packTiles(listTiles(maps.flatMap((one) => one.maps.map(({ extent }) => extent))))
  if (!tiles) return null
  const pictures: DeckFile['pictures'] = {}
  for (const { slide, maps: ofSlide } of maps) {
    if (ofSlide.length > 0) pictures[slide.id] = await drawAll(ofSlide, language)
  }
  const images = await readImages(store, briefing.slides)
  return { language, messages: MESSAGES[language], deck: { briefing, contents }, images, tiles, pictures }
}

const drawAll = async (maps: ReturnType<typeof mapsOfSlide>, language: Language): Promise<string[]> => {
  const size = { ...room, width: Math.floor(room.width / maps.length) }
  return await Promise.all(
    maps.map(async (map) => {
      const svg = await drawSlideMap(WORDS[language], map, { size, sureHeight: leastHeight })
      return (await pack(svg, { level: 9 })).toString('base64')
    }),
  )
}

const readImages = async (store: Store, slides: readonly Slide[]): Promise<DeckFile['images']> => {
  const images: DeckFile['images'] = {}
  for (const hash of new Set(slides.flatMap(({ image }) => image?.hash ?? []))) {
    const image = await readImage(store, hash)
    if (!image) continue
    images[hash] = `data:${typeOfKept(image.bytes)};base64,${image.bytes.toString('base64')}`
  }
  return images
}
