import { apiHeaders } from '@/lib/http/security-headers'
import { writeMarks } from '@/lib/http/write-marks'
import { readSharedMarks } from '@/app/shares/read-marks'
import { refuseQuery } from '../../../answer'
import { answerShare } from '../../answer-share'

const headers = { ...apiHeaders, 'content-type': 'application/json' }

export const GET = answerShare(async (store, found, { query }) => {
  const span = query.get('span') ?? 'now'
  if (span !== 'now' && span !== 'before') return refuseQuery(['span'])
  return new Response(writeMarks(await readSharedMarks(store, found, span)), { headers })
})
