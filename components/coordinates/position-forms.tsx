import { Check, Copy } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { formatDecimal, formatDms, formatMgrs } from '@/lib/coordinates'
import type { LngLat } from '@/lib/domain'
import { useAnnounce } from '@/components/ui/announcer'
import { copyText } from '@/components/ui/copy-text'
import styles from './position-forms.module.css'

/** A position in the three forms that are in use, each a button that copies it. */
export const PositionForms = ({ at }: { at: LngLat }) => {
  const t = useTranslations()
  const [copied, setCopied] = useState<string | null>(null)
  const announce = useAnnounce()
  const mgrs = formatMgrs(at)
  const forms = [
    { name: t('coordinates.decimal'), text: formatDecimal(at) },
    { name: t('coordinates.dms'), text: formatDms(at) },
    { name: t('coordinates.mgrs'), text: mgrs.ok ? mgrs.value : null },
  ]
  const copy = async (name: string, text: string) => {
    const done = await copyText(text)
    setCopied(done ? text : null)
    announce(done ? t('coordinates.copied', { form: name }) : t('coordinates.notCopied'))
  }
  return (
    <ul className={styles.forms}>
      {forms.map(({ name, text }) => (
        <li key={name}>
          {text === null ? (
            <p className={styles.form}>
              <span className={styles.name}>{name}</span>{' '}
              <span className={styles.none}>{t('positions.noMgrs')}</span>
            </p>
          ) : (
            <button
              type="button"
              className={styles.form}
              aria-label={t('coordinates.copy', { form: name, text })}
              onClick={() => void copy(name, text)}
            >
              <span className={styles.name}>{name}</span> <span className={styles.text}>{text}</span>
              {copied === text ? <Check /> : <Copy />}
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}
