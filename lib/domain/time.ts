import { z } from 'zod'

/** `2024-11-05T07:00:00Z`, always UTC. */
export const instantSchema = z.iso.datetime()
/** `2024-11-05`. */
export const daySchema = z.iso.date()
