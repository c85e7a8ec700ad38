const NAMES = new Intl.DisplayNames('en-GB', { type: 'region', fallback: 'code' })

/** The English name of an ISO 3166-1 alpha-2 code; the code itself when it is not one. */
export const countryName = (code: string): string => {
  try {
    return NAMES.of(code) ?? code
  } catch {
    return code
  }
}
