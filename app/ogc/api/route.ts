import { types } from '@/lib/ogc/links'
import { toOpenapi } from '@/lib/ogc/openapi-document'
import packageJson from '@/package.json' with { type: 'json' }
import { answerOgc } from '../answer-ogc'

export const GET = answerOgc(async ({ asked }) => ({
  title: 'Definition of the API',
  document: toOpenapi(asked.root, packageJson.version),
  type: types.openapi,
}))
