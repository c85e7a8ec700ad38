import { baseUrl } from '@/lib/http/base-url'
import { ENDPOINTS } from '@/lib/openapi/endpoints'
import { toOpenapi } from '@/lib/openapi/to-openapi'
import packageJson from '@/package.json' with { type: 'json' }
import { answer, answerFromStore } from '../answer'

export const GET = answer('read', async (call) => {
  const url = baseUrl(call.request.headers, call.settings)
  return await answerFromStore(
    call,
    async () => toOpenapi(ENDPOINTS, { url, version: packageJson.version }),
    {
      form: encodeURIComponent(url),
    },
  )
})
