import { toMarks } from '@/lib/briefing/to-mark'
import type { Briefing } from '@/lib/domain/briefing'
import type { Store } from '@/lib/store'
import { WORDS } from '@/app/catalogue'
import { keepPicture } from '../api/keep-picture'
import { showEvents } from '../api/map.svg/show-events'
import { previewOf } from '../api/preview.png/draw-preview'
import { mapsOfSlide } from '@/lib/briefing/maps-of-slide'
import { readDeckContents } from './read-deck'

/** 1200x630 px: the first map of the briefing under its title. `name`: under which it is kept; `note`: what it is a picture of. */
export const drawBriefingPreview = async (
  store: Store,
  briefing: Briefing,
  { name, note }: { name: string; note: string },
): Promise<Buffer> =>
  await keepPicture(`briefing ${name} ${briefing.revision}`, async () => {
    const contents = await readDeckContents(store, briefing)
    const events = briefing.slides
      .map((slide) => mapsOfSlide(slide, (slide.content && contents[slide.content]) ?? null))
      .flatMap((maps) => maps.at(-1) ?? [])[0]?.events
    const shown = showEvents(WORDS.en, { ...toMarks(events ?? []), title: briefing.title })
    return await previewOf(shown, { note })
  })
