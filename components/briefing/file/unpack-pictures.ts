import type { DeckFile } from '@/lib/briefing/deck-file'
import { unpack } from './unpack'

/** Addresses of the SVGs of slides, for browsers that draw no map. */
export const unpackPictures = async (
  pictures: DeckFile['pictures'],
): Promise<Record<string, readonly string[]>> =>
  Object.fromEntries(
    await Promise.all(
      Object.entries(pictures).map(
        async ([slide, packed]) => [slide, await Promise.all(packed.map(toAddress))] as const,
      ),
    ),
  )

const toAddress = async (packed: string): Promise<string> =>
  URL.createObjectURL(new Blob([await unpack(packed)], { type: 'image/svg+xml' }))
