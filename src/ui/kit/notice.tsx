import type { ReactNode } from "react";

export type NoticeLevel = "information" | "warning" | "error";

interface NoticeProps {
  readonly level?: NoticeLevel;
  readonly title?: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

const marks = {
  information: "i",
  warning: "!",
  error: "✕",
} as const satisfies Record<NoticeLevel, string>;

export function Notice({ level = "information", title, children, actions }: NoticeProps) {
  return (
    <div className="notice" data-level={level} role={level === "error" ? "alert" : "note"}>
      <span className="notice-mark" aria-hidden="true">
        {marks[level]}
      </span>
      <div className="notice-body">
        {title && <div className="notice-title">{title}</div>}
        {children}
      </div>
      {actions}
    </div>
  );
}
