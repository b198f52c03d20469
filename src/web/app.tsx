import { QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { App as AntApp, ConfigProvider } from 'antd'
import enUS from 'antd/locale/en_US'
import viVN from 'antd/locale/vi_VN'
import { useState } from 'react'
import { ApiProblem } from './api/client.ts'
import { Pages } from './pages.tsx'
import { ErrorFence } from './parts/error-fence.tsx'
import { usePhone } from './parts/use-phone.ts'
import { phoneTheme, theme } from './theme.ts'
import { LanguageProvider, useSpeech } from './words/language.tsx'

/** The application: language, look, and what is remembered of the API. `nonce` lets the styles made while drawing in. */
export function App({ nonce }: { nonce: string }) {
  const [queries] = useState(openQueries)
  return (
    <QueryClientProvider client={queries}>
      <LanguageProvider>
        <Look nonce={nonce} />
      </LanguageProvider>
    </QueryClientProvider>
  )
}

function Look({ nonce }: { nonce: string }) {
  const { language } = useSpeech()
  const isPhone = usePhone()
  return (
    <ConfigProvider
      locale={language === 'vi' ? viVN : enUS}
      theme={isPhone ? phoneTheme : theme}
      csp={{ nonce }}
      wave={{ disabled: true }}
      button={{ autoInsertSpace: false }}
    >
      <AntApp message={{ top: belowBar, duration: readFor }}>
        <ErrorFence>
          <Pages />
        </ErrorFence>
      </AntApp>
    </ConfigProvider>
  )
}

// A word that goes by itself stands below the bar with the search, not over it.
const belowBar = 62
/** How long it stands (s): an error that names its cure is longer than a word. */
const readFor = 5

/**
 * What was read stands when reading it anew fails: a page where something may be typed asks for `isLoadingError`, or what
 * was typed would go with it.
 */
function openQueries(): QueryClient {
  const queries: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      // A session that has ended shows on the next question: the person is asked to sign in, and comes back here.
      onError: (error, query) => {
        if (error instanceof ApiProblem && error.status === 401 && query.queryKey[0] !== 'me')
          queries.setQueryData(['me'], null)
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        retry: (count, error) => count < 2 && error instanceof ApiProblem && error.status === 0,
      },
    },
  })
  return queries
}
