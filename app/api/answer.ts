import { shareWith } from '@/lib/http/cors'
import { checkHost, checkWrite } from '@/lib/http/guard'
import { toJsonResponse } from '@/lib/http/to-json-response'
import { type Refusal, toProblemResponse } from '@/lib/http/to-problem-response'
import { PictureError } from '@/lib/image/picture-error'
import { type Settings, SettingsError, getSettings } from '@/lib/settings'
import { type Store, StoreError, getStore, readRevision } from '@/lib/store'
import { WorkspaceError } from '@/lib/workspace/workspace'
import packageJson from '@/package.json' with { type: 'json' }

export interface Call<Params> {
  request: Request
  query: URLSearchParams
  params: Params
  settings: Settings
}

type Handler<Params> = (call: Call<Params>) => Promise<Response>

/** What every route shares: who may ask, and how failures are told. `write` also looks at origin and token. */
export const answer =
  <Params = object>(kind: 'read' | 'write', handler: Handler<Params>) =>
  async (request: Request, context: { params: Promise<Params> }): Promise<Response> => {
    try {
      const settings = getSettings()
      const { headers } = request
      const refusal =
        checkHost(headers, settings) ?? (kind === 'write' ? checkWrite(headers, settings, Date.now()) : null)
      if (refusal) return toProblemResponse(refusal)
      const query = new URL(request.url).searchParams
      const call = { request, query, params: await context.params, settings }
      const response = await handler(call).catch(toFailure)
      return kind === 'read' ? shareWith(settings.corsOrigins, request, response) : response
    } catch (error) {
      return toFailure(error)
    }
  }

/**
 * Data out of the store, with its revision. Where more than that decides what is answered (the form asked for, the name of the server), `form` says
 * what it came to, and `vary` which header it was read from.
 */
export const answerFromStore = async (
  { request, settings }: Call<unknown>,
  read: (store: Store) => Promise<unknown>,
  { form, vary }: { form?: string; vary?: string } = {},
): Promise<Response> => {
  const store = await getStore(settings.dataFolder)
  const revision = [packageJson.version, await readRevision(store), form].filter(Boolean).join('-') // before reading: a write in between is asked for again
  return await toJsonResponse(request, revision, () => read(store), { vary })
}

/** `why` tells in words what the names alone do not: parameters that are good and do not go together. */
export const refuseQuery = (wrong: readonly string[], why?: string): Response =>
  toProblemResponse({ code: 'bad-query', detail: why ?? `Can't make sense of: ${wrong.join(', ')}.` })

const toFailure = (error: unknown): Response => toProblemResponse(toRefusal(error))

const toRefusal = (error: unknown): Refusal => {
  if (error instanceof PictureError && error.cause) console.error(error)
  if (error instanceof StoreError || error instanceof WorkspaceError || error instanceof PictureError)
    return { code: error.code, detail: error.message }
  console.error(error)
  if (error instanceof SettingsError) return { code: 'wrong-settings', detail: error.message }
  return {
    code: 'internal-error',
    detail: 'The reason stands in the log of the server. Nothing stored is lost.',
  }
}
