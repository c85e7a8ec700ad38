import { useSyncExternalStore } from 'react'

let asked = 0 // questions to the server that have no answer yet
const listeners = new Set<() => void>()

const count = (by: 1 | -1): void => {
  asked += by
  for (const listener of listeners) listener()
}

/** Counts a question until its answer is there, or has failed. */
export const whileAsking = async <Answer>(answer: Promise<Answer>): Promise<Answer> => {
  count(1)
  try {
    return await answer
  } finally {
    count(-1)
  }
}

/** Whether anything that was asked of the server has no answer yet. */
export const useIsAsking = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => asked > 0,
    () => false,
  )
