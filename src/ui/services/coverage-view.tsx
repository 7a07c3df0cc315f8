import { useState } from "react";
import type { ChildrenSource, CoverageAnswer } from "../../contract/services-calls.ts";
import type { AreaCoverage, Coverage } from "../../core/services/coverage.ts";
import { useProject } from "../app/project-context.ts";
import { useAnswer } from "../app/use-call.ts";
import { Card } from "../kit/card.tsx";
import { DataTable } from "../kit/data-table.tsx";
import { EmptyState } from "../kit/empty-state.tsx";
import { LoadedContent } from "../kit/loaded-content.tsx";
import { SelectField } from "../kit/select-field.tsx";

const keyOf = ({ indicatorId, period }: ChildrenSource): string => JSON.stringify([indicatorId, period]);

/** Places per 100 children, area by area. */
export function CoverageView() {
  const { t, audience, revision } = useProject();
  const [source, setSource] = useState<ChildrenSource | null>(null);
  const [type, setType] = useState<string | null>(null);
  const asked = { audience, indicatorId: source?.indicatorId ?? null, period: source?.period ?? null, type };
  const answer = useAnswer("services.coverage", asked, revision);
  return (
    <LoadedContent answer={answer}>
      {(value) =>
        value.types.length === 0 || value.sources.length === 0 ? (
          <EmptyState title={t("services.viewCoverage")}>{t("services.coverageNone")}</EmptyState>
        ) : (
          <Card>
            <div className="stack">
              <div className="columns">
                <SelectField
                  label={t("services.coverageKind")}
                  options={value.types.map((one) => ({ value: one, label: one }))}
                  value={value.type}
                  onChange={setType}
                />
                <SelectField
                  label={t("services.coverageAgainst")}
                  hint={t("services.coverageHint")}
                  options={value.sources.map((one) => ({
                    value: keyOf(one),
                    label: `${one.indicator}, ${one.period}`,
                  }))}
                  value={value.source === null ? null : keyOf(value.source)}
                  onChange={(key) => setSource(value.sources.find((one) => keyOf(one) === key) ?? null)}
                />
              </div>
              {value.coverage !== null && <CoverageTable answer={value} coverage={value.coverage} />}
            </div>
          </Card>
        )
      }
    </LoadedContent>
  );
}

function CoverageTable({ answer, coverage }: { readonly answer: CoverageAnswer; readonly coverage: Coverage }) {
  const { t, format, revision } = useProject();
  const areas = useAnswer("areas.list", {}, revision).value ?? [];
  const names = new Map(areas.map(({ code, name }) => [code, name]));
  const { all, shared } = coverage;
  const atLeast = (text: string, isAtLeast: boolean) => (isAtLeast ? t("services.atLeast", { value: text }) : text);
  const places = ({ places: own, isAtLeast }: Omit<AreaCoverage, "code">) => atLeast(format.count(own), isAtLeast);
  const children = (count: number | null) => (count === null ? t("services.notKnown") : format.count(count));
  const per100 = ({ per100: own, isAtLeast }: Omit<AreaCoverage, "code">) =>
    own === null ? t("services.notKnown") : atLeast(format.number(own, 1), isAtLeast);
  const type = answer.type ?? "";
  return (
    <>
      <p>
        <strong>
          {all.per100 === null
            ? t("services.coverageLeadOpen", { type, places: places(all) })
            : t("services.coverageLead", {
                type,
                per100: per100(all),
                places: places(all),
                children: children(all.children),
              })}
        </strong>
      </p>
      {shared.services > 0 && (
        <p className="soft small">
          {t("services.coverageShared", {
            count: shared.services,
            places: atLeast(format.count(shared.places), shared.isAtLeast),
          })}
        </p>
      )}
      <DataTable
        caption={t("services.coverageCaption")}
        isCaptionHidden
        rows={coverage.areas}
        rowKey={({ code }) => code}
        footer={[
          t("services.coverageAll"),
          format.count(all.services),
          places(all),
          children(all.children),
          per100(all),
        ]}
        columns={[
          {
            id: "area",
            header: t("services.area"),
            cell: ({ code }) => names.get(code) ?? code,
            sortBy: ({ code }) => names.get(code) ?? code,
            isRowHeader: true,
          },
          {
            id: "services",
            header: t("services.countServices"),
            cell: ({ services }) => format.count(services),
            sortBy: ({ services }) => services,
            isNumeric: true,
          },
          {
            id: "places",
            header: t("services.places"),
            cell: places,
            sortBy: (area) => area.places,
            isNumeric: true,
          },
          {
            id: "children",
            header: t("services.coverageChildren"),
            cell: (area) => children(area.children),
            sortBy: (area) => area.children,
            isNumeric: true,
          },
          {
            id: "per100",
            header: t("services.coveragePer100"),
            cell: (area) => <PlacesBar per100={area.per100} text={per100(area)} most={mostOf(coverage)} />,
            sortBy: (area) => area.per100,
            isNumeric: true,
          },
        ]}
      />
    </>
  );
}

const mostOf = ({ areas }: Coverage): number => Math.max(1, ...areas.map(({ per100 }) => per100 ?? 0));

function PlacesBar({
  per100,
  text,
  most,
}: {
  readonly per100: number | null;
  readonly text: string;
  readonly most: number;
}) {
  return (
    <span className="places-bar">
      {per100 !== null && <span className="places-fill" style={{ width: `${(100 * per100) / most}%` }} aria-hidden />}
      <span>{text}</span>
    </span>
  );
}
