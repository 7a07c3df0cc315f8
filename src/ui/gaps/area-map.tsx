import { type KeyboardEvent, useId, useRef, useState } from "react";
import { type MapDrawing, type MapPattern, patternPaths, patternTile } from "../../charts/area-map.ts";

export interface MapArea {
  readonly areaId: number;
  /** Read aloud: area, value and mark. */
  readonly label: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

interface AreaMapProps {
  readonly drawing: MapDrawing;
  readonly label: string;
  /** In the order in which the arrow keys go through them. */
  readonly areas: readonly MapArea[];
  readonly onPoint: (areaId: number | null) => void;
}

/** The map on the screen: each area is a button, one stop for the Tab key, arrow keys from area to area. */
export function AreaMap({ drawing, label, areas, onPoint }: AreaMapProps) {
  const id = useId();
  const svg = useRef<SVGSVGElement>(null);
  const [current, setCurrent] = useState(0);
  const byId = new Map(drawing.areas.map((area) => [area.areaId, area]));
  const drawn = areas.flatMap((area) => {
    const shape = byId.get(area.areaId);
    return shape === undefined ? [] : [{ ...area, shape }];
  });
  const move = (event: KeyboardEvent) => {
    const here = drawn[Math.min(current, drawn.length - 1)];
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: current + 1,
      ArrowDown: current + 1,
      ArrowLeft: current - 1,
      ArrowUp: current - 1,
      Home: 0,
      End: drawn.length - 1,
    };
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      here?.onChoose();
      return;
    }
    const next = steps[event.key];
    if (next === undefined || next < 0 || next >= drawn.length) return;
    event.preventDefault();
    setCurrent(next);
    svg.current?.querySelectorAll<SVGElement>("[role=button]")[next]?.focus();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: HTML has no element for a group inside a drawing
    <svg
      ref={svg}
      className="area-map"
      viewBox={`-4 -4 ${drawing.width + 8} ${drawing.height + 8}`}
      role="group"
      aria-label={label}
      onKeyDown={move}
      onMouseLeave={() => onPoint(null)}
    >
      <defs>
        {drawing.patterns.map((pattern) => (
          <PatternTile
            key={pattern}
            id={`${id}-${pattern}`}
            pattern={pattern}
            ink={pattern === "unclear" ? drawing.hatch : drawing.sign}
            gap={2}
          />
        ))}
      </defs>
      {drawn.map(({ shape, ...area }, index) => (
        // biome-ignore lint/a11y/useSemanticElements: HTML buttons can't have the outline of an area
        <g
          key={area.areaId}
          className="map-area"
          role="button"
          tabIndex={index === Math.min(current, drawn.length - 1) ? 0 : -1}
          aria-label={area.label}
          aria-pressed={area.isChosen}
          onClick={area.onChoose}
          onFocus={() => {
            setCurrent(index);
            onPoint(area.areaId);
          }}
          onBlur={() => onPoint(null)}
          onMouseEnter={() => onPoint(area.areaId)}
        >
          <path d={shape.path} fill={shape.fill} stroke={drawing.outline} strokeWidth={1.5} fillRule="evenodd" />
          {shape.pattern !== null && (
            <path d={shape.path} fill={`url(#${id}-${shape.pattern})`} fillRule="evenodd" pointerEvents="none" />
          )}
        </g>
      ))}
    </svg>
  );
}

interface MapSwatchProps {
  readonly fill: string;
  readonly pattern: MapPattern | null;
  /** Of the outline, and of the pattern. */
  readonly outline: string;
  readonly ink: string;
}

/** A small piece of map for the legend. */
export function MapSwatch({ fill, pattern, outline, ink }: MapSwatchProps) {
  const id = useId();
  return (
    <svg className="map-swatch" viewBox="0 0 28 18" aria-hidden="true">
      {pattern !== null && (
        <defs>
          <PatternTile id={id} pattern={pattern} ink={ink} gap={1} />
        </defs>
      )}
      <rect x="0.5" y="0.5" width="27" height="17" fill={fill} stroke={outline} strokeWidth="1" />
      {pattern !== null && <rect x="1" y="1" width="26" height="16" fill={`url(#${id})`} />}
    </svg>
  );
}

interface PatternTileProps {
  readonly id: string;
  readonly pattern: MapPattern;
  readonly ink: string;
  /** Tiles from one sign to the next. */
  readonly gap: number;
}

function PatternTile({ id, pattern, ink, gap }: PatternTileProps) {
  const { d, isFilled } = patternPaths[pattern];
  const size = patternTile * (pattern === "unclear" ? 1 : gap);
  return (
    <pattern id={id} width={size} height={size} patternUnits="userSpaceOnUse">
      <path
        d={d}
        fill={isFilled ? ink : "none"}
        stroke={isFilled ? "none" : ink}
        strokeWidth={pattern === "unclear" ? 2.6 : 1.6}
      />
    </pattern>
  );
}
