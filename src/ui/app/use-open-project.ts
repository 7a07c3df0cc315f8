import { useCallback, useState } from "react";
import type { ProjectOverview } from "../../contract/answers.ts";
import { goTo } from "../router.ts";
import { useSession } from "./session-context.ts";
import { useAct } from "./use-call.ts";

/** Opens the project that a token stands for, and shows what its figures say. */
export function useOpenProject() {
  const { setOverview } = useSession();
  const { act } = useAct();
  const [opening, setOpening] = useState<string | null>(null);
  const open = useCallback(
    async (token: string) => {
      setOpening(token);
      const overview = await act("project.open", { token });
      setOpening(null);
      if (overview === null) return;
      setOverview(overview);
      goTo(overview.counts.imports > 0 ? "gaps" : firstLook(overview));
    },
    [act, setOverview],
  );
  return { open, opening };
}

/** What the figures show; without figures the way to them. */
export function firstLook({ counts }: ProjectOverview): "matrix" | "import" | "areas" {
  return counts.imports > 0 ? "matrix" : counts.areas > 0 ? "import" : "areas";
}
