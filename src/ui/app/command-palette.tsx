import { useMemo, useState } from "react";
import { Autocomplete, Input, Menu, MenuItem, SearchField } from "react-aria-components";
import { ModalDialog } from "../kit/modal-dialog.tsx";
import { goTo, type RouteId, type RouteParams, routes } from "../router.ts";
import { type OpenProject, useMaybeProject } from "./project-context.ts";
import { routeName } from "./route-names.ts";
import { useAnswer } from "./use-call.ts";
import { useWords } from "./words-context.ts";

interface Goal {
  readonly key: string;
  readonly label: string;
  /** What it is: a screen, an indicator, an area, a measure. */
  readonly kind: string;
  readonly id: RouteId;
  readonly params: RouteParams;
}

const mostShown = 40;

/** Jumps to any screen, indicator, area or measure by a few letters of its name. */
export function CommandPalette({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const { t } = useWords();
  const project = useMaybeProject();
  if (!isOpen || project === null) return null;
  return (
    <ModalDialog title={t("app.palette")} isOpen onClose={onClose} closesOnOutsideClick>
      <PaletteList project={project} onClose={onClose} />
    </ModalDialog>
  );
}

function PaletteList({ project, onClose }: { readonly project: OpenProject; readonly onClose: () => void }) {
  const { t } = project;
  const [query, setQuery] = useState("");
  const goals = useGoals(project);
  const found = useMemo(() => goals.filter((goal) => matches(goal.label, query)).slice(0, mostShown), [goals, query]);
  return (
    // Escape closes at once; the search field alone would only clear itself
    <div
      className="tight-stack"
      onKeyDownCapture={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onClose();
      }}
    >
      <Autocomplete inputValue={query} onInputChange={setQuery}>
        <SearchField aria-label={t("app.paletteSearch")} autoFocus>
          <Input className="input" placeholder={t("app.paletteSearch")} />
        </SearchField>
        <Menu
          className="list-box palette-list"
          aria-label={t("app.palette")}
          items={found.map((goal) => ({
            ...goal,
            place: goal.id,
            id: goal.key,
          }))}
          renderEmptyState={() => <p className="soft">{t("app.nothingFound")}</p>}
        >
          {(goal) => (
            <MenuItem
              className="list-option palette-option"
              id={goal.key}
              textValue={goal.label}
              onAction={() => {
                onClose();
                goTo(goal.place, goal.params);
              }}
            >
              <span className="palette-label">{goal.label}</span>
              <span className="soft small">{goal.kind}</span>
            </MenuItem>
          )}
        </Menu>
      </Autocomplete>
    </div>
  );
}

function useGoals(project: OpenProject): readonly Goal[] {
  const { t, revision } = project;
  const indicators = useAnswer("indicators.list", {}, revision).value;
  const areas = useAnswer("areas.list", {}, revision).value;
  const strategy = useAnswer("strategy.view", {}, revision).value;
  return useMemo(
    () => [
      ...routes.map(
        (route): Goal => ({
          key: `screen-${route.id}`,
          label: routeName(t, route.id),
          kind: t("app.kindScreen"),
          id: route.id,
          params: {},
        }),
      ),
      ...(indicators ?? []).map(
        ({ indicator }): Goal => ({
          key: `indicator-${indicator.id}`,
          label: indicator.name,
          kind: t("app.kindIndicator"),
          id: "gaps",
          params: { indicator: indicator.id },
        }),
      ),
      ...(areas ?? []).map(
        (area): Goal => ({
          key: `area-${area.code}`,
          label: area.name,
          kind: t("app.kindArea"),
          id: "gaps",
          params: { area: area.code },
        }),
      ),
      ...(strategy?.measures ?? []).map(
        (measure): Goal => ({
          key: `measure-${measure.id}`,
          label: measure.title,
          kind: t("app.kindMeasure"),
          id: "strategy",
          params: { measure: String(measure.id) },
        }),
      ),
    ],
    [t, indicators, areas, strategy],
  );
}

/** Every word of the query begins or stands inside the label; accents and case don't matter. */
function matches(label: string, query: string): boolean {
  const plain = plainText(label);
  return plainText(query)
    .split(/\s+/)
    .every((word) => plain.includes(word));
}

function plainText(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
