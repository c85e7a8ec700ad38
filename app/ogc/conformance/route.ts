import { toConformance } from '@/lib/ogc/documents'
import { answerOgc } from '../answer-ogc'

export const GET = answerOgc(async ({ asked }) => ({
  title: 'Conformance classes',
  document: toConformance(asked),
}))
