import { apiHeaders } from '@/lib/http/security-headers'
import { readRevision } from '@/lib/store'
import { previewOf } from '@/app/api/preview.png/draw-preview'
import { showShared } from '@/app/shares/show-shared'
import { formatInstant } from '@/components/share/format-instant'
import { WORDS } from '../../../../catalogue'
import { keepPicture } from '../../../keep-picture'
import { answerShare } from '../../answer-share'

const headers = { ...apiHeaders, 'content-type': 'image/png' }

/** 1200x630 px of exactly the sender's view, with title, legend and how old the data is. */
export const GET = answerShare(async (store, found) => {
  const { share, view } = found
  const { code, snapshot, created } = share
  const { t } = WORDS.en
  const at = formatInstant(created)
  const note = snapshot ? t('share.pictureFrozen', { at, hash: snapshot.hash.slice(0, 6) }) : t('share.live')
  const state = snapshot ? String(snapshot.redactions.length) : await readRevision(store)
  const drawn = await keepPicture(`share ${code} ${state}`, async () =>
    previewOf(await showShared(store, WORDS.en, found), {
      note,
      camera: view.map,
      theme: view.theme ?? 'light',
    }),
  )
  return new Response(new Uint8Array(drawn), { headers })
})
