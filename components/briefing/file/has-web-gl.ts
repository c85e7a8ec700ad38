/** Whether this browser can draw the moving map at all. */
export const hasWebGl = (): boolean => document.createElement('canvas').getContext('webgl2') !== null
