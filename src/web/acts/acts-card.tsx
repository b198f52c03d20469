import { Input, type InputRef } from 'antd'
import { type ReactNode, useMemo, useRef, useState } from 'react'
import { mayDo } from '../api/session.ts'
import type { LimitView, Option } from '../api/types.ts'
import { standingOf } from '../format/lateness.ts'
import { plain } from '../format/sentence.ts'
import { useDesk } from '../matter/desk.tsx'
import { byDueDay, isOpen } from '../matter/next-limit.ts'
import { Card } from '../parts/card.tsx'
import { StandingChip } from '../parts/chip.tsx'
import { Fold } from '../parts/fold.tsx'
import { Empty } from '../parts/notices.tsx'
import { usePhone } from '../parts/use-phone.ts'
import { useKeys } from '../shell/use-keys.ts'
import { useSpeech } from '../words/language.tsx'
import { type ActGroup, groupActs, keyOf, kindOfRefusal, type RefusalKind } from './group-acts.ts'
import { RefusedAct } from './refused-act.tsx'

const folds: readonly RefusalKind[] = ['propose', 'condition', 'order', 'others', 'never']

/** "Được làm gì": the acts allowed on a day, and below them the refused ones with the reason. */
export function ActsCard({
  shown,
  setShown,
}: {
  shown: string | null
  setShown: (key: string | null) => void
}) {
  const { t, say } = useSpeech()
  const { matter, person, asOf, openAct } = useDesk()
  const isPhone = usePhone()
  const { revision } = matter.view
  const [sought, seek] = useState({ text: '', revision })
  // Once an act is recorded, what it was found by has done its work: the whole list stands there again.
  const text = sought.revision === revision ? sought.text : ''
  const find = useRef<InputRef>(null)
  const typed = plain(text)
  const fits = (option: Option) => typed === '' || plain(say(option.label)).includes(typed)
  const allowed = matter.options.filter((option) => option.allowed && fits(option))
  const refused = matter.options.filter((option) => !option.allowed && fits(option))
  const due = actsThatAreDue(allowed, matter.limits)
  const groups = groupActs(
    allowed.filter((option) => !due.some((one) => one.option === option)),
    matter,
    t,
  )
  const inOrder = [
    ...due.map(({ option }) => option),
    ...groups.flatMap(({ options }) => options),
    ...refused,
  ]
  const found =
    typed === ''
      ? undefined
      : (inOrder.find(({ label }) => plain(say(label)).startsWith(typed)) ?? inOrder[0])
  const next = due[0]
  useKeys(
    useMemo(
      () => ({
        a: () => find.current?.focus({ cursor: 'all' }),
        x: () => next !== undefined && openAct(next.option.act, next.option.asset, { limit: next.limit.key }),
      }),
      [next, openAct],
    ),
  )
  const readsOnly = !mayDo(person, 'actsInMatters')
  // Who only reads prepares nothing for others to sign.
  const heapOf = (option: Option) => {
    const kind = kindOfRefusal(option)
    return kind === 'propose' && readsOnly ? 'others' : kind
  }
  return (
    <Card
      title={t.acts.title}
      className="acts-card"
      id="duoc-lam-gi"
      aside={
        <Input
          ref={find}
          size="small"
          type="search"
          allowClear
          className="acts-find"
          aria-label={t.acts.find}
          placeholder={t.acts.find}
          value={text}
          onChange={(event) => seek({ text: event.target.value, revision })}
          onPressEnter={(event) => {
            // Else the same stroke is typed into the form that opens.
            event.preventDefault()
            if (found !== undefined) openAct(found.act, found.asset)
          }}
        />
      }
    >
      {allowed.length === 0 && typed === '' && <Empty>{readsOnly ? t.acts.readsOnly : t.acts.nothing}</Empty>}
      {due.length > 0 && (
        <div className="act-group act-group-due">
          <h3>{t.acts.due}</h3>
          <ul className="acts">
            {due.map(({ option, limit }) => (
              <li key={keyOf(option)}>
                <ActButton option={option} limit={limit} isFound={option === found}>
                  <StandingChip standing={standingOf(limit, asOf, t)} />
                </ActButton>
              </li>
            ))}
          </ul>
        </div>
      )}
      {groups.map((group, place) =>
        // On a telephone the rest of the page would lie far below a hundred acts: what is due stands open, the others fold.
        isPhone && typed === '' ? (
          <Fold
            key={group.title ?? ''}
            className="act-group-fold"
            summary={`${group.title ?? t.acts.whole} (${group.options.length})`}
            {...(due.length === 0 && place === 0 ? { open: true } : {})}
          >
            <Group group={{ ...group, title: null }} isOpen={false} found={found} />
          </Fold>
        ) : (
          <Group key={group.title ?? ''} group={group} isOpen={typed !== ''} found={found} />
        ),
      )}
      {allowed.length + refused.length === 0 && <Empty>{t.acts.nothingFound}</Empty>}
      <div className="refused">
        {folds.map((kind) => {
          const options = refused.filter((option) => heapOf(option) === kind)
          return options.length === 0 ? null : (
            <Fold
              key={kind}
              className="refused-fold"
              summary={`${t.acts.folds[kind]} (${options.length})`}
              {...(typed !== '' || options.some((option) => keyOf(option) === shown) ? { open: true } : {})}
            >
              <p className="muted small">{t.acts.foldSays[kind]}</p>
              <ul className="refused-acts">
                {options.map((option) => (
                  <RefusedAct
                    key={keyOf(option)}
                    option={option}
                    mayPropose={kind === 'propose'}
                    isOpen={keyOf(option) === shown}
                    toggle={() => setShown(keyOf(option) === shown ? null : keyOf(option))}
                  />
                ))}
              </ul>
            </Fold>
          )
        })}
      </div>
    </Card>
  )
}

const shownAtFirst = 7

interface GroupProps {
  group: ActGroup
  isOpen: boolean
  /** The act that Enter opens, where one was looked for. */
  found: Option | undefined
}

/** Acts under one title; a long list shows its beginning, and all of it on demand. */
function Group({ group: { title, options }, isOpen, found }: GroupProps) {
  const { t } = useSpeech()
  const [isWhole, setWhole] = useState(false)
  const isLong = !isOpen && !isWhole && options.length > shownAtFirst + 1
  const shown = isLong ? options.slice(0, shownAtFirst) : options
  return (
    <div className="act-group">
      {title !== null && <h3>{title}</h3>}
      <ul className="acts">
        {shown.map((option) => (
          <li key={keyOf(option)}>
            <ActButton option={option} isFound={option === found} />
          </li>
        ))}
      </ul>
      {isLong && (
        <button type="button" className="text-button act-more" onClick={() => setWhole(true)}>
          {t.acts.more(options.length - shown.length)}
        </button>
      )}
    </div>
  )
}

interface ActButtonProps {
  option: Option
  /** The limit it is to meet, where one runs. */
  limit?: LimitView
  isFound: boolean
  children?: ReactNode
}

function ActButton({ option, limit, isFound, children }: ActButtonProps) {
  const { say } = useSpeech()
  const { openAct, names } = useDesk()
  const about = limit === undefined ? '' : names.shortSubject(limit)
  return (
    <button
      type="button"
      className="act-open"
      onClick={() => openAct(option.act, option.asset, limit === undefined ? {} : { limit: limit.key })}
    >
      <span>
        {say(option.label)}
        {about !== '' && <small> {about}</small>}
      </span>
      {isFound && <kbd>Enter</kbd>}
      {children}
    </button>
  )
}

/** The allowed acts that meet a limit that runs, by due day: what is asked for now stands first. */
function actsThatAreDue(allowed: readonly Option[], limits: readonly LimitView[]) {
  const running = limits.filter(isOpen).sort(byDueDay)
  const found = new Map<Option, LimitView>()
  for (const limit of running)
    for (const option of allowed)
      if (limit.meets.includes(option.act) && (option.asset === limit.asset || limit.asset === undefined))
        if (!found.has(option)) found.set(option, limit)
  return [...found].map(([option, limit]) => ({ option, limit }))
}
