import { type Result, fail, ok } from '@/lib/domain'
import { loadSharp } from './load-sharp'
import { tellFormat } from './tell-format'

const options = {
  pixels: 40_000_000, // of the picture that comes; more is not decoded
  side: 1920, //         px of the longer side of what is kept: a screen of a room
  quality: 86, //        of JPEG
  seconds: 20, //        until decoding is given up
}

export interface OwnPicture {
  width: number
  height: number
  bytes: Buffer
}

/** A picture of an analyst's own, turned as it was held, at most as large as a screen and written anew: nothing of the file that came is left, no place and no camera. */
export const readOwnPicture = async (
  bytes: Uint8Array,
  folder: string,
): Promise<Result<OwnPicture, 'image-unreadable'>> => {
  if (!tellFormat(bytes)) return fail('image-unreadable')
  const sharp = await loadSharp(folder)
  try {
    const given = sharp(bytes, { limitInputPixels: options.pixels, failOn: 'error' })
    const { hasAlpha } = await given.metadata()
    const turned = given
      .autoOrient()
      .resize({ width: options.side, height: options.side, fit: 'inside', withoutEnlargement: true })
      .timeout({ seconds: options.seconds })
    const written = hasAlpha
      ? turned.png({ compressionLevel: 8 })
      : turned.jpeg({ quality: options.quality, chromaSubsampling: '4:4:4' })
    const { data, info } = await written.toBuffer({ resolveWithObject: true })
    return ok({ width: info.width, height: info.height, bytes: data })
  } catch {
    return fail('image-unreadable') // whatever a decoder says of a broken file
  }
}
