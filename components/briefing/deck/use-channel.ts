import { useCallback, useEffect, useEffectEvent, useRef } from 'react'
import { z } from 'zod'
import type { BriefingId } from '@/lib/domain/briefing'
import type { DeckState } from './deck-state'

const stateSchema = z.object({
  at: z.number().int().nonnegative(),
  isPlaying: z.boolean(),
  isBlank: z.boolean(),
  room: z.union([z.literal(3), z.literal(4), z.literal(6)]),
})
const messageSchema = z.discriminatedUnion('says', [
  z.object({ says: z.literal('hello') }),
  z.object({ says: z.literal('state'), state: stateSchema }),
])

/**
 * Windows of one presentation tell each other where they are, without the server. One that opens says hello and follows whoever answers.
 * Gives the function that tells the others.
 */
export const useChannel = (
  id: BriefingId,
  state: DeckState,
  follow: (state: DeckState) => void,
): ((state: DeckState) => void) => {
  const channel = useRef<BroadcastChannel>(null)
  const hear = useEffectEvent((data: unknown) => {
    const message = messageSchema.safeParse(data)
    if (!message.success) return
    if (message.data.says === 'state') return follow(message.data.state)
    channel.current?.postMessage({ says: 'state', state })
  })
  useEffect(() => {
    if (!('BroadcastChannel' in window)) return undefined
    const open = new BroadcastChannel(`dateline-briefing-${id}`)
    channel.current = open
    open.addEventListener('message', ({ data }) => hear(data))
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no other origin
    open.postMessage({ says: 'hello' })
    return () => {
      channel.current = null
      open.close()
    }
  }, [id])
  return useCallback((now) => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- as above
    channel.current?.postMessage({ says: 'state', state: now })
  }, [])
}
