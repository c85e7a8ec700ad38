import { PictureError } from './picture-error'
import { loadSharp } from './load-sharp'

/** A kept picture without transparency, on white and no larger than it is shown: PNG stays PNG, all else becomes JPEG. */
export const flattenPicture = async (
  bytes: Buffer,
  { folder, width, height }: { folder: string; width: number; height: number },
): Promise<Buffer> => {
  const sharp = await loadSharp(folder)
  try {
    const read = sharp(bytes)
    const { format } = await read.metadata()
    const flat = read
      .resize({
        width: Math.ceil(width),
        height: Math.ceil(height),
        fit: 'inside',
        withoutEnlargement: true,
      })
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
    return await (format === 'png' ? flat.removeAlpha().png() : flat.jpeg({ quality: 88 })).toBuffer()
  } catch (error) {
    throw new PictureError('no-pictures', 'A picture of a slide could not be read.', { cause: error })
  }
}
