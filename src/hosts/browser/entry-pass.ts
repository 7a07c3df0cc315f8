import { randomBytes, timingSafeEqual } from "node:crypto";

/** Who may enter: one token, good once, becomes a cookie that lasts as long as the host runs. */
export interface EntryPass {
  readonly token: string;
  /** Takes the token; false when it is wrong or was used before. */
  take(token: string): boolean;
  readonly cookie: string;
  holds(cookieHeader: string | undefined): boolean;
}

/** Cookies don't tell ports apart, so the name does: two hosts on one machine keep out of each other's way. */
export function createEntryPass(port: () => number): EntryPass {
  const token = newSecret();
  const secret = newSecret();
  let used = false;
  const name = () => `trellis-${port()}`;
  return {
    token,
    take(offered) {
      if (used || !isSame(offered, token)) return false;
      used = true;
      return true;
    },
    get cookie() {
      return `${name()}=${secret}; Path=/; HttpOnly; SameSite=Strict`;
    },
    holds(cookieHeader = "") {
      return cookieHeader.split(";").some((pair) => {
        const [key = "", value = ""] = pair.trim().split("=", 2);
        return key === name() && isSame(value, secret);
      });
    },
  };
}

function newSecret(): string {
  return randomBytes(32).toString("base64url");
}

function isSame(offered: string, expected: string): boolean {
  const [a, b] = [Buffer.from(offered), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
