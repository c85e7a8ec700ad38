import { loadSharp, tellReason } from './load-sharp'
import { PictureError } from './picture-error'

/**
 * An SVG of ours as PNG, in our own font: machines without any font would draw boxes, others something wider. `folder`: of the data, for
 * what the fonts need.
 */
export const toPng = async (
  svg: string,
  { folder, comment }: { folder: string; comment?: string },
): Promise<Buffer> => {
  const sharp = await loadSharp(folder)
  try {
    const picture = sharp(Buffer.from(svg)).png({ compressionLevel: 7 })
    return await (
      comment ? picture.withExif({ IFD0: { ImageDescription: comment, Software: 'Dateline' } }) : picture
    ).toBuffer()
  } catch (error) {
    throw new PictureError('no-pictures', `The picture could not be made: ${tellReason(error)}.`, {
      cause: error,
    })
  }
}
