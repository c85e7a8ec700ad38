import { apiHeaders } from '@/lib/http/security-headers'
import { drawBriefingPreview } from '@/app/briefings/draw-briefing-preview'
import { WORDS } from '@/app/catalogue'
import { formatInstant } from '@/components/share/format-instant'
import { answerShared } from '../../../answer-shared'

const headers = { ...apiHeaders, 'content-type': 'image/png' }

export const GET = answerShared(async (store, { share, briefing, redactions }) => {
  const { t } = WORDS.en
  const { code, hash, created } = share
  const note = hash
    ? t('share.pictureFrozen', { at: formatInstant(created), hash: hash.slice(0, 6) })
    : t('share.live')
  // What was taken out of a frozen one leaves its revision as it was.
  const name = `${code} ${redactions.length}`
  const drawn = await drawBriefingPreview(store, briefing, { name, note })
  return new Response(new Uint8Array(drawn), { headers })
})
