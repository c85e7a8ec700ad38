import type { BriefingBody } from '@/lib/domain/briefing'
import { type Edit, editBody } from './edit-body'

const options = {
  pause: 1500, // ms: typing that goes on sooner is undone together
  steps: 200, //  kept; the oldest go
}

/** A briefing with what it was before and what was undone, as bodies: they share their slides. */
export interface EditHistory {
  now: BriefingBody
  past: readonly BriefingBody[]
  future: readonly BriefingBody[]
  /** What is being typed, and when it last was: `change a1b2 title`. */
  typed: { what: string; at: number } | null
}

export const beginHistory = (now: BriefingBody): EditHistory => ({ now, past: [], future: [], typed: null })

/** `at`: ms of a clock, by which typing is told apart. */
export const edit = (history: EditHistory, change: Edit, at: number): EditHistory => {
  const now = editBody(history.now, change)
  if (now === history.now) return history
  const what = nameTyping(change)
  const { typed } = history
  const goesOn = what !== null && typed?.what === what && at - typed.at < options.pause
  return {
    now,
    past: goesOn ? history.past : [...history.past, history.now].slice(-options.steps),
    future: [],
    typed: what === null ? null : { what, at },
  }
}

export const undo = (history: EditHistory): EditHistory => {
  const before = history.past.at(-1)
  return before
    ? {
        now: before,
        past: history.past.slice(0, -1),
        future: [history.now, ...history.future],
        typed: null,
      }
    : history
}

export const redo = (history: EditHistory): EditHistory => {
  const [next, ...future] = history.future
  return next ? { now: next, past: [...history.past, history.now], future, typed: null } : history
}

/** The field that is typed into; null for everything that is done at once. */
const nameTyping = (change: Edit): string | null => {
  if (change.do === 'name') return 'name'
  if (change.do !== 'change') return null
  const fields = Object.keys(change.change)
  const isTyped = fields.every((field) => ['title', 'text', 'notes', 'seconds', 'image'].includes(field))
  return isTyped ? `${change.id} ${fields.join(' ')}` : null
}
