import { FileText, Upload, X } from 'lucide-react'
import { useId, useRef, useState } from 'react'
import type { Given } from '@/lib/client'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { useWords } from '@/components/words/use-words'
import styles from './add-form.module.css'
import { formatSize } from './format-size'

type Props = { busy: boolean; error: unknown; onGive: (given: Given) => void }

const ACCEPTED = '.txt,.text,.md,.markdown,.html,.htm,.xhtml,text/plain,text/markdown,text/html'

/** Text to paste, or files to choose or drop. Files go first when both are there. */
export const AddForm = ({ busy, error, onGive }: Props) => {
  const words = useWords()
  const { t } = words
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const [files, setFiles] = useState<File[]>([])
  const [over, setOver] = useState(false)
  const ready = files.length > 0 || text.trim() !== ''
  const take = (list: FileList | null) => setFiles((before) => [...before, ...(list ?? [])])

  return (
    // Dropping is a short cut only: the button under the field does the same.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      className={styles.form}
      data-over={over || undefined}
      onSubmit={(event) => {
        event.preventDefault()
        if (ready && !busy) onGive(files.length > 0 ? { files } : { text })
      }}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        take(event.dataTransfer.files)
      }}
    >
      <label className={styles.label} htmlFor={`${id}-text`}>
        {t('add.text')}
      </label>
      <textarea
        id={`${id}-text`}
        className={styles.text}
        rows={10}
        value={text}
        disabled={files.length > 0}
        placeholder={t('add.paste')}
        onChange={(event) => setText(event.target.value)}
      />
      <div className={styles.files}>
        <Button onClick={() => input.current?.click()}>
          <Upload /> {t('add.chooseFiles')}
        </Button>
        <span className={styles.hint}>{t('add.orDrop')}</span>
        <input
          ref={input}
          className={styles.input}
          type="file"
          multiple
          accept={ACCEPTED}
          aria-label={t('add.files')}
          tabIndex={-1}
          onChange={(event) => {
            take(event.target.files)
            event.target.value = ''
          }}
        />
      </div>
      {files.length > 0 && (
        <ul className={styles.chosen}>
          {files.map((file, index) => (
            <li key={`${file.name}-${index}`}>
              <FileText /> <span className={styles.file}>{file.name}</span>
              <span className={styles.hint}>{formatSize(words, file.size)}</span>
              <Button
                look="quiet"
                square
                aria-label={t('add.leaveOut', { file: file.name })}
                onClick={() => setFiles(files.filter((other) => other !== file))}
              >
                <X />
              </Button>
            </li>
          ))}
        </ul>
      )}
      {error ? <Notice error={error} /> : null}
      <div className={styles.submit}>
        <Button type="submit" look="primary" disabled={!ready || busy} aria-busy={busy}>
          {busy ? t('add.reading') : t('add.read')}
        </Button>
      </div>
    </form>
  )
}
