import { toLanding } from '@/lib/ogc/documents'
import { answerOgc } from './answer-ogc'

export const GET = answerOgc(async ({ asked }) => ({
  title: 'Dateline: OGC API - Features',
  document: toLanding(asked),
}))
