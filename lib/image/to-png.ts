import { loadSharp, tellReason } from './load-sharp'
import { PictureError } from './picture-error'

/**
 * An SVG of ours as PNG, in our own font: machines without any font would draw boxes, others something wider. `folder`: of the data, for
 * what the fonts need. `isOpaque`: without an alpha channel, which
 * a PDF would keep apart from the colours.
 */
export const toPng = async (
  svg: string,
  { folder, comment, isOpaque = false }: { folder: string; comment?: string; isOpaque?: boolean },
): Promise<Buffer> => {
  const sharp = await loadSharp(folder)
  try {
    const drawn = sharp(Buffer.from(svg))
    const picture = (isOpaque ? drawn.removeAlpha() : drawn).png({ compressionLevel: 7 })
    return await (
      comment ? picture.withExif({ IFD0: { ImageDescription: comment, Software: 'Dateline' } }) : picture
    ).toBuffer()
  } catch (error) {
    throw new PictureError('no-pictures', `The picture could not be made: ${tellReason(error)}.`, {
      cause: error,
    })
  }
}
