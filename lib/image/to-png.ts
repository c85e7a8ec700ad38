import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type Sharp from 'sharp'
import { escapeXml } from './escape-xml'
import { type Weight, fontFolderOf } from './measure-text'
import { PictureError } from './picture-error'

const weights: Weight[] = [400, 500, 600]

/**
 * An SVG of ours as PNG, in our own font: machines without any font would draw boxes, others something wider. `folder` takes the
 * settings and the cache of fontconfig, which reads the name of its file once, when sharp is loaded. `isOpaque`: without an alpha channel, which
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
    throw new PictureError('no-pictures', `The picture could not be made: ${tell(error)}.`, { cause: error })
  }
}

let loading: Promise<typeof Sharp> | null = null

/** What makes pixels, with our own font; a `PictureError` where it can not be used. */
export const loadSharp = (folder: string): Promise<typeof Sharp> =>
  (loading ??= load(folder).catch((error: unknown) => {
    loading = null // mended meanwhile, it works without a restart
    throw new PictureError(
      'no-pictures',
      `The package sharp can not be used here (${tell(error)}). \`npm ci\` brings it; the SVG of the same map works without it.`,
      { cause: error },
    )
  }))

const load = async (folder: string): Promise<typeof Sharp> => {
  process.env['FONTCONFIG_FILE'] = writeFontsConf(folder)
  const { default: sharp } = await import('sharp')
  sharp.cache(false) // pictures are kept by name, once drawn
  sharp.concurrency(1)
  return sharp
}

const writeFontsConf = (folder: string): string => {
  const place = path.resolve(folder, 'cache', 'fonts')
  mkdirSync(place, { recursive: true })
  const file = path.join(place, 'fonts.conf')
  const folders = weights.map((weight) => `<dir>${escapeXml(fontFolderOf(weight))}</dir>`)
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${folders.join('')}<cachedir>${escapeXml(place)}</cachedir></fontconfig>`,
  )
  return file
}

const tell = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0]?.trim() ?? ''
