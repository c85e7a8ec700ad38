import { apiHeaders } from '@/lib/http/security-headers'
import { readRevision } from '@/lib/store'
import { WORDS } from '../../catalogue'
import { answer, answerFromStore, refuseQuery } from '../answer'
import { keepPicture } from '../keep-picture'
import { drawPicture } from './draw-picture'
import { parsePicture } from './parse-picture'

const headers = {
  ...apiHeaders,
  'content-type': 'image/svg+xml; charset=utf-8',
  // Opened by itself it is a page: its own styles are all that it may use.
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
}

/**
 * `GET /api/map.svg?…filter&map=zoom/lat/lng&width=&height=&theme=&layer=&picture=map|export`: the map as a picture, by itself or framed with
 * title, legend and sources. Without `map` it is fitted to the marks.
 */
export const GET = answer('read', async (call) => {
  const wanted = parsePicture(call.query)
  if (!wanted.ok) return refuseQuery(wanted.wrong)
  return await answerFromStore(call, async (store) => {
    const name = `svg ${await readRevision(store)} ${wanted.value.name}`
    const drawn = await keepPicture(name, async () => {
      const { svg } = await drawPicture(WORDS.en, wanted.value, { store, settings: call.settings })
      return Buffer.from(svg)
    })
    return new Response(new Uint8Array(drawn), { headers })
  })
})
