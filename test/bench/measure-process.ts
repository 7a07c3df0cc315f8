import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { setInterval } from "node:timers";

export interface Command {
  readonly program: string;
  readonly args: readonly string[];
}

export interface Measured {
  readonly seconds: number;
  /** Null where the system does not tell it. */
  readonly peakMb: number | null;
  readonly output: string;
}

const peakEveryMs = 5;

/** Runs one fresh process and times it from outside, from its start to its end. */
export function measureProcess({ program, args }: Command): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const startedAt = performance.now();
    const child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"] });
    let [output, said, endedAt] = ["", "", 0];
    let peakMb: number | null = null;
    // The last answer counts: before its program is loaded, a new process still has the memory of the one it came from.
    const watch = setInterval(() => {
      peakMb = peakMemoryMb(child.pid) ?? peakMb;
    }, peakEveryMs);
    child.stdout.on("data", (text) => {
      output += text;
    });
    child.stderr.on("data", (text) => {
      said += text;
    });
    child.on("error", reject);
    child.on("exit", () => {
      endedAt = performance.now();
      clearInterval(watch);
    });
    child.on("close", (code) => {
      if (code === 0) resolve({ seconds: (endedAt - startedAt) / 1000, peakMb, output });
      else reject(new Error(`${program} ${args.join(" ")}: ended with ${code}\n${said}${output}`));
    });
  });
}

/** The most memory that a process has held so far, in MB of 10⁶ bytes; null where the system does not tell it. */
export function peakMemoryMb(pid: number | undefined): number | null {
  try {
    const kibibytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return kibibytes === undefined ? null : (Number(kibibytes) * 1024) / 1e6;
  } catch {
    return null;
  }
}
