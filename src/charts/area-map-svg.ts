import { type MapDrawing, patternPaths, patternTile } from "./area-map.ts";

/** The map alone as elements of an SVG, for files; the same drawing as on the screen. */
export function areaMapElements(drawing: MapDrawing): string {
  const patterns = drawing.patterns.map((name) => {
    const { d, isFilled } = patternPaths[name];
    const hatch = `fill="none" stroke="${drawing.hatch}" stroke-width="2.6"`;
    const sign = isFilled ? `fill="${drawing.sign}"` : `fill="none" stroke="${drawing.sign}" stroke-width="1.6"`;
    const ink = name === "unclear" ? hatch : sign;
    const size = patternTile * (name === "unclear" ? 1 : 2);
    return `<pattern id="p-${name}" width="${size}" height="${size}" patternUnits="userSpaceOnUse"><path d="${d}" ${ink}/></pattern>`;
  });
  const areas = drawing.areas.map(({ path, fill, pattern }) => {
    const outline = `stroke="${drawing.outline}" stroke-width="1.5" fill-rule="evenodd"`;
    const over = pattern === null ? "" : `<path d="${path}" fill="url(#p-${pattern})" fill-rule="evenodd"/>`;
    return `<path d="${path}" fill="${fill}" ${outline}/>${over}`;
  });
  return `<defs>${patterns.join("")}</defs>${areas.join("")}`;
}
