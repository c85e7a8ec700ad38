import { SingleBar } from 'cli-progress'

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(bytes < 1e7 ? 2 : 1)

/** One bar after another on standard error, in bytes; a step that is done leaves its line when this is no terminal. */
export const createProgress = () => {
  let bar: SingleBar | null = null
  let current = ''
  const stop = (): void => {
    bar?.stop()
    bar = null
    current = ''
  }
  return {
    show: (step: string, done: number, total: number | null): void => {
      if (step !== current) {
        stop()
        current = step
        bar = new SingleBar({
          format: '  {step} [{bar}] {percentage}% of {all}',
          stream: process.stderr,
          hideCursor: true,
          noTTYOutput: true,
          notTTYSchedule: 5000, // ms between lines of a log
          barsize: 30,
          fps: 5,
        })
        bar.start(total ?? 0, done, {
          step: step.padEnd(28),
          all: total === null ? 'unknown' : `${megabytes(total)} MB`,
        })
      }
      bar?.update(done)
    },
    stop,
  }
}
