import { headers } from 'next/headers'
import { baseUrl } from '@/lib/http/base-url'
import { getSettings } from '@/lib/settings'

/** The address that others reach this server by, for pages. */
export const findBase = async (): Promise<URL> => new URL(baseUrl(await headers(), getSettings()))
