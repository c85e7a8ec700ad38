import { useCallback, useEffect, useRef, useState } from 'react'
import { RequestError } from '@/lib/client'
import { useBriefingChanges } from '@/lib/client/use-briefings'
import type { Briefing, BriefingBody } from '@/lib/domain/briefing'

const pause = 800 // ms after the last change

export type SaveState =
  { is: 'saved'; at: string } | { is: 'waiting' | 'saving' | 'changed' } | { is: 'failed'; error: unknown }

/** Keeps what was edited shortly after it was, one save at a time, and never over what another window saved. */
export const useAutosave = ({ id, revision, changed }: Briefing, body: BriefingBody) => {
  const { save } = useBriefingChanges()
  const [state, setState] = useState<SaveState>({ is: 'saved', at: changed })
  const latest = useRef(body)
  const kept = useRef({ revision, body, at: changed, isOvertaken: false })
  const running = useRef(Promise.resolve(true))
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const keep = useCallback(
    async (isMark: boolean): Promise<boolean> => {
      let mark = isMark
      while (latest.current !== kept.current.body || mark) {
        if (kept.current.isOvertaken) return false
        const sent = latest.current
        setState({ is: 'saving' })
        try {
          const saved = await save(id, kept.current.revision, sent, mark)
          kept.current = { revision: saved.revision, body: sent, at: saved.changed, isOvertaken: false }
          mark = false
          setState({ is: 'saved', at: saved.changed })
        } catch (error) {
          kept.current.isOvertaken = error instanceof RequestError && error.code === 'briefing-changed'
          setState(kept.current.isOvertaken ? { is: 'changed' } : { is: 'failed', error })
          return false
        }
      }
      return true
    },
    [id, save],
  )

  /** At once; whether all is kept then. `isMark`: as a version of its own. */
  const flush = useCallback(
    (isMark = false): Promise<boolean> => {
      clearTimeout(timer.current)
      running.current = running.current.then(() => keep(isMark))
      return running.current
    },
    [keep],
  )

  useEffect(() => {
    latest.current = body
    const { isOvertaken, at } = kept.current
    if (isOvertaken) return undefined
    const isKept = body === kept.current.body
    setState((now) => (now.is === 'saving' ? now : isKept ? { is: 'saved', at } : { is: 'waiting' }))
    if (isKept) return undefined
    timer.current = setTimeout(() => void flush(), pause)
    return () => clearTimeout(timer.current)
  }, [body, flush])

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      if (latest.current !== kept.current.body) event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => {
      window.removeEventListener('beforeunload', warn)
      if (latest.current !== kept.current.body) void flush()
    }
  }, [flush])

  return { state, flush }
}
