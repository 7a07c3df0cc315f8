import type { ReactNode } from "react";

export type ChipTone = "plain" | "accent" | "alert" | "doubt";

/** A short mark beside a text; the words carry the meaning, the colour repeats it. */
export function Chip({ children, tone = "plain" }: { readonly children: ReactNode; readonly tone?: ChipTone }) {
  return (
    <span className="chip" data-tone={tone}>
      {children}
    </span>
  );
}
