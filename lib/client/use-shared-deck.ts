import useSWR from 'swr'
import { sharedDeckSchema } from '@/lib/http/briefing-responses'
import { fetchJson } from './fetch-json'

export type { SharedDeck } from '@/lib/http/briefing-responses'

/** The briefing behind a link: asked for once, so that a live one does not change under its reader. */
export const useSharedDeck = (code: string) =>
  useSWR(code ? `/api/briefings/shared/${code}` : null, (path: string) => fetchJson(path, sharedDeckSchema), {
    revalidateOnFocus: false,
    revalidateOnReconnect: false,
    revalidateIfStale: false,
  })
