import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Role } from '../../engine/vocabulary.ts'
import { may, type Task } from '../../people/role-sets.ts'
import { ApiProblem, call, read } from './client.ts'
import { forgetEarly } from './early.ts'
import type { Person } from './types.ts'

const key = ['me'] as const

/** The person who is signed in; null when nobody is. */
export function usePerson() {
  return useQuery({ queryKey: key, queryFn: readPerson, staleTime: Number.POSITIVE_INFINITY })
}

async function readPerson(): Promise<Person | null> {
  try {
    return await read<Person>('/me')
  } catch (error) {
    if (error instanceof ApiProblem && error.status === 401) return null
    throw error
  }
}

/** Whether a person may do something beside the acts of a matter: the server asks the same of the same table. */
export function mayDo(person: Pick<Person, 'role'> | null | undefined, task: Task): boolean {
  return person !== null && person !== undefined && may(person.role as Role, task)
}

/** Signs in; the session lives in a cookie that scripts cannot read. */
export function useSignIn() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: { username: string; password: string }) =>
      call<{ person: Person }>('POST', '/sessions', { body }),
    onSuccess: ({ person }) => {
      forgetEarly()
      queries.clear()
      queries.setQueryData(key, person)
    },
  })
}

/** Signs out, and forgets everything that was read. */
export function useSignOut() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: () => call<null>('DELETE', '/sessions/current'),
    onSettled: () => {
      forgetEarly()
      queries.clear()
      queries.setQueryData(key, null)
    },
  })
}
