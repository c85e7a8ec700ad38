import { createHash } from 'node:crypto'
import { imageHashSchema } from '@/lib/domain/briefing'
import { readBody } from '@/lib/http/read-body'
import { toProblemResponse } from '@/lib/http/to-problem-response'
import { readOwnPicture } from '@/lib/image/read-own-picture'
import { getStore } from '@/lib/store'
import { keepImage } from '@/lib/store/slide-images'
import { answer } from '../../answer'
import { toBriefingAnswer } from '../find-briefing'

const maxBytes = 15_000_000 // of the file as it comes

/** A picture for slides, kept under the hash of what is written of it. */
export const POST = answer('write', async ({ request, settings }) => {
  const body = await readBody(request, maxBytes)
  if (!body.ok)
    return toProblemResponse({ code: body.why, detail: `A picture can have ${maxBytes / 1e6} MB.` })
  const read = await readOwnPicture(body.value, settings.dataFolder)
  if (!read.ok)
    return toProblemResponse({
      code: read.why,
      detail: 'PNG, JPEG, WebP and AVIF of at most 40 megapixels can be put on a slide.',
    })
  const { width, height, bytes } = read.value
  const hash = imageHashSchema.parse(createHash('sha256').update(bytes).digest('hex'))
  const now = new Date().toISOString()
  await keepImage(await getStore(settings.dataFolder), hash, read.value, now)
  return toBriefingAnswer({ hash, width, height })
})
