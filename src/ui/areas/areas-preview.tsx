import type { AreasLook } from "../../contract/answers.ts";
import { useWords } from "../app/words-context.ts";
import { problemText } from "../intake/problem-text.ts";
import { DataTable } from "../kit/data-table.tsx";
import { Notice } from "../kit/notice.tsx";

const mostProblems = 20;

export function AreasPreview({ look }: { readonly look: AreasLook }) {
  const { t, format } = useWords();
  const names = new Map(look.areas.map((area) => [area.code, area.name]));
  return (
    <div className="stack">
      {look.partsOfLarger > 0 && <Notice>{t("project.largerAreas", { count: look.partsOfLarger })}</Notice>}
      {look.problems.length > 0 && (
        <Notice level={look.problems.some((problem) => problem.level === "error") ? "error" : "warning"}>
          <ul className="tight-stack">
            {look.problems.slice(0, mostProblems).map((problem) => (
              <li key={`${problem.code}-${problem.row}-${problem.column}`}>
                {problem.row > 0 && <strong>{t("intake.inRow", { row: format.count(problem.row) })} </strong>}
                {problemText(t, problem)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {look.areas.length > 0 && (
        <DataTable
          caption={t("project.areasFound", { count: look.areas.length })}
          rows={look.areas}
          rowKey={(area) => area.code}
          columns={[
            {
              id: "name",
              header: t("project.areaName"),
              cell: (area) => area.name,
              sortBy: (area) => area.name,
              isRowHeader: true,
            },
            {
              id: "code",
              header: t("project.areaCode"),
              cell: (area) => area.code,
              sortBy: (area) => area.code,
            },
            {
              id: "parent",
              header: t("project.areaParent"),
              cell: (area) => (area.parentCode === null ? "" : (names.get(area.parentCode) ?? area.parentCode)),
              sortBy: (area) => area.parentCode,
            },
            {
              id: "map",
              header: t("project.areaOutline"),
              cell: (area) => (area.hasPolygon ? t("app.yes") : t("app.no")),
            },
          ]}
        />
      )}
    </div>
  );
}
