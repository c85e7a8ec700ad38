import type { z } from 'zod'

const most = 3 // faults told at a time

/** What was wrong with a body and where: `targets.0.end: the words end before they begin`. */
export const tellIssues = (error: z.ZodError): string =>
  error.issues
    .slice(0, most)
    .map(({ path, message }) => [path.join('.'), message].filter(Boolean).join(': '))
    .join('; ')
