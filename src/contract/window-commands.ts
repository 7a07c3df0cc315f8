/** What a menu of the desktop shell can ask its window to do. */
export const windowCommands = [
  "new-project",
  "save-copy",
  "save-public-copy",
  "undo-change",
  "redo-change",
  "history",
  "go-to-anything",
  "close-project",
] as const;
export type WindowCommand = (typeof windowCommands)[number];
