import { TextField as AriaTextField, Input, TextArea } from "react-aria-components";
import { FieldFrame, type FieldProps } from "./field-frame.tsx";

interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Called when the field is left; forms that save themselves use it. */
  readonly onBlur?: () => void;
  readonly placeholder?: string;
  readonly type?: "text" | "search" | "date" | "month";
  readonly maxLength?: number;
  readonly autoFocus?: boolean;
}

export function TextField(props: TextFieldProps) {
  return (
    <AriaTextField {...shared(props)} type={props.type ?? "text"}>
      <FieldFrame {...props}>
        <Input className="input" {...(props.placeholder === undefined ? {} : { placeholder: props.placeholder })} />
      </FieldFrame>
    </AriaTextField>
  );
}

export function TextAreaField(props: Omit<TextFieldProps, "type"> & { readonly rows?: number }) {
  return (
    <AriaTextField {...shared(props)}>
      <FieldFrame {...props}>
        <TextArea
          className="input"
          rows={props.rows ?? 3}
          {...(props.placeholder === undefined ? {} : { placeholder: props.placeholder })}
        />
      </FieldFrame>
    </AriaTextField>
  );
}

function shared(props: Omit<TextFieldProps, "type">) {
  return {
    className: "field",
    value: props.value,
    onChange: props.onChange,
    isInvalid: Boolean(props.error),
    isRequired: props.isRequired ?? false,
    isDisabled: props.isDisabled ?? false,
    validationBehavior: "aria" as const,
    ...(props.onBlur === undefined ? {} : { onBlur: props.onBlur }),
    ...(props.maxLength === undefined ? {} : { maxLength: props.maxLength }),
    ...(props.autoFocus === undefined ? {} : { autoFocus: props.autoFocus }),
  };
}
