import type { Metadata } from 'next'
import { ENDPOINTS } from '@/lib/openapi/endpoints'
import { DevelopersScreen } from '@/components/developers/developers-screen'
import { findBase } from '../find-base'
import { toPageTags } from '../to-page-tags'

export const generateMetadata = (): Promise<Metadata> => toPageTags('developers')

export default async function DevelopersPage() {
  const { origin } = await findBase()
  const endpoints = ENDPOINTS.map(({ path, summary, answer, parameters, example }) => ({
    path,
    summary,
    type: answer.type,
    example: path.includes('{') || example === null ? null : `${origin}${path}${example}`,
    parameters: parameters.map(({ name, says, inPath }) => ({ name, says, isNeeded: inPath ?? false })),
  }))
  return <DevelopersScreen origin={origin} endpoints={endpoints} />
}
