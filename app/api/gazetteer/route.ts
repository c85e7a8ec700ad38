import type { FoundPlaces } from '@/lib/http/correction-responses'
import { apiHeaders } from '@/lib/http/security-headers'
import { getWorkspace } from '@/lib/workspace/get-workspace'
import { answer, refuseQuery } from '../answer'

const limits = { name: 120, places: 30 } // characters; places

/** Places that bear a name, for whoever corrects one. */
export const GET = answer('read', async ({ query, settings }) => {
  const name = query.get('name')?.trim() ?? ''
  if (name === '' || name.length > limits.name) return refuseQuery(['name'])
  const places = await getWorkspace(settings.dataFolder).ask('findPlaces', { name, limit: limits.places })
  return Response.json({ places } satisfies FoundPlaces, {
    headers: { ...apiHeaders, 'cache-control': 'no-store' },
  })
})
