export const en = {
  building: "Trellis is being built; this takes a moment.",
  buildFailed: "The app could not be built. Run npm ci, then try again.",
  fetchingDesktop: "The desktop window is being fetched (20 seconds at most).",
  noDesktop: "The desktop window is not installed on this machine, so the app opens in the browser.",
  address: "Trellis runs at {{url}} (this machine only, one browser). Ctrl-C ends it.",
  ended: "Trellis has ended. Everything is saved.",
} as const;
