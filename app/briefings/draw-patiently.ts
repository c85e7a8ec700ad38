import { setTimeout } from 'node:timers/promises'
import { PictureError } from '@/lib/image/picture-error'
import { keepPicture } from '../api/keep-picture'

const wait = { each: 300, most: 40 } // ms between two tries; tries

/** A drawing among those of everyone else. A file that has begun can not be sent away as a single picture is: it waits until there is room. */
export const drawPatiently = async (name: string, draw: () => Promise<Buffer>): Promise<Buffer> => {
  for (let tried = 1; ; tried += 1)
    try {
      return await keepPicture(name, draw)
    } catch (error) {
      if (!(error instanceof PictureError && error.code === 'busy') || tried === wait.most) throw error
      await setTimeout(wait.each)
    }
}
