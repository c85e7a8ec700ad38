/**
 * Prints numbered steps with their time: `[2/6] gazetteer … built (12.3 s)`. A failed step says why and ends the program.
 * @param {number} total
 */
export const createSteps = (total) => {
  let number = 0
  return async (name, work) => {
    number += 1
    const label = `[${number}/${total}] ${name}`
    process.stderr.write(`${label} …\n`)
    const started = performance.now()
    try {
      const outcome = await work()
      const seconds = ((performance.now() - started) / 1000).toFixed(1)
      process.stderr.write(`${label}: ${outcome} (${seconds} s)\n`)
    } catch (error) {
      process.stderr.write(`${label}: ${error instanceof Error ? error.message : String(error)}\n`)
      process.exit(1)
    }
  }
}

/** Ends with a clear word on a Node that the packages refuse. */
export const requireNode = () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return `Node ${process.versions.node}`
  throw new Error(
    `Node ${process.versions.node} is too old: Dateline needs 20.19 or newer (https://nodejs.org).`,
  )
}
