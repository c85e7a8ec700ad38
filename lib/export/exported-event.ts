import type { Account } from '@/lib/domain'
import type { LedEvent } from '@/lib/geojson/to-event-feature'

/** An event as every file tells it, wherever it was read from: a store, or what a frozen view kept. */
export interface ExportedEvent extends LedEvent {
  accounts: Account[]
  /** Names of fields on which the accounts differ. */
  differs: string[]
  /** Sentences about it that an editor took out of a frozen view. */
  withheld?: number | undefined
}
