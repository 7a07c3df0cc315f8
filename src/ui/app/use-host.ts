import { useEffect, useState } from "react";
import type { HostCallOutput } from "../../contract/host-calls.ts";
import { backend } from "./backend.ts";

export type HostDescription = HostCallOutput<"host.describe">;

let asked: Promise<HostDescription | null> | null = null;

/** Asked once for each window: the answer also holds the project that the window was opened for. */
export function describeHost(): Promise<HostDescription | null> {
  asked ??= backend.call("host.describe", {}).then(
    (answer) => (answer.ok ? answer.value : null),
    () => null,
  );
  return asked;
}

/** null until it is answered. */
export function useHost(): HostDescription | null {
  const [host, setHost] = useState<HostDescription | null>(null);
  useEffect(() => {
    let isWanted = true;
    void describeHost().then((answer) => {
      if (isWanted) setHost(answer);
    });
    return () => {
      isWanted = false;
    };
  }, []);
  return host;
}
