import { parseFilterQuery } from '@/lib/http/filter-query'
import { apiHeaders } from '@/lib/http/security-headers'
import { writeMarks } from '@/lib/http/write-marks'
import { listMarks } from '@/lib/store'
import { answer, answerFromStore, refuseQuery } from '../../answer'

const maxMarks = 100_000

const headers = { ...apiHeaders, 'content-type': 'application/json' }

export const GET = answer('read', async (call) => {
  const filter = parseFilterQuery(call.query)
  if (!filter.ok) return refuseQuery(filter.wrong)
  return await answerFromStore(
    call,
    async (store) => new Response(writeMarks(await listMarks(store, filter.value, maxMarks)), { headers }),
  )
})
