import type { ReactNode } from "react";
import type { Loaded } from "../app/use-call.ts";
import { useWords } from "../app/words-context.ts";
import { Notice } from "./notice.tsx";

interface LoadedContentProps<T> {
  readonly answer: Loaded<T>;
  readonly children: (value: T) => ReactNode;
}

/** The three states of an answer: a quiet line while it loads, its refusal, its content. */
export function LoadedContent<T>({ answer, children }: LoadedContentProps<T>) {
  const { t } = useWords();
  return (
    <>
      {answer.error !== null && <Notice level="error" title={answer.error} />}
      {answer.value !== null
        ? children(answer.value)
        : answer.error === null && (
            <div className="loading" role="status">
              {t("app.loading")}
            </div>
          )}
    </>
  );
}
