import { headers } from 'next/headers'
import { getSettings } from '@/lib/settings'

/** Address under which this page was asked for: the public one, else that of the request, whose name was checked before. */
export const readBaseUrl = async (): Promise<string> =>
  getSettings().publicUrl ?? `http://${(await headers()).get('host') ?? 'localhost'}`
