import { type ReactNode, useEffect, useRef } from "react";

interface PageTitleProps {
  readonly title: string;
  /** One sentence: what this screen is for, or what it shows. */
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
}

let isFirstPage = true;

/** The screen's heading. It names the window and takes the focus when the screen opens, so that screen readers say where one is. */
export function PageTitle({ title, lead, actions }: PageTitleProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Trellis`;
  }, [title]);
  useEffect(() => {
    if (!isFirstPage) heading.current?.focus({ preventScroll: true });
    isFirstPage = false;
  }, []);
  return (
    <header className="page-title">
      <div className="row-apart">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {actions && <div className="row">{actions}</div>}
      </div>
      {lead && <p className="page-lead">{lead}</p>}
    </header>
  );
}
