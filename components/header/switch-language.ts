import { LANGUAGE_COOKIE, type Language } from '@/lib/language'

const YEAR = 365 * 24 * 60 * 60 // s

/** Keeps the visitor's choice and loads the page again at the same address: its title and language are the server's. */
export const switchLanguage = (language: Language): void => {
  document.cookie = `${LANGUAGE_COOKIE}=${language}; path=/; max-age=${YEAR}; samesite=lax`
  window.location.reload()
}
