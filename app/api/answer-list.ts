import { checkToken } from '@/lib/http/guard'
import { parseOffsetQuery } from '@/lib/http/parse-offset-query'
import { toProblemResponse } from '@/lib/http/to-problem-response'
import { type Call, answer, refuseQuery } from './answer'

/** A page of a list whose addresses are not to be guessed: it needs the token, as changes do. `offset`: entries before the first one. */
export const answerList = (read: (call: Call<object>, offset: number) => Promise<Response>) =>
  answer('read', async (call) => {
    const refusal = checkToken(call.request.headers, call.settings, Date.now())
    if (refusal) return toProblemResponse(refusal)
    const offset = parseOffsetQuery(call.query)
    return offset === null ? refuseQuery(['offset']) : await read(call, offset)
  })
