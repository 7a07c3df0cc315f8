import { useSyncExternalStore } from "react";

/** Every screen: its path after the "#", and the phase (1–7) under which the rail lists it; null for screens beside the phases. */
export const routes = [
  { id: "start", path: "/", phase: null },
  { id: "newProject", path: "/new", phase: null },
  { id: "settings", path: "/mandate", phase: 1 },
  { id: "team", path: "/team", phase: 2 },
  { id: "areas", path: "/areas", phase: 3 },
  { id: "requests", path: "/data-requests", phase: 3 },
  { id: "import", path: "/import", phase: 3 },
  { id: "imports", path: "/imports", phase: 3 },
  { id: "evidence", path: "/reports", phase: 3 },
  { id: "matrix", path: "/matrix", phase: 3 },
  { id: "context", path: "/context", phase: 3 },
  { id: "services", path: "/services", phase: 3 },
  { id: "gaps", path: "/gaps", phase: 3 },
  { id: "voices", path: "/voices", phase: 3 },
  { id: "cooperation", path: "/cooperation", phase: 3 },
  { id: "quality", path: "/quality", phase: 3 },
  { id: "gapsFound", path: "/gaps-found", phase: 3 },
  { id: "priorities", path: "/priorities", phase: 4 },
  { id: "strategy", path: "/strategy", phase: 5 },
  { id: "costs", path: "/costs", phase: 5 },
  { id: "document", path: "/document", phase: 6 },
  { id: "monitoring", path: "/monitoring", phase: 7 },
  { id: "history", path: "/history", phase: null },
] as const;

export type RouteId = (typeof routes)[number]["id"];
export type RouteParams = Readonly<Record<string, string>>;
export interface Place {
  readonly id: RouteId;
  readonly params: RouteParams;
}

/** The address of a screen: "#/gaps?indicator=E01". */
export function hrefTo(id: RouteId, params: RouteParams = {}): string {
  const path = routes.find((route) => route.id === id)?.path ?? "/";
  const query = new URLSearchParams(params).toString();
  return `#${path}${query === "" ? "" : `?${query}`}`;
}

export function goTo(id: RouteId, params: RouteParams = {}): void {
  window.location.hash = hrefTo(id, params);
}

/** Changes what the address says without a step in the window's history: for pickers on one screen. */
export function changeParams(id: RouteId, params: RouteParams): void {
  window.history.replaceState(null, "", hrefTo(id, params));
  window.dispatchEvent(new HashChangeEvent("hashchange"));
}

/** An address that names no screen is the start. */
export function placeOf(hash: string): Place {
  const [path, query = ""] = hash.replace(/^#/, "").split("?");
  const route = routes.find((one) => one.path === (path || "/"));
  return {
    id: route?.id ?? "start",
    params: Object.fromEntries(new URLSearchParams(query)),
  };
}

export function usePlace(): Place {
  const hash = useSyncExternalStore(listen, () => window.location.hash);
  return placeOf(hash);
}

function listen(changed: () => void): () => void {
  window.addEventListener("hashchange", changed);
  return () => window.removeEventListener("hashchange", changed);
}
