/** The command line makes no sense; `usage` says what would. */
export class UsageError extends Error {
  override name = 'UsageError'
  constructor(
    message: string,
    readonly usage: string,
  ) {
    super(message)
  }
}
