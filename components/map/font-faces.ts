/** Unicode ranges of the files, as @fontsource cuts them. */
const scripts = {
  latin: ['U+0000-00FF', 'U+0131', 'U+0152-0153', 'U+02BB-02BC', 'U+02C6', 'U+02DA', 'U+02DC', 'U+2000-206F'],
  'latin-ext': ['U+0100-0130', 'U+0132-0151', 'U+0154-02BA', 'U+02BD-02C5', 'U+0300-036F', 'U+1E00-1E9F'],
  vietnamese: ['U+1EA0-1EF9'],
  greek: ['U+0370-03FF'],
  cyrillic: ['U+0400-045F', 'U+0490-0491', 'U+04B0-04B1'],
  'cyrillic-ext': ['U+0460-048F', 'U+0492-04AF', 'U+04B2-052F'],
}
const fileOf = (script: string, weight: number): string => `noto-sans-${script}-${weight}-normal.woff2`

/** The faces of a style; `font` gives the address of a file. */
export const fontFaces = (font: (file: string) => string, weight: number) =>
  Object.entries(scripts).map(([script, ranges]) => ({
    url: font(fileOf(script, weight)),
    'unicode-range': ranges,
  }))

/** Every face that pages have, with the names of its files. */
export const listFaces = () =>
  Object.entries(scripts).flatMap(([script, ranges]) =>
    [400, 500, 600].map((weight) => ({ file: fileOf(script, weight), weight, ranges })),
  )

/** Every file of the map's names. */
export const mapFontFiles = Object.keys(scripts).flatMap((script) =>
  [500, 600].map((weight) => `/fonts/${fileOf(script, weight)}`),
)
