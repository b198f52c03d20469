import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Account, AccountChange, AccountEntry } from '../../people/accounts.ts'
import { call, read } from './client.ts'

export type { Account, AccountEntry }

/** Every account of the office, and how each came to be as it is; for administrators. */
export function useAccounts() {
  return useQuery({
    queryKey: ['accounts'],
    queryFn: () => read<{ accounts: Account[]; history: AccountEntry[] }>('/accounts'),
  })
}

/** Opens an account (no `id`) or changes one; lists of people are asked anew. */
export function useKeepAccount() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ id, body }: { id: string | null; body: AccountChange & { username?: string } }) =>
      id === null
        ? call<Account>('POST', '/accounts', { body })
        : call<Account>('PATCH', `/accounts/${id}`, { body }),
    onSuccess: () => {
      for (const queryKey of [['people'], ['me']]) void queries.invalidateQueries({ queryKey })
      return queries.invalidateQueries({ queryKey: ['accounts'] })
    },
  })
}
