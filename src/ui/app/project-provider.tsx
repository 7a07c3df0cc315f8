import { type ReactNode, useEffect, useMemo, useState } from "react";
import type { Audience } from "../../core/gaps/gap-view.ts";
import { type OpenProject, ProjectContext } from "./project-context.ts";
import { useSession } from "./session-context.ts";
import { useDecidedHiding } from "./use-decided-hiding.ts";
import { useWords } from "./words-context.ts";

export function ProjectProvider({ children }: { readonly children: ReactNode }) {
  const { overview, refresh } = useSession();
  const words = useWords();
  const [audience, setAudience] = useState<Audience>("public");
  const fileName = overview?.fileName ?? null;
  useDecidedHiding(fileName, overview?.revision ?? null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another project opens in the public view
  useEffect(() => setAudience("public"), [fileName]);
  const project = useMemo<OpenProject | null>(
    () =>
      overview && {
        ...words,
        overview,
        settings: overview.settings,
        revision: overview.revision,
        canWrite: overview.access === "write",
        audience,
        setAudience,
        refresh,
      },
    [overview, words, audience, refresh],
  );
  return <ProjectContext value={project}>{children}</ProjectContext>;
}
