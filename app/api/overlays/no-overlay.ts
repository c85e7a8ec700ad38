import { toProblemResponse } from '@/lib/http/to-problem-response'

export const noOverlay = (): Response =>
  toProblemResponse({ code: 'overlay-not-found', detail: 'It may have been deleted. Reload the page.' })
