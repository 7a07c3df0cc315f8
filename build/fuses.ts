import { join } from "node:path";
import { type FuseConfig, FuseV1Options, FuseVersion, flipFuses } from "@electron/fuses";
import type { AfterPackContext } from "electron-builder";

/** Every switch that is burnt into the program. A version of Electron with a further one fails to package until it is named here. */
export const fuses = {
  version: FuseVersion.V1,
  strictlyRequireAllFuses: true,
  [FuseV1Options.RunAsNode]: false,
  // No cookies are kept, and the key would go into the system's key store, which asks the user.
  [FuseV1Options.EnableCookieEncryption]: false,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  [FuseV1Options.WasmTrapHandlers]: true,
} as const satisfies FuseConfig;

/** Before signing, because it changes the program's bytes. */
export async function setFuses(context: AfterPackContext): Promise<void> {
  const program = join(context.appOutDir, programName(context));
  const isMac = context.electronPlatformName === "darwin";
  await flipFuses(program, { ...fuses, ...(isMac ? { resetAdHocDarwinSignature: true } : {}) });
}

function programName({ electronPlatformName, packager }: AfterPackContext): string {
  if (electronPlatformName === "darwin") return `${packager.appInfo.productFilename}.app`;
  if (electronPlatformName === "win32") return `${packager.appInfo.productFilename}.exe`;
  return "trellis";
}
