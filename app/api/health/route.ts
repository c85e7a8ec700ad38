import { apiHeaders } from '@/lib/http/security-headers'
import type { Health } from '@/lib/http/responses'
import { countStories, getStore } from '@/lib/store'
import { getWorkspace } from '@/lib/workspace/get-workspace'
import packageJson from '@/package.json' with { type: 'json' }
import { answer } from '../answer'

export const GET = answer('read', async ({ settings }) => {
  const store = await getStore(settings.dataFolder)
  const health: Health = {
    status: 'ok',
    version: packageJson.version,
    stories: await countStories(store),
    gazetteer: await getWorkspace(settings.dataFolder).gazetteer(),
  }
  return Response.json(health, { headers: { ...apiHeaders, 'cache-control': 'no-store' } })
})
