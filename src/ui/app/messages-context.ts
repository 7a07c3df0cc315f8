import { createContext, type ReactNode, useContext } from "react";
import type { NoticeLevel } from "../kit/notice.tsx";

export interface Message {
  readonly level: NoticeLevel;
  /** Already worded. */
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

export interface Messages {
  /** Shows a message and has it read aloud. Information goes by itself, warnings and errors stay until closed. */
  readonly say: (message: Message) => void;
  readonly shown: ReactNode;
}

export const MessagesContext = createContext<Messages>({
  say: () => {},
  shown: null,
});

export function useMessages(): Messages {
  return useContext(MessagesContext);
}
