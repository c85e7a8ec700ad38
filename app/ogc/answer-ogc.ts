import { createHash } from 'node:crypto'
import { baseUrl } from '@/lib/http/base-url'
import { apiHeaders } from '@/lib/http/security-headers'
import { type Refusal, toProblemResponse } from '@/lib/http/to-problem-response'
import { checkParameters } from '@/lib/ogc/check-parameters'
import { chooseFormat } from '@/lib/ogc/choose-format'
import type { Asked } from '@/lib/ogc/documents'
import { type Linked, types } from '@/lib/ogc/links'
import { toPage } from '@/lib/ogc/to-page'
import type { Store } from '@/lib/store'
import { type Call, answer, answerFromStore } from '../api/answer'

interface Document {
  title: string
  document: Linked
  /** Media type where it is no plain JSON. */
  type?: string
}

interface Given<Params> {
  store: Store
  asked: Asked
  /** Address of this server. */
  base: string
  query: URLSearchParams
  params: Params
}

// A page by itself: its own styles are all that it may use.
const pageHeaders = {
  ...apiHeaders,
  'content-type': `${types.html}; charset=utf-8`,
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
}

/**
 * A resource of the OGC API: `make` gives its document, which leaves as JSON or as a plain page. `parameters` names those it takes beside `f`; null
 * where it looks at them itself.
 */
export const answerOgc = <Params = object>(
  make: (given: Given<Params>) => Promise<Document | Refusal>,
  parameters: readonly string[] | null = [],
) =>
  answer<Params>('read', async (call) => {
    const { request, query, settings, params } = call
    const strange = parameters && checkParameters(query, ['f', ...parameters])
    if (strange) return refuse(strange)
    const format = chooseFormat(query.get('f'), request.headers.get('accept'))
    if (!format.ok) return refuse(`f ${format.wrong}`)
    const base = baseUrl(request.headers, settings)
    const { pathname, search } = new URL(request.url)
    const asked = { root: `${base}/ogc`, address: `${base}${pathname}${search}`, format: format.value }
    const form = `${format.value}-${shortHash(base)}` // links are written for the name that was asked
    const read = async (store: Store): Promise<Response> => {
      const made = await make({ store, asked, base, query, params })
      if ('code' in made) return toProblemResponse(made)
      return toResponse(made, format.value)
    }
    return await answerFromStore(call satisfies Call<Params>, read, { form, vary: 'Accept' })
  })

const refuse = (wrong: string): Response => toProblemResponse(refusal(wrong))

/** What is wrong with the address, as a sentence. */
export const refusal = (wrong: string): Refusal => ({
  code: 'bad-query',
  detail: `${wrong.charAt(0).toUpperCase()}${wrong.slice(1)}.`,
})

const toResponse = ({ title, document, type = types.json }: Document, format: 'json' | 'html'): Response =>
  format === 'html'
    ? new Response(toPage(title, document), { headers: pageHeaders })
    : new Response(JSON.stringify(document), { headers: { ...apiHeaders, 'content-type': type } })

const shortHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8)
