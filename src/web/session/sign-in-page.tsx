import { Button, Form, Input } from 'antd'
import { useEffect } from 'react'
import { Link, useLocation, useSearch } from 'wouter'
import { useSignIn } from '../api/session.ts'
import { describeError } from '../format/describe-error.ts'
import { usePageTitle } from '../parts/page-title.ts'
import { LanguageSwitch } from '../shell/language-switch.tsx'
import { useSpeech } from '../words/language.tsx'

interface Entry {
  username: string
  password: string
}

/** Signing in. Goes on to the address in `ve`, or to the worklist. */
export function SignInPage() {
  const { t } = useSpeech()
  const [, go] = useLocation()
  const search = useSearch()
  const signIn = useSignIn()
  const [form] = Form.useForm<Entry>()
  usePageTitle(t.session.signIn)
  useEffect(() => {
    document.getElementById('username')?.focus()
  }, [])
  const submit = async (entry: Entry) => {
    try {
      await signIn.mutateAsync(entry)
      go(safeAddress(new URLSearchParams(search).get('ve')))
    } catch {
      form.getFieldInstance('password')?.focus({ cursor: 'all' })
    }
  }
  return (
    <div className="sign-in">
      <main className="sign-in-side">
        <LanguageSwitch />
        <div className="sign-in-form">
          <img src="/mark.svg" alt="" width={48} height={48} />
          <h1>{t.brand}</h1>
          <p className="muted">{t.motto}</p>
          <Form<Entry> form={form} layout="vertical" requiredMark={false} onFinish={submit} size="large">
            <Form.Item
              name="username"
              label={t.session.username}
              rules={[{ required: true, message: t.session.needUsername }]}
            >
              <Input id="username" autoComplete="username" autoCapitalize="none" spellCheck={false} />
            </Form.Item>
            <Form.Item
              name="password"
              label={t.session.password}
              rules={[{ required: true, message: t.session.needPassword }]}
            >
              <Input type="password" autoComplete="current-password" />
            </Form.Item>
            <p className="form-error" role="alert">
              {signIn.isError ? describeError(signIn.error, t) : ''}
            </p>
            <Button type="primary" htmlType="submit" block loading={signIn.isPending}>
              {t.session.signIn}
            </Button>
          </Form>
          <p className="sign-in-more">
            {t.session.without}
            <span className="sign-in-open">
              <Link href="/tra-thoi-han">{t.places.calculator}</Link>
              <Link href="/luat">{t.places.law}</Link>
            </span>
          </p>
        </div>
      </main>
      <aside className="sign-in-art">
        <ul>
          {t.session.promises.map((promise) => (
            <li key={promise}>{promise}</li>
          ))}
        </ul>
      </aside>
    </div>
  )
}

// Only an address of these pages: a link from elsewhere must not lead away after signing in.
function safeAddress(wanted: string | null): string {
  return wanted !== null && /^\/(?![/\\])/.test(wanted) ? wanted : '/viec-cua-toi'
}
