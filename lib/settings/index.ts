export { getSettings } from './get-settings'
export { SettingsError, parseSettings } from './parse-settings'
export type { Settings } from './settings-schema'
