import { hrefTo, type Place, type RouteId, routes } from "../router.ts";
import { type Phase, type PhaseState, phaseState, phases } from "./phase-progress.ts";
import { type OpenProject, useProject } from "./project-context.ts";
import { phaseName, routeName } from "./route-names.ts";

/** The seven phases; the one that is open shows its screens. */
export function PhaseRail({ place }: { readonly place: Place }) {
  const project = useProject();
  const { t } = project;
  const openPhase = routes.find((route) => route.id === place.id)?.phase ?? null;
  return (
    <nav className="rail" aria-label={t("app.phases")}>
      <p className="rail-title" aria-hidden="true">
        {t("app.phases")}
      </p>
      <ol>
        {phases.map((phase) => {
          const own = routes.filter((route) => route.phase === phase);
          const isOpen = phase === openPhase;
          const state = phaseState(project.overview, phase);
          return (
            <li key={phase}>
              <a
                className="phase"
                href={hrefTo(firstScreen(own, project.overview.counts.imports > 0))}
                data-open={isOpen || undefined}
                aria-current={isOpen && own.length === 1 ? "page" : undefined}
              >
                <PhaseMark phase={phase} state={state} />
                <span className="phase-name">{phaseName(t, phase)}</span>
                <span className="visually-hidden">{stateText(project, state)}</span>
              </a>
              {isOpen &&
                own.length > 1 &&
                partsOf(own).map(({ part, screens }) => (
                  <ScreensOfPart key={part ?? ""} part={part} screens={screens} place={place} />
                ))}
            </li>
          );
        })}
      </ol>
      <p className="rail-foot soft small">{t("app.phasesOverlap")}</p>
    </nav>
  );
}

/** With figures, the situation opens on what they show; before, on the frame that files are fitted into. */
function firstScreen(own: readonly PhaseRoute[], hasFigures: boolean): RouteId {
  const answer = own.find(({ id }) => id === "matrix");
  return (hasFigures ? answer : undefined)?.id ?? own[0]?.id ?? "start";
}

type PhaseRoute = (typeof routes)[number];

/** The situation phase has its screens in two parts: the data, and the analysis made from them. */
function partsOf(
  own: readonly PhaseRoute[],
): readonly { readonly part: "data" | "analysis" | null; readonly screens: readonly PhaseRoute[] }[] {
  if (own[0]?.phase !== 3) return [{ part: null, screens: own }];
  const isData = (route: PhaseRoute) => dataScreens.includes(route.id);
  return [
    { part: "data", screens: own.filter(isData) },
    { part: "analysis", screens: own.filter((route) => !isData(route)) },
  ];
}

const dataScreens: readonly RouteId[] = ["areas", "requests", "import", "imports", "evidence"];

function ScreensOfPart({
  part,
  screens,
  place,
}: {
  readonly part: "data" | "analysis" | null;
  readonly screens: readonly PhaseRoute[];
  readonly place: Place;
}) {
  const { t, overview } = useProject();
  const title = part === null ? null : t(part === "data" ? "app.partData" : "app.partAnalysis");
  return (
    <>
      {title !== null && <p className="rail-part soft small">{title}</p>}
      <ul className="rail-screens" aria-label={title ?? undefined}>
        {screens.map((route) => (
          <li key={route.id}>
            <a
              className="rail-screen"
              href={hrefTo(route.id)}
              aria-current={route.id === place.id ? "page" : undefined}
            >
              {routeName(t, route.id)}
              <CountOf id={route.id} counts={overview.counts} />
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

function CountOf({ id, counts }: { readonly id: RouteId; readonly counts: OpenProject["overview"]["counts"] }) {
  const { format } = useProject();
  const count = {
    areas: counts.areas,
    imports: counts.imports,
    gapsFound: counts.gaps,
    strategy: counts.measures,
  }[id as string];
  return count === undefined || count === 0 ? null : <span> · {format.count(count)}</span>;
}

function stateText({ t }: OpenProject, state: PhaseState): string {
  switch (state.state) {
    case "done-outside":
      return t("app.phaseDoneOutside");
    case "under-way":
      return t("app.phaseUnderWay");
    case "open":
      return t("app.phaseOpen");
  }
}

/** Never quite full: only the team can say that a phase is done. */
const fullestShare = 0.85;

/** A tick, a pie that fills, or the phase's number. */
function PhaseMark({ phase, state }: { readonly phase: Phase; readonly state: PhaseState }) {
  if (state.state === "done-outside") {
    return (
      <span className="phase-mark" data-done aria-hidden="true">
        ✓
      </span>
    );
  }
  if (state.state === "open") {
    return (
      <span className="phase-mark" aria-hidden="true">
        {phase}
      </span>
    );
  }
  const radius = 5;
  const around = 2 * Math.PI * radius;
  return (
    <svg className="phase-pie" viewBox="0 0 20 20" aria-hidden="true">
      <circle cx="10" cy="10" r="9" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <circle
        cx="10"
        cy="10"
        r={radius}
        fill="none"
        stroke="currentColor"
        strokeWidth="10"
        strokeDasharray={`${around * Math.min(state.share, fullestShare)} ${around}`}
        transform="rotate(-90 10 10)"
      />
    </svg>
  );
}
