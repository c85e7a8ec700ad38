import { useTranslations } from 'use-intl/react'
import { FormMark } from './form-mark'
import type { Hue } from './group-sources'
import styles from './form-legend.module.css'

/** Whose colour is whose, and what the forms mean. */
export const FormLegend = ({ sources }: { sources: readonly { source: string; hue: Hue }[] }) => {
  const t = useTranslations('figures')
  const own = sources.filter(({ hue }) => hue !== 'c')
  const others = sources.filter(({ hue }) => hue === 'c')
  return (
    <ul className={styles.legend}>
      {own.map(({ source, hue }) => (
        <li key={source}>
          <Sample form="exact" hue={hue} /> {source}
        </li>
      ))}
      {others.length > 0 && (
        <li>
          <Sample form="exact" hue="c" /> {others.length === 1 ? others[0]?.source : t('others')}
        </li>
      )}
      <li className={styles.form}>
        <Sample form="at-least" hue="c" /> {t('forms.atLeast')}
      </li>
      <li>
        <Sample form="up-to" hue="c" /> {t('forms.upTo')}
      </li>
      <li>
        <Sample form="range" hue="c" /> {t('forms.range')}
      </li>
    </ul>
  )
}

const AT = { exact: 9, 'at-least': 14, 'up-to': 5, range: 2 } as const // px: where the point stands in its box

const Sample = ({ form, hue }: { form: keyof typeof AT; hue: Hue }) => (
  <svg width="16" height="18" viewBox="0 0 16 18" aria-hidden="true">
    <g transform={form === 'exact' || form === 'range' ? undefined : 'translate(3.2 3.6) scale(0.6)'}>
      <FormMark form={form} x={8} y={form === 'at-least' ? 21 : AT[form]} yLow={16} hue={hue} />
    </g>
  </svg>
)
