import { join } from "node:path";
import { expect, it } from "vitest";
import { openExample } from "../../src/backend/example.ts";
import { openedProject } from "../../src/backend/session.ts";
import { gatherStrategy } from "../../src/backend/strategy-data.ts";
import { audiences } from "../../src/core/gaps/gap-view.ts";
import { newBackend } from "./backend-for-test.ts";

it("puts into the document what the screens' calls answer to the same audience", async () => {
  const { core, call, folder } = newBackend();
  const { session } = core;
  await openExample({ session, progress: () => {}, stopIfCancelled: () => {} }, "en", join(folder, "example.trellis"));
  for (const audience of audiences) {
    const { situation } = gatherStrategy(session, openedProject(session), audience);
    expect(situation.families).toEqual(await call("voices.list", { audience }));
    expect(situation.quality).toEqual(await call("quality.view", { audience }));
    expect(situation.cooperation).toMatchObject(await call("cooperation.view", {}));
    const { progress, entries } = await call("context.view", {});
    expect(situation.context.progress).toEqual(progress);
    expect(situation.context.indicators.map(({ id, status }) => [id, status])).toEqual(
      entries.map(({ id, status }) => [id, status]),
    );
    for (const { id, view } of situation.context.indicators) {
      if (view === null) continue;
      const answer = await call("gaps.view", { indicatorId: id, period: null, group: "", audience });
      expect([view.period, view.group, view.city]).toEqual([answer.view.period, answer.view.group, answer.view.city]);
    }
    const { services, figures, matrices } = await call("services.view", { audience });
    expect(situation.services?.services.map(({ id, users }) => [id, users])).toEqual(
      services.map(({ id }) => [id, figures.services.find((one) => one.serviceId === id)?.users]),
    );
    expect(situation.services).toMatchObject({ types: figures.types, matrices });
  }
}, 60_000);
