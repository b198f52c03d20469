import { Button, Input } from 'antd'
import { type ReactNode, useState } from 'react'
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
import { showAssetName } from '../words/assets.ts'
import { useSpeech } from '../words/language.tsx'
import { type ActGroup, groupActs, keyOf, kindOfRefusal, type RefusalKind } from './group-acts.ts'
import { RefusalList } from './refusal-list.tsx'

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
  const [text, setText] = useState('')
  const typed = plain(text)
  const fits = (option: Option) => typed === '' || plain(say(option.label)).includes(typed)
  const allowed = matter.options.filter((option) => option.allowed && fits(option))
  const refused = matter.options.filter((option) => !option.allowed && fits(option))
  const due = actsThatAreDue(allowed, matter.limits)
  const readsOnly = person.role === 'procurator' || person.role === 'administrator'
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
          size="small"
          type="search"
          allowClear
          className="acts-find"
          aria-label={t.acts.find}
          placeholder={t.acts.find}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onPressEnter={(event) => {
            // Else the same stroke is typed into the form that opens.
            event.preventDefault()
            const [first] = typed === '' ? [] : [...due.map(({ option }) => option), ...allowed]
            if (first !== undefined) openAct(first.act, first.asset)
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
                <ActButton option={option} withAsset>
                  <StandingChip standing={standingOf(limit, asOf, t)} />
                </ActButton>
              </li>
            ))}
          </ul>
        </div>
      )}
      {groupActs(
        allowed.filter((option) => !due.some((one) => one.option === option)),
        matter,
        t,
      ).map((group, place) =>
        // On a telephone the rest of the page would lie far below a hundred acts: what is due stands open, the others fold.
        isPhone && typed === '' ? (
          <Fold
            key={group.title ?? ''}
            className="act-group-fold"
            summary={`${group.title ?? t.acts.whole} (${group.options.length})`}
            {...(due.length === 0 && place === 0 ? { open: true } : {})}
          >
            <Group group={{ ...group, title: null }} isOpen={false} />
          </Fold>
        ) : (
          <Group key={group.title ?? ''} group={group} isOpen={typed !== ''} />
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

/** Acts under one title; a long list shows its beginning, and all of it on demand. */
function Group({ group: { title, options }, isOpen }: { group: ActGroup; isOpen: boolean }) {
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
            <ActButton option={option} />
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
  withAsset?: boolean
  children?: ReactNode
}

function ActButton({ option, withAsset = false, children }: ActButtonProps) {
  const { t, say } = useSpeech()
  const { openAct } = useDesk()
  return (
    <button type="button" className="act-open" onClick={() => openAct(option.act, option.asset)}>
      <span>
        {say(option.label)}
        {withAsset && option.asset !== undefined && <small> {showAssetName(option.asset, t)}</small>}
      </span>
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

interface RefusedActProps {
  option: Option
  mayPropose: boolean
  isOpen: boolean
  toggle: () => void
}

function RefusedAct({ option, mayPropose, isOpen, toggle }: RefusedActProps) {
  const { t, say } = useSpeech()
  const { asOf, openAct } = useDesk()
  return (
    <li className="refused-act" id={`tu-choi-${keyOf(option)}`}>
      <button type="button" className="refused-name" aria-expanded={isOpen} onClick={toggle}>
        {say(option.label)}
        {option.asset !== undefined && <small> {showAssetName(option.asset, t)}</small>}
      </button>
      {isOpen && mayPropose && (
        <p className="remedy">
          <Button
            size="small"
            type="primary"
            ghost
            onClick={() => openAct(option.act, option.asset, { proposal: {} })}
          >
            {t.proposals.submit}
          </Button>
        </p>
      )}
      {isOpen && (
        <RefusalList
          refusals={option.refusals}
          day={asOf}
          act={option.act}
          {...(option.asset === undefined ? {} : { asset: option.asset })}
        />
      )}
    </li>
  )
}
