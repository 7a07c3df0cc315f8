import { z } from "zod";
import { languages } from "../core/project/project-settings.ts";

const token = z.string();
const nothing = z.object({});

/** A project that was opened here before. */
const recentProject = z.object({ token, fileName: z.string(), folder: z.string() });

/** What the host itself answers, beside the backend: files, jobs and its own window. Same names in Electron and in the browser. */
export const hostCalls = {
  /** A dropped or picked file becomes a token; `file` is a DOM File, streamed by the bridge. */
  "host.offerFile": {
    input: z.object({ file: z.custom<object>((value) => typeof value === "object" && value !== null) }),
    output: z.object({ token, fileName: z.string() }),
  },
  /** Saves a made file: a save dialog on the desktop, a download in the browser. */
  "host.saveFile": {
    input: z.object({ token, suggestedName: z.string() }),
    output: z.object({ saved: z.boolean() }),
  },
  /** Stops a job; answered while the backend is at work. */
  "jobs.cancel": { input: z.object({ job: z.string() }), output: nothing },
  /** What the host can do, and the project that its window was opened for. Without a desktop: no recent projects, no project. */
  "host.describe": {
    input: nothing,
    output: z.object({ isDesktop: z.boolean(), recent: z.array(recentProject), project: token.nullable() }),
  },
  /** The desktop's own dialog; null where nothing was chosen. */
  "host.chooseProject": { input: nothing, output: z.object({ token: token.nullable() }) },
  /** Shows a file in its folder that this window saved last under this token. */
  "host.showSaved": { input: z.object({ token }), output: nothing },
  "host.print": { input: nothing, output: nothing },
  /** Menus and dialogs follow the window. */
  "host.setLanguage": { input: z.object({ language: z.enum(languages) }), output: nothing },
} as const;

export type HostCallName = keyof typeof hostCalls;
export type HostCallInput<Name extends HostCallName> = z.input<(typeof hostCalls)[Name]["input"]>;
export type HostCallOutput<Name extends HostCallName> = z.output<(typeof hostCalls)[Name]["output"]>;
