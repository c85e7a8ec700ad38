import { type ErrorCode, errorCatalogue } from './error-catalogue'
import type { Problem } from './responses'
import { apiHeaders } from './security-headers'

/** What went wrong: a code of the catalogue, and in `detail` what, where, and what to do. */
export interface Refusal {
  code: ErrorCode
  detail: string
}

export const toProblemResponse = ({ code, detail }: Refusal): Response => {
  const { status, title } = errorCatalogue[code]
  const problem: Problem = { type: `urn:dateline:problem:${code}`, title, status, code, detail }
  const headers = { ...apiHeaders, 'content-type': 'application/problem+json', 'cache-control': 'no-store' }
  return new Response(JSON.stringify(problem), { status, headers })
}
