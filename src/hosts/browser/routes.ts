/** The uploaded file's own name, percent-encoded. */
export const fileNameHeader = "x-file-name";
/** The script that fills `window.backend` in the browser; built beside the window's own files. */
export const bridgePath = "/bridge.js";
