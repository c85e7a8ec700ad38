import entities from '@/data/lexicon/html-entities.json'

const known = new Map(Object.entries(entities))

/** `&amp;`, `&#8217;`, `&#x2019;` and the named characters of HTML 4; others stay as they are. */
export const decodeEntities = (text: string): string =>
  text.includes('&')
    ? text.replaceAll(
        /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z][a-z0-9]{1,31}));?/gi,
        (whole, decimal?: string, hex?: string, name?: string) => {
          if (name) return known.get(name) ?? whole
          const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16)
          return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
            ? String.fromCodePoint(code)
            : whole
        },
      )
    : text
