import { useMemo, useSyncExternalStore } from "react";
import { type ChartTheme, darkChartTheme, lightChartTheme } from "../../charts/chart-theme.ts";
import { useSession } from "../app/session-context.ts";

/** Colours and type for charts on the screen, following the theme and the wish for less motion. */
export function useChartTheme(): ChartTheme {
  const { theme } = useSession();
  const isSystemDark = useMedia("(prefers-color-scheme: dark)");
  const isStill = useMedia("(prefers-reduced-motion: reduce)");
  const isDark = theme === "dark" || (theme === "system" && isSystemDark);
  return useMemo(
    () => ({
      ...(isDark ? darkChartTheme : lightChartTheme),
      fontFamily: '"Source Sans 3 Variable", "Source Sans 3", sans-serif',
      hasAnimation: !isStill,
    }),
    [isDark, isStill],
  );
}

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia(query);
      media.addEventListener("change", changed);
      return () => media.removeEventListener("change", changed);
    },
    () => window.matchMedia(query).matches,
  );
}
