import { createRoot } from 'react-dom/client'
import type { Messages } from 'use-intl/core'
import { z } from 'zod'
import { deckFileIds, deckFileSchema, deckPartsSchema } from '@/lib/briefing/deck-file'
import { setMapAssets } from '@/components/map/map-assets'
import { addFonts } from './add-fonts'
import { FileScreen } from './file-screen'
import { hasWebGl } from './has-web-gl'
import { inlinedAssets } from './inlined-assets'
import { unpackPictures } from './unpack-pictures'

/** The server that wrote the file checked its catalogue by types; a record is all that is to be seen here. */
const fileSchema = deckFileSchema.extend({
  messages: z.custom<Messages>((messages) => typeof messages === 'object' && messages !== null),
})

const read = <Schema extends z.ZodType>(id: string, schema: Schema): z.output<Schema> =>
  schema.parse(JSON.parse(document.getElementById(id)?.textContent ?? 'null'))

/** Shows the briefing that the page holds: the entry of a briefing's file. */
export const playFile = async (into: HTMLElement): Promise<void> => {
  // Zod would try whether it may write code of its own, which the policy of the page forbids.
  z.config({ jitless: true })
  const parts = read(deckFileIds.parts, deckPartsSchema)
  const { language, messages, deck, images, tiles, pictures } = read(deckFileIds.file, fileSchema)
  addFonts(parts.fonts)
  setMapAssets(inlinedAssets(parts, { tiles }))
  const drawn = hasWebGl() ? null : await unpackPictures(pictures)
  createRoot(into).render(
    <FileScreen language={language} messages={messages} deck={deck} images={images} pictures={drawn} />,
  )
}
