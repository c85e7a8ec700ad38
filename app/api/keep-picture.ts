import { createPictureKeeper } from '@/lib/image/keep-pictures'

declare global {
  var datelinePictures: ReturnType<typeof createPictureKeeper> | undefined
}

/** A drawing of this process by its name, which holds all that it depends on. Kept on `globalThis`: a bundler makes several copies of a module. */
export const keepPicture = async (name: string, draw: () => Promise<Buffer>): Promise<Buffer> =>
  await (globalThis.datelinePictures ??= createPictureKeeper())(name, draw)
