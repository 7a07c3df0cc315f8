import { FileTrigger } from "react-aria-components";
import { Button } from "../kit/button.tsx";

interface PickFileButtonProps {
  readonly children: string;
  /** Says which thing the file is for, where the visible text says too little alone. */
  readonly label: string;
  /** Endings that the file dialog offers; any where empty. */
  readonly endings?: readonly string[];
  readonly onFile: (file: File) => void;
  readonly isDisabled?: boolean;
}

/** A button that asks for a file. */
export function PickFileButton({ children, label, endings = [], onFile, isDisabled = false }: PickFileButtonProps) {
  return (
    <FileTrigger
      {...(endings.length === 0 ? {} : { acceptedFileTypes: [...endings] })}
      onSelect={(files) => {
        const file = files?.[0];
        if (file !== undefined) onFile(file);
      }}
    >
      <Button isSmall isDisabled={isDisabled} label={label}>
        {children}
      </Button>
    </FileTrigger>
  );
}
