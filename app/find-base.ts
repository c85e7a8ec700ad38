import { headers } from 'next/headers'
import { getSettings } from '@/lib/settings'

/** The address that others reach this server by: as it was set up, else as it was asked. proxy.ts lets only hosts of ours come this far. */
export const findBase = async (): Promise<URL> => {
  const { publicUrl, host: listens, port } = getSettings()
  const asked = (await headers()).get('host') ?? `${listens}:${port}`
  return new URL(publicUrl ?? `http://${asked}`)
}
