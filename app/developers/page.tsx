import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { baseUrl } from '@/lib/http/base-url'
import { ENDPOINTS } from '@/lib/openapi/endpoints'
import { getSettings } from '@/lib/settings'
import { DevelopersScreen } from '@/components/developers/developers-screen'
import { readWords } from '../read-words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await readWords()).t('developers.title'),
})

export default async function DevelopersPage() {
  const origin = baseUrl(await headers(), getSettings())
  const endpoints = ENDPOINTS.map(({ path, summary, answer, parameters, example }) => ({
    path,
    summary,
    type: answer.type,
    example: path.includes('{') || example === null ? null : `${origin}${path}${example}`,
    parameters: parameters.map(({ name, says, inPath }) => ({ name, says, isNeeded: inPath ?? false })),
  }))
  return <DevelopersScreen origin={origin} endpoints={endpoints} />
}
