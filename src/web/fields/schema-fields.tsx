import { Button, Form, Input } from 'antd'
import type { Rule } from 'antd/es/form'
import { type ReactNode, useState } from 'react'
import type { FieldSchema } from '../api/types.ts'
import { readDay } from '../format/day.ts'
import { Fold } from '../parts/fold.tsx'
import { Select } from '../parts/select.tsx'
import { nameChoice } from '../words/choices.ts'
import { useSpeech } from '../words/language.tsx'
import { type Choice, ChoiceInput } from './choice-input.tsx'
import { DayInput } from './day-input.tsx'
import { describe } from './describe.ts'
import { type FieldKind, kindOfField, type Target } from './kind-of-field.ts'
import { MomentInput } from './moment-input.tsx'
import { MoneyInput } from './money-input.tsx'
import { readField } from './read-field.ts'
import { splitFields } from './split-fields.ts'

/** What the references of a form may point to, as choices. */
export type References = Readonly<Record<Target, readonly Choice[]>> & {
  accounts: readonly (Choice & { role: string })[]
}

/** What every field of a form is drawn with. */
export interface FormSurroundings {
  today: string
  references: References
}

type Path = readonly (string | number)[]

interface SchemaFieldsProps {
  schema: FieldSchema
  surroundings: FormSurroundings
  /** Where in the form's values these fields stand; inside a list, where in its row. */
  at: Path
  /** What the form begins with. */
  filled?: Readonly<Record<string, unknown>>
}

/** The fields of an object as its JSON schema describes it: what is required first, what is for particular cases folded. */
export function SchemaFields({ schema, surroundings, at, filled = {} }: SchemaFieldsProps) {
  const { t } = useSpeech()
  const { properties = {}, required = [] } = schema
  const { seen, folded } = splitFields(schema)
  // What was filled in before is not hidden from the one who comes back to it.
  const [isOpen] = useState(() => folded.some((name) => filled[name] !== undefined))
  const draw = (name: string) => (
    <SchemaField
      key={name}
      name={name}
      schema={properties[name] ?? {}}
      required={required.includes(name)}
      surroundings={surroundings}
      at={[...at, name]}
    />
  )
  return (
    <>
      {seen.map(draw)}
      {folded.length > 0 && (
        <Fold
          className="more-fields"
          summary={t.fields.seldom(folded.length)}
          {...(isOpen ? { open: true } : {})}
        >
          {folded.map(draw)}
        </Fold>
      )}
    </>
  )
}

/** Unfolds what hides a field that is wrong, so that it can be seen and mended. */
export function unfoldFaults(form: HTMLElement | null): void {
  for (const fault of form?.querySelectorAll('.more-fields .ant-form-item-has-error') ?? [])
    fault.closest('details')?.setAttribute('open', '')
}

interface SchemaFieldProps {
  name: string
  schema: FieldSchema
  required: boolean
  surroundings: FormSurroundings
  at: Path
}

function SchemaField({ name, schema, required, surroundings, at }: SchemaFieldProps) {
  const { t } = useSpeech()
  const { label, hint } = describe(name, schema.description, t)
  const kind = kindOfField(name, schema)
  if (kind.kind === 'group')
    return (
      <fieldset className="field-group">
        <legend>{label}</legend>
        <SchemaFields schema={kind.schema} surroundings={surroundings} at={at} />
      </fieldset>
    )
  if (kind.kind === 'list')
    return <ListField label={label} hint={hint} item={kind.item} surroundings={surroundings} at={at} />
  const rule: Rule = ({ getFieldValue }) => ({
    validator: async (_rule, typed: unknown) => {
      const actDay = readDay(String(getFieldValue('on') ?? ''), surroundings.today)
      const { fault } = readField(name, schema, required, typed, { today: surroundings.today, actDay, t })
      if (fault !== undefined) throw new Error(fault)
    },
  })
  return (
    <Form.Item
      name={[...at]}
      label={
        <>
          {label}
          {!required && <span className="optional">{t.optional}</span>}
        </>
      }
      extra={hint}
      initialValue={required ? settledChoice(kind, surroundings.references) : undefined}
      rules={[rule]}
      dependencies={kind.kind === 'day' && kind.upToAct ? ['on'] : undefined}
      className={`field-${kind.kind}`}
    >
      <FieldControl
        name={name}
        schema={schema}
        required={required}
        surroundings={surroundings}
        label={label}
      />
    </Form.Item>
  )
}

/** A reference that can only be one thing is that thing. */
function settledChoice(kind: FieldKind, references: References): string | undefined {
  if (kind.kind !== 'reference') return undefined
  const [only, ...others] = references[kind.target]
  return others.length === 0 ? only?.value : undefined
}

interface FieldControlProps extends Omit<SchemaFieldProps, 'at'> {
  label: string
  id?: string
  value?: never
  onChange?: () => void
}

/** The control of one field; `Form.Item` hands it its value, its change and its id. */
function FieldControl({
  name,
  schema,
  required,
  surroundings,
  label,
  ...control
}: FieldControlProps): ReactNode {
  const { t } = useSpeech()
  const { today, references } = surroundings
  const kind = kindOfField(name, schema)
  switch (kind.kind) {
    case 'choice':
      return (
        <ChoiceInput
          {...control}
          required={required}
          choices={kind.choices.map((value) => ({ value, label: nameChoice(value, t) }))}
        />
      )
    case 'choices':
      return (
        <Select
          {...control}
          mode="multiple"
          options={kind.choices.map((value) => ({ value, label: nameChoice(value, t) }))}
        />
      )
    case 'boolean':
      return (
        <ChoiceInput
          {...control}
          required={required}
          choices={[
            { value: 'true', label: t.yes },
            { value: 'false', label: t.no },
          ]}
        />
      )
    case 'money':
      return <MoneyInput {...control} unit={t.fields.dong} />
    case 'number':
      return <MoneyInput {...control} />
    case 'day':
      return <DayInput {...control} today={today} latest={kind.past ? today : undefined} />
    case 'moment':
      return <MomentInput {...control} today={today} label={label} />
    case 'account':
      return (
        <ChoiceInput
          {...control}
          required={required}
          choices={references.accounts.filter(({ role }) => kind.roles.includes(role))}
        />
      )
    case 'reference':
      return <ChoiceInput {...control} required={required} choices={references[kind.target]} />
    default:
      return kind.kind === 'text' && kind.long ? (
        <Input.TextArea {...control} rows={2} maxLength={schema.maxLength} />
      ) : (
        <Input {...control} autoComplete="off" maxLength={schema.maxLength} />
      )
  }
}

interface ListFieldProps {
  label: string
  hint: string | null
  item: FieldSchema
  surroundings: FormSurroundings
  at: Path
}

/** A list of groups (or of single values), a row each. */
function ListField({ label, hint, item, surroundings, at }: ListFieldProps) {
  const { t } = useSpeech()
  return (
    <Form.List name={[...at]}>
      {(rows, { add, remove }) => (
        <fieldset className="field-list">
          <legend>
            {label}
            {hint !== null && <small> {hint}</small>}
          </legend>
          {rows.map(({ key, name }, index) => (
            <div key={key} className="field-list-row">
              <p className="field-list-head">
                {t.fields.row(index + 1)}
                <Button size="small" type="link" onClick={() => remove(name)}>
                  {t.fields.remove}
                </Button>
              </p>
              {item.type === 'object' ? (
                <SchemaFields schema={item} surroundings={surroundings} at={[name]} />
              ) : (
                <SchemaField name="" schema={item} required surroundings={surroundings} at={[name]} />
              )}
            </div>
          ))}
          <Button size="small" onClick={() => add(item.type === 'object' ? {} : undefined)}>
            {t.fields.add}
          </Button>
        </fieldset>
      )}
    </Form.List>
  )
}
