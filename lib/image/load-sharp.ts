import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type Sharp from 'sharp'
import { escapeXml } from './escape-xml'
import { type Weight, fontFolderOf } from './measure-text'
import { PictureError } from './picture-error'

const weights: Weight[] = [400, 500, 600]

let loading: Promise<typeof Sharp> | null = null

/** `folder` takes the settings and the cache of fontconfig, which reads the name of its file once, when sharp is loaded. Fails with a `PictureError`. */
export const loadSharp = (folder: string): Promise<typeof Sharp> =>
  (loading ??= load(folder).catch((error: unknown) => {
    loading = null // mended meanwhile, it works without a restart
    throw new PictureError(
      'no-pictures',
      `The package sharp can not be used here (${tellReason(error)}). \`npm ci\` brings it; the SVG of the same map works without it.`,
      { cause: error },
    )
  }))

export const tellReason = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0]?.trim() ?? ''

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
