import { Button, Form, Input } from 'antd'
import { type Account, useKeepAccount } from '../api/accounts.ts'
import { ApiProblem } from '../api/client.ts'
import { AskTwice } from '../parts/ask-twice.tsx'
import { Trouble } from '../parts/notices.tsx'
import { Select } from '../parts/select.tsx'
import { useSpeech } from '../words/language.tsx'
import { nameWithRole, showRole } from '../words/roles.ts'

interface AccountFormProps {
  /** Null for one that is to be opened. */
  account: Account | null
  accounts: readonly Account[]
  /** One's own account: not deactivated, the role kept, the password changed elsewhere. */
  isOwn: boolean
  close: () => void
  /** Called instead of `close` once the words are kept. */
  done: (displayName: string) => void
}

interface Typed {
  username: string
  displayName: string
  role: Account['role']
  superior: string
  password?: string
}

const roles: readonly Account['role'][] = [
  'officer',
  'divisionHead',
  'head',
  'clerk',
  'examiner',
  'accountant',
  'registrar',
  'procurator',
  'administrator',
]
const nobody = ''

/** The words of an account, and the buttons that take it out of use or back. */
export function AccountForm({ account, accounts, isOwn, close, done }: AccountFormProps) {
  const { t, say } = useSpeech()
  const words = t.settings.accounts
  const [form] = Form.useForm<Typed>()
  const keep = useKeepAccount()
  const faultsOf = (error: unknown) => (error instanceof ApiProblem ? (error.problem.errors ?? []) : [])
  const send = (body: Parameters<typeof keep.mutate>[0]['body']) =>
    keep.mutate(
      { id: account?.id ?? null, body },
      {
        onSuccess: ({ displayName }) => done(displayName),
        onError: (error) => {
          form.setFields(
            faultsOf(error).map(({ field, expected }) => ({
              name: field.slice(1) as keyof Typed,
              errors: [words.mustBe(say(expected))],
            })),
          )
        },
      },
    )
  const finish = ({ username, displayName, role, superior, password }: Typed) =>
    send({
      ...(account === null ? { username: username.trim() } : {}),
      displayName: displayName.trim(),
      role,
      superior: superior === nobody ? null : superior,
      ...(password ? { password } : {}),
    })
  const needed = [{ required: true, whitespace: true, message: t.fields.needText }]
  const above = accounts.filter(
    ({ id, active }) => id !== account?.id && (active || id === account?.superior),
  )
  return (
    <Form<Typed>
      form={form}
      name={`account-${account?.id ?? 'new'}`}
      layout="vertical"
      requiredMark={false}
      className="intake-row"
      initialValues={{
        username: account?.username ?? '',
        displayName: account?.displayName ?? '',
        role: account?.role ?? 'officer',
        superior: account?.superior ?? nobody,
      }}
      onFinish={finish}
    >
      {account === null && (
        <Form.Item name="username" label={words.fields.username} rules={needed}>
          <Input maxLength={64} autoComplete="off" autoCapitalize="none" spellCheck={false} autoFocus />
        </Form.Item>
      )}
      <Form.Item name="displayName" label={words.fields.displayName} rules={needed}>
        <Input maxLength={200} autoComplete="off" autoFocus={account !== null} />
      </Form.Item>
      <Form.Item name="role" label={words.fields.role}>
        <Select disabled={isOwn} options={roles.map((value) => ({ value, label: showRole(value, t) }))} />
      </Form.Item>
      <Form.Item name="superior" label={words.fields.superior}>
        <Select
          showSearch
          optionFilterProp="label"
          options={[
            { value: nobody, label: words.nobody },
            ...above.map(({ id, displayName, role }) => ({
              value: id,
              label: nameWithRole(displayName, role, t),
            })),
          ]}
        />
      </Form.Item>
      {!isOwn && (
        <Form.Item
          name="password"
          label={account === null ? words.firstPassword : words.newPassword}
          extra={account === null ? words.passwordFirst : words.passwordKept}
          rules={[{ required: account === null, min: 10, message: words.short }]}
        >
          <Input.Password autoComplete="new-password" maxLength={1000} />
        </Form.Item>
      )}
      <div className="intake-wide">
        {keep.isError &&
          !faultsOf(keep.error).some(({ field }) => field.slice(1) in form.getFieldsValue()) && (
            <Trouble error={keep.error} />
          )}
        <div className="form-buttons">
          <Button htmlType="submit" type="primary" loading={keep.isPending}>
            {account === null ? words.add : words.save}
          </Button>
          <Button onClick={close}>{t.proposals.cancel}</Button>
          {account !== null &&
            !isOwn &&
            (account.active ? (
              <AskTwice
                label={words.deactivate}
                question={words.deactivateAsk(account.openMatters)}
                isBusy={keep.isPending}
                act={() => send({ active: false })}
              />
            ) : (
              <Button loading={keep.isPending} onClick={() => send({ active: true })}>
                {words.activate}
              </Button>
            ))}
        </div>
      </div>
    </Form>
  )
}
