import { type Static, Type } from 'typebox'
import { readOneWay, writeOneWay } from './one-way-json.ts'
import type { ChainName } from './verify-chain.ts'
import { chainNames } from './verify-matter.ts'

const uuid = Type.String({ pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' })
const exact = { additionalProperties: false }

/** The proof of one matter as a file: everything that is needed to check it, but for a key one has reason to trust. */
const proofBundle = Type.Object(
  {
    format: Type.Literal('thi-hanh-proof/1'),
    office: uuid,
    case: uuid,
    intake: Type.String(),
    entries: Type.Array(
      Type.Object(
        {
          chain: Type.Unsafe<ChainName>(Type.String({ enum: [...chainNames] })),
          leaf: Type.Integer({ minimum: 0 }),
          /** The way from the leaf to the root, lowest first; each 32 bytes in base64. */
          proof: Type.Array(Type.String({ pattern: '^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$' }), {
            maxItems: 60,
          }),
          payload: Type.String(),
        },
        exact,
      ),
    ),
    values: Type.Array(
      Type.Object(
        { entry: Type.String(), path: Type.String(), salt: Type.String(), value: Type.String() },
        exact,
      ),
    ),
    checkpoint: Type.String(),
    /** The public keys it is signed by, as the server says: a convenience, not a ground of trust. */
    verifierKeys: Type.Array(Type.String()),
  },
  exact,
)

export type ProofBundle = Static<typeof proofBundle>

/** The file of a proof. */
export function writeBundle(bundle: ProofBundle): string {
  return writeOneWay(bundle)
}

/** Reads the file; undefined when it is no proof or not written in the one way. */
export function readBundle(text: string): ProofBundle | undefined {
  return readOneWay(proofBundle, text)
}
