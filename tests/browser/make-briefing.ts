import type { APIRequestContext } from 'playwright/test'
import { z } from 'zod'
import { type Briefing, briefingSchema } from '@/lib/domain/briefing'
import { plantedStories } from '../workspace/planted-stories'

const answerSchema = z.object({ briefing: briefingSchema })

/** A briefing, made as a program makes it. */
export const makeBriefing = async (
  request: APIRequestContext,
  base: string,
  wishes: object,
): Promise<Briefing> => {
  const made = await request.post(`${base}/api/briefings`, { headers: { origin: base }, data: wishes })
  return answerSchema.parse(await made.json()).briefing
}

export const saveBriefing = async (
  request: APIRequestContext,
  base: string,
  { id, revision, title, template }: Briefing,
  slides: Briefing['slides'],
): Promise<Briefing> => {
  const data = { revision, body: { title, template, slides } }
  const saved = await request.put(`${base}/api/briefings/${id}`, { headers: { origin: base }, data })
  return answerSchema.parse(await saved.json()).briefing
}

/** Adds the stories in which changes were planted. */
export const addPlanted = async (request: APIRequestContext, base: string): Promise<void> => {
  for (const [, text] of plantedStories)
    await request.post(`${base}/api/stories`, {
      headers: { origin: base, 'content-type': 'text/markdown' },
      data: text,
    })
}
