import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import { SourceError } from './source-error'

export interface DownloadOptions {
  idleMs: number // without a byte, after which a connection counts as lost
  attempts: number // in all; each goes on where the one before stopped
  pauseMs: number // before the second attempt; doubled each time
  maxBytes: number
}
const usual: DownloadOptions = { idleMs: 60_000, attempts: 4, pauseMs: 1000, maxBytes: 2e9 }

/** What the unfinished part was cut from; with another tag or date the file has changed and is fetched from its start. */
const partSchema = z.object({
  url: z.string(),
  validator: z.string().nullable(),
  total: z.number().nullable(),
})
type Part = z.infer<typeof partSchema>

/** The connection was lost or the server is busy: worth another attempt. */
class Interrupted extends Error {}

const readPart = (file: string): Part | null => {
  try {
    return partSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return null
  }
}

/** A strong tag, or the date of the last change; a weak tag does not promise the same bytes (RFC 9110, 13.1.5). */
const validatorOf = (headers: Headers): string | null => {
  const tag = headers.get('etag')
  return tag && !tag.startsWith('W/') ? tag : headers.get('last-modified')
}

const sizeOf = (file: string): number => (existsSync(file) ? statSync(file).size : 0)

/** `bytes 500-999/1234` */
const readRange = (headers: Headers): { start: number; total: number | null } | null => {
  const [, start, total] = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(headers.get('content-range') ?? '') ?? []
  return start === undefined ? null : { start: Number(start), total: total === '*' ? null : Number(total) }
}

const lengthOf = (headers: Headers): number | null => {
  const length = headers.get('content-length')
  return length === null || headers.has('content-encoding') ? null : Number(length)
}

const refuse = (url: string, response: Response): void => {
  const { status } = response
  if (status === 404 || status === 410)
    throw new SourceError(
      `${url}: there is no such file (status ${status}). Is the country code right, and the mirror?`,
    )
  if (status === 429 || status >= 500) throw new Interrupted(`the server answered with status ${status}`)
  if (status !== 200 && status !== 206)
    throw new SourceError(`${url}: the server answered with status ${status}`)
  const type = response.headers.get('content-type') ?? ''
  if (/^text\/html\b/i.test(type))
    throw new SourceError(
      `${url}: it is a web page ("${type}"), not an archive. Is the mirror's address right?`,
    )
}

type OnBytes = (done: number, total: number | null) => void

const attempt = async (
  url: string,
  part: string,
  options: DownloadOptions,
  onBytes: OnBytes,
): Promise<void> => {
  const notes = `${part}.json`
  const known = readPart(notes)
  const have = known?.url === url && known.validator ? sizeOf(part) : 0
  if (have > 0 && have === known?.total) return
  const controller = new AbortController()
  let timer = setTimeout(() => controller.abort(), options.idleMs)
  try {
    const resume =
      have > 0 && known?.validator ? { range: `bytes=${have}-`, 'if-range': known.validator } : undefined
    const response = await fetch(url, {
      signal: controller.signal,
      headers: { 'accept-encoding': 'identity', ...resume },
    })
    if (response.status === 416) {
      // What is there does not fit what the server has: from the start.
      rmSync(part, { force: true })
      throw new Interrupted('the part fetched before no longer fits')
    }
    refuse(url, response)
    const range = response.status === 206 ? readRange(response.headers) : null
    if (response.status === 206 && range?.start !== have) {
      rmSync(part, { force: true })
      throw new Interrupted('the server sent another part than was asked for')
    }
    const start = range ? have : 0 // a server that knows no ranges sends all of it again
    const length = lengthOf(response.headers)
    const total = range?.total ?? (length === null ? null : start + length)
    if ((total ?? 0) > options.maxBytes)
      throw new SourceError(`${url} is ${total} bytes; more than ${options.maxBytes} are not taken`)
    const now: Part = { url, validator: validatorOf(response.headers), total }
    writeFileSync(notes, JSON.stringify(now))
    const out = await open(part, start > 0 ? 'a' : 'w')
    let done = start
    try {
      for await (const chunk of response.body ?? []) {
        clearTimeout(timer)
        timer = setTimeout(() => controller.abort(), options.idleMs)
        done += chunk.byteLength
        if (done > options.maxBytes) throw new SourceError(`${url} is longer than ${options.maxBytes} bytes`)
        for (let written = 0; written < chunk.byteLength;)
          written += (await out.write(chunk, written)).bytesWritten
        onBytes(done, total)
      }
    } finally {
      await out.close()
    }
    if (total !== null && done !== total) throw new Interrupted(`it ended after ${done} of ${total} bytes`)
  } catch (cause) {
    if (cause instanceof SourceError || cause instanceof Interrupted) throw cause
    const deeper = cause instanceof Error && cause.cause instanceof Error ? cause.cause.message : null
    const why = controller.signal.aborted
      ? `nothing came for ${options.idleMs / 1000} s`
      : (deeper ?? (cause instanceof Error ? cause.message : String(cause)))
    throw new Interrupted(why, { cause })
  } finally {
    clearTimeout(timer)
  }
}

/**
 * Fetches a file that the operator asked for. What came before a break is kept beside it (`.part`) and gone on with, by this call or by the
 * next, as long as the server still has the same file. Throws `SourceError`.
 */
export const download = async (
  url: string,
  file: string,
  onBytes: OnBytes = () => {},
  changed: Partial<DownloadOptions> = {},
): Promise<void> => {
  const options = { ...usual, ...changed }
  const part = `${file}.part`
  for (let number = 1; ; number += 1) {
    try {
      await attempt(url, part, options, onBytes)
      break
    } catch (cause) {
      if (!(cause instanceof Interrupted)) throw cause
      if (number < options.attempts) {
        await wait(options.pauseMs * 2 ** (number - 1))
        continue
      }
      const have = readPart(`${part}.json`)?.validator ? sizeOf(part) : 0
      const kept = have > 0 ? ` ${have} bytes are kept: the same command goes on from there.` : ''
      throw new SourceError(`${url}: ${cause.message}.${kept}`, { cause })
    }
  }
  rmSync(`${part}.json`, { force: true })
  renameSync(part, file)
}
