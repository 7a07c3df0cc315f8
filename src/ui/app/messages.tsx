import { type ReactNode, useCallback, useEffect, useMemo, useState } from "react";
import { Button } from "../kit/button.tsx";
import { Notice } from "../kit/notice.tsx";
import { type Message, MessagesContext } from "./messages-context.ts";
import { useWords } from "./words-context.ts";

const shownForMs = 8000;

export function MessagesProvider({ children }: { readonly children: ReactNode }) {
  const { t } = useWords();
  const [message, setMessage] = useState<(Message & { readonly id: number }) | null>(null);
  const say = useCallback((next: Message) => setMessage((before) => ({ ...next, id: (before?.id ?? 0) + 1 })), []);
  useEffect(() => {
    if (message === null || message.level !== "information") return;
    const timer = setTimeout(() => setMessage((now) => (now?.id === message.id ? null : now)), shownForMs);
    return () => clearTimeout(timer);
  }, [message]);
  const shown = (
    <section className="messages" aria-label={t("app.messages")} aria-live="polite">
      {message && (
        <Notice
          key={message.id}
          level={message.level}
          title={message.text}
          actions={
            <>
              {message.action && (
                <Button
                  isSmall
                  onPress={() => {
                    message.action?.run();
                    setMessage(null);
                  }}
                >
                  {message.action.label}
                </Button>
              )}
              <Button kind="quiet" isSmall label={t("app.closeMessage")} onPress={() => setMessage(null)}>
                ✕
              </Button>
            </>
          }
        />
      )}
    </section>
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the node follows from the message and the language
  const value = useMemo(() => ({ say, shown }), [say, message, t]);
  return <MessagesContext value={value}>{children}</MessagesContext>;
}
