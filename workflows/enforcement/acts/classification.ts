import { Type } from 'typebox'
import { type MatterGroup, matterGroups } from '../../statistics/groups.ts'
import { fields, oneOf } from '../act-data.ts'
import { type EnforcementAct, officers } from './act.ts'

/** Which groups a matter belongs to (phân nhóm theo dõi): followed by heads, counted apart. */
export const classificationActs = {
  CLASSIFY_MATTER: {
    label: { vi: 'Phân nhóm theo dõi', en: 'Classify the matter' },
    scope: 'case',
    rows: [],
    basis: ['TT05.8'],
    by: [...officers, 'examiner'],
    byRef: '',
    data: fields({
      groups: Type.Array(oneOf(Object.keys(matterGroups) as MatterGroup[], 'nhóm việc'), {
        maxItems: 10,
        description: 'các nhóm của việc; để trống là không thuộc nhóm nào',
      }),
    }),
  },
} as const satisfies Record<string, EnforcementAct>
