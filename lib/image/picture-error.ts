/** `busy`: too many are being drawn; `no-pictures`: what draws them could not be loaded, or refuses. */
export type PictureErrorCode = 'busy' | 'no-pictures'

/** The message says what is wrong and what to do. */
export class PictureError extends Error {
  override readonly name = 'PictureError'
  constructor(
    readonly code: PictureErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}
