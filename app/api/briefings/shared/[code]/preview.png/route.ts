import { apiHeaders } from '@/lib/http/security-headers'
import { drawBriefingPreview } from '@/app/briefings/draw-briefing-preview'
import { WORDS } from '@/app/catalogue'
import { formatInstant } from '@/components/share/format-instant'
import { answerShared } from '../../../answer-shared'

const headers = { ...apiHeaders, 'content-type': 'image/png' }

export const GET = answerShared(async (store, { share, briefing }) => {
  const { t } = WORDS.en
  const { code, hash, created } = share
  const note = hash
    ? t('share.pictureFrozen', { at: formatInstant(created), hash: hash.slice(0, 6) })
    : t('share.live')
  const drawn = await drawBriefingPreview(store, briefing, { name: code, note })
  return new Response(new Uint8Array(drawn), { headers })
})
