import { isLoopback } from './is-loopback'
import { isSessionValid, readSessionCookie } from './session'
import type { Refusal } from './to-problem-response'

export interface GuardPolicy {
  /** The address the server listens on. */
  host: string
  /** The address under which others see it. */
  publicUrl: string | null
  token: string | null
}

/**
 * Refuses requests under a name that is not ours: a page of another site can point its own name at this machine (DNS rebinding)
 * and would then be let in as the same origin.
 */
export const checkHost = (headers: Headers, policy: GuardPolicy): Refusal | null => {
  const told = headers.get('host') ?? ''
  const name = hostName(told)
  const known = [policy.host, policy.publicUrl === null ? null : new URL(policy.publicUrl).hostname]
  if (name !== null && (isLoopback(name) || known.includes(name))) return null
  return {
    code: 'foreign-host',
    detail: `"${told}" is not a name of this server. To use it, start the server with DATELINE_PUBLIC_URL=http://${name ?? 'NAME'}.`,
  }
}

/** Refuses changes that do not come from a page of this server, and on a server that others reach, without its token. */
export const checkWrite = (headers: Headers, policy: GuardPolicy, now: number): Refusal | null =>
  checkOrigin(headers) ?? checkToken(headers, policy, now)

/** Browsers tell with every change where it comes from; what tells nothing is refused too. */
export const checkOrigin = (headers: Headers): Refusal | null => {
  const site = headers.get('sec-fetch-site')
  const origin = headers.get('origin')
  const sameSite = site === null ? null : site === 'same-origin'
  const sameOrigin = origin === null ? null : originHost(origin) === headers.get('host')?.toLowerCase()
  const told = [sameSite, sameOrigin].filter((answer) => answer !== null)
  if (told.length > 0 && told.every(Boolean)) return null
  const from = origin ?? site
  return {
    code: 'foreign-origin',
    detail: `${from === null ? 'The request does not tell where it comes from' : `The request comes from "${from}"`}. Add stories on the page itself, or with \`npm run ingest\`.`,
  }
}

/** Whether this browser may change anything here, wherever the request comes from. */
export const checkToken = (headers: Headers, policy: GuardPolicy, now: number): Refusal | null => {
  if (!isExposed(policy)) return null
  if (policy.token === null)
    return {
      code: 'read-only-server',
      detail: 'Others can reach this server and it has no token. Whoever runs it can set DATELINE_TOKEN.',
    }
  if (isSessionValid(readSessionCookie(headers), policy.token, now)) return null
  return { code: 'token-needed', detail: 'Type the token once; this browser then remembers it.' }
}

/** Whether anyone but this machine can reach the server. */
export const isExposed = (policy: GuardPolicy): boolean =>
  !isLoopback(policy.host) || (policy.publicUrl !== null && !isLoopback(new URL(policy.publicUrl).hostname))

const hostName = (host: string): string | null => {
  if (!/^[\w.:[\]-]+$/.test(host)) return null
  try {
    return new URL(`http://${host}`).hostname
  } catch {
    return null
  }
}

const originHost = (origin: string): string | null => {
  try {
    return new URL(origin).host
  } catch {
    return null
  }
}
