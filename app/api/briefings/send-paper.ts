import type { Paper } from '@/lib/export/briefing/paper'
import { PAPER_TYPES, nameBriefingFile } from '@/lib/export/briefing/name-briefing-file'
import { toFileResponse } from '@/lib/http/to-file-response'
import { getStore } from '@/lib/store'
import { daysOf } from '@/app/briefings/days-of'
import { makePaper } from '@/app/briefings/make-paper'
import { readWords } from '@/app/read-words'
import type { Call } from '../answer'
import { findBriefing, noBriefing } from './find-briefing'

/** A briefing as a file of that kind, in the language of the visitor. */
export const sendPaper = async (
  { request, params, settings }: Call<{ id: string }>,
  kind: keyof typeof PAPER_TYPES,
  write: (paper: Paper) => AsyncGenerator<Uint8Array>,
): Promise<Response> => {
  const store = await getStore(settings.dataFolder)
  const briefing = await findBriefing(store, params.id)
  if (!briefing) return noBriefing()
  const paper = await makePaper(await readWords(), briefing, { store, settings })
  const name = nameBriefingFile(kind, { id: briefing.id, days: daysOf(briefing), made: paper.made })
  return await toFileResponse(write(paper), { name, type: PAPER_TYPES[kind] }, request)
}
