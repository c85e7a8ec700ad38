import compile from 'icu-minify/compile'

/**
 * The catalogue as `use-intl/format-message/format-only` reads it, which next.config.js puts in place of the parser: browsers need not load 10 kB of
 * it. The type stays that of the texts, since it is what components are checked against.
 */
export const compileMessages = <Catalogue extends Tree>(messages: Catalogue): Catalogue =>
  // Through JSON, since pages are handed plain objects only and the compiler makes some without a prototype.
  JSON.parse(JSON.stringify(compileAll(messages)))

interface Tree {
  [key: string]: string | Tree
}

const compileAll = (tree: Tree): unknown =>
  Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [
      key,
      typeof value === 'string' ? compile(value) : compileAll(value),
    ]),
  )
