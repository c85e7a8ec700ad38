import { toMark, toShape } from '@/lib/briefing/to-mark'
import { apiHeaders } from '@/lib/http/security-headers'
import { previewOf } from '@/app/api/preview.png/draw-preview'
import { mapsOfSlide } from '@/app/briefings/maps-of-slide'
import { readDeckContents } from '@/app/briefings/read-deck'
import { WORDS } from '@/app/catalogue'
import { formatInstant } from '@/components/share/format-instant'
import { keepPicture } from '../../../../keep-picture'
import { showEvents } from '../../../../map.svg/show-events'
import { answerShared } from '../../../answer-shared'

const headers = { ...apiHeaders, 'content-type': 'image/png' }

/** 1200x630 px: the first map of the briefing under its title. */
export const GET = answerShared(async (store, { share, briefing }) => {
  const { t } = WORDS.en
  const { code, hash, created } = share
  const note = hash
    ? t('share.pictureFrozen', { at: formatInstant(created), hash: hash.slice(0, 6) })
    : t('share.live')
  const drawn = await keepPicture(`briefing ${code} ${briefing.revision}`, async () => {
    const contents = await readDeckContents(store, briefing)
    const events = briefing.slides
      .map((slide) => mapsOfSlide(slide, (slide.content && contents[slide.content]) ?? null))
      .flatMap((maps) => maps.at(-1) ?? [])[0]?.events
    const shown = showEvents(WORDS.en, {
      events: (events ?? []).flatMap((event) => toMark(event) ?? []),
      shapes: (events ?? []).flatMap((event) => toShape(event) ?? []),
      title: briefing.title,
    })
    return await previewOf(shown, { note })
  })
  return new Response(new Uint8Array(drawn), { headers })
})
