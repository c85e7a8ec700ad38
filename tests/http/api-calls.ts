import { expect, onTestFinished } from 'vitest'
import type { z } from 'zod'
import { POST as postStories } from '@/app/api/stories/route'
import * as schemas from '@/lib/http/responses'
import { parseSettings } from '@/lib/settings'
import { getStore } from '@/lib/store'
import { createWorkspace } from '@/lib/workspace'
import { makeFolder } from '../store/open-test-store'
import { makeLineReader } from '../workspace/line-reader'

export const gazetteer = { version: 1, hash: 'abc', places: 5, names: 9 }

/** A server with an empty store of its own: the settings, store and workspace that routes find. */
export const setUp = async (env: Record<string, string> = {}) => {
  onTestFinished(tearDown)
  globalThis.datelineSettings = parseSettings({ DATELINE_DATA: makeFolder(), ...env })
  globalThis.datelineStore = undefined
  const store = await getStore(globalThis.datelineSettings.dataFolder)
  globalThis.datelineWorkspace = createWorkspace(store, makeLineReader(), gazetteer)
}

const tearDown = async (): Promise<void> => {
  await (await globalThis.datelineStore?.opening.catch(() => null))?.close()
  globalThis.datelineStore = undefined
  globalThis.datelineWorkspace = undefined
  globalThis.datelineSettings = undefined
}

const headers = { host: 'localhost:3000', origin: 'http://localhost:3000' }
export const noParams = { params: Promise.resolve({}) }
export const ask = (address: string, more: Record<string, string> = {}) =>
  new Request(`http://localhost:3000${address}`, { headers: { host: headers.host, ...more } })
export const send = (address: string, body: BodyInit, more: Record<string, string> = {}) =>
  new Request(`http://localhost:3000${address}`, { method: 'POST', body, headers: { ...headers, ...more } })
export const paste = (text: string, more: Record<string, string> = {}) =>
  postStories(send('/api/stories', text, { 'content-type': 'text/plain', ...more }), noParams)
export const read = async <Schema extends z.ZodType>(
  response: Response,
  schema: Schema,
): Promise<z.output<Schema>> => {
  expect(response.status).toBe(200)
  return schema.parse(await response.json())
}
export const refusal = async (response: Response) => {
  const problem = schemas.problemSchema.parse(await response.json())
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  expect(response.status).toBe(problem.status)
  return problem
}
