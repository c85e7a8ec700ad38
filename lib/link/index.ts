export * from './view'
export * from './to-filter'
export * from './selection'
export { type Camera, roundCamera } from './camera'
