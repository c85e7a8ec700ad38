import type { Problem } from '@/lib/http/responses'

/** Why a request failed, in the words a reader sees. `status` 0: the server did not answer at all. */
export class RequestError extends Error {
  override readonly name = 'RequestError'
  constructor(
    readonly status: number,
    readonly code: string,
    readonly title: string,
    readonly detail: string,
  ) {
    super(`${title} ${detail}`.trim())
  }

  static ofProblem({ status, code, title, detail }: Problem): RequestError {
    return new RequestError(status, code, title, detail)
  }
}
