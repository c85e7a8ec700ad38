export * from './format-decimal'
export * from './format-dms'
export * from './format-mgrs'
export * from './parse-coordinates'
