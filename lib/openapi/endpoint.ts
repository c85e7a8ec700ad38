import type { z } from 'zod'
import type { Caching } from '@/lib/http/caching'
import type { ErrorCode } from '@/lib/http/error-catalogue'

export interface EndpointParameter {
  name: string
  says: string
  schema: z.ZodType
  /** In the path; else in the query. */
  inPath?: true
}

/** One address that can be read, as the definition and the page for developers tell it. */
export interface Endpoint {
  /** `/api/events/{id}` */
  path: string
  /** Name of the operation, used once. */
  name: string
  summary: string
  parameters: EndpointParameter[]
  answer: {
    /** Media type. */
    type: string
    says: string
    /** Of JSON: as the route is typed by, under a name used once. */
    schema?: { name: string; of: z.ZodType }
  }
  /** Beside those that every endpoint has. */
  errors: ErrorCode[]
  caching: Caching
  /** What to try: the path with its values, or the query alone; null where something must be made first. */
  example: string | null
}
