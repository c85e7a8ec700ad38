import { spine } from './0001-spine'
import type { Migration } from './migration'

/** In order; the schema version of a store is how many of them it has seen. */
export const migrations: readonly Migration[] = [spine]
