import { useEffect, useRef } from "react";
import { backend } from "./backend.ts";
import { useHost } from "./use-host.ts";
import { useOpenProject } from "./use-open-project.ts";

/** On the desktop, a project file that is dropped anywhere on the window is opened. A browser would open a copy of it. */
export function useDroppedProject(): void {
  const isDesktop = useHost()?.isDesktop ?? false;
  const { open } = useOpenProject();
  const latest = useRef(open);
  latest.current = open;
  useEffect(() => {
    if (!isDesktop) return;
    const allow = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => {
      const project = [...(event.dataTransfer?.files ?? [])].find(({ name }) => /\.trellis$/iu.test(name));
      if (project === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      void backend.call("host.offerFile", { file: project }).then((answer) => {
        if (answer.ok) void latest.current(answer.value.token);
      });
    };
    window.addEventListener("dragover", allow);
    window.addEventListener("drop", drop, { capture: true });
    return () => {
      window.removeEventListener("dragover", allow);
      window.removeEventListener("drop", drop, { capture: true });
    };
  }, [isDesktop]);
}
