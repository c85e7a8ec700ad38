import { toProblemResponse } from '@/lib/http/to-problem-response'
import { answer } from '../answer'

const refuse = answer('read', async ({ request }) =>
  toProblemResponse({ code: 'not-found', detail: `There is no ${new URL(request.url).pathname} here.` }),
)

export { refuse as DELETE, refuse as GET, refuse as PATCH, refuse as POST, refuse as PUT }
