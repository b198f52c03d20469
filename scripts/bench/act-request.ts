import type { BenchCase } from './prepare-office.ts'

/** An act as a request, the same for every contestant. */
export interface ActRequest {
  path: string
  headers: Record<string, string>
  body: string
}

/** The request for act `index` (from 0) of a case. */
export function actRequest(one: BenchCase, index: number): ActRequest {
  const step = one.acts[index]
  if (step === undefined) throw new Error(`the walk has no act ${index}`)
  return {
    path: `/api/v1/cases/${one.id}/acts`,
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${step.token}`,
      'if-match': `"${index}"`,
      'idempotency-key': `${one.id}/${index}`,
    },
    body: JSON.stringify({ act: step.act, on: step.on, data: step.data }),
  }
}
