import type { Configuration } from "electron-builder";
import { setFuses } from "./fuses.ts";
import { packagedFiles, packagedResources } from "./packaged-files.ts";

/** With certificates in the environment the packages are signed; without, they say that they are not. */
const hasCertificate = (process.env.CSC_LINK ?? "") !== "";

export const configuration: Configuration = {
  appId: "org.trellis.Trellis",
  productName: "Trellis",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: electron-builder fills these in.
  artifactName: "Trellis-${version}-${os}-${arch}.${ext}",
  directories: { output: "dist", buildResources: "build" },
  files: [...packagedFiles, { from: "build/worker-folder", to: "out/main" }],
  extraResources: [{ from: "resources", to: "resources", filter: packagedResources }],
  asar: true,
  // A worker's thread opens plain files only, so its code and packages lie beside the archive.
  asarUnpack: ["build/worker-folder/**", "out/main/!(main).js", "node_modules/**"],
  npmRebuild: false,
  electronLanguages: ["en", "en-US", "de"],
  compression: "normal",
  publish: null,
  extraMetadata: {
    author: { name: "Trellis contributors", email: "contributors@trellis.invalid" },
    homepage: "https://trellis.invalid",
  },
  afterPack: setFuses,
  fileAssociations: [
    {
      ext: "trellis",
      name: "Trellis project",
      description: "Trellis project",
      mimeType: "application/x-trellis-project",
      role: "Editor",
    },
  ],
  win: {
    icon: "build/icons/trellis.ico",
    target: [
      { target: "nsis", arch: "x64" },
      { target: "portable", arch: "x64" },
    ],
  },
  nsis: {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: electron-builder fills these in.
    artifactName: "Trellis-${version}-${os}-${arch}-setup.${ext}",
    perMachine: true,
    oneClick: false,
    allowToChangeInstallationDirectory: true,
    deleteAppDataOnUninstall: false,
    differentialPackage: false,
    installerLanguages: ["en_US", "de_DE"],
    license: "LICENSE",
  },
  portable: {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: electron-builder fills these in.
    artifactName: "Trellis-${version}-${os}-${arch}-portable.${ext}",
    requestExecutionLevel: "user",
  },
  mac: {
    icon: "build/icons/trellis.icns",
    category: "public.app-category.productivity",
    target: ["dmg"],
    ...(hasCertificate ? { hardenedRuntime: true } : { identity: null }),
  },
  dmg: { title: "Trellis", writeUpdateInfo: false },
  linux: {
    icon: "build/icons/png",
    executableName: "trellis",
    category: "Office",
    maintainer: "Trellis contributors <contributors@trellis.invalid>",
    synopsis: "From local data to a costed early-childhood strategy, offline",
    target: ["AppImage", "deb"],
  },
};
