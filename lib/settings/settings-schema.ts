import { z } from 'zod'

const origin = (what: string) =>
  z
    .url({ protocol: /^https?$/, error: `must be ${what}, such as https://map.example.org` })
    .transform((value) => new URL(value).origin)

const origins = z
  .string()
  .transform((value) => value.split(/[\s,]+/).filter(Boolean))
  .pipe(z.array(origin('a list of web addresses parted by commas')))

const host = z
  .string()
  .regex(/^[\w.:-]+$/, 'must be an address to listen on, such as 127.0.0.1, or 0.0.0.0 for all of them')

/** Every setting of the program; none is needed to start. A new one also goes into README.md and docs/errors.md. */
export const settingsSchema = z
  .object({
    /** Folder of the database and the operator's gazetteer. */
    DATELINE_DATA: z.string().min(1).default('.dateline'),
    DATABASE_URL: z
      .string()
      .refine(() => false, 'is not used yet: stories are kept in SQLite under DATELINE_DATA; unset it')
      .optional(),
    HOST: host.default('127.0.0.1'),
    PORT: z.coerce
      .number('must be a whole number from 1 to 65535')
      .int('must be a whole number from 1 to 65535')
      .min(1, 'must be a whole number from 1 to 65535')
      .max(65_535, 'must be a whole number from 1 to 65535')
      .default(3000),
    /** A PMTiles file or a MapLibre style that replaces the built-in basemap. */
    DATELINE_BASEMAP: z
      .string()
      .regex(/\.(?:pmtiles|json)$/i, 'must be the path of a .pmtiles file or of a style in .json')
      .optional(),
    /** The address under which others see this server; its host name is then accepted. */
    DATELINE_PUBLIC_URL: origin('the address of this server').optional(),
    /** Whoever knows it may write when HOST is not a loopback address. */
    DATELINE_TOKEN: z
      .string()
      .min(16, 'must have at least 16 characters; `openssl rand -base64 24` makes a good one')
      .optional(),
    DATELINE_EMBED_ORIGINS: origins.default([]),
    DATELINE_CORS_ORIGINS: origins.default([]),
    /** Folder of evaluation corpora, for `npm run accuracy`. */
    DATELINE_CORPORA: z.string().min(1).optional(),
  })
  .transform((env) => ({
    dataFolder: env.DATELINE_DATA,
    host: env.HOST,
    port: env.PORT,
    basemap: env.DATELINE_BASEMAP ?? null,
    publicUrl: env.DATELINE_PUBLIC_URL ?? null,
    token: env.DATELINE_TOKEN ?? null,
    embedOrigins: env.DATELINE_EMBED_ORIGINS,
    corsOrigins: env.DATELINE_CORS_ORIGINS,
    corpora: env.DATELINE_CORPORA ?? null,
  }))
export type Settings = z.infer<typeof settingsSchema>
