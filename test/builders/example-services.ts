/** The service list as a consultant would collect it in a first round; gaps in it are part of the picture. */
export function servicesCsv(): string {
  return `${[header, ...services].join("\r\n")}\r\n`;
}

const header = "Name;Träger;Art;Sektor;Ebene;Alter;Stadtteil;Plätze;Nutzende;Preis pro Monat (EUR);Öffnungszeiten";

/** Sector and level carry the stored words (decisions 23): education, health, …; universal, selective, indicated, protection. */
const services: readonly string[] = [
  "Kita Flusskiesel;Stadt;Kindertageseinrichtung;education;universal;0–6;04;64;62;165;Mo–Fr 7–17",
  "Kita Schlossgraben;Stadt;Kindertageseinrichtung;education;universal;0–6;05;58;58;165;Mo–Fr 7–16:30",
  "Kita St. Ansgar;Kirchengemeinde;Kindertageseinrichtung;education;universal;1–6;01;46;45;158;Mo–Fr 7:30–16:30",
  "Kita Markthof;Elternverein;Kindertageseinrichtung;education;universal;1–6;02;40;40;190;Mo–Fr 8–16",
  "Kita Lokschuppen;Stadt;Kindertageseinrichtung;education;universal;0–6;03;62;62;165;Mo–Fr 6:30–17",
  "Kita Nordlicht;Stadt;Kindertageseinrichtung;education;universal;0–6;07;60;60;165;Mo–Fr 7–16:30",
  "Kita Ziegelstein;Wohlfahrtsverband;Kindertageseinrichtung;education;universal;2–6;08;44;44;162;Mo–Fr 7–16",
  "Kita Lerchennest;Kirchengemeinde;Kindertageseinrichtung;education;universal;1–6;10;50;49;158;Mo–Fr 7–16:30",
  "Kita Hochfeld;Stadt;Kindertageseinrichtung;education;universal;0–6;12;56;54;165;Mo–Fr 7–17",
  "Kita Sonnenhang;Elternverein;Kindertageseinrichtung;education;universal;0–6;13;52;50;210;Mo–Fr 7:30–17",
  "Kita Rosenbogen;Stadt;Kindertageseinrichtung;education;universal;0–6;14;48;47;165;Mo–Fr 7–16:30",
  "Kita Weißdorn;Stadt;Kindertageseinrichtung;education;universal;1–6;15;54;54;165;Mo–Fr 7–16",
  "Kindertagespflege-Verbund;Verein Tagesnest;Kindertagespflege;education;universal;0–3;;62;57;170;nach Absprache",
  "Eltern-Kind-Treff Kanalhaus;Wohlfahrtsverband;Treffpunkt;culture-play;selective;0–3;09;;35;0;Di, Do 9–12",
  "Spielkreis Obermarlen;Elternverein;Spielgruppe;culture-play;universal;1–3;17;12;11;25;Mi 9–11:30",
  "Frühe Hilfen;Stadt;Beratung und Begleitung;social;selective;0–3;;;84;0;Mo–Fr 8–12",
  "Familienhebammen;Gesundheitsamt;Hausbesuche;health;selective;0–1;;;46;0;nach Vereinbarung",
  "Willkommensbesuche;Gesundheitsamt;Hausbesuche;health;universal;0–1;;;;0;nach Vereinbarung",
  "Frühförderstelle;Wohlfahrtsverband;Frühförderung;health;indicated;0–6;03;70;78;0;Mo–Do 8–16",
  "Erziehungsberatung;Stadt;Beratung;social;indicated;0–18;01;;131;0;Mo–Fr 9–17",
  "Allgemeiner Sozialer Dienst;Stadt;Hilfen zur Erziehung;social;protection;0–18;01;;;0;Mo–Fr 8–16",
  "Bücherwürmchen;Stadtbücherei;Leseförderung;culture-play;universal;1–4;02;20;18;0;Sa 10–11",
];
