import type { Kysely } from 'kysely'
import type { Engine } from '../engine'
import type { Schema } from '../schema'

/** One step forward. Never changed once released: what comes later is a migration of its own. */
export interface Migration {
  name: string
  up: (db: Kysely<Schema>, engine: Engine) => Promise<void>
}
