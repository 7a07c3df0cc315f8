import type { EChartsOption } from "echarts";
import { BarChart, CustomChart, LineChart, ScatterChart } from "echarts/charts";
import { GridComponent, LegendComponent, MarkLineComponent, TooltipComponent } from "echarts/components";
import { type ECharts, init, use } from "echarts/core";
import { LabelLayout } from "echarts/features";
import { SVGRenderer } from "echarts/renderers";
import { useEffect, useRef, useState } from "react";
import { type ChartPoint, ChartPoints } from "./chart-points.tsx";
import { type ChartRow, ChartRows } from "./chart-rows.tsx";

use([
  BarChart,
  CustomChart,
  LineChart,
  ScatterChart,
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  TooltipComponent,
  LabelLayout,
  SVGRenderer,
]);

interface ChartProps {
  readonly option: EChartsOption;
  /** In pixels; the width follows the window. */
  readonly height: number;
  /** The sentence that says what the chart shows, for those who don't see it. */
  readonly description: string;
  /** Rows of the category axis, top to bottom, that can be chosen. */
  readonly rows?: readonly ChartRow[];
  readonly rowsLabel?: string;
  /** Points of a chart with two value axes, for the keyboard. */
  readonly points?: readonly ChartPoint[];
}

/** Draws every chart of the app. `data-painted` says when it is on the screen. */
export function Chart({ option, height, description, rows, rowsLabel, points }: ChartProps) {
  const box = useRef<HTMLDivElement>(null);
  const chart = useRef<ECharts | null>(null);
  const [isPainted, setIsPainted] = useState(false);
  const [places, setPlaces] = useState<readonly number[]>([]);
  const [pointPlaces, setPointPlaces] = useState<readonly (readonly [number, number])[]>([]);
  const [width, setWidth] = useState(0);
  const rowCount = rows?.length ?? 0;
  const clicked = useRef<(y: number) => void>(() => {});
  clicked.current = (y) => rows?.[nearest(places, y)]?.onChoose();

  useEffect(() => {
    if (box.current === null) return;
    const made = init(box.current, null, { renderer: "svg", height });
    chart.current = made;
    const watcher = new ResizeObserver(() => {
      made.resize({ width: "auto", height });
      setWidth(made.getWidth());
    });
    watcher.observe(box.current);
    made.on("finished", () => setIsPainted(true));
    // The rows' buttons let the mouse through, so that the chart's own tooltips work; a click is passed on to the row under it.
    made.getZr().on("click", ({ offsetY }) => clicked.current(offsetY));
    return () => {
      watcher.disconnect();
      made.dispose();
      chart.current = null;
    };
  }, [height]);

  useEffect(() => {
    const made = chart.current;
    if (made === null) return;
    made.resize({ width: "auto", height });
    made.setOption(option, { notMerge: true });
    setPlaces(rowPlaces(made, rowCount));
  }, [option, height, rowCount]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the places follow the option and the width
  useEffect(() => {
    const made = chart.current;
    if (made !== null && points !== undefined) setPointPlaces(points.map(({ at }) => placeOf(made, at)));
  }, [points, option, width, height]);

  return (
    <div className="chart" data-painted={isPainted || undefined}>
      <div ref={box} role="img" aria-label={description} style={{ height }} />
      {rows && places.length === rows.length && (
        <ChartRows label={rowsLabel ?? description} rows={rows} places={places} />
      )}
      {points && pointPlaces.length === points.length && (
        <ChartPoints label={rowsLabel ?? description} points={points} places={pointPlaces} />
      )}
    </div>
  );
}

function placeOf(chart: ECharts, at: readonly [number, number]): readonly [number, number] {
  const place = chart.convertToPixel({ xAxisIndex: 0, yAxisIndex: 0 }, [...at]);
  return Array.isArray(place) ? [place[0] ?? 0, place[1] ?? 0] : [0, 0];
}

/** Pixels from the top to the middle of each row. */
function rowPlaces(chart: ECharts, count: number): readonly number[] {
  return Array.from({ length: count }, (_, row) => {
    const point = chart.convertToPixel({ xAxisIndex: 0, yAxisIndex: 0 }, [0, row]);
    return Array.isArray(point) ? (point[1] ?? 0) : 0;
  });
}

function nearest(places: readonly number[], y: number): number {
  const height = (places[1] ?? (places[0] ?? 0) + 26) - (places[0] ?? 0);
  return places.findIndex((place) => Math.abs(place - y) <= height / 2);
}
