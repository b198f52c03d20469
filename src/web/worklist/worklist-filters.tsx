import { App, Button, Dropdown, Input } from 'antd'
import { useRef } from 'react'
import type { Person } from '../api/types.ts'
import { Select } from '../parts/select.tsx'
import { StageSelect } from '../parts/stage-select.tsx'
import { useAddress } from '../parts/use-address.ts'
import { Icon } from '../shell/icons.tsx'
import { useSpeech } from '../words/language.tsx'
import type { FoldedLine } from './fold-lines.ts'
import { noFilter, useSavedViews, viewOf, type WorklistFilter } from './saved-views.ts'

interface WorklistFiltersProps {
  lines: readonly FoldedLine[]
  person: Person
  filter: WorklistFilter
  setFilter: (filter: WorklistFilter) => void
  isNarrowed: boolean
}

/** What narrows the worklist: words, step, kind of limit, officer; and the views a person gave names to. */
export function WorklistFilters({ lines, person, filter, setFilter, isNarrowed }: WorklistFiltersProps) {
  const { t, say } = useSpeech()
  const rules = new Map(lines.map((line) => [line.rule, say(line.label)]))
  const officers = new Map(
    lines.flatMap((line) => (line.officerId ? [[line.officerId, line.officer ?? '']] : [])),
  )
  const change = (part: Partial<WorklistFilter>) => setFilter({ ...filter, ...part })
  const byName = (one: { label: string }, other: { label: string }) =>
    one.label.localeCompare(other.label, 'vi')
  return (
    <search className="filters">
      <Input
        className="filter-words"
        type="search"
        allowClear
        prefix={<Icon name="search" size={16} />}
        aria-label={t.worklist.filter}
        placeholder={t.worklist.filterPlaceholder}
        value={filter.text}
        onChange={(event) => change({ text: event.target.value })}
      />
      <StageSelect value={filter.stage} onChange={(stage) => change({ stage })} />
      <Select
        aria-label={t.worklist.limit}
        value={filter.rule}
        onChange={(rule) => change({ rule })}
        popupMatchSelectWidth={false}
        options={[
          { value: '', label: t.worklist.anyLimit },
          ...[...rules].map(([value, label]) => ({ value, label })).sort(byName),
        ]}
      />
      {officers.size > 1 && (
        <Select
          aria-label={t.worklist.officer}
          value={filter.officer}
          onChange={(officer) => change({ officer })}
          popupMatchSelectWidth={false}
          options={[
            { value: '', label: t.worklist.anyOfficer },
            ...[...officers].map(([value = '', label = '']) => ({ value, label })).sort(byName),
          ]}
        />
      )}
      <SavedViews person={person} />
      {isNarrowed && (
        <Button type="link" onClick={() => setFilter(noFilter)}>
          {t.worklist.clear}
        </Button>
      )}
    </search>
  )
}

/** The views a person gave names to, each with its heap and order, and the way to keep the one that is shown. */
export function SavedViews({ person }: { person: Person }) {
  const { t } = useSpeech()
  const { read, keep } = useAddress()
  const { modal } = App.useApp()
  const { views, save, remove } = useSavedViews(person.id)
  const name = useRef('')
  const askName = () => {
    name.current = ''
    modal.confirm({
      title: t.worklist.save,
      icon: null,
      okText: t.worklist.save,
      content: (
        <Input
          aria-label={t.worklist.saveName}
          placeholder={t.worklist.saveName}
          maxLength={60}
          autoFocus
          onChange={(event) => {
            name.current = event.target.value
          }}
        />
      ),
      onOk: () => {
        if (name.current.trim() !== '') save(name.current.trim(), viewOf(read))
      },
    })
  }
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: [
          ...views.map((view) => ({
            key: view.name,
            label: view.name,
            onClick: () => keep({ ...view.view, trang: '' }),
            extra: (
              <button
                type="button"
                className="remove-view"
                aria-label={`${t.worklist.remove}: ${view.name}`}
                onClick={(event) => {
                  event.stopPropagation()
                  remove(view.name)
                }}
              >
                <Icon name="cross" size={12} />
              </button>
            ),
          })),
          ...(views.length > 0 ? [{ type: 'divider' as const }] : []),
          { key: '~save', label: t.worklist.save, onClick: askName },
        ],
      }}
    >
      <Button>{t.worklist.saved}</Button>
    </Dropdown>
  )
}
