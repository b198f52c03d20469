import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Intake } from '../../cases/open-case.ts'
import { call } from './client.ts'

export type { Intake }

/** Opens a matter; the lists it will stand on are asked again. */
export function useOpenCase() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (intake: Intake) => call<{ id: string }>('POST', '/cases', { body: intake }),
    onSuccess: () => void queries.invalidateQueries({ queryKey: ['cases'] }),
  })
}
