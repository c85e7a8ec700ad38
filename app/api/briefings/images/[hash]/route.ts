import { imageHashSchema } from '@/lib/domain/briefing'
import { CACHING } from '@/lib/http/caching'
import { apiHeaders } from '@/lib/http/security-headers'
import { toProblemResponse } from '@/lib/http/to-problem-response'
import { typeOfKept } from '@/lib/image/tell-format'
import { getStore } from '@/lib/store'
import { readImage } from '@/lib/store/slide-images'
import { answer } from '../../../answer'

export const GET = answer<{ hash: string }>('read', async ({ params, settings }) => {
  const hash = imageHashSchema.safeParse(params.hash)
  const image = hash.success ? await readImage(await getStore(settings.dataFolder), hash.data) : null
  if (!image)
    return toProblemResponse({ code: 'image-not-found', detail: 'Pictures are named by what they hold.' })
  return new Response(new Uint8Array(image.bytes), {
    headers: {
      ...apiHeaders,
      'content-type': typeOfKept(image.bytes),
      'cache-control': CACHING.forever,
    },
  })
})
