import type { ServicesView } from "../../contract/services-calls.ts";
import type { ServiceMatrix } from "../../core/services/service-matrices.ts";
import { useProject } from "../app/project-context.ts";
import { useAnswer } from "../app/use-call.ts";
import { Card } from "../kit/card.tsx";
import { bandName, levelName, sectorName } from "./service-words.ts";

/** Who offers what: an empty cell says that nobody does. */
export function MatricesView({ view }: { readonly view: ServicesView }) {
  const project = useProject();
  const { t, revision } = project;
  const areas = useAnswer("areas.list", {}, revision).value ?? [];
  const names = new Map(areas.map(({ code, name }) => [code, name]));
  const { sectorByLevel, ageByLevel, areaByType } = view.matrices;
  const forAll = areaByType.columns.map(
    (type) => view.services.filter((service) => service.type === type && service.areaCodes.length === 0).length,
  );
  return (
    <>
      <p className="soft reading-width">{t("services.matricesLead")}</p>
      <Matrix
        title={t("services.matrixSectors")}
        corner={t("services.sector")}
        matrix={sectorByLevel}
        rowName={(row) => sectorName(project, row)}
        columnName={(column) => levelName(project, column)}
      />
      <Matrix
        title={t("services.matrixAges")}
        corner={t("services.age")}
        matrix={ageByLevel}
        rowName={(row) => bandName(project, row)}
        columnName={(column) => levelName(project, column)}
      />
      {areaByType.columns.length > 0 && areaByType.rows.length > 0 && (
        <Matrix
          title={t("services.matrixAreas")}
          hint={t("services.matrixAreasHint")}
          corner={t("services.area")}
          matrix={areaByType}
          rowName={(row) => names.get(row) ?? row}
          columnName={(column) => column}
          first={{ name: t("services.forAll"), counts: forAll }}
        />
      )}
    </>
  );
}

interface MatrixProps<Row extends string, Column extends string> {
  readonly title: string;
  readonly hint?: string;
  readonly corner: string;
  readonly matrix: ServiceMatrix<Row, Column>;
  readonly rowName: (row: Row) => string;
  readonly columnName: (column: Column) => string;
  /** A line above the others; where it has a service, an empty cell below is none. */
  readonly first?: { readonly name: string; readonly counts: readonly number[] };
}

function Matrix<Row extends string, Column extends string>(props: MatrixProps<Row, Column>) {
  const { t } = useProject();
  const { title, hint, corner, matrix, rowName, columnName, first } = props;
  const isCovered = (column: number) => (first?.counts[column] ?? 0) > 0;
  const empty = matrix.counts.flatMap((row) => row.filter((count, column) => count === 0 && !isCovered(column))).length;
  return (
    <Card title={title}>
      <div className="tight-stack">
        <p className="small">{t("services.emptyCells", { count: empty })}</p>
        {hint !== undefined && <p className="soft small">{hint}</p>}
        <section className="table-box" aria-label={title}>
          <table className="table service-matrix">
            <thead>
              <tr>
                <th scope="col">{corner}</th>
                {matrix.columns.map((column) => (
                  <th key={column} scope="col" data-numeric>
                    {columnName(column)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {first && (
                <tr>
                  <th scope="row">{first.name}</th>
                  {matrix.columns.map((column, place) => (
                    <td key={column} data-numeric>
                      {first.counts[place] === 0 ? "" : first.counts[place]}
                    </td>
                  ))}
                </tr>
              )}
              {matrix.rows.map((row, place) => (
                <tr key={row}>
                  <th scope="row">{rowName(row)}</th>
                  {matrix.columns.map((column, at) => (
                    <Cell key={column} count={matrix.counts[place]?.[at] ?? 0} isCovered={isCovered(at)} />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </div>
    </Card>
  );
}

function Cell({ count, isCovered }: { readonly count: number; readonly isCovered: boolean }) {
  const { t } = useProject();
  if (count > 0) return <td data-numeric>{count}</td>;
  if (isCovered) return <td data-numeric />;
  return (
    <td data-numeric className="service-gap">
      {t("services.nobody")}
    </td>
  );
}
