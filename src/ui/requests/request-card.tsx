import type { DataRequest } from "../../contract/intake-answers.ts";
import { useProject } from "../app/project-context.ts";
import { useAct } from "../app/use-call.ts";
import { useSaveMade } from "../app/use-save-made.ts";
import { Button } from "../kit/button.tsx";
import { Chip } from "../kit/chip.tsx";
import { DataTable } from "../kit/data-table.tsx";
import { sectorKeys } from "../strategy/strategy-words.ts";

interface RequestCardProps {
  readonly request: DataRequest;
  readonly period: string;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
  readonly onLetter: () => void;
}

/** One institution: what it supplies, what of that is missing, and what can be sent to it. */
export function RequestCard({ request, period, onEdit, onRemove, onLetter }: RequestCardProps) {
  const { t, canWrite } = useProject();
  const { act, isActing } = useAct();
  const saveMade = useSaveMade();
  const { name, indicators } = request;
  const isAskable = period !== "";
  const template = async (format: "csv" | "xlsx") =>
    saveMade(await act("requests.template", { indicatorIds: indicators.map((one) => one.id), period, format }));
  const others = request.otherFigures.split("\n").filter((line) => line.trim() !== "");
  return (
    <li className="card stack">
      <div className="row-apart">
        <div className="row">
          <h2>{name}</h2>
          <Chip>{t(sectorKeys[request.sector])}</Chip>
        </div>
        {canWrite && (
          <div className="row">
            <Button kind="quiet" isSmall label={t("requests.changeWhat", { name })} onPress={onEdit}>
              {t("app.edit")}
            </Button>
            <Button kind="danger" isSmall label={t("requests.removeWhat", { name })} onPress={onRemove}>
              {t("app.remove")}
            </Button>
          </div>
        )}
      </div>
      {(request.contact !== "" || request.address !== "") && (
        <div className="soft">
          <p>{request.contact}</p>
          <p className="pre-line">{request.address}</p>
        </div>
      )}
      {indicators.length === 0 ? (
        <p className="soft">{t("requests.noIndicators")}</p>
      ) : (
        <DataTable
          caption={t("requests.supplies")}
          isCaptionHidden
          rows={indicators}
          rowKey={(one) => one.id}
          columns={[
            { id: "name", header: t("requests.indicator"), cell: (one) => one.name, isRowHeader: true },
            {
              id: "missing",
              header: period === "" ? t("requests.coverageNoPeriod") : t("requests.coverage", { period }),
              cell: (one) => <Coverage areas={one.areas} areasWithValue={one.areasWithValue} />,
              sortBy: (one) => one.areas - one.areasWithValue,
            },
          ]}
        />
      )}
      {others.length > 0 && (
        <div className="tight-stack">
          <h3>{t("requests.alsoAsked")}</h3>
          <ul className="bullets">
            {[...new Set(others)].map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
      <div className="row">
        <Button isSmall isDisabled={!isAskable} label={t("requests.letterTo", { name })} onPress={onLetter}>
          {t("requests.letter")}
        </Button>
        {indicators.length > 0 && (
          <>
            <Button
              kind="quiet"
              isSmall
              isDisabled={isActing || !isAskable}
              label={t("requests.templateXlsxFor", { name })}
              onPress={() => void template("xlsx")}
            >
              {t("requests.templateXlsx")}
            </Button>
            <Button
              kind="quiet"
              isSmall
              isDisabled={isActing || !isAskable}
              label={t("requests.templateCsvFor", { name })}
              onPress={() => void template("csv")}
            >
              {t("requests.templateCsv")}
            </Button>
          </>
        )}
        {!isAskable && <span className="soft small">{t("requests.periodMissing")}</span>}
      </div>
    </li>
  );
}

function Coverage({ areas, areasWithValue }: Pick<DataRequest["indicators"][number], "areas" | "areasWithValue">) {
  const { t, format } = useProject();
  const missing = areas - areasWithValue;
  if (areas === 0) return <span className="soft">{t("requests.noAreas")}</span>;
  if (missing === 0) return <Chip tone="accent">{t("requests.complete")}</Chip>;
  return (
    <Chip tone="doubt">
      {areasWithValue === 0
        ? t("requests.nothingYet")
        : t("requests.missingOf", { missing: format.count(missing), count: areas })}
    </Chip>
  );
}
