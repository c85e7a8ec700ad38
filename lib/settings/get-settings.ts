import { parseSettings } from './parse-settings'
import type { Settings } from './settings-schema'

declare global {
  var datelineSettings: Settings | undefined
}

/** The settings of this process, parsed at the first call. Kept on `globalThis`: a bundler makes several copies of a module. */
export const getSettings = (): Settings => (globalThis.datelineSettings ??= parseSettings(process.env))
