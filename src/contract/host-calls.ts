import { z } from "zod";

/** What the host itself answers, beside the backend: files and jobs. Same names in Electron and in the browser. */
export const hostCalls = {
  /** A dropped or picked file becomes a token; `file` is a DOM File, streamed by the bridge. */
  "host.offerFile": {
    input: z.object({ file: z.custom<object>((value) => typeof value === "object" && value !== null) }),
    output: z.object({ token: z.string(), fileName: z.string() }),
  },
  /** Saves a made file: a save dialog on the desktop, a download in the browser. */
  "host.saveFile": {
    input: z.object({ token: z.string(), suggestedName: z.string() }),
    output: z.object({ saved: z.boolean() }),
  },
  /** Stops a job; answered while the backend is at work. */
  "jobs.cancel": { input: z.object({ job: z.string() }), output: z.object({}) },
} as const;

export type HostCallName = keyof typeof hostCalls;
export type HostCallInput<Name extends HostCallName> = z.input<(typeof hostCalls)[Name]["input"]>;
export type HostCallOutput<Name extends HostCallName> = z.output<(typeof hostCalls)[Name]["output"]>;
