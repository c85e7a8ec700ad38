/// <reference types="next" />
/// <reference types="next/image-types/global" />
import type { Language } from './lib/language'
import type en from './data/messages/en.json'

// A key that is not in the catalogue is an error of types.
declare module 'use-intl/core' {
  interface AppConfig {
    Locale: Language
    Messages: typeof en
  }
}
