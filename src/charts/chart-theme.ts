/** Colours and type of a chart; the same tokens as the screens and the printed document. */
export interface ChartTheme {
  readonly name: "light" | "dark" | "print";
  readonly paper: string;
  readonly card: string;
  readonly ink: string;
  readonly softInk: string;
  readonly line: string;
  readonly accent: string;
  readonly alert: string;
  /** From the darkest to the lightest share of a stack; told apart by lightness, not by hue. */
  readonly stack: readonly [string, string, string];
  /** For up to six lines beside each other; each also has a symbol and its name at its end. */
  readonly lines: readonly string[];
  /** Unquoted: quotes would end the SVG attribute that they are written into. */
  readonly fontFamily: string;
  readonly fontSize: number;
}

const fontFamily = "Source Sans 3, Noto Sans, Helvetica, Arial, sans-serif";

export const lightChartTheme: ChartTheme = {
  name: "light",
  paper: "#FBFAF7",
  card: "#FFFFFF",
  ink: "#1E2A2F",
  softInk: "#5D6B70",
  line: "#E4E1D9",
  accent: "#1F6F6B",
  alert: "#B4541A",
  stack: ["#1F6F6B", "#6FAFA5", "#C9E0DA"],
  lines: ["#B4541A", "#3B5FA3", "#8A6A00", "#8C3B74", "#3A7D2C", "#5C4033"],
  fontFamily,
  fontSize: 14,
};

export const darkChartTheme: ChartTheme = {
  name: "dark",
  paper: "#14191B",
  card: "#1C2326",
  ink: "#E9E7E1",
  softInk: "#A3AFB3",
  line: "#343D41",
  accent: "#6CC0B6",
  alert: "#E8935A",
  stack: ["#A5DCD3", "#4E9C93", "#2A5854"],
  lines: ["#E8935A", "#8FB4F0", "#E3C65B", "#E39BCB", "#93D383", "#C9AE9C"],
  fontFamily,
  fontSize: 14,
};

export const printChartTheme: ChartTheme = { ...lightChartTheme, name: "print", paper: "#FFFFFF" };

/**
 * What every chart shares: type, no movement (a chart written out at its first moment has no bars yet), and no automatic
 * description (it is wrong).
 */
export function baseOption(theme: ChartTheme) {
  return {
    animation: false,
    aria: { enabled: false },
    backgroundColor: "transparent",
    textStyle: { fontFamily: theme.fontFamily, fontSize: theme.fontSize, color: theme.ink },
  };
}

/** Tooltips are drawn as part of the chart: HTML ones break the content policy. */
export function tooltipStyle(theme: ChartTheme) {
  return {
    renderMode: "richText" as const,
    confine: true,
    backgroundColor: theme.card,
    borderColor: theme.line,
    borderWidth: 1,
    textStyle: { fontFamily: theme.fontFamily, fontSize: theme.fontSize, color: theme.ink },
  };
}
