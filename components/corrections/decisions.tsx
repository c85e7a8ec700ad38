'use client'

import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { type CorrectionAnswer, RequestError, useAnalyst, useDecide } from '@/lib/client'
import { type CorrectionId, correctionRequestSchema } from '@/lib/domain'
import { isMuted } from '@/components/help/is-muted'
import { useAnnounce } from '@/components/ui/announcer'
import { isTyping } from '@/components/ui/is-typing'
import { tellError } from '@/components/words/tell-error'
import { useWords } from '@/components/words/use-words'
import { NameDialog } from './name-dialog'
import { type Said, Toast } from './toast'
import type { CorrectionDraft } from './correction-draft'

interface Decisions {
  /** Sends a decision under the analyst's name, asking for it the first time; null when it was given up or refused. `words` says what was done. */
  decide: (draft: CorrectionDraft, words: string) => Promise<CorrectionAnswer | null>
  /** Does anything else under the analyst's name; null when it was given up or refused. `words` says what was done, `back` undoes it; null: nothing does. */
  perform: <Answer>(
    send: (by: string) => Promise<Answer>,
    words: string,
    back: ((by: string) => Promise<unknown>) | null,
  ) => Promise<Answer | null>
  /** Takes a decision back, or lets it hold again. */
  reverse: (
    id: CorrectionId,
    verb: 'revert' | 'restore',
    words: string,
    why?: string | null,
  ) => Promise<boolean>
  /** Asks for the analyst's name again. */
  rename: () => void
}

const Context = createContext<Decisions | null>(null)

export const useDecisions = (): Decisions => {
  const decisions = useContext(Context)
  if (!decisions) throw new Error('decisions are made inside <DecisionsProvider>')
  return decisions
}

/** Where decisions are sent from: the name they are made under, what was done last, and the way back (`z`). */
export const DecisionsProvider = ({ children }: { children: ReactNode }) => {
  const catalogue = useWords()
  const { t } = catalogue
  const { correct, revert, restore } = useDecide()
  const [analyst, setAnalyst] = useAnalyst()
  const announce = useAnnounce()
  const [said, setSaid] = useState<Said | null>(null)
  const [asking, setAsking] = useState<((name: string | null) => void) | null>(null)
  const done = useRef<{ words: string; back: (by: string) => Promise<unknown> }[]>([])

  const nameOf = useCallback(async (): Promise<string | null> => {
    if (analyst) return analyst
    return await new Promise((resolve) => setAsking(() => resolve))
  }, [analyst])

  const tell = useCallback(
    (next: Said) => {
      setSaid(next)
      announce(next.words)
    },
    [announce],
  )

  const attempt = useCallback(
    async <Answer,>(send: (by: string) => Promise<Answer>): Promise<Answer | null> => {
      const by = await nameOf()
      if (by === null) return null
      try {
        return await send(by)
      } catch (error) {
        const { title, detail } = tellError(catalogue, error)
        const words =
          error instanceof RequestError ? `${title} ${detail}`.trim() : t('corrections.said.notSent')
        tell({ words, failed: true })
        return null
      }
    },
    [nameOf, tell, catalogue, t],
  )

  const reverse = useCallback<Decisions['reverse']>(
    async (id, verb, words, why = null) => {
      const answer = await attempt((by) => (verb === 'revert' ? revert : restore)(id, by, why))
      if (answer) tell({ words })
      return answer !== null
    },
    [attempt, restore, revert, tell],
  )

  const undo = useCallback(async (): Promise<void> => {
    const last = done.current.pop()
    if (!last) return tell({ words: t('corrections.said.nothingToUndo') })
    if ((await attempt(last.back)) === null) done.current.push(last)
    else tell({ words: t('corrections.said.undone', { what: last.words }) })
  }, [attempt, tell, t])

  const perform = useCallback<Decisions['perform']>(
    async (send, words, back) => {
      const answer = await attempt(send)
      if (answer === null) return null
      if (back) done.current.push({ words, back })
      tell(back ? { words, onUndo: () => void undo() } : { words })
      return answer
    },
    [attempt, tell, undo],
  )

  const decide = useCallback<Decisions['decide']>(
    async (draft, words) => {
      let made: CorrectionId | null = null
      const send = async (by: string) => {
        const answer = await correct(correctionRequestSchema.parse({ ...draft, by }))
        made = answer.correction.id
        return answer
      }
      return await perform(
        send,
        words,
        async (by) => made && (await revert(made, by, t('corrections.undoneReason'))),
      )
    },
    [correct, perform, revert, t],
  )

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'z' || event.defaultPrevented || event.altKey || event.shiftKey) return
      if (isTyping(event.target) || isMuted(event)) return
      event.preventDefault()
      void undo()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [undo])

  const answerName = (name: string | null) => {
    if (name !== null) setAnalyst(name)
    asking?.(name)
    setAsking(null)
  }
  const closeToast = useCallback(() => setSaid(null), [])
  const rename = useCallback(() => setAsking(() => () => {}), [])
  const value = useMemo(() => ({ decide, perform, reverse, rename }), [decide, perform, reverse, rename])
  return (
    <Context value={value}>
      {children}
      <NameDialog
        key={String(asking !== null)}
        open={asking !== null}
        name={analyst ?? ''}
        onDone={answerName}
      />
      {said && <Toast key={said.words} said={said} onClose={closeToast} />}
    </Context>
  )
}
