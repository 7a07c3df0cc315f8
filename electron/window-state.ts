/** Where a window stands, in pixels of the screen. */
export interface WindowBounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const smallest = { width: 960, height: 640 } as const;
const usual = { width: 1360, height: 880 } as const;
/** So much of a window must be on a screen that one can take hold of it. */
const leastVisible = 80;

/**
 * Size and place of a window that opens: as it was kept if it still lies on one of the screens, no larger than that
 * screen; else the usual size, in the middle. `kept` may be anything that stood in the file.
 */
export function openingState(
  kept: unknown,
  screens: readonly WindowBounds[],
): {
  readonly bounds: Partial<WindowBounds> & { readonly width: number; readonly height: number };
  readonly isMaximized: boolean;
} {
  const bounds = boundsOf(kept);
  const screen = bounds === null ? undefined : screens.find((one) => isReachable(bounds, one));
  const isMaximized = isRecord(kept) && kept.isMaximized === true;
  if (bounds === null || screen === undefined) return { bounds: usual, isMaximized };
  return {
    bounds: {
      x: bounds.x,
      y: Math.max(screen.y, bounds.y),
      width: Math.max(smallest.width, Math.min(bounds.width, screen.width)),
      height: Math.max(smallest.height, Math.min(bounds.height, screen.height)),
    },
    isMaximized,
  };
}

/** Its upper edge, by which it is moved, lies on the screen. */
function isReachable({ x, y, width }: WindowBounds, screen: WindowBounds): boolean {
  const visible = Math.min(x + width, screen.x + screen.width) - Math.max(x, screen.x);
  return visible >= leastVisible && y >= screen.y - leastVisible && y <= screen.y + screen.height - leastVisible;
}

function boundsOf(kept: unknown): WindowBounds | null {
  const bounds = isRecord(kept) ? kept.bounds : null;
  if (!isRecord(bounds)) return null;
  const { x, y, width, height } = bounds;
  const isWhole = (value: unknown): value is number => Number.isInteger(value);
  return isWhole(x) && isWhole(y) && isWhole(width) && isWhole(height) ? { x, y, width, height } : null;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
