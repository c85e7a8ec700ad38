import { pageNameSchema } from '@/lib/http/page-name'
import { apiHeaders } from '@/lib/http/security-headers'
import { readRevision } from '@/lib/store'
import { WORDS } from '../../catalogue'
import { titlePage } from '../../title-page'
import { answer, answerFromStore, refuseQuery } from '../answer'
import { keepPicture } from '../keep-picture'
import { loadShown } from '../map.svg/load-shown'
import { parsePicture } from '../map.svg/parse-picture'
import { previewOf } from './draw-preview'

const headers = { ...apiHeaders, 'content-type': 'image/png' }

/** `GET /api/preview.png?…view`: 1200x630 px of the map with title, legend and sources, for the links of chats; `page` gives it the title of a page beside the map. Light unless `theme=dark`. */
export const GET = answer('read', async (call) => {
  const wanted = parsePicture(withOwnSize(call.query))
  const page = pageNameSchema.optional().safeParse(call.query.get('page') ?? undefined)
  if (!wanted.ok || !page.success)
    return refuseQuery([...(wanted.ok ? [] : wanted.wrong), ...(page.success ? [] : ['page'])])
  const { view, filter, form, camera, name } = wanted.value
  return await answerFromStore(call, async (store) => {
    const title = page.data && titlePage(WORDS.en, page.data)
    const drawn = await keepPicture(`preview ${await readRevision(store)} ${title} ${name}`, async () => {
      const shown = await loadShown(store, WORDS.en, { view, filter, layer: form.layer })
      return previewOf({ ...shown, title: title ?? shown.title }, { camera, theme: form.theme })
    })
    return new Response(new Uint8Array(drawn), { headers })
  })
})

const withOwnSize = (given: URLSearchParams): URLSearchParams => {
  const query = new URLSearchParams(given)
  for (const name of ['width', 'height', 'picture', 'scale']) query.delete(name)
  if (!query.has('theme')) query.set('theme', 'light')
  return query
}
