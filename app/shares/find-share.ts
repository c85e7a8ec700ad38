import { type Result, fail, ok } from '@/lib/domain'
import type { Share } from '@/lib/domain/share'
import type { Refusal } from '@/lib/http/to-problem-response'
import type { View } from '@/lib/link'
import { openLink } from '@/lib/link/link-version'
import { readShareCode } from '@/lib/link/share-code'
import { type Store, getShare } from '@/lib/store'

export interface FoundShare {
  share: Share
  view: View
}

/** Why a link leads nowhere: a closed list. */
export type NoShare = 'share-cut' | 'share-not-found' | 'share-revoked' | 'share-expired' | 'link-too-new'

/** The link of a code as an address brings it, if it may be opened at this instant. */
export const findShare = async (
  store: Store,
  given: string,
  now: number,
): Promise<Result<FoundShare, NoShare> & { share?: Share }> => {
  const code = readShareCode(given)
  if (!code.ok) return fail(code.why === 'cut' ? 'share-cut' : 'share-not-found')
  const share = await getShare(store, code.value)
  if (!share) return fail('share-not-found')
  if (share.revoked) return { ...fail('share-revoked'), share }
  if (share.expires !== null && Date.parse(share.expires) <= now) return { ...fail('share-expired'), share }
  const view = openLink(share.link)
  return view.ok ? ok({ share, view: view.value }) : fail('link-too-new')
}

export const tellNoShare = (why: NoShare, share?: Pick<Share, 'revoked' | 'expires'>): Refusal => {
  switch (why) {
    case 'share-cut':
      return { code: why, detail: 'The code at the end of a link has 12 letters. Copy the whole address.' }
    case 'share-not-found':
      return { code: why, detail: 'Compare the address with the one that was sent, letter by letter.' }
    case 'share-revoked':
      return {
        code: why,
        detail: `It was ended on ${dayOf(share?.revoked?.at)}. Ask whoever sent it for a new one.`,
      }
    case 'share-expired':
      return {
        code: why,
        detail: `It was open until ${dayOf(share?.expires)}. Ask whoever sent it for a new one.`,
      }
    case 'link-too-new':
      return { code: why, detail: 'Whoever runs this server can update it.' }
    default:
      return why satisfies never
  }
}

const dayOf = (instant: string | null | undefined): string => instant?.slice(0, 10) ?? 'an unknown day'
