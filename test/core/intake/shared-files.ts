/** What a reader sees in a published file with a text editor: counted and looked up by hand, not by the importer. */
export interface ExpectedFile {
  readonly encoding: "utf-8" | "utf-16le" | "windows-1252";
  readonly mark?: true;
  readonly delimiter: "," | ";" | "\t";
  /** Null where no cell has decimals. */
  readonly decimal: "." | "," | null;
  readonly header: readonly number[];
  readonly rows: readonly [first: number, last: number, records: number];
  readonly layout?: "wide";
  /** By the column's position from 1, after composite keys are cut. */
  readonly roles: Readonly<Record<number, string>>;
  /** What the file leaves open, so that the guess must be marked. */
  readonly doubts?: readonly string[];
}

const comma = { encoding: "utf-8", delimiter: ",", decimal: ".", header: [1] } as const;
const semicolon = { encoding: "utf-8", mark: true, delimiter: ";", decimal: ".", header: [1] } as const;
const tabs = { encoding: "utf-8", mark: true, delimiter: "\t", header: [1] } as const;
const bulk = { encoding: "utf-8", delimiter: "\t", header: [1], layout: "wide" } as const;
const extract = { ...comma, decimal: ",", layout: "wide" } as const;
const plr = { 1: "area-code", 2: "area-name", 3: "denominator" } as const;
const census = { 3: "value", 4: "value", 5: "value", 6: "value", 7: "value", 8: "value", 9: "value" } as const;
const sdmxIgnored = { 1: "ignore", 2: "ignore", 3: "ignore" } as const;
const sdmxFigures = { 7: "area-code", 8: "period", 9: "value", 10: "ignore" } as const;

export const expectedFiles: Readonly<Record<string, ExpectedFile>> = {
  "barcelona-2021/2021_pad_mdba_sexe_edat-1.csv": {
    ...comma,
    decimal: null,
    rows: [2, 46081, 46080],
    roles: { 1: "period", 2: "ignore", 3: "ignore", 4: "area-code", 5: "area-name", 7: "value", 8: "group", 9: "age" },
    doubts: ["sign", "role 6"],
  },
  "barcelona-2021/2021_renda_disponible_llars_per_persona.csv": {
    ...comma,
    rows: [2, 1069, 1068],
    roles: { 1: "period", 2: "ignore", 3: "ignore", 4: "area-code", 5: "area-name", 7: "value" },
    doubts: ["role 6"],
  },
  "barcelona-2021/2021_superficie.csv": {
    ...comma,
    rows: [2, 74, 73],
    roles: { 1: "period", 2: "ignore", 3: "ignore", 4: "area-code", 5: "area-name", 6: "value" },
  },
  "barcelona-2021/2021_superficie_mojibake.csv": {
    ...comma,
    rows: [2, 74, 73],
    roles: { 1: "period", 4: "area-code", 5: "area-name", 6: "value" },
    doubts: ["role 6"],
  },
  "barcelona-2021/BarcelonaCiutat_Barris_wkt.csv": {
    ...comma,
    decimal: null,
    rows: [2, 74, 73],
    roles: { 1: "ignore", 2: "ignore", 3: "area-code", 4: "area-name", 5: "ignore", 6: "ignore" },
  },
  "barcelona-2021/opendatabcn_sanitat_hospitals-i-centres-atencio-primaria_utf16.csv": {
    encoding: "utf-16le",
    mark: true,
    delimiter: "\t",
    decimal: ".",
    header: [1],
    rows: [2, 141, 140],
    roles: { 1: "ignore", 13: "area-code", 14: "area-name", 15: "ignore", 33: "ignore", 36: "ignore" },
    doubts: ["role 2"],
  },
  "basel-wohnviertel/6055_tagesbetreuung-plaetze_jahre.tsv": {
    ...tabs,
    decimal: null,
    rows: [2, 22, 21],
    roles: { 1: "period", 2: "value", 3: "value", 4: "value", 5: "value" },
    doubts: ["role 2"],
  },
  "basel-wohnviertel/6380_sozialhilfequote_wohnviertel.tsv": {
    ...tabs,
    decimal: ".",
    rows: [2, 22, 21],
    roles: { 1: "area-code", 2: "area-name", 3: "value", 4: "numerator" },
  },
  "basel-wohnviertel/8281_sozialhilfequote-minderjaehrige_wohnviertel.tsv": {
    ...tabs,
    decimal: ".",
    rows: [2, 22, 21],
    roles: { 1: "area-code", 2: "area-name", 3: "value", 4: "numerator" },
  },
  "basel-wohnviertel/8285_erreichbarkeit-angebote-kinder_wohnviertel.tsv": {
    ...tabs,
    decimal: ".",
    rows: [2, 20, 19],
    roles: { 1: "area-code", 2: "area-name", 3: "numerator", 4: "value" },
  },
  "basel-wohnviertel/8605_fremdsprachenquote-kindergarteneintritt.tsv": {
    ...tabs,
    decimal: ".",
    rows: [2, 20, 19],
    roles: { 1: "area-code", 2: "value" },
  },
  "basel-wohnviertel/9291_kita-plaetze_typ_jahre.tsv": {
    ...tabs,
    decimal: null,
    rows: [2, 13, 12],
    roles: { 1: "period", 2: "value", 3: "value", 4: "value", 5: "value" },
    doubts: ["role 1"],
  },
  "basel-wohnviertel/9931_kinder-in-kitas_jahre.tsv": {
    ...tabs,
    decimal: null,
    rows: [2, 13, 12],
    roles: { 1: "period", 2: "value" },
    doubts: ["role 2"],
  },
  "berlin-kitaliste-2023/kitaliste_gesamt_Stand_2023-11-16.csv": {
    ...comma,
    rows: [2, 2984, 2983],
    roles: {
      1: "ignore",
      2: "area-code",
      3: "area-name",
      4: "ignore",
      6: "ignore",
      8: "ignore",
      9: "numerator",
      15: "ignore",
    },
    doubts: ["role 1", "role 9"],
  },
  "berlin-mss2021-plr/LOR_2021.csv": {
    ...comma,
    mark: true,
    rows: [2, 543, 542],
    roles: { 2: "area-code", 3: "area-name", 4: "ignore", 5: "ignore", 8: "ignore", 9: "value", 10: "period" },
  },
  "berlin-mss2021-plr/einwohnerbestand_06-2022_plr.csv": {
    ...semicolon,
    decimal: null,
    rows: [2, 543, 542],
    layout: "wide",
    roles: { 1: "value", 2: "value", 3: "value", 9: "value", 10: "value", 11: "value", 12: "area-code" },
    doubts: ["sign", "role 1"],
  },
  "berlin-mss2021-plr/mss_2021_index-indikatoren_z-werte_plr.csv": {
    ...semicolon,
    rows: [2, 543, 542],
    roles: { ...plr, 4: "value", 6: "value", 9: "ignore", 15: "ignore" },
    doubts: ["role 3", "role 6"],
  },
  "berlin-mss2021-plr/mss_2021_kontext-indikatoren_anteile_plr.csv": {
    ...semicolon,
    rows: [2, 543, 542],
    roles: { ...plr, 4: "value", 17: "value" },
    doubts: ["role 3"],
  },
  "chicago-community-areas/Census_Data_-_Selected_socioeconomic_indicators_in_Chicago__2008___2012.csv": {
    ...comma,
    rows: [2, 79, 78],
    roles: { 1: "area-code", 2: "area-name", ...census },
  },
  "chicago-community-areas/census_v5_neighbourhood-names.csv": {
    ...comma,
    rows: [2, 109, 108],
    roles: { 1: "area-name", 2: "value", 8: "value" },
  },
  "eurostat-bulk-tsv/educ_uoe_fine06.tsv": {
    ...bulk,
    decimal: ".",
    rows: [2, 651, 650],
    roles: { 1: "ignore", 2: "group", 3: "area-code", 4: "value", 5: "value", 6: "value" },
  },
  "eurostat-bulk-tsv/ilc_li41.tsv": {
    ...bulk,
    decimal: ".",
    rows: [2, 202, 201],
    roles: { 1: "ignore", 2: "area-code", 3: "value", 16: "value" },
    doubts: ["role 1"],
  },
  "eurostat-bulk-tsv/tps00001.tsv": {
    ...bulk,
    decimal: null,
    rows: [2, 55, 54],
    roles: { 1: "ignore", 2: "area-code", 3: "value", 14: "value" },
  },
  "eurostat-decimal-comma/es_arpr.csv": {
    ...extract,
    rows: [2, 34, 33],
    roles: { 1: "area-name", 2: "value", 10: "value" },
  },
  "eurostat-decimal-comma/es_mp.csv": {
    ...extract,
    rows: [2, 34, 33],
    roles: { 1: "area-name", 2: "value", 10: "value" },
  },
  "eurostat-decimal-comma/es_pop.csv": {
    ...extract,
    decimal: null,
    rows: [2, 39, 38],
    roles: { 1: "area-name", 2: "value", 13: "value" },
  },
  "eurostat-decimal-comma/es_se.csv": {
    ...extract,
    rows: [2, 34, 33],
    roles: { 1: "area-name", 2: "value", 9: "value" },
  },
  "eurostat-decimal-comma/es_wi.csv": {
    ...extract,
    rows: [2, 34, 33],
    roles: { 1: "area-name", 2: "value", 9: "value" },
  },
  "eurostat-sdmx-csv/hlth_dpeh130.csv": {
    ...comma,
    rows: [2, 61, 60],
    roles: { ...sdmxIgnored, 6: "age", 7: "ignore", 8: "area-code", 9: "period", 10: "value", 11: "ignore" },
    doubts: ["role 5"],
  },
  "eurostat-sdmx-csv/ilc_peps01n-IT-TOTAL-T-2015-2025.csv": {
    ...comma,
    rows: [2, 23, 22],
    roles: { ...sdmxIgnored, 4: "ignore", 5: "ignore", 6: "ignore", ...sdmxFigures, 11: "ignore" },
    doubts: ["role 4"],
  },
  "eurostat-sdmx-csv/sdg_01_10_arope.csv": {
    ...comma,
    rows: [2, 305, 304],
    roles: { ...sdmxIgnored, 4: "ignore", 5: "ignore", 6: "ignore", ...sdmxFigures },
  },
  "eurostat-sdmx-csv/sdg_11_11_housing_deprivation.csv": {
    ...comma,
    rows: [2, 630, 629],
    roles: {
      ...sdmxIgnored,
      4: "ignore",
      5: "ignore",
      6: "ignore",
      8: "area-code",
      9: "period",
      10: "value",
      11: "ignore",
    },
  },
  "eurostat-sdmx-csv/yth_demo_010_child_population.csv": {
    ...comma,
    decimal: null,
    rows: [2, 447, 446],
    roles: { ...sdmxIgnored, 4: "ignore", 5: "age", 6: "ignore", ...sdmxFigures },
  },
  "istat-comuni-latin1/elenco-comuni-italiani_latin1.csv": {
    encoding: "windows-1252",
    delimiter: ";",
    decimal: null,
    header: [1],
    rows: [4, 7907, 7904],
    roles: {
      1: "ignore",
      3: "ignore",
      5: "area-code",
      6: "area-name",
      8: "ignore",
      9: "ignore",
      11: "ignore",
      15: "ignore",
    },
    doubts: ["role 6", "role 16"],
  },
  "perf-115k-rows/educ_uoe_enra03.tsv": {
    ...bulk,
    decimal: null,
    rows: [2, 114985, 114984],
    roles: { 1: "ignore", 2: "group", 3: "group", 4: "group", 5: "area-code", 6: "value", 7: "value", 8: "value" },
    doubts: ["role 2"],
  },
  "zurich-kitas-schulkreis/sd_zv_kitas_schulkreis.csv": {
    ...comma,
    mark: true,
    rows: [2, 118, 117],
    roles: { 1: "period", 2: "area-name", 3: "numerator", 4: "denominator", 5: "factor", 6: "value" },
  },
};
