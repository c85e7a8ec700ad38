const longest = 200 // ms that the rest of the screen waits for the map

let marks: Promise<unknown> | null = null

/** Notes that marks are on their way. */
export const whileMarks = async <Answer>(answer: Promise<Answer>): Promise<Answer> => {
  marks = answer
  try {
    return await answer
  } finally {
    if (marks === answer) marks = null
  }
}

/**
 * Asks when the marks of the same change are there, or after a while: the server does one thing after the other, and the map is what a change of
 * the filters is made for.
 */
export const afterMarks = async <Answer>(ask: () => Promise<Answer>): Promise<Answer> => {
  await Promise.resolve() // the map may ask in the same moment, but behind this
  if (marks) {
    const soon = new Promise((resolve) => setTimeout(resolve, longest))
    await Promise.race([marks, soon]).catch(() => null) // whoever asked for the marks tells what failed
  }
  return await ask()
}
