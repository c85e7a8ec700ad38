import { Command } from 'cmdk'
import { Search, X } from 'lucide-react'
import { useRef, useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { Button } from '@/components/ui/button'
import { Hidden } from '@/components/ui/hidden'
import { KeysOf } from '@/components/help/keys-of'
import { Notice } from '@/components/ui/notice'
import styles from './palette.module.css'
import { type Doing, useEntries } from './use-entries'

type Props = { text: string; doing: Doing; onClose: () => void; onChoose: (act: () => void) => void }

const MOVES = new Set(['ArrowDown', 'ArrowUp', 'Home', 'End'])

/** The field and what is found, the best first. */
export const PaletteBody = ({ text, doing, onClose, onChoose }: Props) => {
  const t = useTranslations('palette')
  const [draft, setDraft] = useState(text)
  const [chosen, setChosen] = useState('')
  // The first stays chosen while answers come in, until the reader goes to another.
  const moved = useRef(false)
  const { groups, words, isBusy, error, retry } = useEntries(draft, doing)
  const entries = groups.flatMap((group) => group.entries)
  const value = entries.some(({ id }) => id === chosen) ? chosen : (entries[0]?.id ?? '')
  const write = (next: string): void => {
    moved.current = false
    setChosen('')
    setDraft(next)
  }
  return (
    <Command
      label={t('name')}
      className={styles.palette}
      shouldFilter={false}
      vimBindings={false}
      value={value}
      onValueChange={(next) => moved.current && setChosen(next)}
      onPointerMove={() => (moved.current = true)}
      onKeyDown={(event) => {
        if (MOVES.has(event.key)) moved.current = true
        if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
          event.preventDefault()
          onClose()
        }
      }}
    >
      <div className={styles.head}>
        <Search />
        <Command.Input
          className={styles.field}
          placeholder={t('name')}
          maxLength={200}
          value={draft}
          onValueChange={write}
        />
        <Button look="quiet" className={styles.close} onClick={onClose}>
          <Hidden>{t('close')} </Hidden>
          <span className={styles.key}>
            <KeysOf keys={['Escape']} />
          </span>
          <X className={styles.cross} />
        </Button>
      </div>
      <Command.List className={styles.list} label={t('found')} aria-busy={isBusy}>
        {groups.map(({ title, entries }) => (
          <Command.Group key={title} heading={title} className={styles.group}>
            {entries.map(({ id, icon, name, detail, keys, act }) => (
              <Command.Item key={id} value={id} className={styles.entry} onSelect={() => onChoose(act)}>
                <span className={styles.icon}>{icon}</span>
                <span className={styles.words}>
                  <span className={styles.name}>{name}</span>
                  {detail && <span className={styles.detail}>{detail}</span>}
                </span>
                {keys && (
                  <span className={styles.keys}>
                    <KeysOf keys={keys} />
                  </span>
                )}
              </Command.Item>
            ))}
          </Command.Group>
        ))}
      </Command.List>
      {error ? <Notice error={error} retry={retry} /> : null}
      <output className={styles.status}>{error ? '' : words}</output>
    </Command>
  )
}
