import { mapFontFiles } from './font-faces'
import { keepArchive } from './load-tile'

/** Takes the whole ground of the map (27 MB) and the letters of its names into memory, so that any place can be looked at without the server. */
export const keepMap = async (signal: AbortSignal): Promise<void> => {
  // Fonts are kept by the browser itself: their answers may be used again for a day.
  const fonts = mapFontFiles.map(async (file) => {
    const answer = await fetch(file, { signal })
    if (!answer.ok) throw new Error(`${file} can not be read: status ${answer.status}.`)
    await answer.arrayBuffer()
  })
  await Promise.all([keepArchive(signal), ...fonts])
}
