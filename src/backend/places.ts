/** Where the host keeps things and who works; given to the backend once, at its start. */
export interface Places {
  /** Projects that are listed and created here. */
  readonly projectsFolder: string;
  /** The folder `resources` of the app. */
  readonly resourcesFolder: string;
  /** For uploads and made files; emptied by the host. */
  readonly temporaryFolder: string;
  /** Who is working, for the history; can be changed by `project.identify`. */
  readonly author: string;
  readonly machine: string;
}
