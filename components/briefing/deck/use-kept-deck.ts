import { useEffect, useState } from 'react'
import { type Deck, imagePath } from '@/lib/client/use-briefings'
import { keepMap } from '@/components/map/keep-map'

/** Takes into memory what slides will need: their pictures, the ground of the map with its names' letters. Then the server may go. */
export const useKeptDeck = (deck: Deck | undefined): { images: Record<string, string>; isReady: boolean } => {
  const [images, setImages] = useState<Record<string, string>>({})
  const [isReady, setReady] = useState(false)
  useEffect(() => {
    if (!deck) return undefined
    const leaving = new AbortController()
    const made: string[] = []
    const keepPicture = async (hash: string): Promise<void> => {
      const answer = await fetch(imagePath(hash), { signal: leaving.signal })
      if (!answer.ok) throw new Error(`The picture ${hash} can not be read: status ${answer.status}.`)
      const address = URL.createObjectURL(await answer.blob())
      made.push(address)
      setImages((known) => ({ ...known, [hash]: address }))
    }
    const hashes = new Set(deck.briefing.slides.flatMap(({ image }) => image?.hash ?? []))
    // What can't be kept is asked for when it is needed, as long as there is a server.
    const letters = [...document.fonts].map(async (face) => await face.load())
    Promise.all([
      ...letters,
      keepMap(leaving.signal),
      import('@/components/map/map-view'),
      ...[...hashes].map(keepPicture),
    ])
      .then(() => setReady(true))
      .catch(() => {})
    return () => {
      leaving.abort()
      for (const address of made) URL.revokeObjectURL(address)
    }
  }, [deck])
  return { images, isReady }
}
