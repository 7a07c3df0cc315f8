import { goTo } from "../router.ts";
import { useSession } from "./session-context.ts";
import { useAct } from "./use-call.ts";
import { useJob } from "./use-job.ts";
import { useSaveMade } from "./use-save-made.ts";

/** What the menus offer for the open project. */
export function useProjectActions() {
  const { act } = useAct();
  const session = useSession();
  const publicCopy = useJob("disclosure.savePublicCopy");
  const saveMade = useSaveMade();
  const saveCopy = async () => saveMade(await act("project.saveCopy", {}));
  const savePublicCopy = async () => saveMade(await publicCopy.run({}));
  const close = async () => {
    const done = await act("project.close", {});
    if (done === null) return;
    session.setOverview(null);
    goTo("start");
  };
  return { saveCopy: () => void saveCopy(), savePublicCopy: () => void savePublicCopy(), close: () => void close() };
}
