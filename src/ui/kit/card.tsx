import { type ReactNode, useId } from "react";

interface CardProps {
  readonly children: ReactNode;
  /** A heading of level two, which also names the section. */
  readonly title?: string;
  readonly actions?: ReactNode;
}

export function Card({ children, title, actions }: CardProps) {
  const titleId = useId();
  if (title === undefined) return <div className="card">{children}</div>;
  return (
    <section className="card" aria-labelledby={titleId}>
      <div className="row-apart card-title">
        <h2 id={titleId}>{title}</h2>
        {actions}
      </div>
      {children}
    </section>
  );
}
