/** Why the store can't be used: a closed list; each has an entry in lib/http/error-catalogue.ts. */
export type StoreErrorCode =
  | 'store-read-only'
  | 'store-locked'
  | 'store-corrupt'
  | 'store-not-ours'
  | 'store-too-new'
  | 'store-full'
  | 'store-unreachable'

/** The message says which file, what is wrong and what to do. */
export class StoreError extends Error {
  override readonly name = 'StoreError'
  constructor(
    readonly code: StoreErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}
