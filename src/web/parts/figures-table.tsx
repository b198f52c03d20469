interface FiguresTableProps {
  /** What the rows are. */
  of: string
  columns: readonly { key: string; name: string }[]
  rows: readonly { key: string; name: string; figures: readonly (string | number)[] }[]
}

/** A table of figures: a row for each thing, a column for each figure. What a chart says, for who reads or hears it. */
export function FiguresTable({ of, columns, rows }: FiguresTableProps) {
  return (
    <table className="plain figures">
      <thead>
        <tr>
          <th scope="col">{of}</th>
          {columns.map(({ key, name }) => (
            <th key={key} scope="col" className="number">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, figures }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            {figures.map((figure, index) => (
              <td key={columns[index]?.key} className="number">
                {figure}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
