import { parseFilterQuery } from '@/lib/http/filter-query'
import { isLoopback } from '@/lib/http/is-loopback'
import { apiHeaders } from '@/lib/http/security-headers'
import { writeMarks } from '@/lib/http/write-marks'
import { listMarks } from '@/lib/store'
import { answer, answerFromStore, refuseQuery } from '../../answer'

const maxMarks = 100_000

const headers = { ...apiHeaders, 'content-type': 'application/json' }

export const GET = answer('read', async (call) => {
  const filter = parseFilterQuery(call.query)
  if (!filter.ok) return refuseQuery(filter.wrong)
  const { host, publicUrl } = call.settings
  // To compress megabytes takes longer than to send them to the browser of this very machine.
  const sent: HeadersInit = isLoopback(host) && publicUrl === null ? { 'cache-control': 'no-transform' } : {}
  return await answerFromStore(call, async (store) => {
    const marks = await listMarks(store, filter.value, maxMarks)
    return new Response(writeMarks(marks), { headers: { ...headers, ...sent } })
  })
})
