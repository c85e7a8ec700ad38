import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

const cookieName = 'dateline-session'
const lifetime = 30 * 24 * 60 * 60 // seconds

/** The cookie of someone who typed the token: its end and a signature by the token, so that a changed token ends all of them. */
export const makeSessionCookie = (token: string, now: number, options: { secure: boolean }): string => {
  const expires = String(Math.floor(now / 1000) + lifetime)
  const value = `${expires}.${sign(expires, token)}`
  return `${cookieName}=${value}; Path=/; Max-Age=${lifetime}; HttpOnly; SameSite=Strict${options.secure ? '; Secure' : ''}`
}

export const readSessionCookie = (headers: Headers): string | null => {
  const cookies = (headers.get('cookie') ?? '').split(';').map((cookie) => cookie.trim())
  return cookies.find((cookie) => cookie.startsWith(`${cookieName}=`))?.slice(cookieName.length + 1) ?? null
}

/** `now` in milliseconds since 1970. */
export const isSessionValid = (value: string | null, token: string, now: number): boolean => {
  const [, expires, signature] = /^(\d{1,12})\.([0-9a-f]{64})$/.exec(value ?? '') ?? []
  if (expires === undefined || signature === undefined) return false
  return isSame(signature, sign(expires, token)) && Number(expires) * 1000 > now
}

/** Compares without telling by its time how much was right. */
export const isSame = (given: string, wanted: string): boolean => timingSafeEqual(hash(given), hash(wanted))

const hash = (text: string): Buffer => createHash('sha256').update(text).digest()

const sign = (expires: string, token: string): string =>
  createHmac('sha256', token).update(`dateline-session ${expires}`).digest('hex')
