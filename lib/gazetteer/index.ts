export type { Gazetteer, GazetteerMeta, Hit, NameType } from './gazetteer'
export { GazetteerError } from './gazetteer-error'
export { loadAreas } from './load-areas'
export { loadGazetteer } from './load-gazetteer'
