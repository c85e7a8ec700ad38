const longest = 200 // ms that the rest of the screen waits for the map

let marks: Promise<unknown> | null = null

/** Notes that marks are on their way. */
export const whileMarks = <Answer>(answer: Promise<Answer>): Promise<Answer> => {
  const done = answer.then(
    () => undefined,
    () => undefined,
  )
  marks = done
  void done.then(() => {
    if (marks === done) marks = null
  })
  return answer
}

/**
 * Asks when the marks of the same change are there, or after a while: the server does one thing after the other, and the map is what a change of
 * the filters is made for.
 */
export const afterMarks = async <Answer>(ask: () => Promise<Answer>): Promise<Answer> => {
  await Promise.resolve() // the map may ask in the same moment, but behind this
  if (marks) await Promise.race([marks, new Promise((resolve) => setTimeout(resolve, longest))])
  return await ask()
}
