import type { ReactNode } from "react";
import { FieldError, Label, Text } from "react-aria-components";

/** What every field has: a label, an optional hint and an error that replaces nothing. */
export interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  /** Already worded; an empty or absent text means that the field is fine. */
  readonly error?: string | undefined;
  readonly isRequired?: boolean;
  readonly isDisabled?: boolean;
  readonly isLabelHidden?: boolean | undefined;
}

/** Label, control, hint and error in the one order that every field keeps. */
export function FieldFrame({
  label,
  hint,
  error,
  isLabelHidden,
  children,
}: FieldProps & { readonly children: ReactNode }) {
  return (
    <>
      <Label className={isLabelHidden ? "visually-hidden" : "field-label"}>{label}</Label>
      {children}
      {hint && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      {error && <FieldError className="field-error">{error}</FieldError>}
    </>
  );
}
