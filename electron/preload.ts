import { contextBridge, ipcRenderer, webUtils } from "electron";
import { channels } from "./channels.ts";

// Fills window.backend as contract/bridge.ts describes it. Names and inputs are checked on the other side.
contextBridge.exposeInMainWorld("backend", {
  call(name: string, input: unknown): Promise<unknown> {
    if (name !== "host.offerFile") return ipcRenderer.invoke(channels.call, name, input);
    // Only a file that the user dropped or picked has a path; one that a page made has none.
    return ipcRenderer.invoke(channels.offerFile, webUtils.getPathForFile((input as { file: File }).file));
  },
  listen(event: string, handler: (payload: unknown) => void): () => void {
    const heard = (_: unknown, name: string, payload: unknown) => {
      if (name === event) handler(payload);
    };
    ipcRenderer.on(channels.event, heard);
    return () => ipcRenderer.off(channels.event, heard);
  },
});
