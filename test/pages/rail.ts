import { phaseName, routeName } from "../../src/ui/app/route-names.ts";
import { type RouteId, routes } from "../../src/ui/router.ts";
import type { OpenApp } from "./open-app.ts";
import { settled } from "./screens.ts";

/** To a screen by the links of the seven phases. */
export async function goByRail(app: OpenApp, id: RouteId): Promise<void> {
  const rail = app.page.getByRole("navigation", { name: app.t("app.phases") });
  const phase = routes.find((route) => route.id === id)?.phase;
  if (phase == null) throw new Error(`no phase lists ${id}`);
  await rail
    .getByRole("link", { name: phaseName(app.t, phase) })
    .first()
    .click();
  const own = routes.filter((route) => route.phase === phase);
  if (own.length > 1)
    await rail
      .getByRole("listitem")
      .getByRole("link", { name: routeName(app.t, id) })
      .click();
  await settled(app);
}
