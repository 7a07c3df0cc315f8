import iconv from "iconv-lite";

/** An invented town as an office would send it: its areas, and a table with everything that offices do to tables. */
export const gruenauAreas = `code,name
01,Altstadt
02,Gärtnerviertel
03,Hafen
04,Mühlenfeld
05,Neustadt
06,Ostend
07,Südhang
08,Waldsiedlung
`;

export const gruenauIndicator = { name: "Children under 3 with a place", population: "children under 3" };

/** The same town's figures without any trouble. */
export const gruenauCleanTable = `area code,year,number of places,population
01,2025,96,312
02,2025,81,210
03,2025,24,188
04,2025,60,154
05,2025,18,174
06,2025,55,141
07,2025,33,96
08,2025,70,166
`;

/**
 * Titles above the head, a total below, decimal commas and thousands points, "Neustatd" for Neustadt, and in row 10 a
 * letter in a number.
 */
export const gruenauTable = iconv.encode(
  `Betreuung von Kindern unter 3 Jahren in Grünau;;;;
Quelle: Amt für Jugend, Stichtag 31.12.2025;;;;
;;;;
Stadtteil;Jahr;Betreute Kinder;Kinder insgesamt;Quote in %
Altstadt;2025;96;312;30,8
Gärtnerviertel;2025;81;210;38,6
Hafen;2025;24;188;12,8
Mühlenfeld;2025;60;154;39,0
Neustatd;2025;18;174;10,3
Ostend;2025;5S5;141;39,0
Südhang;2025;3;96;3,1
Waldsiedlung;2025;70;166;42,2
Gesamt;;407;1.441;28,2
`,
  "windows-1252",
);
