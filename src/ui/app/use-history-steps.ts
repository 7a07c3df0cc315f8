import { useCallback } from "react";
import type { ChangeLabel } from "../../contract/answers.ts";
import type { Translate } from "../../texts/translate.ts";
import { codedText } from "./coded-text.ts";
import { useMessages } from "./messages-context.ts";
import { useAct } from "./use-call.ts";
import { useWords } from "./words-context.ts";

/** Undo and redo, each with a message that says what happened. */
export function useHistorySteps() {
  const { t } = useWords();
  const { say } = useMessages();
  const { act } = useAct();
  const step = useCallback(
    async (name: "history.undo" | "history.redo") => {
      const label = await act(name, {});
      if (label === null) return;
      const what = changeText(t, label);
      say({
        level: "information",
        text: name === "history.undo" ? t("history.undone", { what }) : t("history.redone", { what }),
      });
    },
    [act, say, t],
  );
  const undo = useCallback(() => void step("history.undo"), [step]);
  const redo = useCallback(() => void step("history.redo"), [step]);
  return { undo, redo };
}

/** "Gap recorded: Gerbergasse". A change of a kind without words is still named. */
export function changeText(t: Translate, label: ChangeLabel): string {
  const words = codedText(t, "history", label.code, { subject: label.subject }, "change") ?? t("history.changeOther");
  return label.subject === "" ? words : t("history.withSubject", { what: words, subject: label.subject });
}
