import type { ReactNode } from "react";
import { Button as AriaButton } from "react-aria-components";

export type ButtonKind = "primary" | "secondary" | "quiet" | "danger";

interface ButtonProps {
  readonly children: ReactNode;
  readonly onPress?: () => void;
  readonly kind?: ButtonKind;
  readonly isSmall?: boolean;
  readonly isDisabled?: boolean;
  readonly type?: "button" | "submit";
  /** For buttons whose visible text says too little alone ("Remove" in a list). */
  readonly label?: string;
  readonly autoFocus?: boolean;
}

export function Button({
  children,
  onPress,
  kind = "secondary",
  isSmall,
  isDisabled,
  type = "button",
  label,
  autoFocus,
}: ButtonProps) {
  return (
    <AriaButton
      className="button"
      data-kind={kind}
      data-small={isSmall || undefined}
      isDisabled={isDisabled ?? false}
      type={type}
      {...(onPress === undefined ? {} : { onPress })}
      {...(label === undefined ? {} : { "aria-label": label })}
      {...(autoFocus === undefined ? {} : { autoFocus })}
    >
      {children}
    </AriaButton>
  );
}
