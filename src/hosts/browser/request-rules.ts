import type { IncomingHttpHeaders } from "node:http";

/**
 * Why a request is refused before anything looks at it, or null.
 * `Host` stops other names that resolve to this machine; `Origin` and `Sec-Fetch-Site` stop other pages, those on
 * other local ports too. A request that changes something must say where it comes from.
 */
export function refusalOf(
  method: string,
  headers: IncomingHttpHeaders,
  port: number,
): "host" | "origin" | "site" | null {
  const host = `127.0.0.1:${port}`;
  if (headers.host !== host) return "host";
  if (headers.origin === undefined ? method !== "GET" : headers.origin !== `http://${host}`) return "origin";
  const site = headers["sec-fetch-site"];
  return site === undefined || site === "same-origin" || site === "none" ? null : "site";
}
