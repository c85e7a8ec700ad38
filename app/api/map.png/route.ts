import { apiHeaders } from '@/lib/http/security-headers'
import { toPng } from '@/lib/image/to-png'
import { readRevision } from '@/lib/store'
import { WORDS } from '../../catalogue'
import { answer, answerFromStore, refuseQuery } from '../answer'
import { keepPicture } from '../keep-picture'
import { drawPicture } from '../map.svg/draw-picture'
import { parsePicture } from '../map.svg/parse-picture'

const headers = { ...apiHeaders, 'content-type': 'image/png' }

/** `GET /api/map.png?…`: what `/api/map.svg` draws, in px; `scale=2` for screens and print that are finer. */
export const GET = answer('read', async (call) => {
  const wanted = parsePicture(call.query)
  if (!wanted.ok) return refuseQuery(wanted.wrong)
  const { settings } = call
  return await answerFromStore(call, async (store) => {
    const name = `png ${await readRevision(store)} ${wanted.value.name}`
    const drawn = await keepPicture(name, async () => {
      const { svg, comment } = await drawPicture(WORDS.en, wanted.value, { store, settings })
      return await toPng(svg, { folder: settings.dataFolder, comment })
    })
    return new Response(new Uint8Array(drawn), { headers })
  })
})
