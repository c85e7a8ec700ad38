import { GET as getDeck, PUT as putBriefing } from '@/app/api/briefings/[id]/route'
import { POST as postBriefing } from '@/app/api/briefings/route'
import { type Briefing, briefingBodySchema } from '@/lib/domain/briefing'
import { madeBriefingSchema, openedDeckSchema } from '@/lib/http/briefing-responses'
import { ask, noParams, read, send } from './api-calls'

/** The part of an address that names a briefing. */
export const at = (id: string) => ({ params: Promise.resolve({ id }) })
export const json = (body: unknown) => send('/api/briefings', JSON.stringify(body))
export const days = { from: '2024-11-02', to: '2024-11-05' }

export const make = async (wishes: object = {}): Promise<Briefing> =>
  (await read(await postBriefing(json({ days, ...wishes }), noParams), madeBriefingSchema)).briefing

export const save = async ({ id, revision, ...given }: Briefing, more: object = {}) =>
  await putBriefing(json({ revision, body: briefingBodySchema.parse(given), ...more }), at(id))

export const saved = async (briefing: Briefing, more: object = {}) =>
  (await read(await save(briefing, more), madeBriefingSchema)).briefing

export const deckOf = async ({ id }: Pick<Briefing, 'id'>) =>
  await read(await getDeck(ask('/'), at(id)), openedDeckSchema)
