import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { lngLatSchema } from '@/lib/domain'
import { Button } from '@/components/ui/button'
import form from './form.module.css'
import styles from './pin-bar.module.css'
import { usePinning } from './pinning'

/** Over the map while a pin is put: what it is called, where it stands, and the end of it. */
export const PinBar = () => {
  const t = useTranslations('corrections')
  const { pinning, move, rename, end } = usePinning()
  const first = useRef<HTMLInputElement>(null)
  const isOpen = pinning !== null
  useEffect(() => {
    if (!isOpen) return undefined
    first.current?.focus()
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      end()
    }
    window.addEventListener('keydown', leave, { capture: true })
    return () => window.removeEventListener('keydown', leave, { capture: true })
  }, [isOpen, end])
  if (!pinning) return null
  const [lng, lat] = pinning.point
  const save = () => {
    end()
    pinning.onSave({ point: pinning.point, name: pinning.name.trim() })
  }
  return (
    <form
      className={styles.bar}
      aria-label={t('pinBar')}
      onSubmit={(event) => {
        event.preventDefault()
        if (pinning.name.trim()) save()
      }}
    >
      <p className={styles.help}>{t('pinHelp')}</p>
      <label className={form.field}>
        {t('placeName')}
        <input
          ref={first}
          value={pinning.name}
          maxLength={120}
          onChange={(event) => rename(event.target.value)}
        />
      </label>
      <div className={form.pair}>
        <Degrees
          label={t('latitude')}
          value={lat}
          onChange={(value) => move(bound([lng, value], pinning.point))}
        />
        <Degrees
          label={t('longitude')}
          value={lng}
          onChange={(value) => move(bound([value, lat], pinning.point))}
        />
      </div>
      <div className={form.actions}>
        <Button type="submit" look="primary" disabled={!pinning.name.trim()}>
          {t('putHere')}
        </Button>
        <Button onClick={end}>{t('cancel')}</Button>
      </div>
    </form>
  )
}

const bound = (point: [number, number], before: [number, number]): [number, number] =>
  lngLatSchema.safeParse(point).data ?? before

const Degrees = ({
  label,
  value,
  onChange,
}: {
  label: string
  value: number
  onChange: (value: number) => void
}) => {
  const [draft, setDraft] = useState<string | null>(null)
  return (
    <label className={form.field}>
      {label}
      <input
        className={styles.mono}
        inputMode="decimal"
        value={draft ?? value.toFixed(5)}
        onChange={(event) => {
          setDraft(event.target.value)
          const typed = Number(event.target.value.replace(',', '.'))
          if (event.target.value.trim() !== '' && Number.isFinite(typed)) onChange(typed)
        }}
        onBlur={() => setDraft(null)}
      />
    </label>
  )
}
